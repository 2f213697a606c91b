// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Network drives (网络盘、共享文件夹): a file on one may be written to by another computer at the same moment, and the log that
// keeps a registry whole needs memory that all its writers share (SQLite, Write-Ahead Logging, disadvantage 2).

#include <filesystem>
#include <string_view>

namespace linwu {

/// Where the system lists what is mounted: proc(5), /proc/pid/mountinfo.
inline constexpr std::string_view systemMounts = "/proc/self/mountinfo";

/// Whether the file, or the folder it is to be made in, lies on a network drive or in a folder that is shared with another
/// machine. False where the system does not tell.
[[nodiscard]] bool onNetworkDrive(const std::filesystem::path& file, const std::filesystem::path& mounts = systemMounts);

} // namespace linwu
