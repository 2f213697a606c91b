// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// How a ledger is understood, step by step. Used by core/residents/ledger*.cpp only; the way in is readLedger (ledger.h).
//
//     head and titles ─► rows ─► persons (ledger_person) + what each row says of its household (RowFacts)
//                                   └─► households (ledger_households) ─► dwellings (ledger_dwellings)

#include "core/residents/ledger.h"
#include "core/residents/ledger_codes.h"
#include "core/spreadsheets/columns.h"
#include "core/spreadsheets/sheet_rows.h"
#include "core/values/id_card.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linwu::residents::reading {

using spreadsheets::SeenCell;

inline constexpr std::uint16_t noColumn = 0xFFFF;

/// Where each field stands.
struct FieldColumns {
    FieldColumns() { at.fill(noColumn); }

    [[nodiscard]] std::uint16_t operator[](LedgerField field) const { return at[static_cast<std::size_t>(field)]; }

    std::uint16_t& operator[](LedgerField field) { return at[static_cast<std::size_t>(field)]; }

    [[nodiscard]] bool has(LedgerField field) const { return (*this)[field] != noColumn; }

    std::array<std::uint16_t, ledgerFieldCount> at{};
};

/// One row of the file as the fields of one person.
class FieldRow {
public:
    virtual ~FieldRow() = default;
    [[nodiscard]] virtual SeenCell cell(LedgerField field) const = 0;
    /// Row and column of the field's cell, for problems.
    [[nodiscard]] virtual std::uint32_t rowOf(LedgerField field) const = 0;
    [[nodiscard]] virtual std::uint16_t columnOf(LedgerField field) const = 0;
};

/// Fields that tell a household or a place. They may be merged, blank below their first row, or say 同上.
inline constexpr std::array<LedgerField, 9> placeFields{
    LedgerField::householdNo,
    LedgerField::headName,
    LedgerField::seq,
    LedgerField::estate,
    LedgerField::building,
    LedgerField::unit,
    LedgerField::room,
    LedgerField::address,
    LedgerField::grid,
};
inline constexpr std::size_t placeFieldCount = placeFields.size();

/// What a person's row says of its household and place.
struct RowFacts {
    std::array<std::string_view, placeFieldCount> texts{}; ///< as seen, merges followed
    std::uint16_t own = 0;                                 ///< bit i: placeFields[i] stands in this row itself
    bool relationHead = false;                             ///< 户主, 本人, or 是否户主 yes
    enum class Start : std::uint8_t { unsaid, begins, continues };
    Start start = Start::unsaid; ///< layouts C and D know it
    std::string_view section;    ///< 3幢 of a line above that stands alone
    std::string_view housing;
    std::string_view area;
    std::string_view ownerName;
    std::string_view ownerPhone;

    /// placeFields[place] stands in this row itself.
    [[nodiscard]] bool isOwn(std::size_t place) const { return (own >> place & 1U) != 0; }
};

/// Whether a text kept as written would speak of level four (level_four.h).
[[nodiscard]] bool speaksOfLevelFour(const CodeWords& groups, std::string_view text);

/// Builds one Ledger.
class LedgerBuilder {
public:
    LedgerBuilder(Ledger& ledger, const LedgerOptions& options);

    /// Adds a doubt of a cell. `text` for a proposal is copied.
    void doubt(
        std::uint32_t person,
        const FieldRow& row,
        LedgerField field,
        std::string_view rule,
        Severity severity,
        std::string_view proposal = {}
    );

    void doubtAt(LedgerProblem problem) { m_ledger.problems.push_back(problem); }

    /// Adds a doubt of a person of the sheet that was begun last, at the first of these fields that has a column there.
    void doubtOfPerson(std::uint32_t person, std::span<const LedgerField> fields, std::string_view rule, Severity severity);

    /// Puts a note behind the remark of a person.
    void addNote(LedgerPerson& person, std::string_view note);

