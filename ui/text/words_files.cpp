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
