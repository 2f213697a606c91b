// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/sealing/sealed_tables.h"

#include "core/access/register_kind.h"
#include "core/attachments/content.h"
#include "core/grids/staff.h"
#include "core/ledger/book.h"
#include "core/mediation/case_file.h"
#include "core/papers/issued_paper.h"
#include "core/registry/look.h"
#include "core/residents/derived.h"
#include "core/residents/level_four.h"
#include "core/retention/destruction.h"

#include <algorithm>
#include <array>

namespace linwu::sealing {

namespace {

constexpr std::string_view ownerHash = "owner_hash";
constexpr std::array<HashColumn, 3> knownHashes{{{"id_hash", "id_number"}, {"phone_hash", "phone"}, {ownerHash, "content"}}};
constexpr const char* citizenCard = "111";

template <Record R>
SealedTable sealedTable()
{
    SealedTable made;
    made.table = R::table;
    made.isPapers = std::is_same_v<R, papers::IssuedPaper>;
    const R record{};
    R::fields(record, [&](const char* name, const auto& member) {
        if constexpr (isSealed<decltype(member)>) {
            made.columns.emplace_back(name);
        }
        made.hasIdType = made.hasIdType || std::string_view(name) == idTypeColumn;
        const auto hash = std::ranges::find(knownHashes, std::string_view(name), &HashColumn::column);
        if (hash != knownHashes.end()) {
            made.hashes.push_back(*hash);
        }
    });
    return made;
}

/// The tables of contents are written past the records (core/attachments/content.h).
SealedTable contentTable(std::string_view table, std::string_view column)
{
    SealedTable made;
    made.table = table;
    made.columns.emplace_back(column);
    made.isLarge = true;
    return made;
}

} // namespace

std::span<const SealedTable> sealedTables()
{
    static const std::array tables{
        sealedTable<residents::Resident>(),
        sealedTable<residents::Ownership>(),
        sealedTable<residents::LevelFourRow>(),
        sealedTable<Staff>(),
        sealedTable<mediation::MediationCase>(),
        sealedTable<mediation::Party>(),
        sealedTable<mediation::Representative>(),
        sealedTable<mediation::Sitting>(),
        sealedTable<mediation::Investigation>(),
        sealedTable<mediation::Transfer>(),
        sealedTable<mediation::Agreement>(),
        sealedTable<mediation::Obligation>(),
        sealedTable<mediation::Urging>(),
        sealedTable<mediation::Visit>(),
        sealedTable<ledger::Account>(),
        sealedTable<Look>(),
        sealedTable<papers::IssuedPaper>(),
        contentTable(attachments::caseContents.head, "thumbnail"),
        contentTable(attachments::caseContents.part, "body"),
        contentTable(attachments::evidenceContents.head, "thumbnail"),
        contentTable(attachments::evidenceContents.part, "body"),
        sealedTable<retention::DestructionList>(),
    };
    return tables;
}

const SealedTable* findSealedTable(std::string_view table)
{
    const auto found = std::ranges::find(sealedTables(), table, &SealedTable::table);
    return found == sealedTables().end() ? nullptr : &*found;
}

bool keepsSealed(std::string_view table, std::string_view column)
{
    const SealedTable* sealed = findSealedTable(table);
    return sealed != nullptr && std::ranges::find(sealed->columns, column) != sealed->columns.end();
}

SealPlace SealedTable::placeOf(std::string_view column, std::int64_t id, const Fields& row) const
{
    // The name that stands in the list outlives the place; what the caller has may not.
    const std::string_view name = *std::ranges::find(columns, column);
    if (!isPapers) {
        return {table, name, id};
    }
    return papers::IssuedPaper::sealPlaceAbout(textIn(row, aboutColumn), name, id);
}

bool SealedTable::mayHold(KeyClass keyClass) const
{
    return keyClassOf(table) == keyClass || (isPapers && keyClass == KeyClass::mediation);
}

std::optional<SealPlace> sealPlaceOf(std::string_view table, std::string_view column, std::int64_t id, const Fields& row)
{
    return keepsSealed(table, column) ? std::optional(findSealedTable(table)->placeOf(column, id, row)) : std::nullopt;
}

Blob hashFor(const HashColumn& hash, const std::string& idType, const std::string& opened, const Sealer& sealer)
{
    if (hash.column == ownerHash) {
        return residents::ownerHashIn(sealer, opened);
    }
    return hash.column == "phone_hash" ? residents::phoneHashOf(sealer, opened)
                                       : residents::idHashOf(sealer, idType.empty() ? citizenCard : idType, opened);
}

} // namespace linwu::sealing
