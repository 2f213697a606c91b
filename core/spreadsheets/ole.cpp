// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/ole.h"

#include <cstddef>
#include <cstdint>

namespace linwu::spreadsheets {

namespace {

constexpr std::string_view signature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t headerBytes = 512;
constexpr std::size_t entryBytes = 128;
constexpr std::size_t tableEntriesInHeader = 109;
constexpr std::uint32_t lastSector = 0xFFFFFFFAU; ///< larger values mark ends and free sectors

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t length)
{
    std::uint32_t value = 0;
    for (std::size_t i = length; i > 0; --i) {
        const std::size_t place = at + i - 1;
        value = (value << 8U) | (place < bytes.size() ? static_cast<std::uint8_t>(bytes[place]) : 0U);
    }
    return value;
}

class Compound {
public:
    explicit Compound(std::string_view bytes)
        : m_bytes(bytes)
    {
        const std::uint32_t shift = number(bytes, 30, 2);
        m_sectorBytes = shift == 12 ? 4096 : 512;
    }

    [[nodiscard]] std::string_view sector(std::uint32_t index) const
    {
        const std::size_t at = (std::size_t{index} + 1) * m_sectorBytes;
        return at < m_bytes.size() ? m_bytes.substr(at, m_sectorBytes) : std::string_view();
    }

    /// The sector after `index` in its chain, by the allocation table. Tables beyond the 109 of the header do not hold the
    /// directory of any file that an office program writes.
    [[nodiscard]] std::uint32_t after(std::uint32_t index) const
    {
        const std::size_t perSector = m_sectorBytes / 4;
        const std::size_t table = index / perSector;
        if (table >= tableEntriesInHeader) {
            return lastSector;
        }
        const std::string_view part = sector(number(m_bytes, 76 + table * 4, 4));
        return part.empty() ? lastSector : number(part, index % perSector * 4, 4);
    }

    [[nodiscard]] std::size_t sectorCount() const { return m_bytes.size() / m_sectorBytes; }

private:
    std::string_view m_bytes;
    std::size_t m_sectorBytes = 512;
};

/// The name of a directory entry, its ASCII characters only.
std::string entryName(std::string_view entry)
{
    const std::size_t bytes = number(entry, 64, 2);
    std::string name;
    for (std::size_t at = 0; at + 2 < bytes && at + 1 < 64 && at + 1 < entry.size(); at += 2) {
        if (entry[at + 1] == 0 && entry[at] > 0) {
            name += entry[at];
        }
    }
    return name;
}

} // namespace

bool isOle(std::string_view bytes)
{
    return bytes.substr(0, signature.size()) == signature;
}

std::vector<std::string> oleEntries(std::string_view bytes)
{
    std::vector<std::string> names;
    if (!isOle(bytes) || bytes.size() < headerBytes) {
        return names;
    }
    const Compound file(bytes);
    std::uint32_t sector = number(bytes, 48, 4);
    // A chain cannot be longer than the file: a loop in it ends here.
    for (std::size_t steps = 0; sector < lastSector && steps <= file.sectorCount(); ++steps) {
        const std::string_view part = file.sector(sector);
        for (std::size_t at = 0; at + entryBytes <= part.size(); at += entryBytes) {
            if (part[at + 66] != 0) {
                names.push_back(entryName(part.substr(at, entryBytes)));
            }
        }
        sector = file.after(sector);
    }
    return names;
}

} // namespace linwu::spreadsheets
