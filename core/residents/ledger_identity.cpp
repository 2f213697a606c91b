// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Numbers and dates of one person: document number, birth, sex against both, phones.
#include "core/base/text.h"
#include "core/residents/ledger_reader.h"
#include "core/values/id_card.h"
#include "core/values/loose_date.h"
#include "core/values/phone.h"

#include <algorithm>
#include <tuple>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;
using spreadsheets::CellKind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 17 digits and a digit or X, as a number should be written.
bool isPlainNumber(std::string_view text)
{
    return text.size() == 18 && std::all_of(text.begin(), text.end() - 1, isDigit) &&
           (isDigit(text.back()) || text.back() == 'X');
}

/// ISO 7064 MOD 11-2 without making a text (GB 11643-1999).
bool checkFits(std::string_view number)
{
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * (number[i] - '0');
    }
    constexpr std::string_view characters = "10X98765432";
    return characters[static_cast<std::size_t>(sum % 11)] == number[17];
}

int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The rule a ledger counts for a verdict; empty where nothing is to be said.
std::string_view ruleOf(const IdNumber& id, bool numeric, bool untyped)
{
    switch (id.verdict) {
    case IdVerdict::sound:
    case IdVerdict::areaUnknown: // at most a note
        return {};
    case IdVerdict::checkDigit:
        // A file without types cannot say that the number was one: three zeros and a wrong check character tell it.
        return untyped && !numeric && id.number.ends_with("000") ? codeOf(IdVerdict::digitsLost) : codeOf(id.verdict);
    case IdVerdict::birth:
        // One wrong digit among those of the birth date spoils the check character as well.
        return isPlainNumber(id.number) && !checkFits(id.number) ? codeOf(IdVerdict::checkDigit) : codeOf(id.verdict);
    default:
        return codeOf(id.verdict);
    }
}

Severity severityOfRule(std::string_view rule)
{
    return rule == "id_letter_o" ? Severity::confirm : rule == "id_fifteen" ? Severity::info : Severity::warn;
}

/// 13897215481: most phone cells.
bool isPlainMobile(std::string_view text)
{
    return text.size() == 11 && text[0] == '1' && text[1] >= '3' && std::all_of(text.begin(), text.end(), isDigit);
}

/// `1980-01-02` of a date cell.
std::optional<PartialDate> plainDate(const SeenCell& cell)
{
    if (cell.kind != CellKind::date || cell.text.size() < 7) {
        return std::nullopt;
    }
    return parsePartialDate(cell.text.substr(0, cell.text.size() >= 10 ? 10 : 7));
}

} // namespace

void PersonReader::readNumber(const FieldRow& row, LedgerPerson& person)
{
    m_idBirth.reset();
    m_idSex = {};
    const SeenCell cell = row.cell(F::idNumber);
    if (row.columnOf(F::idNumber) == noColumn) {
        return; // a table without such a column misses nothing
    }
    const std::string_view type = codeIn(row, F::idType, m_codes.idType);
    person.idType = type.empty() ? std::string_view("111") : type;
    if (cell.kind == CellKind::error) {
        warn(row, F::idNumber, "cell_error", Severity::warn);
    }
    const bool missing = cell.blank() || cell.kind == CellKind::error || meansNothing(cell.text) || meansSame(cell.text, true);
    if (missing) {
        if (type != "000") {
            warn(row, F::idNumber, "id_missing", Severity::warn);
        }
        return;
    }
    judgeNumber(row, person, cell.text, cell.kind == CellKind::number);
}

bool PersonReader::takeKnown(LedgerPerson& person, std::string_view text)
{
    if (person.idType != "111" || !isPlainNumber(text) || !checkFits(text)) {
        return false;
    }
    const Date& today = m_builder.options().today;
    const auto birth = dateOf(digits(text.substr(6, 4)), digits(text.substr(10, 2)), digits(text.substr(12, 2)));
    const auto known = m_plainAreas.find(static_cast<std::uint32_t>(digits(text.substr(0, 6))));
    if (known == m_plainAreas.end() || !known->second || !birth || *birth > today || birth->year() < 1880) {
        return false;
    }
    person.idNumber = text;
    person.idVerdict = codeOf(IdVerdict::sound);
    m_idBirth = birth;
    m_idSex = (text[16] - '0') % 2 == 1 ? "1" : "2";
    return true;
}

void PersonReader::warnOfRepairs(const FieldRow& row, const IdNumber& id)
{
    const std::array<std::tuple<bool, std::string_view, Severity>, 4> repairs{{
        {id.repairs.fullWidth, "id_full_width", Severity::automatic},
        {id.repairs.blanks, "id_spaced", Severity::automatic},
        {id.repairs.signs, "id_signs", Severity::automatic},
        {id.repairs.starForX, "id_star", Severity::warn},
    }};
    for (const auto& [made, rule, severity] : repairs) {
        if (made) {
            warn(row, F::idNumber, rule, severity, id.number);
        }
    }
}

