// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// MasksPanel: how much of a person's data each surface shows; the one table behind lists, papers and exports.

#include <QWidget>

namespace linwu::ui {

class MasksPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MasksPanel(QWidget* parent = nullptr);
};

} // namespace linwu::ui