    /// The proposal of that rule is taken, for the whole file or for this cell.
    [[nodiscard]] bool accepted(const FieldRow& row, LedgerField field, std::string_view rule) const;

    [[nodiscard]] std::string_view keep(std::string_view text) { return m_ledger.pool->keep(text); }

    [[nodiscard]] Ledger& ledger() { return m_ledger; }

    [[nodiscard]] const LedgerOptions& options() const { return m_options; }

    [[nodiscard]] std::uint32_t sheetIndex() const { return static_cast<std::uint32_t>(m_ledger.sheets.size() - 1); }

    /// The words of codes: those of the file, else the shipped ones.
    [[nodiscard]] const LedgerCodes& codes() const { return m_options.codes ? *m_options.codes : LedgerCodes::shared(); }

    /// The file keeps no types of cells: digits lost before it was written cannot be told by a number cell.
    [[nodiscard]] bool untyped() const { return m_untyped; }

private:
    Ledger& m_ledger;
    const LedgerOptions& m_options;
    bool m_untyped = false;
};

/// Understands the fields of one person.
class PersonReader {
public:
    explicit PersonReader(LedgerBuilder& builder);

    /// Adds the person of this row to the ledger (or the persons, when two in one cell are accepted); returns how many.
    std::uint32_t read(const FieldRow& row, std::uint16_t part);

private:
    void readName(const FieldRow& row, LedgerPerson& person);
    void readNumber(const FieldRow& row, LedgerPerson& person);
    void judgeNumber(const FieldRow& row, LedgerPerson& person, std::string_view text, bool numeric);
    /// The short way for a plain number of an area that was met before; false when the long one is needed.
    bool takeKnown(LedgerPerson& person, std::string_view text);
    void warnOfRepairs(const FieldRow& row, const IdNumber& id);
    /// Keeps what the number tells of birth and sex; `rule` is what was said of it as it was written.
    void believe(const IdNumber& id, std::string_view rule);
    void readBirth(const FieldRow& row, LedgerPerson& person);
    void readSexAndContradictions(const FieldRow& row, LedgerPerson& person);
    void readPhones(const FieldRow& row, LedgerPerson& person);
    void
    readPhone(const FieldRow& row, LedgerPerson& person, LedgerField field, std::string_view& first, std::string_view& second);
    void readCodes(const FieldRow& row, LedgerPerson& person);
    void readTexts(const FieldRow& row, LedgerPerson& person);
    void readStatus(const FieldRow& row, LedgerPerson& person);
    void readGroups(const FieldRow& row, LedgerPerson& person);
    void addGroup(LedgerPerson& person, std::string_view code, LedgerField source, std::string_view note = {});
    /// Takes level four out of the texts of a person, and keeps or leaves out what it says.
    void readLevelFour(const FieldRow& row, LedgerPerson& person);
    void
    takeLevelFour(const FieldRow& row, LedgerPerson& person, std::string_view code, LedgerField source, std::string_view note);
    [[nodiscard]] bool speaksOfLevelFour(std::string_view text);
    [[nodiscard]] std::string_view codeIn(const FieldRow& row, LedgerField field, const CodeWords& words);
    [[nodiscard]] std::string_view textIn(const FieldRow& row, LedgerField field);
    [[nodiscard]] std::optional<bool> hukouApartIn(const FieldRow& row);
    [[nodiscard]] std::optional<bool> yesNoIn(const FieldRow& row, LedgerField field);
    void warn(const FieldRow& row, LedgerField field, std::string_view rule, Severity severity, std::string_view proposal = {});

    LedgerBuilder& m_builder;
    const LedgerCodes& m_codes;
    std::uint32_t m_person = 0;
    std::optional<Date> m_idBirth;                          ///< of a number whose birth part can be believed
    std::string_view m_idSex;                               ///< of a sound number
    std::string m_nameNote;                                 ///< what stood beside the name: a phone number perhaps
    std::vector<std::string> m_others;                      ///< further names of the cell
    std::unordered_map<std::string, bool> m_levelFourTexts; ///< short texts seen: whether they speak of level four
    std::unordered_map<std::uint32_t, bool> m_plainAreas;   ///< area codes seen: nothing is to be said of them
};

