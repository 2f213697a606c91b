// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Bringing single records back out of a backup: the act, kinds of records, what becomes of rows, refusals.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> retrieval()
{
    static constexpr auto list = std::to_array<Word>({
        {"action.backup.bringBack", QT_TRANSLATE_NOOP("words", "brought back from a backup:")},
        {"record_kind.resident", QT_TRANSLATE_NOOP("words", "resident")},
        {"record_kind.household", QT_TRANSLATE_NOOP("words", "household")},
        {"record_kind.dwelling", QT_TRANSLATE_NOOP("words", "dwelling")},
        {"record_kind.building", QT_TRANSLATE_NOOP("words", "building")},
        {"record_kind.estate", QT_TRANSLATE_NOOP("words", "estate")},
        {"record_kind.grid", QT_TRANSLATE_NOOP("words", "grid")},
        {"record_kind.staff", QT_TRANSLATE_NOOP("words", "member of staff")},
        {"record_kind.mediation_committee", QT_TRANSLATE_NOOP("words", "mediation committee")},
        {"record_kind.mediation_case", QT_TRANSLATE_NOOP("words", "mediation case")},
        {"record_kind.disclosure", QT_TRANSLATE_NOOP("words", "public sheet")},
        {"record_kind.ledger_book", QT_TRANSLATE_NOOP("words", "book of accounts")},
        {"record_kind.ledger_account", QT_TRANSLATE_NOOP("words", "money account")},
        {"record_kind.voucher", QT_TRANSLATE_NOOP("words", "voucher")},
        {"record_kind.enterprise_profit", QT_TRANSLATE_NOOP("words", "profit of an enterprise")},
        {"record_kind.resident_group", QT_TRANSLATE_NOOP("words", "label")},
        {"record_kind.household_member", QT_TRANSLATE_NOOP("words", "membership of a household")},
        {"record_kind.residence", QT_TRANSLATE_NOOP("words", "residence")},
        {"record_kind.ownership", QT_TRANSLATE_NOOP("words", "ownership")},
        {"record_kind.dwelling_use", QT_TRANSLATE_NOOP("words", "use of a dwelling")},
        {"record_kind.part_of_case", QT_TRANSLATE_NOOP("words", "part of the case")},
        {"record_kind.part_of_sheet", QT_TRANSLATE_NOOP("words", "part of the sheet")},
        {"row_state.same", QT_TRANSLATE_NOOP("words", "as it was")},
        {"row_state.changes", QT_TRANSLATE_NOOP("words", "set back")},
        {"row_state.comes_back", QT_TRANSLATE_NOOP("words", "comes back")},
        {"row_state.newer", QT_TRANSLATE_NOOP("words", "added since, stays")},
        {"row_state.goes", QT_TRANSLATE_NOOP("words", "added since, is taken away")},
        {"row_state.elsewhere", QT_TRANSLATE_NOOP("words", "belongs elsewhere by now, stays")},
        {"row_state.erased", QT_TRANSLATE_NOOP("words", "erased since, does not come back")},
        {"rule.not_in_backup", QT_TRANSLATE_NOOP("words", "The backup holds no such record that you may read.")},
        {"rule.not_retrievable",
         QT_TRANSLATE_NOOP(
             "words",
             "This comes back with what it belongs to: a resident, household, dwelling, case, sheet or voucher. Choose that."
         )},
        {"rule.bring_back_missing",
         QT_TRANSLATE_NOOP(
             "words", "It names the {table} “{name}”, which is not in the file any more. Bring that back as well."
         )},
        {"rule.bring_back_ended",
         QT_TRANSLATE_NOOP("words", "It names the {table} “{name}”, which has ended since. Bring that back as well.")},
        {"rule.bring_back_erased",
         QT_TRANSLATE_NOOP(
             "words",
             "This {table} was erased or destroyed by decision since the backup was made. It stays so and is not brought back."
         )},
        {"rule.bring_back_merged",
         QT_TRANSLATE_NOOP(
             "words", "“{name}” was merged into another record since. Undo the merging in the history of that record instead."
         )},
        {"rule.bring_back_final",
         QT_TRANSLATE_NOOP(
             "words",
             "The {table} “{name}” is closed, archived or published by now and stays as it is. Correct it by a further act."
         )},
        {"rule.bring_back_published",
         QT_TRANSLATE_NOOP(
             "words",
             "The sheet “{name}” had been published with its accounts, and these are not in the file. Restore the whole backup "
             "instead."
         )},
        {"rule.bring_back_newer",
         QT_TRANSLATE_NOOP(
             "words",
             "The {table} “{name}” would go back a step while later entries stay. Choose to take away what was added since."
         )},
        {"rule.bring_back_overlaps",
         QT_TRANSLATE_NOOP(
             "words",
             "For “{name}” a {table} of then and a later one would hold at the same time. Choose to take away what was added "
             "since."
         )},
        {"rule.backup_of_another_file",
         QT_TRANSLATE_NOOP(
             "words", "This is a backup of another file. Single records come back only out of backups of this one."
         )},
        {"next.backup_of_another_file", QT_TRANSLATE_NOOP("words", "Choose a backup of the file that is open.")},
        {"rule.backup_keys_needed",
         QT_TRANSLATE_NOOP(
             "words", "The backup was sealed with earlier keys. Type the passphrase your account had when it was made."
         )},
    });
    return list;
}

} // namespace linwu::ui::words
