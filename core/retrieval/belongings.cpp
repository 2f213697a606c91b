// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/belongings.h"

#include "core/attachments/content.h"

#include <algorithm>
#include <array>

namespace linwu::retrieval {

namespace {

constexpr std::array<std::string_view, 8> retrievable{
    "estate",
    "building",
    "dwelling",
    "household",
    "resident",
    "mediation_case",
    "disclosure",
    "voucher",
};

struct KnownPart {
    std::string_view of;
    std::string_view table;
    std::string_view ownerColumn;
};

constexpr std::array<KnownPart, 7> knownParts{{
    {"resident", "resident_group", "resident_id"},
    {"resident", "household_member", "resident_id"},
    {"resident", "residence", "resident_id"},
    {"resident", "ownership", "resident_id"},
    {"household", "household_member", "household_id"},
    {"dwelling", "dwelling_use", "dwelling_id"},
    {"dwelling", "ownership", "dwelling_id"},
}};

/// Files whose parts all name them in one column.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> ownerColumns{{
    {"mediation_case", "case_id"},
    {"disclosure", "disclosure_id"},
}};

constexpr std::string_view lookLog = "case_look";

struct Column {
    std::string_view table;
    std::string_view name;
};

constexpr std::array<Column, 8> computedColumns{{
    {"building", "current_grid_id"},
    {"dwelling", "current_use"},
    {"dwelling", "current_grid_id"},
    {"household", "head_id"},
    {"household", "current_grid_id"},
    {"resident", "current_grid_id"},
    {"resident", "current_dwelling_id"},
    {"resident", "current_household_id"},
}};

constexpr std::array<std::string_view, 5> followingColumns{"name_key", "number_key", "door_key", "id_hash", "phone_hash"};

/// 同意事项 that are records of their own.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> consentSubjects{{
    {"participant", "case_participant"},
    {"relation", "case_mediator_relation"},
    {"extension", "case_extension"},
    {"suspension", "case_suspension"},
    {"transfer", "case_transfer"},
    {"confirmation", "case_confirmation"},
    {"change", "case_agreement"},
}};

bool holdsContent(std::string_view table)
{
    return std::ranges::any_of(attachments::contentStores, [&](const attachments::ContentStore& store) {
        return store.head == table || store.part == table;
    });
}

bool has(const TableInfo& table, std::string_view column)
{
    return std::ranges::find(table.columns, column) != table.columns.end();
}

} // namespace

bool isRetrievable(std::string_view table)
{
    return std::ranges::find(retrievable, table) != retrievable.end();
}

std::vector<Part> partsOf(Session& session, std::string_view table)
{
    std::vector<Part> parts;
    for (const KnownPart& part : knownParts) {
        if (part.of == table) {
            parts.push_back({std::string(part.table), std::string(part.ownerColumn)});
        }
    }
    for (const auto& [file, column] : ownerColumns) {
        for (const TableInfo& info : file == table ? session.tables() : std::vector<TableInfo>()) {
            if (has(info, column) && info.name != lookLog && !holdsContent(info.name)) {
                parts.push_back({info.name, std::string(column)});
            }
        }
    }
    return parts;
}

bool isComputed(std::string_view table, std::string_view column)
{
    return std::ranges::any_of(computedColumns, [&](const Column& one) { return one.table == table && one.name == column; });
}

bool isFollowing(std::string_view table, std::string_view column)
{
    return isRetrievable(table) || table.starts_with("case_")
               ? std::ranges::find(followingColumns, column) != followingColumns.end()
               : false;
}

std::string parentOf(const std::vector<Reference>& references, std::string_view table, std::string_view column, const Fields& row)
{
    if (table == "case_consent" && column == "subject_id") {
        const Value* subject = findValue(row, "subject");
        const auto* word = subject == nullptr ? nullptr : std::get_if<std::string>(subject);
        const auto found = word == nullptr ? consentSubjects.end()
                                           : std::ranges::find(consentSubjects, *word, [](const auto& one) { return one.first; });
        return found == consentSubjects.end() ? std::string() : std::string(found->second);
    }
    const auto found =
        std::ranges::find_if(references, [&](const Reference& one) { return one.table == table && one.column == column; });
    return found == references.end() || holdsContent(found->parent) ? std::string() : found->parent;
}

} // namespace linwu::retrieval
