// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/backup.h"
#include "core/registry/file_check.h"
#include "core/residents/resident.h"
#include "tests/support/registry.h"

#include <fstream>
#include <sstream>

using namespace linwu;
using namespace linwu::test;

namespace {

namespace fs = std::filesystem;

/// A registry of some hundred people, closed as the program closes it.
class ClosedFile {
public:
    ClosedFile()
        : m_file(m_folder / "test.linwu")
    {
        auto made = Registry::create(m_file, {"桂花里社区", "990101001001", "test", 0});
        REQUIRE(made);
        REQUIRE((*made)->apply(anActor(), "resident.add", [](Writer& writer) -> Status {
            for (int i = 0; i < 300; ++i) {
                residents::Resident person;
                person.name = "何建国";
                if (auto status = writer.add(person); !status) {
                    return status;
                }
            }
            return {};
        }));
    }

    [[nodiscard]] const fs::path& path() const { return m_file; }

    [[nodiscard]] std::string bytes() const
    {
        std::ostringstream all;
        all << std::ifstream(m_file, std::ios::binary).rdbuf();
        return all.str();
    }

    void write(const std::string& bytes) const { std::ofstream(m_file, std::ios::binary | std::ios::trunc) << bytes; }

    template <class Work>
    void change(Work work) const
    {
        auto opened = Registry::open(m_file);
        REQUIRE(opened);
        work((*opened)->reader().session());
    }

private:
    TempFolder m_folder;
    fs::path m_file;
};

Result<std::unique_ptr<Registry>> openForReading(const ClosedFile& file)
{
    RegistryOptions options;
    options.readOnly = true;
    return Registry::open(file.path(), options);
}

} // namespace

TEST_CASE("a file that was closed properly is found sound")
{
    const ClosedFile file;
    const auto check = checkAtStart(file.path());
    CHECK(check.fault.empty());
    CHECK_FALSE(check.leftOpen);
}

TEST_CASE("looking at a file changes no byte of it")
{
    const ClosedFile file;
    const std::string before = file.bytes();
    (void)checkAtStart(file.path());
    CHECK(file.bytes() == before);
    CHECK(std::distance(fs::directory_iterator(file.path().parent_path()), fs::directory_iterator()) == 1);
}

TEST_CASE("the registries and backups of earlier versions are found sound")
{
    int looked = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(LINWU_TEST_DATA) / "registries")) {
        INFO(entry.path().filename().string());
        CHECK(checkAtStart(entry.path()).fault.empty());
        CHECK_FALSE(fs::exists(entry.path().string() + "-wal"));
        ++looked;
    }
    CHECK(looked >= 2);
}

TEST_CASE("a file cut anywhere is told from a whole one")
{
    const ClosedFile file;
    const std::string whole = file.bytes();
    for (const std::size_t length :
         {std::size_t{0}, std::size_t{1}, std::size_t{99}, whole.size() / 3, whole.size() - 4096, whole.size() - 1}) {
        file.write(whole.substr(0, length));
        INFO(length);
        const auto check = checkAtStart(file.path());
        CHECK(check.fault == (length == 0 ? "file_empty" : "file_cut"));
    }
}

TEST_CASE("a flipped byte of the header is told, or changes nothing that is read")
{
    const ClosedFile file;
    const std::string whole = file.bytes();
    int told = 0;
    for (std::size_t place = 0; place < 100; ++place) {
        std::string damaged = whole;
        damaged[place] = static_cast<char>(damaged[place] ^ 0x10);
        file.write(damaged);
        const auto check = checkAtStart(file.path());
        if (!check.fault.empty() || !check.isRegistry) {
            ++told;
            continue;
        }
        INFO("byte " << place);
        auto opened = openForReading(file);
        REQUIRE(opened);
        CHECK((*opened)->reader().session().integer("select count(*) from resident") == 300);
    }
    CHECK(told >= 40);
}

TEST_CASE("one wrong byte in the mark of our files is damage, four are another program")
{
    const ClosedFile file;
    std::string bytes = file.bytes();
    bytes[68] = 'M';
    file.write(bytes);
    CHECK(checkAtStart(file.path()).fault == "file_header");
    bytes.replace(68, 4, "ABCD");
    file.write(bytes);
    CHECK_FALSE(checkAtStart(file.path()).isRegistry);
}

TEST_CASE("a schema step that is not as this program made it is told")
{
    const ClosedFile file;
    const char* damage = GENERATE(
        "update schema_step set checksum = 'x' where number = 2",
        "update schema_step set name = 'x' where number = 2",
        "delete from schema_step where number = 2",
        "delete from registry_info where name = 'code'"
    );
    file.change([&](Session& session) { session.run(damage); });
    const auto check = checkAtStart(file.path());
    CHECK(check.fault == "file_schema");
    CHECK(check.readable);
}

TEST_CASE("a file of a newer program is no damage")
{
    const ClosedFile file;
    file.change([](Session& session) {
        session.run("insert into schema_step (number, name, checksum, applied_at) values (9999, 'later', '', '')");
    });
    const auto check = checkAtStart(file.path());
    CHECK(check.fault.empty());
    CHECK(check.newerFile);
}

TEST_CASE("a torn page deep inside passes the quick look and is found by the whole check")
{
    const ClosedFile file;
    std::string bytes = file.bytes();
    // The last page that holds people: half of it as if it had never been written.
    const auto at = bytes.rfind("何建国") / 4096 * 4096;
    bytes.replace(at, 2048, std::string(2048, '\0'));
    file.write(bytes);
    CHECK(checkAtStart(file.path()).fault.empty());
    auto opened = openForReading(file);
    REQUIRE(opened);
    const auto status = checkWhole(**opened);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::unreadable);
}

TEST_CASE("a sound file passes the whole check")
{
    const ClosedFile file;
    auto opened = openForReading(file);
    REQUIRE(opened);
    CHECK(checkWhole(**opened));
}

TEST_CASE("a file that was left open is known by its log and found sound")
{
    TempRegistry registry(filePlain);
    REQUIRE(registry->apply(anActor(), "resident.add", [](Writer& writer) {
        residents::Resident person;
        person.name = "何建国";
        return writer.add(person);
    }));
    // What is on the disk when the power fails now.
    const auto copy = registry.folder() / "copy.linwu";
    fs::copy_file(registry->file(), copy);
    fs::copy_file(registry->file().string() + "-wal", copy.string() + "-wal");
    const auto check = checkAtStart(copy);
    CHECK(check.leftOpen);
    CHECK(check.fault.empty());
}

TEST_CASE("an act on a file that was opened for reading is refused as such")
{
    const ClosedFile file;
    auto opened = openForReading(file);
    REQUIRE(opened);
    const auto done = (*opened)->apply(anActor(), "resident.add", [](Writer& writer) {
        residents::Resident person;
        person.name = "何建国";
        return writer.add(person);
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::readOnly);
}
