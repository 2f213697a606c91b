// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accounts_panel.h"

#include "core/accounts/account_queries.h"
#include "core/accounts/key_actions.h"
#include "core/accounts/look_paper.h"
#include "core/rules/rule_queries.h"
#include "ui/accounts/card_preview.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/staff_choices.h"
#include "ui/printing/preview_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/new_passphrase.h"
#include "ui/widgets/small_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

namespace {

constexpr std::string_view roleList = "roles";

QList<CodeChoice> roleChoices(Desk& desk)
{
    QList<CodeChoice> choices;
    for (const auto& role : desk.read([](const Reader& reader) { return rules::codeItems(reader, roleList, reader.today()); })) {
        choices.append({role.code, toQt(role.name)});
    }
    return choices;
}

QList<CodeChoice> staffOrNobody(Desk& desk)
{
    return QList<CodeChoice>{{"", AccountsPanel::tr("Nobody of the staff register")}} + staffChoices(desk);
}

NewPassphrase passphraseFields(Form& form)
{
    return {form, AccountsPanel::tr("Passphrase"), AccountsPanel::tr("Ten signs at least; a sentence is easy to remember")};
}

QString periodText(const accounts::Account& account)
{
    if (account.disabled) {
        return AccountsPanel::tr("disabled");
    }
    return account.validTo ? AccountsPanel::tr("until %1").arg(toQt(isoText(*account.validTo))) : AccountsPanel::tr("open");
}

} // namespace

AccountsPanel::AccountsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new SmallTable(tr("Accounts")))
    , m_words(new QLabel)
    , m_first(new QPushButton(tr("Open accounts and seal this file …")))
{
    m_words->setWordWrap(true);
    m_table->setColumns({tr("Name"), tr("Role"), tr("Staff"), tr("State")}, {140, 140, 0, 140});
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& word, auto act) {
        auto* made = new QPushButton(word);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        m_later.append(made);
    };
    button(tr("New account …"), &AccountsPanel::add);
    button(tr("Change …"), &AccountsPanel::edit);
    button(tr("New passphrase for her …"), &AccountsPanel::reset);
    button(tr("My passphrase …"), &AccountsPanel::changeOwn);
    button(tr("New recovery card …"), &AccountsPanel::renewCard);
    button(tr("Who looked …"), &AccountsPanel::printLooks);
    button(tr("New keys …"), &AccountsPanel::renewKeys);
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addWidget(m_words);
    all->addWidget(m_first, 0, Qt::AlignLeft);
    all->addLayout(row);
    all->addWidget(m_table, 1);
    all->addStretch(); // takes the room while there is no table
    connect(m_first, &QPushButton::clicked, this, &AccountsPanel::openFirst);
    connect(m_table, &SmallTable::opened, this, &AccountsPanel::edit);
    reload();
}

void AccountsPanel::reload()
{
    m_accounts = m_desk.read([](const Reader& reader) { return accounts::listAccounts(reader); });
    const auto roles = roleChoices(m_desk);
    const auto staff = staffOrNobody(m_desk);
    const auto nameOf = [](const QList<CodeChoice>& choices, const std::string& code) {
        for (const auto& choice : choices) {
            if (choice.code == code) {
                return choice.word;
            }
        }
        return toQt(code);
    };
    QList<QStringList> rows;
    for (const auto& account : m_accounts) {
        const std::string staffKey = account.staffId ? std::to_string(account.staffId.value) : std::string();
        rows.append({toQt(account.name), nameOf(roles, account.role), nameOf(staff, staffKey), periodText(account)});
    }
    m_table->setRows(rows);
    const bool open = m_desk.registry().hasAccounts();
    m_first->setVisible(!open);
    m_table->setVisible(open);
    for (auto* button : m_later) {
        button->setVisible(open);
    }
    m_words->setText(
        open
            ? tr("Two people should be able to manage accounts, so that one may be ill. What a role may do stands under Rules, "
                 "list role_rights.")
            : tr("This file has no accounts: whoever opens it sees everything, and its numbers lie unsealed on the disk. Opening "
                 "accounts makes keys, and a recovery card for the safe.")
    );
}

