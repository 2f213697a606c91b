// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// One row as one person: name, codes, texts, status and groups. Numbers and dates are read in ledger_identity.cpp.
#include "core/base/text.h"
#include "core/residents/ledger_reader.h"
#include "core/residents/level_four.h"
#include "core/values/loose_date.h"
#include "core/values/name.h"

#include <algorithm>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;

/// Two to four Han characters of the basic block and nothing else: such a name needs no cleaning.
bool isPlainName(std::string_view text)
{
    if (text.size() < 6 || text.size() > 12 || text.size() % 3 != 0) {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); at += 3) {
        // U+4E00 to U+9FFF
        const auto lead = static_cast<unsigned char>(text[at]);
        const auto second = static_cast<unsigned char>(text[at + 1]);
        if (lead < 0xE4 || lead > 0xE9 || (lead == 0xE4 && second < 0xB8)) {
            return false;
        }
    }
    // 张三死亡 and the like are remarks.
    return text.find("已故") == std::string_view::npos && text.find("去世") == std::string_view::npos &&
           text.find("死亡") == std::string_view::npos;
}

/// 人户一致标识 asks the opposite of 是否人户分离.
bool asksWhetherSame(const LedgerSheet& sheet)
{
    return std::any_of(sheet.columns.begin(), sheet.columns.end(), [](const LedgerColumn& column) {
        return column.field == F::hukouApart && column.head.find("一致") != std::string::npos;
    });
}

} // namespace

PersonReader::PersonReader(LedgerBuilder& builder)
    : m_builder(builder)
    , m_codes(builder.codes())
{}

void PersonReader::warn(
    const FieldRow& row,
    LedgerField field,
    std::string_view rule,
    Severity severity,
    std::string_view proposal
)
{
    m_builder.doubt(m_person, row, field, rule, severity, proposal);
}

std::uint32_t PersonReader::read(const FieldRow& row, std::uint16_t part)
{
    Ledger& ledger = m_builder.ledger();
    m_person = static_cast<std::uint32_t>(ledger.persons.size());
    LedgerPerson person;
    person.sheet = m_builder.sheetIndex();
    person.row = row.rowOf(F::name);
    person.part = part;
    person.household = nobody;
    person.firstGroup = static_cast<std::uint32_t>(ledger.groups.size());
    m_others.clear();
    m_nameNote.clear();
    readTexts(row, person);
    readName(row, person);
    readCodes(row, person);
    readNumber(row, person);
    readBirth(row, person);
    readSexAndContradictions(row, person);
    readPhones(row, person);
    readStatus(row, person);
    readGroups(row, person);
    person.groupCount = static_cast<std::uint32_t>(ledger.groups.size()) - person.firstGroup;
    ledger.persons.push_back(person);
    // Accepted further names of one cell are people of whom nothing else is known.
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        LedgerPerson other;
        other.sheet = person.sheet;
        other.row = person.row;
        other.part = static_cast<std::uint16_t>(part + i + 1);
        other.household = nobody;
        other.name = m_builder.keep(m_others[i]);
        other.firstGroup = static_cast<std::uint32_t>(ledger.groups.size());
        ledger.persons.push_back(other);
    }
    return static_cast<std::uint32_t>(1 + m_others.size());
}

void PersonReader::readName(const FieldRow& row, LedgerPerson& person)
{
    const SeenCell cell = row.cell(F::name);
    if (isPlainName(cell.text)) {
        person.name = cell.text;
        return;
    }
    const NameCell read = parseNameCell(cell.text);
    if (read.verdict == NameVerdict::empty) {
        warn(row, F::name, "name_empty", Severity::warn);
        return;
    }
    person.name = m_builder.keep(read.name);
    if (read.blanksRemoved) {
        warn(row, F::name, "name_spaced", Severity::automatic, person.name);
    }
    if (!read.note.empty()) {
        warn(row, F::name, "name_remark", Severity::automatic, person.name);
        m_builder.addNote(person, read.note);
        m_nameNote = read.note;
    }
    if (read.deceased) {
        warn(row, F::name, "deceased_noted", Severity::confirm, "deceased");
        person.status = m_builder.accepted(row, F::name, "deceased_noted") ? ResidentStatus::deceased : person.status;
    }
    if (read.verdict != NameVerdict::sound) {
        warn(row, F::name, codeOf(read.verdict), Severity::warn);
    }
    if (!read.others.empty()) {
        std::string all = read.name;
        for (const std::string& other : read.others) {
            all += "|" + other;
        }
        warn(row, F::name, "two_persons", Severity::confirm, all);
        if (m_builder.accepted(row, F::name, "two_persons")) {
            m_others = read.others;
        } else {
            person.name = cell.text;
        }
    }
}

