// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// StepBar: 编制 → 审核 → 审定 → 公布 → 期满 → 归档 with the step a sheet stands at.

#include "core/disclosure/disclosure.h"

#include <QWidget>

namespace linwu::ui {

class Pill;

class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);
    void show(disclosure::State state);
    using QWidget::show;

private:
    QList<Pill*> m_pills;
};

} // namespace linwu::ui
