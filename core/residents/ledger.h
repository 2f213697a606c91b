// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Ledger (居民台账): the people, households and dwellings that a table file speaks of, with every doubt named by its cell. Pure
// data: it knows no register; core/residents/resident_import compares it with one and writes it.
//
// Texts are views into the file or into the ledger's own pool: they live as long as the Ledger (it may be moved, not copied).

#include "core/base/codes.h"
#include "core/base/date.h"
#include "core/base/result.h"
#include "core/residents/age_limits.h"
#include "core/residents/ledger_fields.h"
#include "core/residents/place.h"
#include "core/residents/resident.h"
#include "core/spreadsheets/spreadsheet.h"
#include "core/values/address.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::residents {

struct LedgerCodes;

/// How a sheet is laid out.
enum class LedgerLayout {
    none,   ///< no table of people: an instruction sheet, a list of words; skipped
    person, ///< A: one row a person, with 户号 or 户主 in every row
    block,  ///< B: a household's cells stand once over the rows of its family, merged or blank below
    wide,   ///< C: one row a household, column groups 成员1姓名, 成员1身份证 …
    form,   ///< D: labels with their values beside them, one household a sheet
};

/// Words that a ledger's problems carry: the kinds that `linwu import` always counts, zeros included.
inline constexpr std::array<std::string_view, 12> ledgerKinds{
    "id_digits_lost",
    "id_full_width",
    "id_spaced",
    "id_letter_o",
    "id_check_digit",
    "id_missing",
    "sex_contradicts_id",
    "birth_contradicts_id",
    "name_spaced",
    "phone_short",
    "header_repeated",
    "total_line",
};

/// Words for everything else that is said of a cell or a line (`other_problems`).
inline constexpr std::array<std::string_view, 44> otherLedgerKinds{
    "address_unread",
    "cell_error",
    "code_unknown",
    "column_not_collected",
    "date_impossible",
    "date_lunar",
    "date_month_ambiguous",
    "date_unreadable",
    "date_year_guessed",
    "deceased_noted",
    "ditto_copied",
    "ditto_unclear",
    "grid_differs",
    "head_proposed",
    "id_area_prefix_unknown",
    "id_area_province_only",
    "id_birth",
    "id_fifteen",
    "id_length",
    "id_repeated",
    "id_signs",
    "id_star",
    "level_four_left_out",
    "level_four_proposed",
    "name_characters",
    "name_digits",
    "name_empty",
    "name_private_use",
    "name_remark",
    "name_stand_in",
    "name_too_long",
    "phone_digits_lost",
    "phone_long",
    "phone_unreadable",
    "phone_zero_restored",
    "relation_contradicts_age",
    "relation_contradicts_sex",
    "row_hidden",
    "row_without_person",
    "total_differs",
    "two_heads",
    "two_persons",
    "two_spouses",
    "phone_empty",
};

inline constexpr std::uint32_t nobody = 0xFFFFFFFFU;

/// One doubt about one cell. `rule` is one of `ledgerKinds` or another stable word (`date_impossible`, `two_heads`,
/// `code_unknown` …).
struct LedgerProblem {
    std::string_view rule;
    Severity severity =
        Severity::warn;       ///< `automatic`: repaired; `warn`: kept as written, 待核实; `confirm`: waits for a yes; `info`
    std::uint32_t sheet = 0;  ///< index in Ledger::sheets
    std::uint32_t row = 0;    ///< from 1, as in the file
    std::uint16_t column = 0; ///< from 0
    LedgerField field = LedgerField::none;
    std::uint32_t person = nobody; ///< index in Ledger::persons
    std::string_view proposal;     ///< what `--accept RULE` or a click would put here; empty when nothing can be proposed
};

/// A group (特殊群体) that the file gives or that its remarks suggest. One of level four (level_four.h) only when asked for.
struct LedgerGroup {
    std::string_view code;                  ///< of codes/special_groups.csv: `DIBAO`
    LedgerField source = LedgerField::none; ///< `remark` and other texts: only proposed
    bool proposed = false;
    std::string_view note; ///< of level four: the words of a text that were taken out of it
};

