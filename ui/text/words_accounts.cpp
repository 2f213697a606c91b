// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Accounts, signing in and roles: acts, fields, refusals.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> accounts()
{
    static constexpr auto list = std::to_array<Word>({
        {"action.account.open", QT_TRANSLATE_NOOP("words", "opening of the accounts for")},
        {"action.account.add", QT_TRANSLATE_NOOP("words", "new account of")},
        {"action.account.edit", QT_TRANSLATE_NOOP("words", "change of the account of")},
        {"action.account.passphrase", QT_TRANSLATE_NOOP("words", "new passphrase of")},
        {"action.account.reset", QT_TRANSLATE_NOOP("words", "passphrase set anew for")},
        {"action.account.keys", QT_TRANSLATE_NOOP("words", "keys given")},
        {"action.account.recovery", QT_TRANSLATE_NOOP("words", "new recovery card by")},
        {"action.key.renew", QT_TRANSLATE_NOOP("words", "new keys")},
        {"action.key.reseal", QT_TRANSLATE_NOOP("words", "file sealed under the newest keys")},
        {"action.account.recover", QT_TRANSLATE_NOOP("words", "recovery of")},
        {"action.account.look", QT_TRANSLATE_NOOP("words", "look at the whole number of")},
        {"field.passphrase", QT_TRANSLATE_NOOP("words", "Passphrase")},
        {"field.disabled", QT_TRANSLATE_NOOP("words", "Disabled")},
        {"field.recovery_key", QT_TRANSLATE_NOOP("words", "Recovery key")},
        {"field.again", QT_TRANSLATE_NOOP("words", "Once more")},
        {"rule.sign_in_first", QT_TRANSLATE_NOOP("words", "This file has accounts: sign in first.")},
        {"rule.act_not_allowed", QT_TRANSLATE_NOOP("words", "Your role does not allow this. Ask whoever manages the accounts.")},
        {"rule.row_beyond_reach", QT_TRANSLATE_NOOP("words", "Part of this lies outside your grids. Ask the office to do it.")},
        {"rule.passphrase_wrong",
         QT_TRANSLATE_NOOP(
             "words", "Account or passphrase is wrong. Look at the Caps Lock key and the input method, and try again."
         )},
        {"rule.account_closed",
         QT_TRANSLATE_NOOP("words", "This account is disabled or has ended. Ask whoever manages the accounts.")},
        {"rule.wait", QT_TRANSLATE_NOOP("words", "Too many wrong passphrases. Try again in {seconds} seconds.")},
        {"rule.passphrase_short", QT_TRANSLATE_NOOP("words", "A passphrase has at least {length} signs.")},
        {"rule.passphrase_common",
         QT_TRANSLATE_NOOP("words", "This passphrase is too easy to guess. A sentence only you know is better.")},
        {"rule.passphrases_differ", QT_TRANSLATE_NOOP("words", "The two passphrases are not the same.")},
        {"rule.last_administrator",
         QT_TRANSLATE_NOOP("words", "Somebody must remain who manages the accounts. Give another account that role first.")},
        {"rule.own_account", QT_TRANSLATE_NOOP("words", "You cannot disable your own account. Another administrator can.")},
        {"rule.accounts_open", QT_TRANSLATE_NOOP("words", "This file has accounts already.")},
        {"rule.recovery_length", QT_TRANSLATE_NOOP("words", "A recovery key has eight groups of five signs.")},
        {"rule.recovery_group",
         QT_TRANSLATE_NOOP("words", "Group {group} of the recovery key is not right. Compare it with the card.")},
        {"rule.recovery_of_another_file",
         QT_TRANSLATE_NOOP("words", "This card belongs to another file, or has been replaced by a newer one.")},
        {"rule.recovers_administrators_only",
         QT_TRANSLATE_NOOP(
             "words", "The card sets the passphrase of an account that manages the others. Choose such an account."
         )},
        {"rule.key_damaged",
         QT_TRANSLATE_NOOP(
             "words", "The key of this account is damaged in the file. Sign in with another account, or restore a backup."
         )},
        {"rule.key_not_hers",
         QT_TRANSLATE_NOOP(
             "words", "A key in this file was wrapped for somebody else. Ask an administrator to set your passphrase anew."
         )},
        {"rule.key_of_another_file", QT_TRANSLATE_NOOP("words", "A key in this file comes from another file. Restore a backup.")},
        {"rule.key_not_held",
         QT_TRANSLATE_NOOP("words", "You lack a key that belongs on the card. Somebody who reads cases too must make it.")},
        {"rule.sign_in_again",
         QT_TRANSLATE_NOOP("words", "New keys were made at another desk. Lock the window and sign in again, then go on.")},
        {"rule.sealing_unfinished",
         QT_TRANSLATE_NOOP("words", "The file is still being sealed under the last keys. Make new ones when that is done.")},
        {"rule.too_many_generations",
         QT_TRANSLATE_NOOP("words", "This file has had 255 keys of one kind; no further one can be made.")},
        {"rule_list.role_rights", QT_TRANSLATE_NOOP("words", "Rights of the roles")},
        {"code_list.roles", QT_TRANSLATE_NOOP("words", "Roles")},
    });
    return list;
}

} // namespace linwu::ui::words
