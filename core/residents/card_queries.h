// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cards: everything about one person, dwelling or household on a day, within the reader's scope. The three views of a household
// (户籍, 居住, 产权) stand on one card.

#include "core/registry/reader.h"
#include "core/residents/household_rules.h"
#include "core/values/address.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::residents {

/// A residence with its door.
struct HomeFact {
    Residence residence;
    DoorAddress address;
    std::string resident; ///< name, on a dwelling's card
};

/// A household somebody belongs or belonged to, with everybody in it on the day of the card.
struct HouseholdFact {
    Membership membership;
    Household household;
    DoorAddress address; ///< empty for a hukou household
    std::vector<Member> members;
    Problems problems; ///< what looks wrong in it (household_rules.h); only for those that hold on the day
};

struct OwnedFact {
    Ownership ownership;
    DoorAddress address;
};

/// Somebody who has to do with the person, and in which view.
struct Related {
    enum class View {
        hukou,     ///< 户籍: the same hukou household
        living,    ///< 居住: the same living household or dwelling
        ownership, ///< 产权: owns with her, owns her home, or lives in what she owns
    };
    View view = View::living;
    Id<Resident> id; ///< none: an owner who is not in the register
    std::string name;
    std::string sex;
    std::optional<PartialDate> birth;
    std::string relation; ///< to the head of that household; empty for owners
};

struct PersonCard {
    Resident person;
    Date on{1900, 1, 1};
    DoorAddress address;                   ///< on that day
    std::string grid;                      ///< name, today
    std::vector<HomeFact> homes;           ///< all, oldest first
    std::vector<HouseholdFact> households; ///< all, oldest first
    std::vector<ResidentGroup> groups;
    std::vector<OwnedFact> owned;
    std::vector<Related> related;  ///< on that day
    std::vector<Resident> aliases; ///< records merged into this one
};

/// The card of a person on a day; nothing when gone or beyond the scope. Relatives beyond the scope are left out.
[[nodiscard]] std::optional<PersonCard> personCard(const Reader& reader, Id<Resident> id, const Date& on);

struct DwellingCard {
    Dwelling dwelling;
    Date on{1900, 1, 1};
    DoorAddress address;
    std::string grid;
    DwellingUse use = DwellingUse::unknown; ///< on that day
    std::vector<DwellingUseSpell> uses;
    std::vector<Ownership> owners;         ///< all, oldest first
    std::vector<HomeFact> homes;           ///< who lives and lived there, oldest first
    std::vector<HouseholdFact> households; ///< living households of that day
};

[[nodiscard]] std::optional<DwellingCard> dwellingCard(const Reader& reader, Id<Dwelling> id, const Date& on);

/// A household with its members and what looks wrong in it, on a day.
[[nodiscard]] std::optional<HouseholdFact> householdCard(const Reader& reader, Id<Household> id, const Date& on);

/// Where a member of a household is registered: a hukou household of hers on the day.
struct RegisteredFact {
    Membership membership;
    std::string resident; ///< name
    Household household;
};

/// The three views of a household on a day: where its members live, where they are registered, what is owned.
struct HouseholdCard {
    HouseholdFact fact;
    std::vector<Membership> memberships;    ///< of those on the card, in order of `fact.members`
    std::string grid;                       ///< name
    std::vector<HomeFact> homes;            ///< 居住: each member's home
    std::vector<RegisteredFact> registered; ///< 户籍
    std::vector<OwnedFact> owned;           ///< 产权: shares in its dwelling, then what members own elsewhere
};

/// Nothing when gone or beyond the scope; members beyond the scope are left out.
[[nodiscard]] std::optional<HouseholdCard> householdViews(const Reader& reader, Id<Household> id, const Date& on);

} // namespace linwu::residents
