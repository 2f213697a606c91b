// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/form_dialog.h"

#include "ui/desk/desk.h"

namespace linwu::ui {

AskDialog::Answer answerOf(const Result<Changes>& result)
{
    return result ? AskDialog::Answer{true} : AskDialog::Answer{false, result.error().problems};
}

FormDialog::FormDialog(Desk& desk, const QString& title, const QString& verb, QWidget* parent)
    : AskDialog(title, {}, verb, parent)
    , m_desk(desk)
{}

void FormDialog::setAct(const std::function<Result<Changes>(const Actor&)>& act)
{
    AskDialog::setAct([this, act]() -> Answer { return answerOf(m_desk.act(this, act)); });
}

} // namespace linwu::ui
