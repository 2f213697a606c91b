// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people do with residential areas, buildings and dwellings. Each function is one act through the door.

#include "core/registry/registry.h"
#include "core/residents/place.h"
#include "core/residents/place_rules.h"

#include <vector>

namespace linwu::residents {

/// `estate.add`, `estate.edit`. A name that another area has is refused with `taken`.
Result<Changes> addEstate(Registry& registry, const Actor& actor, Estate& estate);
Result<Changes> editEstate(Registry& registry, const Actor& actor, const Estate& shown, const Estate& edited);

/// `building.add`: with `plan` all dwellings are generated in the same act.
Result<Changes> addBuilding(Registry& registry, const Actor& actor, Building& building, const BuildingPlan* plan = nullptr);
/// `building.edit`: a new number gives every dwelling its new door key.
Result<Changes> editBuilding(Registry& registry, const Actor& actor, const Building& shown, Building edited);

/// `dwelling.add`, `dwelling.edit`. Door key and grid follow from building, unit and room.
Result<Changes> addDwelling(Registry& registry, const Actor& actor, Dwelling& dwelling);
Result<Changes> editDwelling(Registry& registry, const Actor& actor, const Dwelling& shown, Dwelling edited);

/// `dwelling.changeUse`: let, vacant … from a day on. No day: since before we knew, only while nothing is known yet.
Result<Changes>
changeUse(Registry& registry, const Actor& actor, Id<Dwelling> dwelling, DwellingUse use, const std::optional<Date>& from);
/// `dwelling.correctUse`: use or days of a spell were wrong.
Result<Changes> correctUse(Registry& registry, const Actor& actor, const DwellingUseSpell& shown, const DwellingUseSpell& edited);

/// `dwelling.setOwner`: the owners from a day on, in place of those before. Shares above the whole are refused
/// (`shares_exceed_whole`).
Result<Changes> setOwners(
    Registry& registry,
    const Actor& actor,
    Id<Dwelling> dwelling,
    std::vector<Ownership> owners,
    const std::optional<Date>& from
);

} // namespace linwu::residents