const accounts::Account* AccountsPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_accounts.size() ? &m_accounts[static_cast<std::size_t>(row)] : nullptr;
}

std::function<void(accounts::Account&)> AccountsPanel::addFields(Form& form, const accounts::Account& account)
{
    auto* name = added<QLineEdit>(form, tr("Name"), QStringLiteral("name"));
    name->setText(toQt(account.name));
    auto* role = choiceField(form, tr("Role"), QStringLiteral("role"), roleChoices(m_desk));
    role->setCode(account.role);
    auto* staff = choiceField(form, tr("Staff"), QStringLiteral("staff_id"), staffOrNobody(m_desk));
    staff->setCode(account.staffId ? std::to_string(account.staffId.value) : std::string());
    auto* until = new DateField;
    until->setToday(m_desk.today());
    until->setDate(account.validTo);
    form.add(tr("Ends on"), until, QStringLiteral("valid_to"), tr("Empty: until it is disabled"));
    return [=](accounts::Account& into) {
        into.name = textIn(name);
        into.role = role->code();
        into.staffId = idIn<Staff>(staff);
        into.validTo = until->date();
    };
}

void AccountsPanel::openFirst()
{
    FormDialog dialog(m_desk, tr("First account"), tr("Open accounts"), this);
    dialog.setSentence(tr("The first account manages the others. Its recovery card is shown once, when this is done: print it."));
    accounts::Account first;
    first.name = m_desk.actor().name;
    first.role = "director";
    first.staffId = m_desk.actor().staff;
    const auto take = addFields(dialog.form(), first);
    const NewPassphrase passphrase = passphraseFields(dialog.form());
    std::optional<accounts::OpenedAccounts> opened;
    dialog.setAct([&](const Actor& actor) {
        return passphrase.whenAlike([&](const std::string& wanted) -> Result<Changes> {
            take(first);
            auto done = accounts::openAccounts(m_desk.registry(), actor, first, wanted);
            if (!done) {
                return done.error();
            }
            opened = std::move(*done);
            return Changes{};
        });
    });
    if (dialog.exec() == QDialog::Accepted && opened) {
        showCard(opened->recovery, first.name);
        Q_EMIT m_desk.signInWanted();
    }
}

void AccountsPanel::showCard(const RecoveryKey& key, const std::string& maker)
{
    const auto& community = m_desk.registry().info().community;
    if (const auto shown = previewRecoveryCard(key, community, maker, m_desk.today(), this); !shown) {
        Q_EMIT m_desk.refused(shown.error());
    }
}

void AccountsPanel::add()
{
    FormDialog dialog(m_desk, tr("New account"), tr("Add"), this);
    accounts::Account account;
    const auto take = addFields(dialog.form(), account);
    const NewPassphrase passphrase = passphraseFields(dialog.form());
    dialog.setAct([&](const Actor& actor) {
        return passphrase.whenAlike([&](const std::string& wanted) {
            take(account);
            return accounts::addAccount(m_desk.registry(), actor, m_desk.keys(), account, wanted);
        });
    });
    dialog.exec();
    reload();
}

void AccountsPanel::edit()
{
    const auto* shown = current();
    if (shown == nullptr) {
        return;
    }
    FormDialog dialog(m_desk, tr("Change an account"), tr("Change"), this);
    const auto take = addFields(dialog.form(), *shown);
    auto* disabled = new QCheckBox(tr("Disabled: she cannot sign in; what she did stays in the history"));
    disabled->setChecked(shown->disabled);
    dialog.form().add(QString(), disabled, QStringLiteral("disabled"));
    dialog.setAct([&](const Actor& actor) {
        accounts::Account edited = *shown;
        take(edited);
        edited.disabled = disabled->isChecked();
        return accounts::editAccount(m_desk.registry(), actor, m_desk.keys(), *shown, edited);
    });
    dialog.exec();
    reload();
}

