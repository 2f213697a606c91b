// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Words about files, the clock and the command line.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> files()
{
    static constexpr auto list = std::to_array<Word>({
        {"rule.no_such_file", QT_TRANSLATE_NOOP("words", "There is no such file.")},
        {"next.no_such_file",
         QT_TRANSLATE_NOOP("words", "Look at the name and the folder. A new file is made with `linwu new`.")},
        {"rule.no_such_folder", QT_TRANSLATE_NOOP("words", "There is no such folder.")},
        {"next.no_such_folder", QT_TRANSLATE_NOOP("words", "Look at the name of the folder, or make the folder first.")},
        {"rule.no_such_record", QT_TRANSLATE_NOOP("words", "There is no such record.")},
        {"next.no_such_record",
         QT_TRANSLATE_NOOP("words", "Name it as register:number, or by its case number or public number.")},
        {"rule.no_such_paper", QT_TRANSLATE_NOOP("words", "There is no paper of this name for this record.")},
        {"next.no_such_paper", QT_TRANSLATE_NOOP("words", "`linwu papers` names what can be printed.")},
        {"rule.no_such_staff", QT_TRANSLATE_NOOP("words", "Nobody of the staff has this name or number.")},
        {"next.no_such_staff", QT_TRANSLATE_NOOP("words", "Look into the staff list, or enter the person there first.")},
        {"rule.exists", QT_TRANSLATE_NOOP("words", "There is a file of this name already.")},
        {"next.exists", QT_TRANSLATE_NOOP("words", "Choose another name. Linwu never writes over a file.")},
        {"rule.on_network_drive",
         QT_TRANSLATE_NOOP(
             "words", "The file lies on a network drive: two computers could write to it at the same moment, and spoil it."
         )},
        {"next.on_network_drive",
         QT_TRANSLATE_NOOP(
             "words",
             "Close it on every computer, copy it to a folder of this computer and open it there. Backups may lie on the network "
             "drive."
         )},
        {"rule.backup_folder_gone", QT_TRANSLATE_NOOP("words", "The backup folder is not there. Was the stick pulled out?")},
        {"next.backup_folder_gone", QT_TRANSLATE_NOOP("words", "Plug it in, or choose another folder under Settings, Backup.")},
        {"rule.file_empty", QT_TRANSLATE_NOOP("words", "The file is empty: nothing of it was ever written to the disk.")},
        {"rule.file_cut",
         QT_TRANSLATE_NOOP("words", "The file is cut off: its end is missing, as after a copy that was broken off.")},
        {"rule.file_header", QT_TRANSLATE_NOOP("words", "The beginning of the file is damaged.")},
        {"rule.file_schema",
         QT_TRANSLATE_NOOP("words", "The list of what this file is made of does not agree with any version of Linwu.")},
        {"rule.file_pages", QT_TRANSLATE_NOOP("words", "Part of the file is damaged inside.")},
        {"next.file_empty", QT_TRANSLATE_NOOP("words", "Choose the newest backup. The damaged file is kept aside.")},
        {"next.file_cut", QT_TRANSLATE_NOOP("words", "Choose the newest backup. The damaged file is kept aside.")},
        {"next.file_header", QT_TRANSLATE_NOOP("words", "Choose the newest backup. The damaged file is kept aside.")},
        {"next.file_schema", QT_TRANSLATE_NOOP("words", "Choose the newest backup. The damaged file is kept aside.")},
        {"next.file_pages", QT_TRANSLATE_NOOP("words", "Choose the newest backup. The damaged file is kept aside.")},
        {"next.integrity", QT_TRANSLATE_NOOP("words", "Take another backup. An older one may still be whole.")},
        {"next.manifest", QT_TRANSLATE_NOOP("words", "Take another backup; one that was made by Linwu and copied whole.")},
        {"next.content", QT_TRANSLATE_NOOP("words", "Take another backup. An older one may still be whole.")},
        {"counted.resident", QT_TRANSLATE_NOOP("words", "Residents")},
        {"counted.household", QT_TRANSLATE_NOOP("words", "Households")},
        {"counted.dwelling", QT_TRANSLATE_NOOP("words", "Dwellings")},
        {"counted.grid", QT_TRANSLATE_NOOP("words", "Grids")},
        {"counted.staff", QT_TRANSLATE_NOOP("words", "Staff")},
        {"counted.mediation_case", QT_TRANSLATE_NOOP("words", "Mediation cases")},
        {"counted.voucher", QT_TRANSLATE_NOOP("words", "Vouchers")},
        {"counted.disclosure", QT_TRANSLATE_NOOP("words", "Sheets of open affairs")},
        {"counted.issued_paper", QT_TRANSLATE_NOOP("words", "Papers issued")},
        {"counted.account", QT_TRANSLATE_NOOP("words", "Accounts")},
        {"rule.not_a_registry", QT_TRANSLATE_NOOP("words", "This is not a Linwu file.")},
        {"rule.nothing_to_undo", QT_TRANSLATE_NOOP("words", "There is nothing to undo.")},
        {"next.nothing_to_undo", QT_TRANSLATE_NOOP("words", "The history of a record shows what was done and what was undone.")},
        {"rule.nothing_to_redo", QT_TRANSLATE_NOOP("words", "There is nothing to redo.")},
        {"next.nothing_to_redo",
         QT_TRANSLATE_NOOP("words", "Redo takes back an undo, as long as nothing else was done after it.")},
        {"rule.already_undone", QT_TRANSLATE_NOOP("words", "This act is undone already.")},
        {"rule.unknown_register", QT_TRANSLATE_NOOP("words", "There is no register of this name.")},
        {"next.unknown_register",
         QT_TRANSLATE_NOOP("words", "For example: residents, households, dwellings, grids, staff, cases.")},
        {"rule.filter_form", QT_TRANSLATE_NOOP("words", "A filter is written as name=value.")},
        {"rule.unknown_field", QT_TRANSLATE_NOOP("words", "These records have no field of this name.")},
        {"rule.community_code", QT_TRANSLATE_NOOP("words", "The code of a community has 12 digits.")},
        {"rule.clock_only_in_marked_file",
         QT_TRANSLATE_NOOP("words", "Only a file marked as demo or test takes another day as today.")},
        {"rule.not_a_number", QT_TRANSLATE_NOOP("words", "This is not a whole number.")},
        {"rule.not_a_date", QT_TRANSLATE_NOOP("words", "This is not a day. Write it as 2026-11-22.")},
        {"rule.not_json", QT_TRANSLATE_NOOP("words", "This line is not a JSON object.")},
        {"rule.unknown_key", QT_TRANSLATE_NOOP("words", "A line of acts does not know this key, or not this kind of value.")},
        {"rule.unknown_action", QT_TRANSLATE_NOOP("words", "There is no act of this name. `linwu act --list` names them all.")},
    });
    return list;
}

} // namespace linwu::ui::words
