// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Questions that an import asks of the register, put so that a hundred thousand of them stay cheap.

#include "core/residents/resident_import.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linwu::residents {

/// A person who may be the one of a row.
struct Candidate {
    Id<Resident> id;
    std::string name;
    std::string birth; ///< ISO, perhaps partial
    Blob idHash;
    Blob phoneHash;
    std::string idVerdict;
    Id<Dwelling> dwellingId;
    Id<Household> householdId;
};

/// The remembered mapping of a head.
[[nodiscard]] std::optional<ImportMapping> mappingOf(const Reader& reader, const std::string& fingerprint);

/// Looks people and places up, remembering places.
class ImportLookup {
public:
    explicit ImportLookup(const Reader& reader);

    /// The register holds nobody: no question needs to be asked.
    [[nodiscard]] bool registerEmpty() const { return m_empty; }

    [[nodiscard]] std::vector<Candidate> byIdHash(const Blob& hash) const;
    [[nodiscard]] const std::vector<Candidate>& inDwelling(Id<Dwelling> dwelling);
    [[nodiscard]] std::vector<Candidate> byPhoneHash(const Blob& hash) const;
    [[nodiscard]] std::vector<Candidate> byNameKey(const std::string& nameKey) const;

    /// The estate of a file that names none: the only one of the register, else one called after the community.
    [[nodiscard]] const std::string& unnamedEstate() const { return m_unnamedEstate; }

    /// By name or alias.
    [[nodiscard]] Id<Estate> estate(std::string_view name) const;
    [[nodiscard]] Id<Building> building(Id<Estate> estate, std::string_view number) const;
    [[nodiscard]] Id<Dwelling> dwelling(Id<Building> building, std::string_view unit, std::string_view room) const;
    /// Somebody has put the building, or a unit of it, into a grid for today or later.
    [[nodiscard]] bool isInGrids(Id<Building> building) const;
    /// The living household that a 户号 or a dwelling names today.
    [[nodiscard]] Id<Household> householdByNumber(std::string_view number, Id<Dwelling> dwelling) const;

private:
    [[nodiscard]] std::vector<Candidate> candidates(std::string_view condition, const Fields& parameters) const;

    const Reader* m_reader;
    bool m_empty = false;
    std::string m_unnamedEstate;
    std::unordered_map<std::string, Id<Estate>> m_estates;
    std::unordered_map<std::string, Id<Building>> m_buildings; ///< by estate key and number key
    std::unordered_map<std::int64_t, std::vector<Candidate>> m_inDwelling;
};

} // namespace linwu::residents
