// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/account_queries.h"
#include "core/accounts/key_actions.h"
#include "core/accounts/key_generation.h"
#include "core/registry/chain.h"
#include "core/residents/derived.h"
#include "core/sealing/draft_file.h"
#include "core/sealing/sealed_tables.h"
#include "tests/support/level_four.h"
#include "tests/support/sealed_file.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

using namespace linwu;
using namespace linwu::sealing;
using test::generationsIn;
using test::openedValues;
using test::SealedFile;

namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string bytes;
    for (std::istreambuf_iterator<char> at(in), end; at != end; ++at) {
        bytes += *at;
    }
    return bytes;
}

/// Whether a file of the folder holds that text as it is, or as base64 text of an image could.
bool liesOnDisk(const std::filesystem::path& folder, const std::string& text)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (bytesOf(entry.path()).find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("every column of bytes in the schema is sealed anew, a hash, or known to hold no text of people", "[sealing]")
{
    const std::set<std::string> others{
        "account_key.public_key",
        "account_key.salt",
        "account_key.locked_secret",
        "key_grant.wrapped",
        "recovery_key.public_key",
        "change_page.body",
        "search_page.body",
        "journal_link.digest",
        "journal_link.link",
        "journal_link.salt",
        "journal_recast.digest",
        "journal_recast.salt",
    };
    test::TempRegistry registry;
    registry.session().each(
        "select m.name || '.' || c.name, m.name, c.name from sqlite_master m join pragma_table_info(m.name) c "
        "where m.type = 'table' and lower(c.type) = 'blob'",
        {},
        [&](const Row& row) {
            const auto* table = findSealedTable(row.text(1));
            const bool isSealedColumn =
                table != nullptr && std::ranges::find(table->columns, row.text(2)) != table->columns.end();
            const bool isHash =
                table != nullptr && std::ranges::find(table->hashes, row.text(2), &HashColumn::column) != table->hashes.end();
            INFO(row.text(0));
            CHECK((isSealedColumn || isHash || others.contains(std::string(row.text(0)))));
            return true;
        }
    );
}

TEST_CASE("every hash column stands beside the value it is made of", "[sealing]")
{
    for (const auto& table : sealedTables()) {
        for (const auto& hash : table.hashes) {
            CHECK(std::ranges::find(table.columns, hash.source) != table.columns.end());
        }
    }
}

TEST_CASE("what was typed before the first account lies unreadable on the disk after sealing", "[sealing]")
{
    SealedFile file;
    const auto& folder = file.temp().folder().path();
    REQUIRE(liesOnDisk(folder, SealedFile::laterPhone));
    const auto done = file.seal();
    REQUIRE(done);
    CHECK(done->finished);
    CHECK_FALSE(liesOnDisk(folder, SealedFile::laterPhone));
    CHECK_FALSE(liesOnDisk(folder, SealedFile::number()));
    CHECK_FALSE(liesOnDisk(folder, SealedFile::sentence));
    CHECK_FALSE(liesOnDisk(folder, test::levelFourNote));
}

TEST_CASE("level four is sealed under its own key, and found again by the person's keyed hash", "[sealing][level_four]")
{
    SealedFile file;
    REQUIRE(generationsIn(file.session(), KeyClass::levelFour).contains(0));
    const auto hashes = [&] { return file.session().text("select hex(owner_hash) from level_four_group"); };
    const std::string unkeyed = hashes();
    REQUIRE(file.seal());
    CHECK_FALSE(generationsIn(file.session(), KeyClass::levelFour).contains(0));
    CHECK(hashes() != unkeyed);
    const auto entries = residents::levelFourOf(file.registry().reader(), file.person());
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().note == test::levelFourNote);
}

TEST_CASE("who lacks the key of level four leaves its rows to the next who holds it", "[sealing][level_four]")
{
    SealedFile file;
    Keyring others;
    for (const DataKey& key : file.holder().keyring.keys()) {
        if (key.keyClass != KeyClass::levelFour) {
            others.add(key);
        }
    }
    REQUIRE(sealAnew(file.registry(), file.actor(), others));
    CHECK(generationsIn(file.session(), KeyClass::levelFour).contains(0));
    CHECK(file.seal()->finished);
    CHECK_FALSE(generationsIn(file.session(), KeyClass::levelFour).contains(0));
}

