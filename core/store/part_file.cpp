// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/part_file.h"

#include "core/store/session.h"

#include <fcntl.h>
#include <unistd.h>

namespace linwu {

namespace {

namespace fs = std::filesystem;

void syncPath(const fs::path& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    if (!synced) {
        throw StoreError(StoreError::Kind::io, "cannot sync");
    }
}

StoreError::Kind kindOf(const std::error_code& fault)
{
    if (fault == std::errc::no_space_on_device) {
        return StoreError::Kind::full;
    }
    const bool barred = fault == std::errc::permission_denied || fault == std::errc::read_only_file_system;
    return barred ? StoreError::Kind::readOnly : StoreError::Kind::io;
}

} // namespace

PartFile::PartFile(fs::path target)
    : m_target(std::move(target))
    , m_part(m_target)
{
    m_part += ".part";
    clear();
}

PartFile::~PartFile()
{
    clear();
}

void PartFile::place()
{
    syncPath(m_part);
    std::error_code fault;
    fs::rename(m_part, m_target, fault);
    if (fault) {
        throw StoreError(kindOf(fault), "cannot rename");
    }
    syncPath(m_target.has_parent_path() ? m_target.parent_path() : fs::path("."));
}

void PartFile::clear() const
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::path file = m_part;
        file += suffix;
        fs::remove(file, ignored);
    }
}

} // namespace linwu