/// One person of the file, as understood. Codes are those of resources/codes; empty: the file says nothing.
struct LedgerPerson {
    std::uint32_t sheet = 0;         ///< index in Ledger::sheets
    std::uint32_t row = 0;           ///< from 1, as in the file
    std::uint16_t part = 0;          ///< which person of the row: a column group of layout C, or a further name in one cell
    std::uint32_t household = 0;     ///< index in Ledger::households
    std::uint32_t dwelling = nobody; ///< index in Ledger::dwellings, `nobody` when the file gives no address
    std::string_view name;
    std::string_view formerName;
    std::string_view sex;             ///< `1`, `2` …; of the number when the column is silent
    std::optional<PartialDate> birth; ///< of the number when the column is silent
    std::string_view idType;          ///< `111`
    std::string_view idNumber;        ///< cleaned; as written when it cannot be understood; empty when missing
    std::string_view idVerdict;       ///< `ok`, `id_check_digit` …; empty without a number
    std::string_view phone;
    std::string_view phone2;
    std::string_view relation; ///< GB/T 4761: `02` 户主
    std::string_view ethnic;
    std::string_view political;
    std::string_view education;
    std::string_view marital;
    std::string_view hukouAddress;
    std::string_view hukouType;    ///< as written
    std::string_view residentType; ///< as written
    std::string_view employer;
    std::string_view job;
    std::string_view emergencyName;
    std::string_view emergencyPhone;
    std::string_view health;
    std::string_view disability;
    std::string_view vehicle;
    std::string_view movedTo;
    std::string_view remark; ///< 备注, with what stood beside the name or the phone number (李四（租客） → 租客)
    std::string_view grid;   ///< 所属网格 as written, of the row or of the title
    ResidentStatus status = ResidentStatus::present;
    std::optional<Date> statusOn;
    std::optional<Date> arrivedOn;
    std::optional<bool> hukouApart; ///< 人户分离
    bool head = false;              ///< 户主, also when only proposed
    bool sexFromId = false;         ///< 由证件推算
    bool birthFromId = false;       ///< 由证件推算
    std::uint32_t firstGroup = 0;   ///< in Ledger::groups
    std::uint32_t groupCount = 0;
    std::uint32_t firstProblem = 0; ///< in Ledger::problems
    std::uint32_t problemCount = 0;
};

/// A living household (居住户): a block, a 户号 or a row of the file.
struct LedgerHousehold {
    std::uint32_t sheet = 0;
    std::uint32_t row = 0; ///< where it begins
    std::uint32_t dwelling = nobody;
    std::uint32_t head = nobody; ///< index in Ledger::persons
    std::uint32_t members = 0;
    std::string_view number;   ///< 户号; empty where only a running number stands
    std::string_view headName; ///< 户主 as the file names him
    bool headProposed = false; ///< the file names no head: the first adult is proposed
};

/// A dwelling (房屋), each once in the whole file.
struct LedgerDwelling {
    std::uint32_t sheet = 0;
    std::uint32_t row = 0;     ///< where it is first met
    std::string_view estate;   ///< 小区
    std::string_view street;   ///< 文苑路88号
    std::string_view building; ///< bare: `3`, `12-1`, `A`
    std::string_view unit;
    std::string_view room;
    std::string_view address; ///< as written in one cell, empty when the parts have columns of their own
    DwellingUse use = DwellingUse::unknown;
    std::optional<std::int64_t> area; ///< 0.01 ㎡
    std::string_view ownerName;
    std::string_view ownerPhone;
    std::string_view grid;
};

/// One column of a sheet and what it is taken for. The person may change `field` and have the file read again.
struct LedgerColumn {
    std::uint16_t column = 0;              ///< from 0
    std::string head;                      ///< as shown, two tiers joined by `/`
    LedgerField field = LedgerField::none; ///< none: not imported
    std::uint16_t group = 0;               ///< number of the column group in layout C, 0 for the household's own columns
    bool certain = false;                  ///< the head equals a synonym; otherwise it only contains one
};

/// 合计 lines against what was found.
struct ControlTotal {
    std::uint32_t sheet = 0;
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    std::optional<std::uint32_t> statedHouseholds;
    std::optional<std::uint32_t> statedPersons;
    std::uint32_t foundHouseholds = 0;
    std::uint32_t foundPersons = 0;

    [[nodiscard]] bool agrees() const
    {
        return statedHouseholds.value_or(foundHouseholds) == foundHouseholds &&
               statedPersons.value_or(foundPersons) == foundPersons;
    }
};

