// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/zip_package.h"

#include "core/base/text.h"

#include <zip.h>

#include <vector>

namespace linwu::spreadsheets {

namespace {

constexpr std::size_t pieceBytes = std::size_t{1} << 17U;

std::string keyOf(std::string_view name)
{
    return lowerAscii(replacedAll(std::string(name), "\\", "/"));
}

struct CloseFile {
    void operator()(zip_file* file) const { zip_fclose(file); }
};

} // namespace

void ZipPackage::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipPackage> ZipPackage::open(std::string_view bytes, const Limits& limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) {
        zip_error_fini(&error);
        return fileError("damaged");
    }
    ZipPackage package;
    package.m_limits = limits;
    package.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    zip_error_fini(&error);
    if (package.m_archive == nullptr) {
        zip_source_free(source);
        return fileError("damaged");
    }
    if (auto listed = package.list(bytes.size()); !listed) {
        return listed.error();
    }
    return package;
}

Status ZipPackage::list(std::uint64_t fileBytes)
{
    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(m_archive.get(), 0));
    if (count > m_limits.zipEntries) {
        return fileError("zip_bomb");
    }
    std::uint64_t total = 0;
    for (std::uint64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0) {
            return fileError("damaged");
        }
        const Entry entry{
            index,
            (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0,
            (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0,
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE,
        };
        if (entry.size > m_limits.inflatedBytes || tooDense(entry.size, entry.packed)) {
            return fileError("zip_bomb");
        }
        total += entry.size;
        m_entries.emplace(keyOf(stat.name), entry);
    }
    // Entries that overlap in the file are each modest but together impossible.
    if (total > m_limits.inflatedBytes || tooDense(total, fileBytes)) {
        return fileError("zip_bomb");
    }
    return {};
}

bool ZipPackage::tooDense(std::uint64_t inflated, std::uint64_t packed) const
{
    return inflated > m_limits.ratioFrom && inflated / m_limits.ratio > packed;
}

const ZipPackage::Entry* ZipPackage::find(std::string_view name) const
{
    const auto found = m_entries.find(keyOf(name));
    return found == m_entries.end() ? nullptr : &found->second;
}

bool ZipPackage::has(std::string_view name) const
{
    return find(name) != nullptr;
}

std::uint64_t ZipPackage::declaredSize(std::string_view name) const
{
    const Entry* entry = find(name);
    return entry != nullptr ? entry->size : 0;
}

Status ZipPackage::read(std::string_view name, const std::function<bool(std::string_view)>& take)
{
    const Entry* entry = find(name);
    if (entry == nullptr) {
        return failure(ErrorCode::notFound, "file", "part_missing");
    }
    if (entry->encrypted) {
        return fileError("password_protected");
    }
    const std::unique_ptr<zip_file, CloseFile> file(zip_fopen_index(m_archive.get(), entry->index, 0));
    if (file == nullptr) {
        return fileError("damaged");
    }
    std::vector<char> piece(pieceBytes);
    std::uint64_t ofPart = 0;
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0) {
            return fileError("damaged");
        }
        if (got == 0) {
            return {};
        }
        const auto bytes = static_cast<std::size_t>(got);
        ofPart += bytes;
        m_inflated += bytes;
        if (m_inflated > m_limits.inflatedBytes || tooDense(ofPart, entry->packed)) {
            return fileError("zip_bomb");
        }
        if (!take({piece.data(), bytes})) {
            return {};
        }
    }
}

} // namespace linwu::spreadsheets
