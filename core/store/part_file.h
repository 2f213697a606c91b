// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PartFile: a file that is written under another name and gets its own only when it is whole and on the disk.

#include <filesystem>

namespace linwu {

/// A file under way, `<target>.part`; taken away again, with what SQLite puts beside it, unless it is put in its place. What was
/// left of an earlier try is taken away first.
class PartFile {
public:
    explicit PartFile(std::filesystem::path target);
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    PartFile(PartFile&&) = delete;
    PartFile& operator=(PartFile&&) = delete;
    ~PartFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_part; }

    /// Onto the disk, then under its name, then the folder onto the disk. Throws StoreError.
    void place();

private:
    void clear() const;

    std::filesystem::path m_target;
    std::filesystem::path m_part;
};

} // namespace linwu
