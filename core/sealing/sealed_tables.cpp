// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/sealing/sealed_tables.h"

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
    return sealPlaceOf(table, column, 0).has_value();
}

std::optional<SealPlace> sealPlaceOf(std::string_view table, std::string_view column, std::int64_t id)
{
    const SealedTable* sealed = findSealedTable(table);
    if (sealed == nullptr) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(sealed->columns, column);
    return found == sealed->columns.end() ? std::nullopt : std::optional(SealPlace{sealed->table, *found, id});
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