/// Finds or adds dwellings, each once in the file.
class DwellingFinder {
public:
    explicit DwellingFinder(LedgerBuilder& builder)
        : m_builder(builder)
    {}

    /// The dwelling these texts name, `nobody` when they do not name a room.
    [[nodiscard]] std::uint32_t find(const RowFacts& facts, const LedgerPerson& person);

    /// What a row tells of a place that names no room is kept as a note of the person, and doubted where it stands.
    void keepUnread(const RowFacts& facts, std::uint32_t person);

private:
    struct Door {
        std::string estate;
        std::string street;
        std::string building;
        std::string unit;
        std::string room;
    };

    [[nodiscard]] const DoorAddress& parsed(std::string_view text);
    [[nodiscard]] Door doorOf(const RowFacts& facts, const LedgerSheet& sheet);
    /// What one cell says of the whole way.
    void takeWay(Door& door, std::string_view text);
    /// 解放巷12号 and nothing more: a house of its own in that lane. Inside a 小区 it is the number of the whole.
    static void takeHouse(Door& door);
    /// `501`, or `3-2-501` and `2单元501` in the column of the room.
    void takeRoom(Door& door, std::string_view text, bool buildingTold);
    /// A column of its own for one part.
    [[nodiscard]] std::string partIn(std::string_view text, std::string DoorAddress::*member);
    void addFacts(LedgerDwelling& dwelling, const RowFacts& facts, const LedgerPerson& person);

    LedgerBuilder& m_builder;
    std::unordered_map<std::string, std::uint32_t> m_known;
    std::unordered_map<std::string_view, DoorAddress> m_parsed;
};

/// Groups the persons from `first` on, one for each of `facts`, into households and gives them dwellings.
void groupHouseholds(LedgerBuilder& builder, DwellingFinder& dwellings, std::vector<RowFacts>& facts, std::uint32_t first);

/// Finds the head of each household from `first` on and looks whether relations, sexes and ages fit.
void settleHeads(LedgerBuilder& builder, std::uint32_t firstHousehold, std::uint32_t firstPerson);

/// What each column of a head is. A remembered mapping stands above what the words say.
[[nodiscard]] std::vector<LedgerColumn>
mapColumns(const spreadsheets::TableHead& head, const spreadsheets::Sheet& sheet, const LedgerOptions& options);

[[nodiscard]] const spreadsheets::HeaderSynonyms& ledgerSynonyms();

/// The first field that a head means exactly; `none` when it is no word of ours.
[[nodiscard]] LedgerField exactLedgerField(std::string_view head);

/// In a roster of heads, columns like 配偶姓名 and 子女2身份证号 become groups of their own; elsewhere nothing changes.
void mapRoles(std::vector<LedgerColumn>& columns, const spreadsheets::TableHead& head);

/// What the people of such a group are to the head (GB/T 4761), as far as the word and the sex tell; empty for other groups.
[[nodiscard]] std::string_view relationInGroup(std::uint16_t group, std::string_view sex);

/// Community, grid, building and date out of the lines above a head and the sheet's name.
void readTitles(LedgerSheet& sheet, const spreadsheets::Sheet& file, std::uint32_t rowsAbove);

/// What a row says of its household and place, through its field row.
[[nodiscard]] RowFacts factsOf(const FieldRow& row, const LedgerPerson& person);

struct FormFields;

/// Reads the table of people under a head (layouts A, B and C, or the members of a `form`) into the sheet that was begun last.
/// False after Cancel.
[[nodiscard]] bool readTable(
    LedgerBuilder& builder,
    DwellingFinder& dwellings,
    const spreadsheets::Sheet& sheet,
    const spreadsheets::TableHead& head,
    const FormFields* form,
    const std::function<bool(std::size_t)>& goOn
);

} // namespace linwu::residents::reading