void AccountsPanel::reset()
{
    const auto* account = current();
    if (account == nullptr) {
        return;
    }
    FormDialog dialog(m_desk, tr("New passphrase for %1").arg(toQt(account->name)), tr("Set"), this);
    const NewPassphrase passphrase = passphraseFields(dialog.form());
    dialog.setAct([&](const Actor& actor) {
        return passphrase.whenAlike([&](const std::string& wanted) {
            return accounts::resetPassphrase(m_desk.registry(), actor, m_desk.keys(), account->id, wanted);
        });
    });
    dialog.exec();
}

void AccountsPanel::changeOwn()
{
    const auto own = m_desk.read([this](const Reader& reader) { return accounts::findAccount(reader, m_desk.actor().name); });
    if (!own) {
        return;
    }
    FormDialog dialog(m_desk, tr("My passphrase"), tr("Change"), this);
    auto* present = secretField();
    dialog.form().add(tr("Present passphrase"), present, QStringLiteral("present"));
    const NewPassphrase passphrase = passphraseFields(dialog.form());
    dialog.setAct([&](const Actor& actor) {
        return passphrase.whenAlike([&](const std::string& wanted) {
            auto done = accounts::changePassphrase(
                m_desk.registry(), actor, own->id, toCore(present->text()), wanted, m_desk.keys().cost
            );
            return done || !done.error().problems.empty() ? done : Result<Changes>(invalid("present", done.error().detail));
        });
    });
    dialog.exec();
}

void AccountsPanel::printLooks()
{
    const Date today = m_desk.today();
    AskDialog dialog(tr("Looks at whole numbers"), {}, tr("Show the list"), this);
    auto* year = new CountField;
    year->setCount(today.year());
    auto* month = new CountField;
    month->setCount(today.month().as_number());
    dialog.form().add(tr("Year"), year, QStringLiteral("year"));
    dialog.form().add(tr("Month"), month, QStringLiteral("month"));
    dialog.setAct([&]() -> AskDialog::Answer {
        const auto wanted = month->count().value_or(0);
        if (wanted < 1 || wanted > 12) {
            return {false, {{"month", "out_of_range", Severity::block, {}}}};
        }
        return {true};
    });
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto paper = m_desk.read([&](const Reader& reader) {
        return std::optional(accounts::lookPaper(
            reader,
            static_cast<int>(year->count().value_or(today.year())),
            static_cast<int>(month->count().value_or(1)),
            m_desk.registry().info().community,
            m_desk.actor().name
        ));
    });
    if (paper && *paper) {
        PreviewDialog(**paper, this).exec();
    } else if (paper) {
        Q_EMIT m_desk.refused(paper->error());
    }
}

void AccountsPanel::renewCard()
{
    const auto fresh = accounts::renewRecoveryKey(m_desk.registry(), m_desk.actor(), m_desk.keys());
    if (!fresh) {
        Q_EMIT m_desk.refused(fresh.error());
        return;
    }
    showCard(*fresh, m_desk.actor().name);
}

void AccountsPanel::renewKeys()
{
    FormDialog dialog(m_desk, tr("New keys"), tr("Make new keys"), this);
    dialog.setSentence(tr("Make new keys when somebody who could open this file should no longer be able to. Disable her account "
                          "first. You sign in once more, then everything is sealed anew while you go on working. Backups made "
                          "before open with the old keys as they did."));
    bool renewed = false;
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        accounts::KeyHolder holder = m_desk.keys();
        auto done = accounts::renewKeys(m_desk.registry(), actor, holder, accounts::heldSealingClasses(m_desk.keys().keyring));
        renewed = static_cast<bool>(done);
        return done;
    });
    if (dialog.exec() == QDialog::Accepted && renewed) {
        Q_EMIT m_desk.signInWanted();
    }
}

} // namespace linwu::ui
