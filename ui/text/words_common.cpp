// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Words every register uses: registers, severities, general rules.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> common()
{
    static constexpr auto list = std::to_array<Word>({
        {"register.today", QT_TRANSLATE_NOOP("words", "Today")},
        {"register.residents", QT_TRANSLATE_NOOP("words", "Residents")},
        {"register.households", QT_TRANSLATE_NOOP("words", "Households")},
        {"register.dwellings", QT_TRANSLATE_NOOP("words", "Dwellings")},
        {"register.grids", QT_TRANSLATE_NOOP("words", "Grids")},
        {"register.mediation", QT_TRANSLATE_NOOP("words", "Mediation")},
        {"register.disclosure", QT_TRANSLATE_NOOP("words", "Disclosure")},
        {"register.ledger", QT_TRANSLATE_NOOP("words", "Funds")},
        {"register.settings", QT_TRANSLATE_NOOP("words", "Settings")},
        {"severity.block", QT_TRANSLATE_NOOP("words", "Stops")},
        {"severity.confirm", QT_TRANSLATE_NOOP("words", "To confirm")},
        {"severity.warn", QT_TRANSLATE_NOOP("words", "Note")},
        {"severity.remind", QT_TRANSLATE_NOOP("words", "Reminder")},
        {"severity.automatic", QT_TRANSLATE_NOOP("words", "Automatic")},
        {"severity.info", QT_TRANSLATE_NOOP("words", "Information")},
        {"rule.required", QT_TRANSLATE_NOOP("words", "This must be filled in.")},
        {"rule.too_long", QT_TRANSLATE_NOOP("words", "This is too long.")},
        {"rule.unknown_code", QT_TRANSLATE_NOOP("words", "This is not in the list.")},
        {"rule.number_unmasked",
         QT_TRANSLATE_NOOP(
             "words",
             "Row {row} shows a whole identity, telephone or card number. Take it out of the name or remark it stands in."
         )},
        {"rule.date_unreadable", QT_TRANSLATE_NOOP("words", "This is not a date. Write it as 2024-03-05 or 2024.3.5.")},
        {"rule.date_incomplete", QT_TRANSLATE_NOOP("words", "Write the whole day, for example 2024-03-05.")},
        {"rule.date_in_future", QT_TRANSLATE_NOOP("words", "A day that has happened cannot be later than today.")},
        {"rule.number_unreadable", QT_TRANSLATE_NOOP("words", "This is not a number.")},
        {"rule.money_unreadable", QT_TRANSLATE_NOOP("words", "This is not an amount. Write it as 1234.56.")},
        {"rule.phone_unreadable", QT_TRANSLATE_NOOP("words", "This is not a telephone number.")},
        {"rule.unique", QT_TRANSLATE_NOOP("words", "This is in use already.")},
        {"rule.foreign_key", QT_TRANSLATE_NOOP("words", "The record this refers to does not exist.")},
        {"rule.not_null", QT_TRANSLATE_NOOP("words", "This must be filled in.")},
        {"rule.check", QT_TRANSLATE_NOOP("words", "This value is not allowed here.")},
    });
    return list;
}

} // namespace linwu::ui::words
