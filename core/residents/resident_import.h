// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Import (导入): compares a ledger with the register, row by row, and writes what was decided as one act that one undo takes
// back.

#include "core/registry/registry.h"
#include "core/residents/household.h"
#include "core/residents/ledger.h"

#include <array>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace linwu::residents {

/// What a row of the file means for the register.
enum class ImportVerdict : std::uint8_t {
    fresh,    ///< 新增: nobody like this is in the register
    updated,  ///< 变更: somebody is, and the file knows more
    same,     ///< 相同: nothing to do
    conflict, ///< 冲突: the file says otherwise than the register, or it is not sure who is meant; waits for a decision
    error,    ///< 错误: cannot be a person (no name)
};

/// What happens to a field of somebody who is in the register already.
enum class FieldPolicy {
    fillEmpty, ///< only where the register says nothing; a different value is a conflict
    overwrite, ///< the file wins
    keep,      ///< the register wins; a different value is no conflict
};

/// One field in which file and register differ.
struct ImportDifference {
    std::string field; ///< of Resident: `phone`; or `dwelling`
    std::string now;   ///< what the register says, in plain text
    std::string incoming;
    bool taken = false; ///< the file's value is written
};

/// One row of the file against the register.
struct ImportRow {
    ImportVerdict verdict = ImportVerdict::fresh;
    Id<Resident> match;            ///< whom it was found to be
    std::string_view why;          ///< of a conflict: `id_name_differs`, `field_differs`, `several_alike`, `lives_elsewhere`
    std::uint32_t sameAs = nobody; ///< the same person stood in an earlier row of this file
    bool gainsHome = false;        ///< a known person of whom the register knows no home: the file's one is entered
    bool gainsHousehold = false;   ///< and no household either
    std::vector<ImportDifference> differences; ///< of a known person
};

/// Puts a building, or one unit of it (empty: the whole), that is in no grid into the one the ledger names. The grid it is in
/// now; none when there is no such grid.
using GivesGrid = std::function<Result<Id<Grid>>(Id<Building> building, const std::string& unit, std::string_view grid)>;

/// Begins it inside the act.
using ImportGrids = std::function<GivesGrid(Writer& writer)>;

struct ImportOptions {
    std::map<std::string, FieldPolicy> policies; ///< by field of Resident; others: fillEmpty
    std::set<std::string, std::less<>> accepted; ///< rules whose proposals are taken: `group_proposed`, `head_proposed` …
    std::set<std::uint32_t> skipped;             ///< rows (index in Ledger::persons) the person has taken out
    std::string fileHash;                        ///< digest of the file; empty: not remembered
    std::string fileName;                        ///< without folder
    std::function<bool(double)> progress;        ///< 0 to 1; false cancels and nothing is written
    ImportGrids grids;                           ///< of the register above this one; none: what the ledger says of grids is left
};

/// The comparison, before anything is written.
struct ImportPlan {
    std::vector<ImportRow> rows;           ///< in order of Ledger::persons
    std::vector<Id<Dwelling>> dwellings;   ///< of Ledger::dwellings; none: to be made
    std::vector<Id<Household>> households; ///< of Ledger::households; none: to be made
    std::array<std::uint32_t, 5> counts{}; ///< rows by ImportVerdict

    [[nodiscard]] std::uint32_t count(ImportVerdict verdict) const { return counts[static_cast<std::size_t>(verdict)]; }
};

struct ImportReport {
    Changes changes; ///< no operation when there was nothing to write
    std::uint32_t addedPersons = 0;
    std::uint32_t updatedPersons = 0;
    std::uint32_t addedHouseholds = 0;
    std::uint32_t addedDwellings = 0;
};

/// A file that was taken in before, told by its digest, so that a second import is announced.
struct ImportBatch {
    static constexpr std::string_view table = "import_batch";
    Id<ImportBatch> id;
    std::string fileHash;
    std::string fileName;
    std::string madeAt;
    std::int64_t rowCount = 0;
    std::int64_t added = 0;
    std::int64_t updated = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("file_hash", self.fileHash);
        visit("file_name", self.fileName);
        visit("made_at", self.madeAt);
        visit("row_count", self.rowCount);
        visit("added", self.added);
        visit("updated", self.updated);
    }

    bool operator==(const ImportBatch&) const = default;
};

/// How the columns of a head are understood, remembered under the head's fingerprint.
struct ImportMapping {
    static constexpr std::string_view table = "import_mapping";
    Id<ImportMapping> id;
    std::string fingerprint;
    std::string columns; ///< words of the fields in order of columns, separated by `|`

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("fingerprint", self.fingerprint);
        visit("columns", self.columns);
    }

    bool operator==(const ImportMapping&) const = default;
};

/// Compares. Cancelled by `options.progress`. Reads the whole community: who imports must hold an office role.
[[nodiscard]] Result<ImportPlan> planImport(const Registry& registry, const Ledger& ledger, const ImportOptions& options);

/// Writes the plan as one act `resident.import`: people, households, dwellings, memberships, residences, groups. All of it or
/// nothing. `conflict` when the register was changed since the plan was made.
[[nodiscard]] Result<ImportReport>
importLedger(Registry& registry, const Actor& actor, const Ledger& ledger, const ImportPlan& plan, const ImportOptions& options);

/// Remembered mappings, as LedgerOptions wants them.
[[nodiscard]] std::map<std::string, std::vector<std::string>> importMappings(const Reader& reader);

/// How a sheet's columns are understood, as LedgerOptions::mappings wants it: by place of the column, `name.2` for the name of
/// the second person of a row.
[[nodiscard]] std::vector<std::string> mappingOfColumns(const LedgerSheet& sheet);

/// Remembers how a sheet's columns were understood (`import.remember`).
[[nodiscard]] Result<Changes> rememberMapping(Registry& registry, const Actor& actor, const LedgerSheet& sheet);

/// The batch of a file that was taken in before and not undone since.
[[nodiscard]] std::optional<ImportBatch> earlierImport(const Reader& reader, const std::string& fileHash);

/// 小区 of the register with their aliases, as LedgerOptions wants them.
[[nodiscard]] std::vector<AreaAlias> estateAliases(const Reader& reader);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::ImportVerdict> {
    using Verdict = linwu::residents::ImportVerdict;
    static constexpr std::array<std::pair<Verdict, std::string_view>, 5> table{{
        {Verdict::fresh, "new"},
        {Verdict::updated, "updated"},
        {Verdict::same, "same"},
        {Verdict::conflict, "conflict"},
        {Verdict::error, "error"},
    }};
};
