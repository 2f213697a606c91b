// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A table of people row by row (layouts A, B, C): what is a person, and what only stands between them.
#include "core/residents/ledger_form.h"
#include "core/residents/ledger_lines.h"
#include "core/residents/ledger_reader.h"
#include "core/residents/ledger_rows.h"
#include "core/values/name.h"

#include <algorithm>
#include <map>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;
using spreadsheets::SheetRows;

constexpr std::size_t rowsBetweenProgress = 4096;

/// 167人 in the column of numbers belongs to a total, 审核人：钱某 to a footer.
bool looksNumbered(std::string_view text)
{
    constexpr std::ptrdiff_t fewestDigits = 8;
    const auto narrow = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    // １ to ９ share their first two bytes.
    std::ptrdiff_t wide = 0;
    for (std::size_t at = text.find("\xEF\xBC"); at != std::string_view::npos; at = text.find("\xEF\xBC", at + 3)) {
        ++wide;
    }
    return narrow + wide >= fewestDigits;
}

class TableReader {
public:
    TableReader(
        LedgerBuilder& builder,
        const spreadsheets::Sheet& sheet,
        const spreadsheets::TableHead& head,
        const FormFields* form
    )
        : m_builder(builder)
        , m_sheet(builder.ledger().sheets.back())
        , m_people(builder)
        , m_rows(sheet)
        , m_head(head)
        , m_lines(head)
        , m_first(static_cast<std::uint32_t>(builder.ledger().persons.size()))
        , m_firstHousehold(static_cast<std::uint32_t>(builder.ledger().households.size()))
    {
        for (const LedgerColumn& column : m_sheet.columns) {
            if (column.field != F::none) {
                m_groups[column.group][column.field] = column.column;
            }
        }
        m_groups.try_emplace(0);
        // A roster of heads names nobody else: one row a household as well.
        const FieldColumns& own = m_groups[0];
        m_wide = m_groups.size() > 1 || (own.has(F::headName) && !own.has(F::name) && !own.has(F::relation));
        if (form != nullptr) {
            m_form.emplace(*form);
            m_headMissing = !namesAnybody(sheet, m_form->cell(F::name).text);
        }
    }

    bool run(DwellingFinder& dwellings, const std::function<bool(std::size_t)>& goOn)
    {
        while (m_rows.next()) {
            if (m_rows.position() % rowsBetweenProgress == 0 && !goOn(m_rows.position())) {
                return false;
            }
            if (m_rows.number() <= m_head.lastRow) {
                m_lines.learn(m_rows);
            } else if (!m_rows.own().empty()) {
                readLine();
            }
        }
        if (m_headMissing) {
            addFormHead();
        }
        m_sheet.rows = static_cast<std::uint32_t>(m_builder.ledger().persons.size()) - m_first;
        groupHouseholds(m_builder, dwellings, m_facts, m_first);
        if (m_form) {
            m_sheet.layout = LedgerLayout::form;
        } else if (m_wide) {
            m_sheet.layout = LedgerLayout::wide;
        } else if (m_sheet.rows == 0) {
            m_sheet.layout = LedgerLayout::person;
        }
        countTotals();
        return true;
    }

private:
    [[nodiscard]] SeenCell groupZero(F field) const
    {
        const std::uint16_t column = m_groups.at(0)[field];
        return column == noColumn ? SeenCell{} : m_rows.at(column);
    }

    [[nodiscard]] bool isPerson() const
    {
        if (m_wide) {
            const SeenCell head = groupZero(F::headName);
            return (!head.blank() && !head.covered) || std::any_of(m_groups.begin(), m_groups.end(), [&](const auto& group) {
                       const std::uint16_t column = group.second[F::name];
                       return column != noColumn && !m_rows.at(column).blank();
                   });
        }
        const SeenCell name = groupZero(F::name);
        const SeenCell id = groupZero(F::idNumber);
        return (!name.blank() && !name.covered) || (!id.blank() && !id.covered);
    }

    void readLine()
    {
        const SeenCell id = groupZero(F::idNumber);
        const LineKind kind = m_lines.kindOf(m_rows, isPerson(), !id.covered && looksNumbered(id.text));
        switch (kind) {
        case LineKind::data:
            readData();
            break;
        case LineKind::repeatedHead:
            // The two tiers of one head are one repetition.
            if (m_lastKind != LineKind::repeatedHead) {
                noteLine("header_repeated", Severity::automatic);
            }
            break;
        case LineKind::total:
            noteLine("total_line", Severity::automatic);
            addTotal();
            break;
        case LineKind::section:
            readSection(m_rows.at(m_rows.own().front()).text);
            break;
        case LineKind::other:
            noteLine("row_without_person", Severity::info);
            break;
        case LineKind::footer:
        case LineKind::title:
            break;
        }
        m_sheet.skipped += kind == LineKind::data ? 0U : 1U;
        m_lastKind = kind;
    }