struct LedgerSheet {
    std::string name;
    LedgerLayout layout = LedgerLayout::none;
    bool hidden = false;
    std::uint32_t headerRow = 0; ///< last row of the head, from 1; 0 without a head
    std::uint32_t rows = 0;      ///< data rows; in layout C and D rows of people
    std::uint32_t skipped = 0;   ///< lines below the head that are none: repeated heads, totals, footers
    std::string fingerprint;     ///< of the head: the mapping is remembered under it
    std::vector<LedgerColumn> columns;
    std::string title;     ///< 桂花里社区居民基本情况登记表
    std::string community; ///< 桂花里社区, from the title lines
    std::string grid;      ///< default from title or sheet name
    std::string estate;    ///< default 小区
    std::string building;  ///< default 楼栋, from a sheet named 3幢
    std::string filledOn;  ///< 填表日期, ISO, perhaps only a month
};

struct Ledger {
    std::shared_ptr<const spreadsheets::Workbook> workbook;
    std::shared_ptr<spreadsheets::TextPool> pool;
    std::shared_ptr<const LedgerCodes> codes; ///< the codes of persons are views into it
    std::vector<LedgerSheet> sheets;
    std::vector<LedgerPerson> persons; ///< in order of sheet and row
    std::vector<LedgerHousehold> households;
    std::vector<LedgerDwelling> dwellings;
    std::vector<LedgerGroup> groups;
    std::vector<LedgerProblem> problems; ///< those of persons in order of person, then those of lines and sheets
    std::vector<ControlTotal> totals;
    std::uint32_t rows = 0; ///< sum of LedgerSheet::rows

    [[nodiscard]] std::span<const LedgerProblem> problemsOf(const LedgerPerson& person) const
    {
        return std::span(problems).subspan(person.firstProblem, person.problemCount);
    }

    [[nodiscard]] std::span<const LedgerGroup> groupsOf(const LedgerPerson& person) const
    {
        return std::span(groups).subspan(person.firstGroup, person.groupCount);
    }

    /// Where the field of a person stands in the file; nothing without such a column.
    [[nodiscard]] std::optional<std::pair<std::uint32_t, std::uint16_t>>
    placeOf(const LedgerPerson& person, LedgerField field) const;
    /// What the file says in that field, merged cells and cells to be filled from above not followed; empty without such a
    /// column.
    [[nodiscard]] std::string_view fileText(const LedgerPerson& person, LedgerField field) const;
    /// `G6`, or empty when the sheet has no such column.
    [[nodiscard]] std::string cellOf(const LedgerPerson& person, LedgerField field) const;
    /// What is understood in that field, as text: codes, ISO dates.
    [[nodiscard]] std::string understood(const LedgerPerson& person, LedgerField field) const;
    /// How many problems carry each rule.
    [[nodiscard]] std::map<std::string, std::uint32_t, std::less<>> countProblems() const;
};

/// A cell corrected in the preview.
struct CellFix {
    std::string sheet;
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    std::string text;
};

/// A cell whose proposals are taken.
struct AcceptedCell {
    std::string sheet;
    std::uint32_t row = 0;
    std::uint16_t column = 0;

    auto operator<=>(const AcceptedCell&) const = default;
};

struct LedgerOptions {
    Date today;
    std::shared_ptr<const LedgerCodes> codes; ///< the words of codes (ledgerCodesOf); none: those that are shipped
    AgeLimits ages = shippedAgeLimits();      ///< who may be a head (ageLimitsOn)
    bool levelFour = false;                   ///< groups of level four are kept: the file collects them and she may write them
    std::vector<AreaAlias> estates;           ///< 小区 of the register with their aliases, for addresses in one cell
    /// Remembered or corrected mappings: by fingerprint, the word of the field of each column (`name`, `` for not imported).
    std::map<std::string, std::vector<std::string>> mappings;
    std::set<std::string, std::less<>> accepted; ///< rules whose proposals are taken (`--accept`)
    std::set<AcceptedCell> acceptedCells;        ///< the same for single cells of the preview
    std::vector<CellFix> fixes;
    std::function<bool(double)> progress; ///< false cancels
};

/// Understands a file. Refuses with `no_people` when no sheet holds a table or form of people, or ErrorCode::cancelled.
[[nodiscard]] Result<Ledger> readLedger(spreadsheets::Workbook workbook, const LedgerOptions& options);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::LedgerLayout> {
    using Layout = linwu::residents::LedgerLayout;
    static constexpr std::array<std::pair<Layout, std::string_view>, 5> table{{
        {Layout::none, "none"},
        {Layout::person, "A"},
        {Layout::block, "B"},
        {Layout::wide, "C"},
        {Layout::form, "D"},
    }};
};
