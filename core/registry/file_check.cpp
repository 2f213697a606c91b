// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/file_check.h"

#include "core/base/digest.h"
#include "core/store/migrate.h"
#include "core/store/network_drive.h"
#include "core/store/sqlite_session.h"
#include "core/store/still_file.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace linwu {

namespace {

namespace fs = std::filesystem;

/// The first hundred bytes, as section 1.3 of the description of the SQLite file format lays them out.
class Header {
public:
    static constexpr std::size_t size = 100;

    explicit Header(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        stream.read(m_bytes.data(), static_cast<std::streamsize>(size));
        m_whole = stream.gcount() == static_cast<std::streamsize>(size);
    }

    [[nodiscard]] bool whole() const { return m_whole; }

    [[nodiscard]] bool magic() const { return std::equal(word.begin(), word.end(), m_bytes.begin()); }

    /// How many bytes of "LNWU" differ: one is damage, four are another program.
    [[nodiscard]] std::size_t strangeBytes() const
    {
        constexpr std::size_t place = 68;
        constexpr std::string_view ours = "LNWU";
        std::size_t differing = 0;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            differing += m_bytes[place + i] == ours[i] ? 0U : 1U;
        }
        return differing;
    }

    [[nodiscard]] std::uint64_t pageSize() const
    {
        const std::uint64_t told = at(16) * 256U + at(17);
        return told == 1 ? 65536 : told;
    }

    /// What our files always have: page size, versions, fractions, UTF-8. A new file whose tables lie in its log alone has no
    /// schema format and no encoding yet.
    [[nodiscard]] bool sensible(bool logBeside) const
    {
        const std::uint64_t page = pageSize();
        const bool pages = page >= 512 && page <= 65536 && (page & (page - 1)) == 0;
        const bool versions = (at(18) == 1 || at(18) == 2) && at(18) == at(19) && at(20) == 0;
        const bool fractions = at(21) == 64 && at(22) == 32 && at(23) == 32;
        const bool text = number(44) == 4 && number(56) == 1;
        const bool untold = logBeside && number(44) == 0 && number(56) == 0;
        return pages && versions && fractions && (text || untold);
    }

    /// Pages the file should have; 0 when the header does not vouch for it.
    [[nodiscard]] std::uint64_t pages() const { return number(24) == number(92) ? number(28) : 0; }

private:
    static constexpr std::string_view word{"SQLite format 3\0", 16};

    [[nodiscard]] std::uint64_t at(std::size_t place) const { return static_cast<unsigned char>(m_bytes[place]); }

    [[nodiscard]] std::uint64_t number(std::size_t place) const
    {
        return (at(place) << 24U) | (at(place + 1) << 16U) | (at(place + 2) << 8U) | at(place + 3);
    }

    std::array<char, size> m_bytes{};
    bool m_whole = false;
};

std::uintmax_t sizeOf(const fs::path& file)
{
    std::error_code fault;
    const auto size = fs::file_size(file, fault);
    return fault ? 0 : size;
}

/// What the bytes alone tell.
FileCheck checkBytes(const fs::path& file)
{
    FileCheck check;
    check.leftOpen = sizeOf(logBeside(file)) > 0;
    const std::uintmax_t size = sizeOf(file);
    if (size == 0 && !check.leftOpen) {
        return {"file_empty", false, false, true, false};
    }
    const Header header(file);
    if (!header.whole()) {
        // Shorter than a header, or a new file that lies in its log alone.
        return check.leftOpen ? check : FileCheck{"file_cut", false, false, header.magic(), false};
    }
    check.isRegistry = header.strangeBytes() <= 1;
    if (!check.isRegistry) {
        return check;
    }
    if (!header.magic() || header.strangeBytes() != 0 || !header.sensible(check.leftOpen)) {
        check.fault = "file_header";
        check.readable = false;
        return check;
    }
    // With a log beside it the file is as long as the last folding left it; SQLite makes it whole from the log.
    const bool cut = size % header.pageSize() != 0 || size < header.pages() * header.pageSize();
    if (cut && !check.leftOpen) {
        check.fault = "file_cut";
    }
    return check;
}

/// The steps in the file are those this program knows, none left out, none changed.
bool stepsHold(Session& session)
{
    const auto known = knownMigrations();
    std::size_t at = 0;
    bool hold = true;
    session.each("select number, name, checksum from schema_step order by number", {}, [&](const Row& row) {
        hold = at < known.size() && row.integer(0) == known[at].number && row.text(1) == known[at].name &&
               row.text(2) == digestOf(known[at].sql);
        ++at;
        return hold;
    });
    return hold && at > 0;
}

/// What the file says of itself once it is open for reading.
void checkSchema(const fs::path& file, FileCheck& check)
{
    try {
        const auto looking = openToLook(file);
        Session& session = *looking;
        check.newerFile = schemaOf(session) > knownMigrations().back().number;
        const bool holds = check.newerFile ||
                           (stepsHold(session) && !session.text("select value from registry_info where name = 'code'").empty());
        if (!holds && check.fault.empty()) {
            check.fault = "file_schema";
        }
    } catch (const StoreError& fault) {
        const bool damaged = fault.kind() == StoreError::Kind::corrupt || fault.kind() == StoreError::Kind::notARegistry ||
                             fault.kind() == StoreError::Kind::other;
        if (damaged) {
            check.fault = check.fault.empty() ? "file_pages" : check.fault;
            check.readable = false;
        }
        // A file that may not be read, or that somebody holds, is for opening to tell.
    }
}

} // namespace

FileCheck checkAtStart(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored) || onNetworkDrive(file)) {
        return {};
    }
    FileCheck check = checkBytes(file);
    if (check.isRegistry && check.readable) {
        checkSchema(file, check);
    }
    return check;
}

Status checkWhole(const Registry& registry)
{
    const auto faults = registry.read({}, [](const Reader& reader) { return reader.session().faults(); });
    if (!faults) {
        return faults.error();
    }
    return faults->empty() ? Status{} : Status{failure(ErrorCode::unreadable, "file", "file_pages")};
}

} // namespace linwu
