// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Generated histories: whatever was done to the people of a small town, taking all of it back leaves what was there before.
// LINWU_HISTORIES says how many, LINWU_SEED with which seed they begin.

#include "core/registry/any_record.h"
#include "core/registry/history.h"
#include "core/residents/household_actions.h"
#include "core/residents/merge_actions.h"
#include "core/residents/place_actions.h"
#include "core/residents/resident_actions.h"
#include "core/store/content.h"
#include "tests/support/residents.h"

#include <array>
#include <cstdlib>
#include <random>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

std::int64_t wished(const char* name, std::int64_t otherwise)
{
    const char* text = std::getenv(name);
    return text != nullptr ? std::atoll(text) : otherwise;
}

/// A town in which anything may happen to anybody, by chance.
class Town {
public:
    explicit Town(unsigned seed)
        : m_town(m_registry)
        , m_random(seed)
    {
        m_town.settleFamily();
        m_town.settle(aResident("安某", "2", 1950), m_town.door(m_town.third, "1", "201"));
        m_town.settle(aResident("安某", "2", 1950), m_town.door(m_town.third, "2", "101"));
    }

    [[nodiscard]] std::string content() { return linwu::contentOf(m_registry.session(), ContentPart::records).hash; }

    /// A history begins here; what was done before is not taken back in it. `outOfOrder`: acts of any time are undone and redone.
    void begin(bool outOfOrder)
    {
        m_start = newest();
        m_outOfOrder = outOfOrder;
    }

    /// Takes back everything of this history, newest first. Where acts were undone out of order, those undos too: what came after
    /// may rest on what they took away.
    void takeAllBack()
    {
        for (std::int64_t act = m_outOfOrder ? newest() : m_start; act > m_start; --act) {
            INFO("taking back act " << act);
            if (!findOperation(m_registry->reader(), {act})->undoneBy) {
                REQUIRE(m_registry->undo(anActor(), {act}));
            }
        }
        if (m_outOfOrder) {
            return;
        }
        for (auto last = m_registry->newestUndoable(); last && last->value > m_start; last = m_registry->newestUndoable()) {
            INFO("taking back act " << last->value);
            REQUIRE(m_registry->undo(anActor(), *last));
        }
    }

    /// Tries one act; whether it was done. What does not make sense is refused by the act itself.
    bool step()
    {
        constexpr std::array acts{
            &Town::add,
            &Town::edit,
            &Town::correct,
            &Town::move,
            &Town::leave,
            &Town::die,
            &Town::label,
            &Town::away,
            &Town::changeHead,
            &Town::split,
            &Town::join,
            &Town::merge,
            &Town::unmerge,
            &Town::let,
            &Town::takeBack,
            &Town::takeBack,
        };
        m_day = plusDays(m_registry->today(), -static_cast<int>(below(60)));
        return static_cast<bool>((this->*acts.at(below(acts.size())))());
    }

