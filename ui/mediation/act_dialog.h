// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ActDialog: one step of a case: its form, and the act it leads to. It stays open with every problem at its field until the act
// is done; what was typed outlives a crash and a cancelled dialog.

#include "core/mediation/case_change.h"
#include "ui/desk/desk.h"
#include "ui/mediation/input_form.h"

#include <QDialog>

#include <functional>

namespace linwu::ui {

class ActDialog final : public QDialog {
    Q_OBJECT

public:
    /// `make`: the act of what is typed now; problems of unreadable fields go into the list.
    ActDialog(
        Desk& desk,
        Id<mediation::MediationCase> id,
        const QString& title,
        InputForm* form,
        std::function<mediation::CaseAct(Problems&)> make,
        QWidget* parent = nullptr
    );

    /// Tries the act. True when it was done; the dialog then closes.
    bool tryAct();

    [[nodiscard]] InputForm* form() const { return m_form; }

    [[nodiscard]] Id<mediation::MediationCase> caseId() const { return m_id; }

private:
    Desk& m_desk;
    Id<mediation::MediationCase> m_id;
    InputForm* m_form;
    std::function<mediation::CaseAct(Problems&)> m_make;
    QString m_draft; ///< the case, the act, who types, and what the form showed at first
};

/// The input of an act with nothing to type: the dialog says its name and asks.
struct NothingTyped {
    template <class Self, class Visit>
    static void fields(Self&, Visit&&)
    {}
};

/// Makes the dialog of one input. `act` is a function of core/mediation/case_actions.h.
template <class Input, class Act>
[[nodiscard]] ActDialog* makeDialog(
    Desk& desk,
    Id<mediation::MediationCase> id,
    const QString& title,
    const Input& start,
    const QStringList& shown,
    Act act,
    QWidget* parent
)
{
    auto* form = InputForm::make(start, FormDesk{desk.today(), desk.people()}, shown);
    return new ActDialog(
        desk, id, title, form, [form, start, act](Problems& problems) { return act(form->read(start, problems)); }, parent
    );
}

} // namespace linwu::ui
