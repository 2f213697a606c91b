// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ConfirmDialog: rules of severity "to confirm" with a line for the reason of each, before the act is tried again.

#include "core/base/result.h"

#include <QDialog>

#include <map>
#include <string>

class QDialogButtonBox;
class QLineEdit;

namespace linwu::ui {

class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConfirmDialog(const Problems& problems, QWidget* parent = nullptr);
    /// Rule word -> typed reason.
    [[nodiscard]] std::map<std::string, std::string> reasons() const;

private:
    void judge();

    std::map<std::string, QLineEdit*> m_reasons;
    QDialogButtonBox* m_buttons;
};

} // namespace linwu::ui
