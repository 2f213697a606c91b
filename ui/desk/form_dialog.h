// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FormDialog: the short form of one act of the desk. It stays open, with the problems at their fields, until the act is done or
// given up.

#include "core/registry/registry.h"
#include "ui/widgets/ask_dialog.h"

#include <functional>

namespace linwu::ui {

class DateField;
class Desk;

class FormDialog final : public AskDialog {
    Q_OBJECT

public:
    /// `verb` is the word on the filled button.
    FormDialog(Desk& desk, const QString& title, const QString& verb, QWidget* parent = nullptr, int columns = 1);

    /// Tried when the button is pressed; refused with problems it is tried again after they are mended.
    void setAct(const std::function<Result<Changes>(const Actor&)>& act);

    /// The same for an act on a day: without the day it is refused at that field.
    void setAct(const DateField* day, const std::function<Result<Changes>(const Actor&, const Date&)>& act);

private:
    Desk& m_desk;
};

} // namespace linwu::ui
