// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/form_dialog.h"

#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/widgets/date_field.h"

namespace linwu::ui {

FormDialog::FormDialog(Desk& desk, const QString& title, const QString& verb, QWidget* parent, int columns)
    : AskDialog(title, {}, verb, parent, columns)
    , m_desk(desk)
{}

void FormDialog::setAct(const std::function<Result<Changes>(const Actor&)>& act)
{
    AskDialog::setAct([this, act]() -> Answer {
        const auto result = m_desk.act(this, act);
        return result ? Answer{true} : Answer{false, result.error().problems};
    });
}

void FormDialog::setAct(const DateField* day, const std::function<Result<Changes>(const Actor&, const Date&)>& act)
{
    setAct([day, act](const Actor& actor) -> Result<Changes> {
        return day->date() ? act(actor, *day->date()) : invalid(toCore(day->objectName()), "required");
    });
}

} // namespace linwu::ui
