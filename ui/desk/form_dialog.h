// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FormDialog: a short form for one act. It stays open, with the problems at their fields, until the act is done or given up.

#include "core/registry/registry.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace linwu::ui {

class Desk;
class Form;

class FormDialog final : public QDialog {
    Q_OBJECT

public:
    /// `verb` is the word on the filled button.
    FormDialog(Desk& desk, const QString& title, const QString& verb, QWidget* parent = nullptr);

    [[nodiscard]] Form* form() const { return m_form; }

    /// What the person should know before, above the fields.
    void setNote(const QString& note);

    /// Tried when the button is pressed; refused with problems it is tried again after they are mended.
    void setAct(std::function<Result<Changes>(const Actor&)> act) { m_act = std::move(act); }

    void accept() override;

private:
    void say(const Problems& problems);

    Desk& m_desk;
    Form* m_form;
    QLabel* m_note;
    QLabel* m_problem;
    std::function<Result<Changes>(const Actor&)> m_act;
};

} // namespace linwu::ui
