// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Registries on network drives: the list of mounts is the test's, the files are real.

#include "core/registry/backup.h"
#include "core/store/network_drive.h"
#include "core/store/sqlite_session.h"
#include "tests/support/registry.h"

#include <fstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace linwu;
using namespace linwu::test;

namespace {

const RegistryInfo office{"桂花里社区", "990101001001", "test", 0};

/// A folder, and a list of mounts that says which kind of drive it lies on.
class Drive {
public:
    explicit Drive(const std::string& kind)
        : m_mounts(m_folder / "mountinfo")
    {
        struct stat found {};

        REQUIRE(stat(m_folder.path().c_str(), &found) == 0);
        std::ofstream list(m_mounts);
        list << "21 1 0:98765 / /elsewhere rw shared:1 - tmpfs tmpfs rw\n"
             << "36 21 " << gnu_dev_major(found.st_dev) << ':' << gnu_dev_minor(found.st_dev)
             << " / /office rw,relatime shared:7 master:2 - " << kind << " //server/office rw\n";
    }

    [[nodiscard]] const std::filesystem::path& mounts() const { return m_mounts; }

    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return m_folder / name; }

    /// A registry made while the drive was still this computer's own.
    [[nodiscard]] std::filesystem::path aRegistry() const
    {
        const auto file = m_folder / "office.linwu";
        REQUIRE(Registry::create(file, office));
        return file;
    }

private:
    TempFolder m_folder;
    std::filesystem::path m_mounts;
};

RegistryOptions with(const Drive& drive)
{
    RegistryOptions options;
    options.mounts = drive.mounts();
    return options;
}

} // namespace

TEST_CASE("drives that other computers write to are told from those of this computer")
{
    for (const char* kind : {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse", "vboxsf"}) {
        CAPTURE(kind);
        const Drive drive(kind);
        CHECK(onNetworkDrive(drive / "x", drive.mounts()));
    }
    for (const char* kind : {"ext4", "btrfs", "vfat", "exfat", "fuseblk", "tmpfs", "overlay"}) {
        CAPTURE(kind);
        const Drive drive(kind);
        CHECK_FALSE(onNetworkDrive(drive / "x", drive.mounts()));
    }
}

TEST_CASE("a file that is to be made lies where its nearest folder lies")
{
    const Drive drive("nfs");
    CHECK(onNetworkDrive(drive / "new/folder/office.linwu", drive.mounts()));
}

TEST_CASE("without a list of mounts no drive is taken for a distant one")
{
    const Drive drive("nfs");
    CHECK_FALSE(onNetworkDrive(drive / "x", drive / "no-such-list"));
}

TEST_CASE("no registry is made on a network drive")
{
    const Drive drive("cifs");
    const auto made = Registry::create(drive / "office.linwu", office, with(drive));
    REQUIRE_FALSE(made);
    CHECK(made.error().detail == "on_network_drive");
    CHECK_FALSE(std::filesystem::exists(drive / "office.linwu"));
}

TEST_CASE("a registry on a network drive is not opened for work, and nothing is put beside it")
{
    const Drive drive("cifs");
    const auto file = drive.aRegistry();
    const auto opened = Registry::open(file, with(drive));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().detail == "on_network_drive");
    CHECK_FALSE(std::filesystem::exists(file.string() + "-wal"));
}

TEST_CASE("a registry of this computer opens beside network drives")
{
    const Drive drive("ext4");
    CHECK(Registry::open(drive.aRegistry(), with(drive)));
}

TEST_CASE("a backup on a network drive is proved and read there")
{
    TempRegistry registry(filePlain);
    const Drive drive("nfs4");
    const auto copy = drive / "copy.linwu";
    REQUIRE(backUp(*registry, copy));
    REQUIRE(proveBackup(copy));
    auto options = with(drive);
    options.readOnly = true;
    CHECK(Registry::open(copy, options));
}

TEST_CASE("a backup is not restored onto a network drive, and what lies there stays")
{
    TempRegistry registry(filePlain);
    const auto copy = registry.folder() / "copy.linwu";
    REQUIRE(backUp(*registry, copy));
    const Drive drive("nfs4");
    const auto file = drive.aRegistry();
    const auto before = std::filesystem::file_size(file);
    const auto restored = restore(copy, file, "2026-05-20T10:00:00+08:00", {}, drive.mounts());
    REQUIRE_FALSE(restored);
    CHECK(restored.error().detail == "on_network_drive");
    CHECK(std::filesystem::file_size(file) == before);
}

TEST_CASE("a session that stands alone puts no shared memory beside the file")
{
    const Drive drive("nfs4");
    const auto file = drive.aRegistry();
    SqliteSession session(file, SqliteSession::Mode::alone);
    session.run("update registry_info set value = value", {});
    CHECK_FALSE(std::filesystem::exists(file.string() + "-shm"));
}
