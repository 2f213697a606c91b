// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A backup with bytes of it changed, or its end cut off: refused, or proved to hold what was backed up; never touched. The first
// four bytes of an input say where (little-endian, within the file), the rest is written there; nothing more to write cuts it.

#include "core/registry/backup.h"
#include "core/registry/file_check.h"
#include "core/registry/file_summary.h"
#include "tests/fuzz/require.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace linwu;
using linwu::test::require;

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

/// A backup of a small registry, and a place to lay changed copies of it.
class Office {
public:
    Office()
        : m_folder(fs::temp_directory_path() / ("linwu-fuzz-" + std::to_string(::getpid())))
    {
        fs::create_directories(m_folder);
        const auto made = Registry::create(m_folder / "office.linwu", {"桂花里社区", "990101001001", "test", 0});
        require(static_cast<bool>(made));
        const auto report = backUp(**made, m_folder / "backup.linwu");
        require(static_cast<bool>(report));
        m_hash = report->contentHash;
        m_bytes = bytesOf(m_folder / "backup.linwu");
    }

    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;
    Office(Office&&) = delete;
    Office& operator=(Office&&) = delete;

    ~Office()
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

    void tryChanged(const std::string& bytes) const
    {
        const fs::path file = m_folder / "changed.linwu";
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        (void)checkAtStart(file);
        (void)summaryOf(file);
        if (const auto proved = proveBackup(file)) {
            require(proved->verified && proved->contentHash == m_hash);
        }
        require(bytesOf(file) == bytes);
    }

private:
    fs::path m_folder;
    std::string m_hash;
    std::string m_bytes;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Office office;
    constexpr std::size_t head = 4;
    if (size < head) {
        return 0;
    }
    std::string bytes = office.bytes();
    const std::size_t place =
        (data[0] | data[1] << 8U | data[2] << 16U | static_cast<std::size_t>(data[3]) << 24U) % bytes.size();
    if (size == head) {
        bytes.resize(place);
    }
    for (std::size_t at = head; at < size && place + at - head < bytes.size(); ++at) {
        bytes[place + at - head] = static_cast<char>(data[at]);
    }
    office.tryChanged(bytes);
    return 0;
}
