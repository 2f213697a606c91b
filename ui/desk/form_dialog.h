// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FormDialog: the short form of one act of the desk. It stays open, with the problems at their fields, until the act is done or
// given up.

#include "core/registry/registry.h"
#include "ui/widgets/ask_dialog.h"

#include <functional>

namespace linwu::ui {

class Desk;

/// What a dialog is to do after an act: close, or show the problems.
[[nodiscard]] AskDialog::Answer answerOf(const Result<Changes>& result);

class FormDialog final : public AskDialog {
    Q_OBJECT

public:
    /// `verb` is the word on the filled button.
    FormDialog(Desk& desk, const QString& title, const QString& verb, QWidget* parent = nullptr);

    /// Tried when the button is pressed; refused with problems it is tried again after they are mended.
    void setAct(const std::function<Result<Changes>(const Actor&)>& act);

private:
    Desk& m_desk;
};

} // namespace linwu::ui
