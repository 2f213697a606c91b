// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/backup.h"
#include "core/residents/household.h"
#include "tests/support/registry.h"

#include <fstream>
#include <sstream>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

void fill(Registry& registry, int count)
{
    REQUIRE(registry.apply(anActor(), "resident.add", [&](Writer& writer) -> Status {
        for (int i = 0; i < count; ++i) {
            Resident person;
            person.name = "何建国";
            person.idNumber = SealedText("990101196803140110");
            if (auto status = writer.add(person); !status) {
                return status;
            }
        }
        return {};
    }));
}

/// Changes one byte of a value of each row of a table in place, as a bad sector does.
void damage(const std::filesystem::path& file, const std::string& needle)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    std::ostringstream all;
    all << stream.rdbuf();
    const std::string bytes = all.str();
    const auto at = bytes.rfind(needle);
    REQUIRE(at != std::string::npos);
    stream.clear();
    stream.seekp(static_cast<std::streamoff>(at));
    stream.put(static_cast<char>(bytes[at] ^ 1));
}

/// A registry of three people and a proven backup of it.
struct CopiedOffice {
    TempRegistry registry{filePlain};
    std::filesystem::path copy = registry.folder() / "copy.linwu";

    CopiedOffice()
    {
        fill(*registry, 3);
        REQUIRE(backUp(*registry, copy));
    }
};

} // namespace

TEST_CASE("a backup is proved equal before it is called verified")
{
    TempRegistry registry(GENERATE(filePlain, fileSealed));
    fill(*registry, 20);
    const auto report = backUp(*registry, registry.folder() / "copy.linwu");
    REQUIRE(report);
    CHECK(report->verified);
    CHECK(report->counts.at("resident") == 20);
}

TEST_CASE("a backup is of one moment, whatever another window writes meanwhile")
{
    TempRegistry registry(filePlain);
    fill(*registry, 10001);
    auto other = registry->another();
    REQUIRE(other);
    int asked = 0;
    const auto report = backUp(*registry, registry.folder() / "copy.linwu", [&] {
        if (asked++ == 0) {
            fill(**other, 1);
        }
        return true;
    });
    REQUIRE(report);
    CHECK(asked > 0);
    CHECK(report->counts.at("resident") == 10001);
}

TEST_CASE("a backup never overwrites a file")
{
    TempRegistry registry(filePlain);
    REQUIRE(backUp(*registry, registry.folder() / "copy.linwu"));
    const auto again = backUp(*registry, registry.folder() / "copy.linwu");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::taken);
}

TEST_CASE("one changed byte in a person's name is caught")
{
    TempRegistry registry(filePlain);
    fill(*registry, 3);
    const auto copy = registry.folder() / "copy.linwu";
    REQUIRE(backUp(*registry, copy));
    damage(copy, "何建国");
    const auto proved = proveBackup(copy);
    REQUIRE_FALSE(proved);
    CHECK(proved.error().code == ErrorCode::unreadable);
}

TEST_CASE("one changed byte in the journal is caught")
{
    TempRegistry registry(filePlain);
    fill(*registry, 3);
    const auto copy = registry.folder() / "copy.linwu";
    REQUIRE(backUp(*registry, copy));
    damage(copy, "孙梅");
    CHECK_FALSE(proveBackup(copy));
}

TEST_CASE("one changed byte in a check of the schema is caught, though no row has changed")
{
    TempRegistry registry(filePlain);
    const auto copy = registry.folder() / "copy.linwu";
    REQUIRE(backUp(*registry, copy));
    damage(copy, "docketed', 'confirmed");
    const auto proved = proveBackup(copy);
    REQUIRE_FALSE(proved);
    CHECK(proved.error().detail == "content");
}

TEST_CASE("a registry that is no backup is not taken for one")
{
    TempRegistry registry(filePlain);
    const auto proved = proveBackup(registry->file());
    REQUIRE_FALSE(proved);
    CHECK(proved.error().detail == "manifest");
}

TEST_CASE("restore brings the content back and keeps the present file aside")
{
    CopiedOffice office;
    fill(*office.registry, 4);
    const auto target = office.registry.folder() / "other.linwu";
    REQUIRE(Registry::create(target, {"海棠苑", "990101001002", "test", 0}));
    const auto restored = restore(office.copy, target, "2026-05-20T09:00:00+08:00");
    REQUIRE(restored);
    CHECK(std::filesystem::exists(restored->kept));
    auto opened = Registry::open(target);
    REQUIRE(opened);
    CHECK((*opened)->reader().session().integer("select count(*) from resident") == 3);
    CHECK((*opened)->info().community == "桂花里社区");
}

