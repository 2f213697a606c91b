// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Issued papers are sealed by what they are about: those of cases under the key of mediation.
#include "core/accounts/key_actions.h"
#include "core/papers/issued_paper.h"
#include "tests/support/sealed_file.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::sealing;
using linwu::test::SealedFile;

namespace {

/// The bytes of the paper that is about that table.
Blob paperBytes(SealedFile& file, const std::string& about)
{
    Blob bytes;
    file.session().each("select content from issued_paper where about_table = :about", {{"about", about}}, [&](const Row& row) {
        bytes = std::get<Blob>(row.value(0));
        return false;
    });
    REQUIRE_FALSE(bytes.bytes.empty());
    return bytes;
}

std::int64_t paperId(SealedFile& file, const std::string& about)
{
    return file.session().integer("select id from issued_paper where about_table = :about", {{"about", about}});
}

/// What who does not hear cases holds.
Keyring withoutMediation(SealedFile& file)
{
    Keyring keys;
    for (const DataKey& key : file.holder().keyring.keys()) {
        if (key.keyClass != KeyClass::mediation) {
            keys.add(key);
        }
    }
    return keys;
}

/// As the versions before wrote it: the paper of a case lies under the ordinary key.
std::string layPaperOfCaseBack(SealedFile& file)
{
    const std::int64_t id = paperId(file, "mediation_case");
    const SealPlace place = papers::IssuedPaper::sealPlaceAbout("mediation_case", "content", id);
    const std::string plain = file.registry().sealer().open(paperBytes(file, "mediation_case"), place);
    const Blob former = file.registry().sealer().seal(plain, {"issued_paper", "content", id});
    file.session().run("update issued_paper set content = :content where id = :id", {{"content", former}, {"id", id}});
    return plain;
}

} // namespace

TEST_CASE("an issued paper of a case opens with the key of mediation alone", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const SodiumSealer others(withoutMediation(file));
    const auto place = papers::IssuedPaper::sealPlaceAbout("mediation_case", "content", paperId(file, "mediation_case"));
    CHECK_THROWS_AS(others.open(paperBytes(file, "mediation_case"), place), SealError);
    CHECK_NOTHROW(file.registry().sealer().open(paperBytes(file, "mediation_case"), place));
    CHECK_NOTHROW(others.open(paperBytes(file, ""), papers::IssuedPaper::sealPlaceAbout("", "content", paperId(file, ""))));
}

TEST_CASE("a paper of a case that lies under the ordinary key opens, and moves with the next generation", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const std::string plain = layPaperOfCaseBack(file);
    const auto place = papers::IssuedPaper::sealPlaceAbout("mediation_case", "content", paperId(file, "mediation_case"));
    CHECK(file.registry().sealer().open(paperBytes(file, "mediation_case"), place) == plain);
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary}));
    REQUIRE(file.seal());
    const SodiumSealer sealer(file.holder().keyring);
    CHECK(sealer.open(paperBytes(file, "mediation_case"), place) == plain);
    CHECK_THROWS_AS(SodiumSealer(withoutMediation(file)).open(paperBytes(file, "mediation_case"), place), SealError);
}

TEST_CASE("who lacks the key of mediation keeps such a paper openable under the new ordinary key", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const std::string plain = layPaperOfCaseBack(file);
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary}));
    REQUIRE(sealAnew(file.registry(), file.actor(), withoutMediation(file)));
    const auto place = papers::IssuedPaper::sealPlaceAbout("mediation_case", "content", paperId(file, "mediation_case"));
    CHECK(SodiumSealer(withoutMediation(file)).open(paperBytes(file, "mediation_case"), place) == plain);
}
