// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/chain.h"
#include "core/residents/resident_actions.h"
#include "tests/support/registry.h"
#include "tests/support/residents.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

Id<Operation> addOne(Registry& registry)
{
    auto resident = test::aResident();
    const auto done = residents::addResident(registry, test::anActor(), resident);
    REQUIRE(done);
    return done->operation;
}

std::optional<ChainFinding> bent(Registry& registry)
{
    return firstBentLink(registry.reader());
}

void spoil(Registry& registry, const std::string& sql)
{
    registry.reader().session().script(sql);
}

} // namespace

TEST_CASE("the chain over acts, an undo and a redo holds", "[chain]")
{
    const auto kind = LINWU_EVERY_STORE();
    test::TempRegistry registry(kind);
    addOne(*registry);
    const auto second = addOne(*registry);
    const auto undone = registry->undo(test::anActor(), second);
    REQUIRE(undone);
    REQUIRE(registry->undo(test::anActor(), undone->operation));
    CHECK_FALSE(bent(*registry));
}

TEST_CASE("an act whose person was changed afterwards is named", "[chain]")
{
    test::TempRegistry registry;
    addOne(*registry);
    const auto second = addOne(*registry);
    addOne(*registry);
    spoil(*registry, "update operation set person = '别人' where id = " + std::to_string(second.value));
    const auto found = bent(*registry);
    REQUIRE(found);
    CHECK(found->fault == ChainFault::altered);
    CHECK(found->operation == second);
}

TEST_CASE("an image that was changed afterwards is noticed", "[chain]")
{
    test::TempRegistry registry;
    const auto first = addOne(*registry);
    spoil(*registry, "update change set record_id = record_id + 1 where operation_id = " + std::to_string(first.value));
    const auto found = bent(*registry);
    REQUIRE(found);
    CHECK(found->operation == first);
}

TEST_CASE("a link taken out of the middle is noticed", "[chain]")
{
    test::TempRegistry registry;
    addOne(*registry);
    addOne(*registry);
    addOne(*registry);
    spoil(*registry, "delete from journal_link where number = 2");
    const auto found = bent(*registry);
    REQUIRE(found);
    CHECK(found->fault == ChainFault::missing);
    CHECK(found->number == 2);
}

TEST_CASE("links made anew without the key of a sealed file do not hold", "[chain]")
{
    test::TempRegistry registry(test::memorySealed);
    addOne(*registry);
    Registry& file = *registry;
    const auto sealer = std::make_shared<PlainSealer>();
    spoil(file, "update operation set person = '别人'; delete from journal_link");
    const Reader forger(file.reader().session(), *sealer, {}, file.today());
    linkOperation(forger, {1});
    const auto found = bent(file);
    REQUIRE(found);
    CHECK(found->fault == ChainFault::broken);
}

TEST_CASE("the printed end of the chain changes with each act", "[chain]")
{
    test::TempRegistry registry;
    addOne(*registry);
    const std::string before = chainEnd(registry->reader());
    CHECK(before.size() == 16);
    addOne(*registry);
    CHECK(chainEnd(registry->reader()) != before);
}

TEST_CASE("the end that was printed names the last act before it, and how many came since", "[chain]")
{
    const auto kind = LINWU_EVERY_STORE();
    test::TempRegistry registry(kind);
    const auto named = addOne(*registry);
    const std::string printed = printedEnd(chainEnd(registry->reader()));
    REQUIRE(printed.size() == 19);
    CHECK(printed[4] == ' ');
    addOne(*registry);
    const auto found = actOfEnd(registry->reader(), printed);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->operation == named);
    CHECK((*found)->actsSince == 1);
}

TEST_CASE("an end is read in capitals, without blanks, with dashes and in full width", "[chain]")
{
    test::TempRegistry registry;
    const auto named = addOne(*registry);
    const std::string end = chainEnd(registry->reader());
    std::string typed;
    for (std::size_t i = 0; i < end.size(); ++i) {
        const char sign = end[i];
        typed += i == 8 ? "－" : "";
        typed += sign >= 'a' ? static_cast<char>(sign - 'a' + 'A') : sign;
    }
    const auto found = actOfEnd(registry->reader(), typed);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->operation == named);
}

TEST_CASE("an end that no act of the file has is told from one that cannot be read", "[chain]")
{
    test::TempRegistry registry;
    addOne(*registry);
    const auto unknown = actOfEnd(registry->reader(), "0000 0000 0000 0000");
    REQUIRE(unknown);
    CHECK_FALSE(*unknown);
    const auto cut = actOfEnd(registry->reader(), "0000 0000 0000");
    REQUIRE_FALSE(cut);
    CHECK(cut.error().problems.front().rule == "chain_end_length");
    const auto strange = actOfEnd(registry->reader(), "0000 0000 0000 000z");
    REQUIRE_FALSE(strange);
    CHECK(strange.error().problems.front().rule == "chain_end_signs");
}

TEST_CASE("an act whose images changed holds again once another act says what they are now", "[chain]")
{
    const auto kind = LINWU_EVERY_STORE();
    test::TempRegistry registry(kind);
    const auto changed = addOne(*registry);
    const std::string end = chainEnd(registry->reader());
    REQUIRE(actHolds(registry->reader(), changed));
    const auto done = registry->apply(test::anActor(), "test.recast", [&](Writer& writer) -> Status {
        writer.session().run("update operation set subject = '' where id = :id", {{"id", changed.value}});
        recastAct(writer.reader(), changed, writer.journal().operation());
        auto resident = test::aResident();
        return writer.add(resident);
    });
    REQUIRE(done);
    CHECK_FALSE(bent(*registry));
    CHECK((*actOfEnd(registry->reader(), end))->operation == changed);
    CHECK(registry->reader().session().integer("select count(*) from journal_link where salt is null") == 1);
}

TEST_CASE("a recast that no act stands for is noticed", "[chain]")
{
    test::TempRegistry registry;
    const auto changed = addOne(*registry);
    const auto last = addOne(*registry);
    spoil(*registry, "update operation set subject = '别的' where id = " + std::to_string(changed.value));
    recastAct(registry->reader(), changed, last);
    const auto found = bent(*registry);
    REQUIRE(found);
    CHECK(found->operation == last);
}