TEST_CASE("restore takes the place of a file too damaged to open")
{
    CopiedOffice office;
    const auto target = office.registry.folder() / "other.linwu";
    std::ofstream(target) << std::string(8192, '\0');
    const auto restored = restore(office.copy, target, "2026-05-20T09:00:00+08:00");
    REQUIRE(restored);
    CHECK(std::filesystem::file_size(restored->kept) == 8192);
    auto opened = Registry::open(target);
    REQUIRE(opened);
    CHECK((*opened)->reader().session().integer("select count(*) from resident") == 3);
}

TEST_CASE("a log that lies where a file is restored is not taken for the log of the copy")
{
    CopiedOffice office;
    const auto target = office.registry.folder() / "gone.linwu";
    std::filesystem::copy_file(office.registry->file().string() + "-wal", target.string() + "-wal");
    REQUIRE(restore(office.copy, target, "2026-05-20T09:00:00+08:00"));
    CHECK_FALSE(std::filesystem::exists(target.string() + "-wal"));
}

TEST_CASE("restore does not take the place of a file of another program")
{
    CopiedOffice office;
    const auto target = office.registry.folder() / "letter.odt";
    std::ofstream(target) << "letter";
    CHECK_FALSE(restore(office.copy, target, "2026-05-20T09:00:00+08:00"));
    CHECK(std::filesystem::file_size(target) == 6);
}

TEST_CASE("restore of a damaged backup leaves the present file alone")
{
    CopiedOffice office;
    damage(office.copy, "何建国");
    const auto target = office.registry.folder() / "other.linwu";
    REQUIRE(Registry::create(target, {"海棠苑", "990101001002", "test", 0}));
    CHECK_FALSE(restore(office.copy, target, "2026-05-20T09:00:00+08:00"));
    auto opened = Registry::open(target);
    REQUIRE(opened);
    CHECK((*opened)->info().community == "海棠苑");
}

TEST_CASE("a cancelled backup leaves nothing behind")
{
    TempRegistry registry(filePlain);
    fill(*registry, 10001);
    const auto report = backUp(*registry, registry.folder() / "copy.linwu", [] { return false; });
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::cancelled);
    CHECK_FALSE(std::filesystem::exists(registry.folder() / "copy.linwu"));
    CHECK_FALSE(std::filesystem::exists(registry.folder() / "copy.linwu.part"));
}

TEST_CASE("a full disk stops an act, says so and loses nothing")
{
    TempRegistry registry(filePlain);
    fill(*registry, 10);
    const auto pages = registry.session().integer("pragma page_count");
    registry.session().script("pragma max_page_count = " + std::to_string(pages + 1));
    const auto done = registry->apply(anActor(), "resident.add", [&](Writer& writer) -> Status {
        for (int i = 0; i < 5000; ++i) {
            Resident person;
            person.name = "林秀芝";
            if (auto status = writer.add(person); !status) {
                return status;
            }
        }
        return {};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::full);
    CHECK(registry.session().integer("select count(*) from resident") == 10);
    CHECK(registry.session().faults().empty());
}

TEST_CASE("a file of another program is refused and not touched")
{
    TempFolder folder;
    const auto file = folder / "other.linwu";
    std::ofstream(file) << "this is a letter, not a registry, and long enough to have a header of a hundred bytes ..............";
    const auto opened = Registry::open(file);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::unreadable);
    CHECK(std::filesystem::file_size(file) == 100);
}

TEST_CASE("a registry of a newer program is refused")
{
    TempFolder folder;
    const auto file = folder / "newer.linwu";
    {
        auto made = Registry::create(file, {"桂花里社区", "990101001001", "test", 0});
        REQUIRE(made);
        (*made)->reader().session().run(
            "insert into schema_step (number, name, checksum, applied_at) values (9999, 'future', '', '')"
        );
    }
    const auto opened = Registry::open(file);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::newerFile);
}

TEST_CASE("a new file in a folder that is not there is refused by that")
{
    TempFolder folder;
    const auto made = Registry::create(folder / "nowhere" / "new.linwu", {"海棠苑", "990101001002", "test", 0});
    REQUIRE_FALSE(made);
    CHECK(made.error().detail == "no_such_folder");
}

TEST_CASE("creating over an existing file is refused")
{
    TempRegistry registry(filePlain);
    const auto made = Registry::create(registry->file(), {"海棠苑", "990101001002", "test", 0});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::taken);
}

TEST_CASE("a file that another program writes to is busy, and is said to be")
{
    TempRegistry registry(filePlain);
    auto other = registry->another();
    REQUIRE(other);
    (*other)->reader().session().script("pragma busy_timeout = 50");
    registry.session().begin();
    const auto done = (*other)->apply(anActor(), "resident.add", [&](Writer& writer) {
        Resident person;
        person.name = "林秀芝";
        return writer.add(person);
    });
    registry.session().rollback();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::busy);
}
