// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/key_actions.h"
#include "core/sealing/reseal.h"
#include "tests/support/accounts.h"
#include "tests/support/backups.h"
#include "tests/support/sealed_file.h"

#include <fstream>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::retrieval;
using namespace linwu::test;

namespace {

namespace fs = std::filesystem;

/// A file with accounts, somebody in it, a backup, and her telephone changed since.
class OfficeDesk {
public:
    OfficeDesk()
    {
        Resident person = aResident("赵某");
        person.phone = SealedText("13900000001");
        REQUIRE(addResident(registry(), desk.actor(), person));
        id = person.id;
        copy = backedUp(registry(), folder);
        const auto shown = now();
        Resident edited = shown;
        edited.phone = SealedText("13900000002");
        REQUIRE(correctResident(registry(), desk.actor(), shown, edited));
    }

    [[nodiscard]] Registry& registry() { return desk.registry(); }

    [[nodiscard]] Resident now() { return *findRecord<Resident>(registry().reader().session(), id.value); }

    [[nodiscard]] std::string phone() { return registry().reader().open(now().phone); }

    AccountDesk desk{filePlain};
    TempFolder folder;
    Id<Resident> id;
    fs::path copy;
};

} // namespace

TEST_CASE("in a file with accounts a record is brought back under the keys of the file", "[retrieval]")
{
    OfficeDesk office;
    const auto view = viewOf(office.registry(), office.copy, office.desk.actor());
    const auto done = bringBack(office.registry(), office.desk.actor(), *view, only(office.id));
    INFO(faultOf(done));
    REQUIRE(done);
    CHECK(office.phone() == "13900000001");
}

TEST_CASE("who may do it is a right of the role, and rows beyond it are refused", "[retrieval]")
{
    OfficeDesk office;
    const auto rule = [&](const char* name, const char* role) {
        const auto who = office.desk.seat(name, role);
        const auto view = BackupView::open(office.registry(), who.actor, office.copy);
        return view ? refusal(bringBack(office.registry(), who.actor, **view, only(office.id))) : view.error().detail;
    };
    CHECK(rule("陈某", "archivist") == "act_not_allowed");
    CHECK(rule("王某", "administrator") == "not_in_backup");
    CHECK(rule("周某", "social_worker").empty());
}

TEST_CASE("a backup from before the accounts is read as it is and sealed on its way back", "[retrieval]")
{
    SealedFile file;
    const Resident then = *findRecord<Resident>(file.session(), file.person().value);
    const auto copy = backedUp(file.registry(), file.temp().folder());
    REQUIRE(file.seal());
    const auto shown = *findRecord<Resident>(file.session(), file.person().value);
    Resident edited = shown;
    edited.phone = SealedText("13900000099");
    REQUIRE(correctResident(file.registry(), file.actor(), shown, edited));
    const auto view = viewOf(file.registry(), copy, file.actor());
    REQUIRE(bringBack(file.registry(), file.actor(), *view, only(file.person())));
    const auto now = *findRecord<Resident>(file.session(), file.person().value);
    CHECK(file.registry().reader().open(now.phone) == then.phone.open(PlainSealer()));
    CHECK(generationsIn(file.session(), KeyClass::ordinary).count(0) == 0);
}

TEST_CASE("a backup under keys that were renewed since opens with the passphrase of that time", "[retrieval]")
{
    OfficeDesk office;
    auto holder = office.desk.holder();
    Registry& registry = office.registry();
    REQUIRE(sealing::sealAnew(registry, office.desk.actor(), holder.keyring));
    REQUIRE(accounts::renewKeys(registry, office.desk.actor(), holder, {KeyClass::ordinary}));
    REQUIRE(sealing::sealAnew(registry, office.desk.actor(), holder.keyring));
    const auto who = accounts::signIn(registry, AccountDesk::director, AccountDesk::passphrase);
    REQUIRE(who);
    const auto closed = BackupView::open(registry, who->actor, office.copy);
    REQUIRE_FALSE(closed);
    CHECK(closed.error().detail == "backup_keys_needed");
    const auto wrong = BackupView::open(registry, who->actor, office.copy, {AccountDesk::director, "不是这一句口令"});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().detail == "passphrase_wrong");
    const auto view = BackupView::open(registry, who->actor, office.copy, {AccountDesk::director, AccountDesk::passphrase});
    REQUIRE(view);
    REQUIRE(bringBack(registry, who->actor, **view, only(office.id)));
    CHECK(office.phone() == "13900000001");
}

TEST_CASE("a backup of another file is refused", "[retrieval]")
{
    TempRegistry registry(filePlain);
    auto other = Registry::create(registry.folder() / "other.linwu", {"海棠苑", "990101001002", "test", 0});
    REQUIRE(other);
    const auto copy = backedUp(**other, registry.folder());
    const auto view = BackupView::open(*registry, anActor(), copy);
    REQUIRE_FALSE(view);
    CHECK(view.error().detail == "backup_of_another_file");
}

TEST_CASE("a damaged backup gives nothing back", "[retrieval]")
{
    TempRegistry registry(filePlain);
    const auto copy = backedUp(*registry, registry.folder());
    std::fstream stream(copy, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(8191);
    stream.put('\x7f');
    stream.close();
    CHECK_FALSE(BackupView::open(*registry, anActor(), copy));
}

TEST_CASE("a record comes back out of a backup of an earlier program, which stays as it was", "[retrieval]")
{
    for (const char* name : {"0009-demo.backup.linwu", "0016-demo.backup.linwu", "0017-demo.backup.linwu"}) {
        INFO(name);
        const fs::path fossil = fs::path(LINWU_TEST_DATA) / "registries" / name;
        TempFolder folder;
        const auto copy = folder / "old.linwu";
        fs::copy_file(fossil, copy);
        const std::string proved = proveBackup(copy)->contentHash;
        REQUIRE(restore(copy, folder / "file.linwu", "2026-05-20T09:00:00+08:00"));
        auto opened = Registry::open(folder / "file.linwu");
        REQUIRE(opened);
        Registry& registry = **opened;
        Session& session = registry.reader().session();
        const Id<Resident> id{session.integer("select min(id) from resident where status = 'present'")};
        const Resident then = *findRecord<Resident>(session, id.value);
        Resident edited = then;
        edited.name = "改错了";
        edited.formerName = "某";
        REQUIRE(correctResident(registry, anActor(), then, edited));
        {
            const auto view = viewOf(registry, copy);
            const auto done = bringBack(registry, anActor(), *view, only(id));
            INFO(faultOf(done));
            REQUIRE(done);
        }
        CHECK(*findRecord<Resident>(session, id.value) == then);
        CHECK(proveBackup(copy)->contentHash == proved);
        CHECK_FALSE(fs::exists(folder / "file.linwu.then.part"));
    }
}
