// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/sign_in_dialog.h"

#include "core/accounts/account_actions.h"
#include "core/accounts/account_queries.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/new_passphrase.h"

#include <QLineEdit>
#include <QPushButton>

namespace linwu::ui {

namespace {

QList<CodeChoice> openAccounts(const Registry& registry)
{
    const auto accounts = registry.read({}, [](const Reader& reader) {
        auto all = accounts::listAccounts(reader);
        std::erase_if(all, [&](const accounts::Account& account) { return !accounts::isOpen(account, reader.today()); });
        return all;
    });
    QList<CodeChoice> choices;
    if (accounts) {
        for (const auto& account : *accounts) {
            choices.append({std::to_string(account.id.value), toQt(account.name)});
        }
    }
    return choices;
}

Id<accounts::Account> idOf(const CodeField* field)
{
    return {field->code().empty() ? 0 : std::stoll(field->code())};
}

/// An error without problems, as one at the field it names: the dialog shows problems only.
Problems problemsOf(const Error& error)
{
    return error.problems.empty() ? Problems{{error.field, error.detail, Severity::block, {}}} : error.problems;
}

} // namespace

SignInDialog::SignInDialog(Registry& registry, QWidget* parent)
    : AskDialog(tr("Sign in"), tr("This file is sealed. Choose your account and type your passphrase."), tr("Sign in"), parent)
    , m_registry(registry)
    , m_account(new CodeField(openAccounts(registry), false))
    , m_passphrase(secretField())
{
    form().add(tr("Account"), m_account, QStringLiteral("account"));
    form().add(tr("Passphrase"), m_passphrase, QStringLiteral("passphrase"));
    auto* forgotten = new QPushButton(tr("Passphrase forgotten …"));
    forgotten->setFlat(true);
    forgotten->setAutoDefault(false);
    form().addWide(forgotten);
    connect(forgotten, &QPushButton::clicked, this, &SignInDialog::askRecovery);
    setAct([this] { return trySignIn(); });
    connect(&form(), &Form::finished, this, [this] { findChild<QPushButton*>(QStringLiteral("accept"))->click(); });
    m_passphrase->setFocus();
}

AskDialog::Answer SignInDialog::trySignIn()
{
    auto who = accounts::signIn(m_registry, toCore(m_account->currentText()), toCore(m_passphrase->text()));
    m_passphrase->clear();
    if (!who) {
        return {false, problemsOf(who.error())};
    }
    m_who = std::move(*who);
    return {true};
}

void SignInDialog::askRecovery()
{
    AskDialog dialog(
        tr("Recovery key"),
        tr("With the card from the safe an administrator gets a new passphrase. Everybody else keeps hers."),
        tr("Set the passphrase"),
        this
    );
    auto* account = new CodeField(openAccounts(m_registry), false);
    auto* card = new QLineEdit;
    dialog.form().add(tr("Account"), account, QStringLiteral("account"));
    dialog.form().add(tr("Recovery key"), card, QStringLiteral("recovery_key"), tr("Eight groups of five signs, as on the card"));
    const NewPassphrase passphrase(dialog.form(), tr("New passphrase"));
    dialog.setAct([&]() -> Answer {
        const auto done = passphrase.whenAlike([&](const std::string& wanted) -> Result<Changes> {
            const auto key = RecoveryKey::parse(toCore(card->text()));
            return key ? accounts::recover(m_registry, *key, idOf(account), wanted) : Result<Changes>(key.error());
        });
        return done ? Answer{true} : Answer{false, problemsOf(done.error())};
    });
    dialog.exec();
}

} // namespace linwu::ui