TEST_CASE("sealing leaves no plain value in rows, images and pages", "[sealing]")
{
    SealedFile file;
    REQUIRE(generationsIn(file.session(), KeyClass::ordinary).contains(0));
    REQUIRE(file.seal());
    CHECK(generationsIn(file.session(), KeyClass::ordinary).size() == 1);
    CHECK(generationsIn(file.session(), KeyClass::mediation).size() == 1);
    CHECK(generationsIn(file.session(), KeyClass::mediation).contains(1));
}

TEST_CASE("every value says after sealing what it said before", "[sealing]")
{
    SealedFile file;
    const auto before = openedValues(file.session(), file.registry().sealer());
    REQUIRE(before.size() > 50);
    REQUIRE(file.seal({.keepOn = {}, .portion = 7}));
    CHECK(openedValues(file.session(), file.registry().sealer()) == before);
}

TEST_CASE("a number typed before the accounts is found by its hash after sealing", "[sealing]")
{
    SealedFile file;
    const auto hash = residents::idHashOf(file.registry().sealer(), "111", SealedFile::number());
    CHECK(test::stored(file.temp(), file.person()).idHash != hash);
    REQUIRE(file.seal());
    CHECK(test::stored(file.temp(), file.person()).idHash == hash);
}

TEST_CASE("an act from before the accounts is undone after sealing", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    REQUIRE(file.registry().undo(file.actor(), file.bulk()));
    REQUIRE(file.registry().undo(file.actor(), file.correction()));
    const auto person = test::stored(file.temp(), file.person());
    CHECK(person.phone.open(file.registry().sealer()) == SealedFile::phone);
    CHECK(person.phoneHash == residents::phoneHashOf(file.registry().sealer(), SealedFile::phone));
    CHECK(person.phone2.empty());
}

TEST_CASE("sealing is noted as an act that nobody takes back", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const auto newest = file.session().integer("select max(id) from operation where action = 'key.reseal'");
    REQUIRE(newest != 0);
    const auto undone = file.registry().undo(file.actor(), Id<Operation>{newest});
    REQUIRE_FALSE(undone);
    CHECK(undone.error().detail == "act_is_final");
}

TEST_CASE("sealing that was called off goes on where it stood", "[sealing]")
{
    SealedFile file;
    const auto before = openedValues(file.session(), file.registry().sealer());
    int portions = 0;
    const auto half = file.seal({.keepOn = [&](const SealProgress&) { return ++portions < 5; }, .portion = 3});
    REQUIRE(half);
    CHECK_FALSE(half->finished);
    CHECK(needsSealing(file.registry().reader(), file.holder().keyring));
    CHECK(openedValues(file.session(), file.registry().sealer()) == before);
    std::int64_t first = -1;
    const auto rest = file.seal({.keepOn = [&](const SealProgress& progress) {
        first = first < 0 ? progress.done : first;
        return true;
    }});
    REQUIRE(rest);
    CHECK(rest->finished);
    CHECK_FALSE(needsSealing(file.registry().reader(), file.holder().keyring));
}

TEST_CASE("who lacks the key of mediation seals the rest, and the cases wait", "[sealing]")
{
    SealedFile file;
    Keyring ordinary;
    ordinary.add(*file.holder().keyring.newest(KeyClass::ordinary));
    ordinary.add(*file.holder().keyring.newest(KeyClass::index));
    REQUIRE(sealAnew(file.registry(), file.actor(), ordinary));
    CHECK_FALSE(generationsIn(file.session(), KeyClass::ordinary).contains(0));
    CHECK(generationsIn(file.session(), KeyClass::mediation).contains(0));
    CHECK_FALSE(needsSealing(file.registry().reader(), ordinary));
    CHECK(needsSealing(file.registry().reader(), file.holder().keyring));
}

TEST_CASE("a new generation seals everything anew and takes the old keys away", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const auto before = openedValues(file.session(), file.registry().sealer());
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary, KeyClass::mediation}));
    REQUIRE(file.seal());
    CHECK(generationsIn(file.session(), KeyClass::ordinary).begin()->first == 2);
    CHECK(file.session().integer("select count(*) from key_grant where generation = 1 and key_class = 'ordinary'") == 0);
    const auto who = accounts::signIn(file.registry(), test::AccountDesk::director, test::AccountDesk::passphrase);
    REQUIRE(who);
    CHECK(openedValues(file.session(), file.registry().sealer()) == before);
}