    void readSection(std::string_view text)
    {
        const std::string building = buildingIn(text);
        m_section = building.empty() ? text : m_builder.keep(building);
    }

    void noteLine(std::string_view rule, Severity severity)
    {
        m_builder.doubtAt({rule, severity, m_builder.sheetIndex(), m_rows.number(), m_rows.own().front(), F::none, nobody, {}});
    }

    void addTotal()
    {
        std::string text;
        for (const std::uint16_t column : m_rows.own()) {
            text += std::string(m_rows.at(column).text) + " ";
        }
        ControlTotal total = readTotal(text);
        total.sheet = m_builder.sheetIndex();
        total.row = m_rows.number();
        total.column = m_rows.own().front();
        m_totals.emplace_back(total, isPartTotal(text));
    }

    void readData()
    {
        if (m_wide) {
            readWideRow();
            return;
        }
        TableRow row(m_rows, m_groups.at(0));
        followDittos(row);
        if (!m_form) {
            readPerson(row, 0, RowFacts::Start::unsaid);
            return;
        }
        if (m_headMissing) {
            addFormHead();
        }
        readPerson(MemberRow(row, *m_form), 0, m_facts.empty() ? RowFacts::Start::begins : RowFacts::Start::continues);
    }

    /// A row under the head has this name.
    [[nodiscard]] bool namesAnybody(const spreadsheets::Sheet& sheet, std::string_view name) const
    {
        const std::uint16_t column = m_groups.contains(0) ? m_groups.at(0)[F::name] : noColumn;
        const std::string wanted = parseNameCell(name).name; // 张　三 is 张三
        for (std::size_t i = 0; column != noColumn && i < sheet.rowCount(); ++i) {
            if (sheet.row(i).number > m_head.lastRow && parseNameCell(sheet.row(i).at(column).text).name == wanted) {
                return true;
            }
        }
        return name.empty();
    }

    /// The form names a head whom its table of members leaves out.
    void addFormHead()
    {
        m_headMissing = false;
        const std::size_t index = m_builder.ledger().persons.size();
        readPerson(*m_form, 0, RowFacts::Start::begins);
        m_builder.ledger().persons[index].head = true;
    }

    void readPerson(const FieldRow& row, std::uint16_t part, RowFacts::Start start)
    {
        Ledger& ledger = m_builder.ledger();
        const auto index = static_cast<std::uint32_t>(ledger.persons.size());
        const std::uint32_t added = m_people.read(row, part);
        if (m_rows.hidden()) {
            m_builder.doubt(index, row, F::name, "row_hidden", Severity::info);
        }
        for (std::uint32_t i = 0; i < added; ++i) {
            RowFacts facts = factsOf(row, ledger.persons[index + i]);
            facts.section = m_section;
            facts.start = i == 0 ? start : RowFacts::Start::continues;
            facts.own = i == 0 ? facts.own : std::uint16_t{0};
            m_facts.push_back(facts);
        }
    }

    /// 同上 and 〃 in a person's own columns: copied from the row above, but not into the first row of a household.
    void followDittos(TableRow& row)
    {
        const FieldColumns& columns = m_groups.at(0);
        const bool head = m_builder.codes().relation.find(groupZero(F::relation).text) == "02";
        for (std::size_t i = 1; i < ledgerFieldCount; ++i) {
            const auto field = static_cast<F>(i);
            const std::uint16_t column = columns.at[i];
            if (column == noColumn || isPlaceField(field)) {
                continue;
            }
            const SeenCell& cell = m_rows.at(column);
            SeenCell& last = m_last[i];
            if (!meansSame(cell.text, false)) {
                last = cell;
                continue;
            }
            const bool copied = field != F::name && field != F::idNumber && !head && !last.blank();
            row.copyFromAbove(column, copied ? last : field == F::name ? cell : SeenCell{});
            m_builder.doubtAt(
                {copied ? "ditto_copied" : "ditto_unclear",
                 copied ? Severity::automatic : Severity::warn,
                 m_builder.sheetIndex(),
                 m_rows.number(),
                 column,
                 field,
                 static_cast<std::uint32_t>(m_builder.ledger().persons.size()),
                 {}}
            );
        }
    }