std::string_view PersonReader::codeIn(const FieldRow& row, LedgerField field, const CodeWords& words)
{
    const SeenCell cell = row.cell(field);
    if (cell.blank() || cell.kind == spreadsheets::CellKind::error) {
        return {};
    }
    std::string_view code = words.find(cell.text);
    if (code.empty() && !meansNothing(cell.text)) {
        // 高中/中专: the first of two words; 汉族（本人） without its remark.
        const std::size_t end = cell.text.find_first_of("/(,;");
        const std::size_t wide = std::min({cell.text.find("（"), cell.text.find("、"), cell.text.find("，")});
        code = words.find(spreadsheets::trimmedView(cell.text.substr(0, std::min(end, wide))));
    }
    if (code.empty() && !meansNothing(cell.text)) {
        warn(row, field, "code_unknown", Severity::warn);
    }
    return code;
}

std::optional<bool> PersonReader::yesNoIn(const FieldRow& row, LedgerField field)
{
    const std::string_view text = row.cell(field).text;
    const std::string_view code = text.empty() ? std::string_view() : m_codes.yesNo.find(text);
    return code.empty() ? std::nullopt : std::optional(code == "1");
}

std::string_view PersonReader::textIn(const FieldRow& row, LedgerField field)
{
    const SeenCell cell = row.cell(field);
    if (cell.kind == spreadsheets::CellKind::error) {
        warn(row, field, "cell_error", Severity::warn);
        return {};
    }
    return meansNothing(cell.text) ? std::string_view() : cell.text;
}

void PersonReader::readCodes(const FieldRow& row, LedgerPerson& person)
{
    person.relation = codeIn(row, F::relation, m_codes.relation);
    person.ethnic = codeIn(row, F::ethnic, m_codes.ethnic);
    // 是否党员 and 婚否 are answered with yes and no.
    if (const auto member = yesNoIn(row, F::political); member && row.cell(F::political).text != "无") {
        person.political = *member ? "01" : "";
    } else {
        person.political = codeIn(row, F::political, m_codes.political);
    }
    person.education = codeIn(row, F::education, m_codes.education);
    const std::string_view marital = row.cell(F::marital).text;
    person.marital = marital == "是" ? "20" : marital == "否" ? "10" : codeIn(row, F::marital, m_codes.marital);
    person.sex = codeIn(row, F::sex, m_codes.sex);
    person.head =
        yesNoIn(row, F::isHead).value_or(false) || person.relation == "01" || person.relation == "02" || person.relation == "03";
}

void PersonReader::readTexts(const FieldRow& row, LedgerPerson& person)
{
    person.formerName = textIn(row, F::formerName);
    person.hukouAddress = textIn(row, F::hukouAddress);
    person.hukouType = textIn(row, F::hukouType);
    person.residentType = textIn(row, F::residentType);
    person.employer = textIn(row, F::employer);
    person.job = textIn(row, F::job);
    person.emergencyName = textIn(row, F::emergencyName);
    person.health = textIn(row, F::health);
    person.disability = yesNoIn(row, F::disability) == std::optional(false) ? std::string_view() : textIn(row, F::disability);
    person.vehicle = textIn(row, F::vehicle);
    person.movedTo = textIn(row, F::movedTo);
    person.remark = textIn(row, F::remark);
}