TEST_CASE("while a new generation is being sealed both generations open", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const auto before = openedValues(file.session(), file.registry().sealer());
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary}));
    int portions = 0;
    REQUIRE(file.seal({.keepOn = [&](const SealProgress&) { return ++portions < 3; }, .portion = 3}));
    REQUIRE(accounts::signIn(file.registry(), test::AccountDesk::director, test::AccountDesk::passphrase));
    CHECK(openedValues(file.session(), file.registry().sealer()) == before);
}

TEST_CASE("a desk with keys of the old generation is asked to sign in again before it writes", "[sealing]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const auto old = std::make_shared<SodiumSealer>(file.holder().keyring);
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary}));
    file.registry().useSealer(old);
    auto resident = test::aResident();
    const auto done = residents::addResident(file.registry(), file.actor(), resident);
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == "sign_in_again");
}

TEST_CASE("a new generation waits until the last one is sealed", "[sealing]")
{
    SealedFile file;
    const auto done = accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary});
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == "sealing_unfinished");
}

TEST_CASE("somebody whose account ended is given no key of a new generation", "[sealing]")
{
    SealedFile file;
    accounts::Account leaving{{}, "李离任", {}, "social_worker", {}, {}, false};
    REQUIRE(accounts::addAccount(file.registry(), file.actor(), file.holder(), leaving, test::AccountDesk::passphrase));
    REQUIRE(file.seal());
    auto left = leaving;
    left.disabled = true;
    REQUIRE(accounts::editAccount(file.registry(), file.actor(), file.holder(), leaving, left));
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary}));
    const auto grants = accounts::grantsOf(file.registry().reader(), leaving.id);
    CHECK(std::ranges::none_of(grants, [](const auto& grant) { return grant.generation == 2; }));
}

TEST_CASE("the card of the safe opens a new generation", "[sealing]")
{
    test::AccountDesk desk(test::filePlain);
    REQUIRE(sealAnew(desk.registry(), desk.actor(), desk.holder().keyring));
    auto holder = desk.holder();
    REQUIRE(accounts::renewKeys(desk.registry(), desk.actor(), holder, {KeyClass::mediation}));
    const auto keys = accounts::keysOfRecovery(desk.registry(), desk.recovery());
    REQUIRE(keys);
    CHECK(keys->newest(KeyClass::mediation)->generation == 2);
}

TEST_CASE("drafts beside the file are sealed with it", "[sealing]")
{
    SealedFile file;
    const auto drafts = draftsFileOf(file.registry().file());
    const Blob plain = PlainSealer().seal("{\"form\":{\"phone\":\"13900000017\"}}", draftsPlace);
    std::ofstream(drafts, std::ios::binary) << plain.bytes;
    REQUIRE(file.seal());
    const Blob sealed{bytesOf(drafts)};
    CHECK(sealed.bytes[0] == 1);
    CHECK(file.registry().sealer().open(sealed, draftsPlace) == plain.bytes.substr(1));
}

TEST_CASE("copies that an update left beside the file are named: they are not sealed", "[sealing]")
{
    SealedFile file;
    std::ofstream(file.temp().folder() / "test.linwu.schema-9.bak") << "old";
    const auto done = file.seal();
    REQUIRE(done);
    CHECK(done->oldCopies == std::vector<std::string>{"test.linwu.schema-9.bak"});
}

TEST_CASE("the chain of the journal holds after sealing, and under new keys", "[sealing]")
{
    SealedFile file;
    REQUIRE_FALSE(firstBentLink(file.registry().reader()));
    REQUIRE(file.seal({.keepOn = {}, .portion = 3}));
    CHECK_FALSE(firstBentLink(file.registry().reader()));
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary}));
    REQUIRE(file.seal());
    CHECK_FALSE(firstBentLink(file.registry().reader()));
}

TEST_CASE("an end that was printed before sealing names its act after it, and under new keys", "[sealing]")
{
    SealedFile file;
    const std::string end = chainEnd(file.registry().reader());
    const auto named = *actOfEnd(file.registry().reader(), end);
    REQUIRE(file.seal());
    REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary}));
    REQUIRE(file.seal());
    const auto found = *actOfEnd(file.registry().reader(), end);
    REQUIRE(found);
    CHECK(found->operation == named->operation);
}

TEST_CASE("sealing does not mend a journal that was bent before", "[sealing]")
{
    SealedFile file;
    file.session().run("update operation set subject = 'another' where id = :id", {{"id", file.correction().value}});
    REQUIRE(firstBentLink(file.registry().reader()));
    REQUIRE(file.seal());
    CHECK(firstBentLink(file.registry().reader()));
}