    /// Layout C: the household's own columns tell its head, each group one member.
    void readWideRow()
    {
        FieldColumns own = m_groups.at(0);
        if (!own.has(F::name)) {
            own[F::name] = own[F::headName];
            own[F::idNumber] = own.has(F::idNumber) ? own[F::idNumber] : own[F::headId];
        }
        const std::string_view headName = own.has(F::name) ? m_rows.at(own[F::name]).text : std::string_view();
        const bool headAmongMembers = std::any_of(m_groups.begin(), m_groups.end(), [&](const auto& group) {
            return group.first > 0 && !headName.empty() && memberName(group.second).text == headName;
        });
        auto start = RowFacts::Start::begins;
        if (!headName.empty() && !headAmongMembers) {
            const auto index = m_builder.ledger().persons.size();
            readPerson(TableRow(m_rows, own), 0, start);
            start = RowFacts::Start::continues;
            m_builder.ledger().persons[index].head = true;
        }
        for (const auto& [number, columns] : m_groups) {
            const SeenCell name = memberName(columns);
            // 无 and / stand where there is no spouse.
            if (number > 0 && !name.blank() && !meansNothing(name.text)) {
                readMember(number, columns, own, headName, start);
                start = RowFacts::Start::continues;
            }
        }
    }

    [[nodiscard]] SeenCell memberName(const FieldColumns& columns) const
    {
        return columns.has(F::name) ? m_rows.at(columns[F::name]) : SeenCell{};
    }

    void readMember(
        std::uint16_t number,
        FieldColumns columns,
        const FieldColumns& own,
        std::string_view headName,
        RowFacts::Start start
    )
    {
        // Place and household stand once for the whole row.
        for (const F field : placeFields) {
            columns[field] = columns.has(field) ? columns[field] : own[field];
        }
        auto& persons = m_builder.ledger().persons;
        const auto index = persons.size();
        readPerson(TableRow(m_rows, columns), number, start);
        persons[index].head = persons[index].head || (!headName.empty() && persons[index].name == headName);
        for (std::size_t i = index; i < persons.size(); ++i) {
            persons[i].relation = persons[i].relation.empty() ? relationInGroup(number, persons[i].sex) : persons[i].relation;
        }
    }

    /// What was found down to each total line; of a 小计 only since the line before.
    void countTotals()
    {
        Ledger& ledger = m_builder.ledger();
        std::uint32_t from = 0;
        // People and households stand in order of row.
        const auto between = [](const auto& entries, std::uint32_t first, std::uint32_t after, std::uint32_t before) {
            const auto begin = entries.begin() + first;
            const auto above = [](const auto& one, std::uint32_t row) { return one.row < row; };
            const auto start = std::lower_bound(begin, entries.end(), after + 1, above);
            return static_cast<std::uint32_t>(std::lower_bound(start, entries.end(), before, above) - start);
        };
        for (auto& line : m_totals) {
            ControlTotal& total = line.first;
            const std::uint32_t after = line.second ? from : 0;
            total.foundPersons = between(ledger.persons, m_first, after, total.row);
            total.foundHouseholds = between(ledger.households, m_firstHousehold, after, total.row);
            from = total.row;
            if (!total.agrees()) {
                m_builder.doubtAt({"total_differs", Severity::warn, total.sheet, total.row, total.column, F::none, nobody, {}});
            }
            ledger.totals.push_back(total);
        }
    }

    LedgerBuilder& m_builder;
    LedgerSheet& m_sheet;
    PersonReader m_people;
    SheetRows m_rows;
    const spreadsheets::TableHead& m_head;
    LineJudge m_lines;
    std::uint32_t m_first;
    std::uint32_t m_firstHousehold;
    std::map<std::uint16_t, FieldColumns> m_groups;
    bool m_wide = false;
    std::optional<FormRow> m_form;
    bool m_headMissing = false; ///< the form's head is still to be added
    std::string_view m_section;
    LineKind m_lastKind = LineKind::title;
    std::vector<RowFacts> m_facts;
    std::array<SeenCell, ledgerFieldCount> m_last{};
    std::vector<std::pair<ControlTotal, bool>> m_totals;
};

} // namespace

RowFacts factsOf(const FieldRow& row, const LedgerPerson& person)
{
    RowFacts facts;
    for (std::size_t place = 0; place < placeFieldCount; ++place) {
        const SeenCell cell = row.cell(placeFields[place]);
        facts.texts[place] = cell.text;
        if (!cell.blank() && !cell.covered) {
            facts.own = static_cast<std::uint16_t>(facts.own | (1U << place));
        }
    }
    facts.relationHead = person.head;
    facts.housing = row.cell(F::housing).text;
    facts.area = row.cell(F::area).text;
    facts.ownerName = row.cell(F::ownerName).text;
    facts.ownerPhone = row.cell(F::ownerPhone).text;
    return facts;
}

bool readTable(
    LedgerBuilder& builder,
    DwellingFinder& dwellings,
    const spreadsheets::Sheet& sheet,
    const spreadsheets::TableHead& head,
    const FormFields* form,
    const std::function<bool(std::size_t)>& goOn
)
{
    return TableReader(builder, sheet, head, form).run(dwellings, goOn);
}

} // namespace linwu::residents::reading
