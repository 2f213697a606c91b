// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// keepDraft: a form whose half-typed contents outlive a crash and a cancelled dialog.

#include "ui/desk/desk.h"
#include "ui/desk/drafts.h"

namespace linwu::ui {

/// Brings back what was typed into that form before, says so, and keeps what is typed from now on, until it is dropped
/// (`Drafts::drop`) because the act was done. `AnyForm` has `texts`, `setTexts` and the signal `edited`.
template <class AnyForm>
void keepDraft(Desk& desk, AnyForm& form, const QString& name)
{
    if (desk.drafts().has(name)) {
        form.setTexts(desk.drafts().kept(name));
        Q_EMIT desk.said(Desk::tr("What you had typed before has been brought back."));
    }
    QObject::connect(&form, &AnyForm::edited, &form, [&desk, &form, name] { desk.drafts().keep(name, form.texts()); });
}

} // namespace linwu::ui
