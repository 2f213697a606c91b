// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SignInDialog: who sits down at this file, before anything of it is shown; and the way in with the card of the safe.

#include "core/accounts/sign_in.h"
#include "ui/widgets/ask_dialog.h"

#include <optional>

class QLineEdit;

namespace linwu::ui {

class CodeField;

class SignInDialog final : public AskDialog {
    Q_OBJECT

public:
    explicit SignInDialog(Registry& registry, QWidget* parent = nullptr);

    /// Who signed in; none while the dialog is open or when it was given up.
    [[nodiscard]] const std::optional<accounts::SignedIn>& who() const { return m_who; }

private:
    Answer trySignIn();
    void askRecovery();

    Registry& m_registry;
    CodeField* m_account;
    QLineEdit* m_passphrase;
    std::optional<accounts::SignedIn> m_who;
};

} // namespace linwu::ui