void PersonReader::judgeNumber(const FieldRow& row, LedgerPerson& person, std::string_view text, bool numeric)
{
    if (!numeric && takeKnown(person, text)) {
        return;
    }
    const IdContext context{m_builder.options().today, numeric};
    const auto type = fromCode<IdType>(person.idType).value_or(IdType::citizen);
    const IdNumber id = type == IdType::citizen ? parseCitizenId(text, context) : parseIdNumber(type, text, context);
    const std::string_view rule = ruleOf(id, numeric, m_builder.untyped());
    person.idType = codeOf(id.type);
    person.idNumber = m_builder.keep(id.number);
    person.idVerdict = rule.empty() ? codeOf(IdVerdict::sound) : rule;
    warnOfRepairs(row, id);
    if (!rule.empty()) {
        warn(row, F::idNumber, rule, severityOfRule(rule), rule == "id_digits_lost" ? std::string_view() : id.suggestion);
    }
    const bool lettersTaken = id.verdict == IdVerdict::letterInDigits && m_builder.accepted(row, F::idNumber, rule);
    const IdNumber taken = lettersTaken ? parseCitizenId(id.suggestion, context) : id;
    if (lettersTaken) {
        const std::string_view left = ruleOf(taken, numeric, m_builder.untyped());
        person.idNumber = m_builder.keep(taken.number);
        person.idVerdict = left.empty() ? codeOf(IdVerdict::sound) : left;
        if (!left.empty()) {
            warn(row, F::idNumber, left, severityOfRule(left), taken.suggestion);
        }
    }
    believe(taken, rule);
}

void PersonReader::believe(const IdNumber& id, std::string_view rule)
{
    // Lost digits leave the birth; a wrong check character leaves nothing that could be believed.
    if (isSound(id.verdict) || rule == codeOf(IdVerdict::digitsLost)) {
        m_idBirth = id.birth;
    }
    if (!isSound(id.verdict)) {
        return;
    }
    m_idSex = id.sex == Sex::male || id.sex == Sex::female ? codeOf(id.sex) : std::string_view();
    if (id.type == IdType::citizen && id.number.size() == 18 && rule.empty()) {
        m_plainAreas.emplace(static_cast<std::uint32_t>(digits(std::string_view(id.number).substr(0, 6))), true);
    }
}

void PersonReader::readBirth(const FieldRow& row, LedgerPerson& person)
{
    const SeenCell cell = row.cell(F::birth);
    const bool silent = cell.blank() || cell.kind == CellKind::error || meansNothing(cell.text);
    if (!silent) {
        person.birth = plainDate(cell);
    }
    if (!silent && !person.birth) {
        const auto source = cell.kind == CellKind::number ? DateSource::numberCell : DateSource::textCell;
        LooseDate read = parseLooseDate(cell.text, m_builder.options().today, source);
        if (read.verdict == DateVerdict::monthAmbiguous && m_idBirth) {
            read = settleMonth(read, *m_idBirth);
        }
        if (read.usable()) {
            person.birth = read.date;
        }
        const bool guessed = read.verdict == DateVerdict::yearGuessed;
        const bool confirmed = guessed && m_idBirth && read.date && read.date->date == *m_idBirth;
        if (read.verdict != DateVerdict::sound && !confirmed) {
            warn(row, F::birth, codeOf(read.verdict), guessed ? Severity::info : Severity::warn);
        }
    }
    if (!person.birth && m_idBirth) {
        person.birth = PartialDate{*m_idBirth, Precision::day};
        person.birthFromId = true;
    }
}

void PersonReader::readSexAndContradictions(const FieldRow& row, LedgerPerson& person)
{
    // Only a sound number contradicts: of one with lost digits the birth is taken where the row is silent, and no more.
    if (m_idSex.empty()) {
        return;
    }
    if (person.sex.empty()) {
        person.sex = m_idSex;
        person.sexFromId = true;
    }
    const bool known = person.sex == codeOf(Sex::male) || person.sex == codeOf(Sex::female);
    if (known && person.sex != m_idSex) {
        warn(row, F::sex, "sex_contradicts_id", Severity::confirm, m_idSex);
        person.sex = m_builder.accepted(row, F::sex, "sex_contradicts_id") ? m_idSex : person.sex;
    }
    if (!person.birth || person.birthFromId || !m_idBirth) {
        return;
    }
    const Date& own = person.birth->date;
    const bool year = own.year() == m_idBirth->year();
    const bool month = year && own.month() == m_idBirth->month();
    const bool agrees = person.birth->precision == Precision::year    ? year
                        : person.birth->precision == Precision::month ? month
                                                                      : own == *m_idBirth;
    if (!agrees) {
        warn(row, F::birth, "birth_contradicts_id", Severity::confirm, isoText(*m_idBirth));
        if (m_builder.accepted(row, F::birth, "birth_contradicts_id")) {
            person.birth = PartialDate{*m_idBirth, Precision::day};
        }
    }
}

void PersonReader::readPhones(const FieldRow& row, LedgerPerson& person)
{
    std::string_view none;
    readPhone(row, person, F::phone, person.phone, person.phone2);
    readPhone(row, person, F::phone2, person.phone2.empty() ? person.phone2 : none, none);
    readPhone(row, person, F::emergencyPhone, person.emergencyPhone, none);
    if (person.phone.empty() && isPlainMobile(m_nameNote)) {
        person.phone = m_builder.keep(m_nameNote);
    }
}

void PersonReader::readPhone(
    const FieldRow& row,
    LedgerPerson& person,
    LedgerField field,
    std::string_view& first,
    std::string_view& second
)
{
    const SeenCell cell = row.cell(field);
    if (cell.blank() || cell.kind == CellKind::error || meansNothing(cell.text)) {
        return;
    }
    if (isPlainMobile(cell.text)) {
        first = cell.text;
        return;
    }
    for (const Phone& phone : parsePhones(cell.text)) {
        if (phone.verdict != PhoneVerdict::sound) {
            warn(row, field, codeOf(phone.verdict), Severity::warn);
        }
        if (phone.zeroRestored) {
            warn(row, field, "phone_zero_restored", Severity::automatic, phone.number);
        }
        if (first.empty()) {
            first = m_builder.keep(phone.number);
        } else if (second.empty() && first != phone.number) {
            second = m_builder.keep(phone.number);
        }
        m_builder.addNote(person, phone.note);
    }
}

} // namespace linwu::residents::reading
