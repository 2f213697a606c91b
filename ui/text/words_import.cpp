// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What is said of files that are read in, and of their cells: what is the matter, and what to do about it.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> importing()
{
    static constexpr auto list = std::to_array<Word>({
        {"ledger_problem.id_digits_lost", QT_TRANSLATE_NOOP("words", "Last digits of the number lost")},
        {"ledger_problem.id_full_width", QT_TRANSLATE_NOOP("words", "Full-width number")},
        {"ledger_problem.id_spaced", QT_TRANSLATE_NOOP("words", "Blanks in the number")},
        {"ledger_problem.id_letter_o", QT_TRANSLATE_NOOP("words", "Letter in the number")},
        {"ledger_problem.id_check_digit", QT_TRANSLATE_NOOP("words", "Wrong check digit")},
        {"ledger_problem.id_missing", QT_TRANSLATE_NOOP("words", "No identity number")},
        {"ledger_problem.sex_contradicts_id", QT_TRANSLATE_NOOP("words", "Sex against number")},
        {"ledger_problem.birth_contradicts_id", QT_TRANSLATE_NOOP("words", "Birth against number")},
        {"ledger_problem.name_spaced", QT_TRANSLATE_NOOP("words", "Blanks in the name")},
        {"ledger_problem.phone_short", QT_TRANSLATE_NOOP("words", "Short telephone number")},
        {"ledger_problem.header_repeated", QT_TRANSLATE_NOOP("words", "Repeated head")},
        {"ledger_problem.total_line", QT_TRANSLATE_NOOP("words", "Line of totals")},
        {"ledger_problem.cell_error", QT_TRANSLATE_NOOP("words", "Error in the cell")},
        {"ledger_problem.code_unknown", QT_TRANSLATE_NOOP("words", "Word not in the code table")},
        {"ledger_problem.address_unread", QT_TRANSLATE_NOOP("words", "Address without a door")},
        {"ledger_problem.column_not_collected", QT_TRANSLATE_NOOP("words", "Column not kept")},
        {"ledger_problem.date_impossible", QT_TRANSLATE_NOOP("words", "No such day")},
        {"ledger_problem.date_lunar", QT_TRANSLATE_NOOP("words", "Lunar date")},
        {"ledger_problem.date_month_ambiguous", QT_TRANSLATE_NOOP("words", "January or October")},
        {"ledger_problem.date_unreadable", QT_TRANSLATE_NOOP("words", "No date")},
        {"ledger_problem.date_year_guessed", QT_TRANSLATE_NOOP("words", "Century guessed")},
        {"ledger_problem.deceased_noted", QT_TRANSLATE_NOOP("words", "Noted as deceased")},
        {"ledger_problem.ditto_copied", QT_TRANSLATE_NOOP("words", "同上 copied")},
        {"ledger_problem.ditto_unclear", QT_TRANSLATE_NOOP("words", "同上 unclear")},
        {"ledger_problem.grid_differs", QT_TRANSLATE_NOOP("words", "Two grids for a door")},
        {"ledger_problem.head_proposed", QT_TRANSLATE_NOOP("words", "Head proposed")},
        {"ledger_problem.id_area_prefix_unknown", QT_TRANSLATE_NOOP("words", "Unknown first digits")},
        {"ledger_problem.id_area_province_only", QT_TRANSLATE_NOOP("words", "Only the province known")},
        {"ledger_problem.id_birth", QT_TRANSLATE_NOOP("words", "Birth inside the number")},
        {"ledger_problem.id_fifteen", QT_TRANSLATE_NOOP("words", "Old number of 15 digits")},
        {"ledger_problem.id_length", QT_TRANSLATE_NOOP("words", "Length of the number")},
        {"ledger_problem.id_repeated", QT_TRANSLATE_NOOP("words", "Number entered twice")},
        {"ledger_problem.id_signs", QT_TRANSLATE_NOOP("words", "Signs in the number")},
        {"ledger_problem.id_star", QT_TRANSLATE_NOOP("words", "Star in the number")},
        {"ledger_problem.level_four_left_out", QT_TRANSLATE_NOOP("words", "Level four left out")},
        {"ledger_problem.level_four_proposed", QT_TRANSLATE_NOOP("words", "Level four in a text")},
        {"ledger_problem.name_characters", QT_TRANSLATE_NOOP("words", "Signs in the name")},
        {"ledger_problem.name_digits", QT_TRANSLATE_NOOP("words", "Digits in the name")},
        {"ledger_problem.name_empty", QT_TRANSLATE_NOOP("words", "No name")},
        {"ledger_problem.name_private_use", QT_TRANSLATE_NOOP("words", "Character of a private font")},
        {"ledger_problem.name_remark", QT_TRANSLATE_NOOP("words", "Note beside the name")},
        {"ledger_problem.name_stand_in", QT_TRANSLATE_NOOP("words", "Rare character in parts")},
        {"ledger_problem.name_too_long", QT_TRANSLATE_NOOP("words", "Very long name")},
        {"ledger_problem.phone_digits_lost", QT_TRANSLATE_NOOP("words", "Last digits of the telephone lost")},
        {"ledger_problem.phone_long", QT_TRANSLATE_NOOP("words", "Long telephone number")},
        {"ledger_problem.phone_unreadable", QT_TRANSLATE_NOOP("words", "No telephone number")},
        {"ledger_problem.phone_zero_restored", QT_TRANSLATE_NOOP("words", "Area code completed")},
        {"ledger_problem.relation_contradicts_age", QT_TRANSLATE_NOOP("words", "Relation against ages")},
        {"ledger_problem.relation_contradicts_sex", QT_TRANSLATE_NOOP("words", "Relation against sex")},
        {"ledger_problem.row_hidden", QT_TRANSLATE_NOOP("words", "Hidden row")},
        {"ledger_problem.row_without_person", QT_TRANSLATE_NOOP("words", "Row without a person")},
        {"ledger_problem.total_differs", QT_TRANSLATE_NOOP("words", "Total differs")},
        {"ledger_problem.two_heads", QT_TRANSLATE_NOOP("words", "Two heads")},
        {"ledger_problem.two_persons", QT_TRANSLATE_NOOP("words", "Two people in a cell")},
        {"ledger_problem.two_spouses", QT_TRANSLATE_NOOP("words", "Two spouses")},
        {"ledger_problem.phone_empty", QT_TRANSLATE_NOOP("words", "Telephone empty")},
        {"rule.empty_file", QT_TRANSLATE_NOOP("words", "The file is empty.")},
        {"next.empty_file", QT_TRANSLATE_NOOP("words", "Choose the file that holds the table.")},
        {"rule.cannot_read", QT_TRANSLATE_NOOP("words", "The file cannot be read.")},
        {"next.cannot_read", QT_TRANSLATE_NOOP("words", "Close it in other programs, or copy it into a folder of yours.")},
        {"rule.cannot_write", QT_TRANSLATE_NOOP("words", "The file cannot be written there.")},
        {"next.cannot_write", QT_TRANSLATE_NOOP("words", "Close it in other programs, or choose another folder.")},
        {"rule.too_large", QT_TRANSLATE_NOOP("words", "The file is too large.")},
        {"next.too_large", QT_TRANSLATE_NOOP("words", "Part it into several files, one for each building or grid.")},
        {"rule.too_many_rows", QT_TRANSLATE_NOOP("words", "The sheet has more than 1,048,576 rows.")},
        {"next.too_many_rows",
         QT_TRANSLATE_NOOP("words", "Part it into several sheets or files, one for each building or grid.")},
        {"rule.zip_bomb",
         QT_TRANSLATE_NOOP("words", "The file unpacks to far more than it should: it may have been made to do harm.")},
        {"next.zip_bomb", QT_TRANSLATE_NOOP("words", "Do not use it. Ask the sender for the table as .csv.")},
        {"rule.password_protected",
         QT_TRANSLATE_NOOP("words", "The file has a password. Open it in WPS or Excel, save it without one, and try again.")},
        {"next.password_protected", QT_TRANSLATE_NOOP("words", "In WPS or Excel: File, Save as, and leave the password empty.")},
        {"rule.not_a_workbook", QT_TRANSLATE_NOOP("words", "This is not a table file (.xlsx, .xls, .csv).")},
        {"next.not_a_workbook", QT_TRANSLATE_NOOP("words", "Save the table in WPS or Excel as .xlsx and choose that file.")},
        {"rule.nul_bytes", QT_TRANSLATE_NOOP("words", "The file holds NUL bytes and is no text table.")},
        {"next.nul_bytes",
         QT_TRANSLATE_NOOP("words", "It was probably not copied whole: fetch it once more from where it came from.")},
        {"rule.not_text", QT_TRANSLATE_NOOP("words", "The file is not text.")},
        {"next.not_text", QT_TRANSLATE_NOOP("words", "Save the table in WPS or Excel as .xlsx and choose that file.")},
        {"rule.damaged", QT_TRANSLATE_NOOP("words", "The file is damaged.")},
        {"next.damaged",
         QT_TRANSLATE_NOOP("words", "Open it in WPS or Excel and save it once more as .xlsx, or fetch another copy.")},
        {"rule.part_missing", QT_TRANSLATE_NOOP("words", "A part of the file is missing.")},
        {"next.part_missing",
         QT_TRANSLATE_NOOP("words", "Open it in WPS or Excel and save it once more as .xlsx, or fetch another copy.")},
        {"rule.no_people", QT_TRANSLATE_NOOP("words", "No sheet of this file holds a table of people.")},
        {"next.no_people",
         QT_TRANSLATE_NOOP(
             "words", "A table needs a row of heads with 姓名 or 身份证号 and two more, such as 性别 and 联系电话."
         )},
        {"rule.header_repeated", QT_TRANSLATE_NOOP("words", "The head of the table is repeated here; the line is skipped.")},
        {"rule.total_line", QT_TRANSLATE_NOOP("words", "This is a line of totals; it is compared, not imported.")},
        {"rule.total_differs",
         QT_TRANSLATE_NOOP(
             "words", "The line of totals says another number than was counted: look for rows left out or entered twice."
         )},
        {"rule.row_hidden", QT_TRANSLATE_NOOP("words", "The row is hidden in the file; it is read in all the same.")},
        {"rule.row_without_person",
         QT_TRANSLATE_NOOP("words", "The row has neither a name nor an identity number; it is skipped.")},
        {"rule.cell_error",
         QT_TRANSLATE_NOOP("words", "The cell holds an error of the spreadsheet (#N/A, #REF!); it is read as empty.")},
        {"rule.column_not_collected",
         QT_TRANSLATE_NOOP("words", "Religion is not kept: the law counts it as sensitive. The column is left out.")},
        {"rule.ditto_copied", QT_TRANSLATE_NOOP("words", "同上 or 〃 was replaced by what stands above.")},
        {"rule.ditto_unclear",
         QT_TRANSLATE_NOOP("words", "It says 同上 or 〃, but what stands above belongs to somebody else: write it out.")},
        {"rule.name_missing", QT_TRANSLATE_NOOP("words", "The row has no name: write it into the cell, or the row is left out.")},
        {"rule.name_remark",
         QT_TRANSLATE_NOOP("words", "What stood beside the name was moved to the remarks or the telephone number.")},
        {"rule.two_persons",
         QT_TRANSLATE_NOOP("words", "Two people stand in one cell: accept to make them two, or give each a row of their own.")},
        {"rule.deceased_noted",
         QT_TRANSLATE_NOOP(
             "words", "A note beside the name says that the person has died: ask the family, then accept or delete it."
         )},
        {"rule.id_repeated",
         QT_TRANSLATE_NOOP("words", "Another row has this identity number too: check both against their cards.")},
        {"rule.id_signs", QT_TRANSLATE_NOOP("words", "Quotation marks, hyphens or dots inside the number have been removed.")},
        {"rule.id_star", QT_TRANSLATE_NOOP("words", "A star at the end of the number was read as X: compare it with the card.")},
        {"rule.level_four_left_out",
         QT_TRANSLATE_NOOP(
             "words",
             "Community correction, drugs, severe mental illness and the like are not kept in this file: the words are left out."
         )},
        {"rule.level_four_proposed",
         QT_TRANSLATE_NOOP(
             "words", "The text speaks of level four: it is taken out here and kept, sealed, only where the groups are accepted."
         )},
        {"rule.sex_contradicts_id",
         QT_TRANSLATE_NOOP("words", "Sex and identity number do not agree: compare them with the card.")},
        {"rule.birth_contradicts_id",
         QT_TRANSLATE_NOOP("words", "Date of birth and identity number do not agree; a lunar birthday is the usual cause.")},
        {"rule.phone_zero_restored",
         QT_TRANSLATE_NOOP("words", "The zero that the spreadsheet dropped from the area code was put back.")},
        {"rule.address_unread",
         QT_TRANSLATE_NOOP(
             "words", "No door can be told from this address: it is kept in the remark, and the person has no dwelling."
         )},
        {"rule.grid_differs", QT_TRANSLATE_NOOP("words", "The file names two grids for one door; the first is taken.")},
        {"rule.relation_contradicts_sex",
         QT_TRANSLATE_NOOP("words", "The relation to the head does not fit the sex: one of the two is wrong.")},
        {"rule.relation_contradicts_age",
         QT_TRANSLATE_NOOP(
             "words", "The relation to the head does not fit the ages: between parent and child lie too few years."
         )},
        {"rule.two_spouses", QT_TRANSLATE_NOOP("words", "The head of this household has two spouses here: correct a relation.")},
        {"rule.head_proposed", QT_TRANSLATE_NOOP("words", "The file names no head; the first adult is proposed.")},
        {"rule.group_proposed", QT_TRANSLATE_NOOP("words", "The remark suggests a group.")},
        {"rule.several_alike", QT_TRANSLATE_NOOP("words", "Several people in the register look like this one.")},
        {"rule.lives_elsewhere", QT_TRANSLATE_NOOP("words", "The register knows the person at another address.")},
        {"rule.field_differs", QT_TRANSLATE_NOOP("words", "The file says otherwise than the register.")},
        {"rule.left_out", QT_TRANSLATE_NOOP("words", "You have taken this row out.")},
    });
    return list;
}

} // namespace linwu::ui::words
