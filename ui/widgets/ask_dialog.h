// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AskDialog: a form with one filled button. Enter in the last field does the act; problems come back to their fields.

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace linwu::ui {

class Form;

class AskDialog : public QDialog {
    Q_OBJECT

public:
    AskDialog(const QString& title, const QString& sentence, const QString& actWord, QWidget* parent, int columns = 1);

    [[nodiscard]] Form& form() { return *m_form; }

    /// What the person should know before, above the fields.
    void setSentence(const QString& sentence);

    /// Does the act; problems keep the dialog open and are marked. `done` true closes it.
    struct Answer {
        bool done = false;
        Problems problems = {};
    };

    void setAct(std::function<Answer()> act) { m_act = std::move(act); }

protected:
    /// As tall as the form where the screen has the room; beyond that the form scrolls.
    void showEvent(QShowEvent* event) override;

private:
    /// Shows the whole form, with the sentences at its fields, as far as the screen goes.
    void makeRoom();
    void layOut(QLabel* head, QPushButton* cancel);
    void tryAct();

    void say(const Problems& problems);

    Form* m_form;
    QScrollArea* m_scroll;
    QLabel* m_sentence;
    QLabel* m_elsewhere;
    QPushButton* m_button;
    std::function<Answer()> m_act;
};

} // namespace linwu::ui
