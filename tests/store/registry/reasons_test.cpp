// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/register_kind.h"
#include "core/registry/chain.h"
#include "core/registry/history.h"
#include "core/registry/image.h"
#include "core/registry/reasons.h"
#include "tests/support/sealed_file.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::test;

namespace {

constexpr const char* typed = "其兄安某刑满回乡，暂不登记";

/// Adds a person for whom a rule was confirmed with that reason.
Id<Operation> actWithReason(Registry& registry, Actor actor, std::string_view action = "resident.add")
{
    actor.confirmed["id_taken"] = typed;
    const auto done = registry.apply(actor, action, [](Writer& writer) {
        residents::Resident person = aResident("何某", "1", 1970);
        return writer.add(person);
    });
    REQUIRE(done);
    return done->operation;
}

std::string reasonOf(const Reader& reader, Id<Operation> operation)
{
    const Fields reasons = findOperation(reader, operation)->reasons;
    return reasons.empty() ? std::string() : std::get<std::string>(reasons.front().value);
}

std::string stored(Session& session, Id<Operation> operation)
{
    return session.text("select reasons from operation where id = " + std::to_string(operation.value));
}

} // namespace

TEST_CASE("a reason is told as it was typed", "[reasons]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    CHECK(reasonOf(registry->reader(), actWithReason(*registry, anActor())) == typed);
}

TEST_CASE("in a sealed file the journal holds a reason under the key of its act", "[reasons]")
{
    TempRegistry registry(memorySealed);
    const auto person = actWithReason(*registry, anActor());
    const auto sealed = sealedReasons(stored(registry.session(), person));
    REQUIRE(sealed);
    CHECK(sealed->bytes.front() == '\1');
    CHECK(keyClassOf(placeOfReasons("resident.add", person).table) == KeyClass::ordinary);
    CHECK(keyClassOf(placeOfReasons("mediation.accept", person).table) == KeyClass::mediation);
}

TEST_CASE("without the key the act is told and its reason is not", "[reasons]")
{
    TempRegistry registry(memorySealed);
    const auto done = actWithReason(*registry, anActor());
    registry->useSealer(std::make_shared<PlainSealer>());
    REQUIRE(findOperation(registry->reader(), done));
    CHECK(reasonOf(registry->reader(), done).empty());
}

TEST_CASE("reasons of the first versions, which were not sealed, are unreadable after sealing", "[reasons]")
{
    SealedFile file;
    const auto old = file.correction();
    const std::string plain = imageText({{"id_taken", std::string(typed)}});
    file.session().run("update operation set reasons = :text where id = :id", {{"text", plain}, {"id", old.value}});
    REQUIRE(reasonOf(file.registry().reader(), old) == typed);
    REQUIRE(file.seal());
    CHECK(stored(file.session(), old).find(typed) == std::string::npos);
    CHECK(reasonOf(file.registry().reader(), old) == typed);
}

TEST_CASE("sealing leaves the journal whole where it held a reason", "[reasons]")
{
    SealedFile file;
    static_cast<void>(actWithReason(file.registry(), file.actor()));
    REQUIRE(file.seal());
    CHECK_FALSE(firstBentLink(file.registry().reader()));
}