    /// Merges two people and parts them again; false when they could not be merged.
    bool mergeAndPart()
    {
        const auto lost = person();
        const auto kept = stored(m_registry, person());
        const auto alias = stored(m_registry, lost);
        if (!mergeResidents(*m_registry, anActor(), kept, filledFrom(kept, alias, m_registry->sealer()), alias)) {
            return false;
        }
        REQUIRE(unmergeResident(*m_registry, anActor(), lost));
        return true;
    }

private:
    [[nodiscard]] std::int64_t newest() { return m_registry.session().integer("select coalesce(max(id), 0) from operation"); }

    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }

    template <class R>
    Id<R> any()
    {
        const auto ids = recordIds(m_registry->reader(), R::table);
        return {ids.at(below(ids.size()))};
    }

    Id<Resident> person() { return any<Resident>(); }

    std::string word() { return "备注" + std::to_string(below(1000)); }

    MoveIn somewhere()
    {
        MoveIn move;
        move.dwelling = any<Dwelling>();
        if (below(4) != 0) {
            move.from = m_day;
        }
        if (below(2) == 0) {
            move.household = any<Household>();
            move.relation = "21";
        }
        if (below(2) == 0) {
            move.newHead = person();
        }
        return move;
    }

    Result<Changes> add()
    {
        Resident made = aResident("何" + word(), below(2) == 0 ? "1" : "2", 1940 + static_cast<int>(below(80)));
        const auto place = somewhere();
        return addResident(*m_registry, anActor(), made, below(2) == 0 ? nullptr : &place);
    }

    Resident changed(Resident shown)
    {
        if (below(2) == 0) {
            shown.name = "改" + word();
        } else {
            shown.phone = SealedText("139000" + std::to_string(10000 + below(90000)));
        }
        return shown;
    }

    Result<Changes> edit()
    {
        const auto shown = stored(m_registry, person());
        return editResident(*m_registry, anActor(), shown, changed(shown));
    }

    Result<Changes> correct()
    {
        const auto shown = stored(m_registry, person());
        return correctResident(*m_registry, anActor(), shown, changed(shown));
    }

    Result<Changes> move() { return moveIn(*m_registry, anActor(), person(), somewhere()); }

    Result<Changes> leave()
    {
        MoveOut out;
        out.on = m_day;
        out.destination = "外地";
        out.newHead = below(2) == 0 ? person() : Id<Resident>{};
        return moveOut(*m_registry, anActor(), person(), out);
    }

    Result<Changes> die() { return markDeceased(*m_registry, anActor(), person(), m_day, {person(), person()}); }

    Result<Changes> label()
    {
        ResidentGroup group;
        group.residentId = person();
        group.groupCode = below(2) == 0 ? "DIBAO" : "VETERAN";
        group.validFrom = m_day;
        return addToGroup(*m_registry, anActor(), group);
    }

    Result<Changes> away()
    {
        return setStatus(*m_registry, anActor(), person(), below(2) == 0 ? ResidentStatus::away : ResidentStatus::present, m_day);
    }

    Result<Changes> changeHead() { return residents::changeHead(*m_registry, anActor(), any<Household>(), person(), m_day); }

    Result<Changes> split()
    {
        Split apart;
        apart.members = {person()};
        apart.head = apart.members.front();
        apart.remainingHead = person();
        apart.dwelling = below(2) == 0 ? any<Dwelling>() : Id<Dwelling>{};
        apart.on = m_day;
        return splitHousehold(*m_registry, anActor(), any<Household>(), apart);
    }

    Result<Changes> join() { return joinHouseholds(*m_registry, anActor(), any<Household>(), any<Household>(), {}, m_day); }

    Result<Changes> merge()
    {
        const auto kept = stored(m_registry, person());
        const auto lost = stored(m_registry, person());
        return mergeResidents(*m_registry, anActor(), kept, filledFrom(kept, lost, m_registry->sealer()), lost);
    }

    Result<Changes> unmerge() { return unmergeResident(*m_registry, anActor(), person()); }

    Result<Changes> let()
    {
        return changeUse(
            *m_registry, anActor(), any<Dwelling>(), below(2) == 0 ? DwellingUse::rented : DwellingUse::owner, m_day
        );
    }

    /// Any act of this history, an undo as well: its undo is the redo.
    Result<Changes> takeBack()
    {
        const auto acts = static_cast<std::size_t>(newest() - m_start);
        return acts == 0 || !m_outOfOrder ? add()
                                          : m_registry->undo(anActor(), {m_start + 1 + static_cast<std::int64_t>(below(acts))});
    }

    TempRegistry m_registry;
    SmallTown m_town;
    std::mt19937 m_random;
    Date m_day{2026, 5, 20};
    std::int64_t m_start = 0; ///< the last act before this history
    bool m_outOfOrder = false;
};

/// Calls `judge` for each of that many histories, with a town that has lived through a dozen acts since `before`.
template <class Judge>
void live(std::int64_t histories, Judge judge)
{
    // A town that has seen much takes longer to take something back: a new one after a while.
    constexpr std::int64_t perTown = 20;
    constexpr int actsEach = 12;
    const auto seed = static_cast<unsigned>(wished("LINWU_SEED", 1));
    for (std::int64_t done = 0; done < histories;) {
        Town town(seed + static_cast<unsigned>(done));
        for (std::int64_t i = 0; i < perTown && done < histories; ++i, ++done) {
            INFO("history " << i << " of the town with seed " << seed + static_cast<unsigned>(done - i));
            const std::string before = town.content();
            town.begin(done % 2 == 1);
            for (int act = 0; act < actsEach; ++act) {
                town.step();
            }
            judge(town, before);
        }
    }
}

} // namespace

TEST_CASE("whatever was done, taking all of it back leaves the same content", "[histories]")
{
    live(wished("LINWU_HISTORIES", 200), [](Town& town, const std::string& before) {
        town.takeAllBack();
        REQUIRE(town.content() == before);
    });
}

TEST_CASE("after any history, merging two records and parting them again changes nothing", "[histories]")
{
    std::int64_t merged = 0;
    live(wished("LINWU_HISTORIES", 200), [&](Town& town, const std::string&) {
        const std::string before = town.content();
        merged += town.mergeAndPart() ? 1 : 0;
        REQUIRE(town.content() == before);
    });
    CHECK(merged > 0);
}