/// 人户分离: yes or no, or in words; a column of 人户一致 asks the other way round.
std::optional<bool> PersonReader::hukouApartIn(const FieldRow& row)
{
    if (const auto answer = yesNoIn(row, F::hukouApart)) {
        return asksWhetherSame(m_builder.ledger().sheets.back()) ? !*answer : *answer;
    }
    const std::string_view text = row.cell(F::hukouApart).text;
    const auto says = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
    if (says("分离") || says("不一致")) {
        return true;
    }
    return says("一致") ? std::optional(false) : std::nullopt;
}

void PersonReader::readStatus(const FieldRow& row, LedgerPerson& person)
{
    const Date& today = m_builder.options().today;
    const auto dayOf = [&](F field) -> std::optional<Date> {
        const SeenCell cell = row.cell(field);
        const auto source = cell.kind == spreadsheets::CellKind::number ? DateSource::numberCell : DateSource::textCell;
        const LooseDate read = cell.blank() || meansNothing(cell.text) ? LooseDate{} : parseLooseDate(cell.text, today, source);
        if (read.verdict == DateVerdict::impossible) {
            warn(row, field, codeOf(read.verdict), Severity::warn);
        }
        return read.usable() && read.date->precision == Precision::day ? std::optional(read.date->date) : std::nullopt;
    };
    person.arrivedOn = dayOf(F::arrive);
    person.hukouApart = hukouApartIn(row);
    const std::string_view type = person.residentType;
    if (type.find("户在人不在") != std::string_view::npos || type.find("外出") != std::string_view::npos ||
        type.find("空挂") != std::string_view::npos) {
        person.status = ResidentStatus::away;
    }
    if (const auto left = dayOf(F::leave); left || yesNoIn(row, F::leave).value_or(false)) {
        person.status = ResidentStatus::movedOut;
        person.statusOn = left;
    }
    if (const auto died = dayOf(F::dead); died || yesNoIn(row, F::dead).value_or(false)) {
        person.status = ResidentStatus::deceased;
        person.statusOn = died;
    }
}

void PersonReader::addGroup(LedgerPerson& person, std::string_view code, LedgerField source, std::string_view note)
{
    auto& groups = m_builder.ledger().groups;
    const auto known = std::find_if(groups.begin() + person.firstGroup, groups.end(), [&](const LedgerGroup& group) {
        return group.code == code;
    });
    if (known == groups.end()) {
        groups.push_back({code, source, source == F::remark || !note.empty(), note});
    }
}

void PersonReader::readGroups(const FieldRow& row, LedgerPerson& person)
{
    constexpr std::pair<F, std::string_view> flags[] = {
        {F::dibao, "DIBAO"},
        {F::solo, "SOLO"},
        {F::veteran, "VETERAN"},
        {F::volunteer, "VOL"},
        {F::disability, "DISABLED"},
    };
    for (const auto& [field, code] : flags) {
        const SeenCell cell = row.cell(field);
        const bool no = cell.blank() || meansNothing(cell.text) || yesNoIn(row, field) == std::optional(false);
        if (!no) {
            addGroup(person, code, field);
        }
    }
    if (const SeenCell cell = row.cell(F::special); !cell.blank() && !meansNothing(cell.text)) {
        const std::string_view whole = m_codes.groups.find(cell.text);
        const auto inside = whole.empty() ? m_codes.groups.findInside(cell.text) : std::vector{whole};
        for (const std::string_view code : inside) {
            if (isLevelFour(code)) {
                takeLevelFour(row, person, code, F::special, {});
            } else {
                addGroup(person, code, F::special);
            }
        }
        if (inside.empty() && !yesNoIn(row, F::special)) {
            warn(row, F::special, "code_unknown", Severity::warn);
        }
    }
    readLevelFour(row, person);
    if (!person.remark.empty()) {
        for (const std::string_view code : m_codes.groups.findInside(person.remark)) {
            addGroup(person, code, F::remark);
        }
    }
}

} // namespace linwu::residents::reading
