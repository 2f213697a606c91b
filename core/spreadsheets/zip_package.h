// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ZipPackage: the parts of an OOXML file, inflated under limits.

#include "core/spreadsheets/spreadsheet.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

struct zip;

namespace linwu::spreadsheets {

/// An open ZIP file over bytes that outlive it.
class ZipPackage {
public:
    /// Refuses with `damaged`, `zip_bomb` or `password_protected`. Declared sizes are judged before anything is inflated.
    [[nodiscard]] static Result<ZipPackage> open(std::string_view bytes, const Limits& limits);

    /// The name of a part as the file spells it: names differ in case and in slashes between writers.
    [[nodiscard]] bool has(std::string_view name) const;

    /// Gives the part piece by piece; `take` returns false to stop. The sum of all pieces of all parts is limited, whatever the
    /// sizes in the directory claim. `not_found` (ErrorCode::notFound) when there is no such part.
    [[nodiscard]] Status read(std::string_view name, const std::function<bool(std::string_view)>& take);

    /// Bytes of the part when inflated, as the directory claims; 0 when there is no such part.
    [[nodiscard]] std::uint64_t declaredSize(std::string_view name) const;

private:
    struct Entry {
        std::uint64_t index = 0;
        std::uint64_t size = 0;
        std::uint64_t packed = 0;
        bool encrypted = false;
    };

    struct Close {
        void operator()(zip* archive) const;
    };

    [[nodiscard]] Status list(std::uint64_t fileBytes);
    [[nodiscard]] const Entry* find(std::string_view name) const;
    [[nodiscard]] bool tooDense(std::uint64_t inflated, std::uint64_t packed) const;

    Limits m_limits;
    std::unique_ptr<zip, Close> m_archive;
    std::unordered_map<std::string, Entry> m_entries; ///< by name in lower case with forward slashes
    std::uint64_t m_inflated = 0;
};

} // namespace linwu::spreadsheets
