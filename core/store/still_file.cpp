// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/still_file.h"

#include "core/store/network_drive.h"
#include "core/store/sqlite_session.h"

namespace linwu {

namespace {

namespace fs = std::filesystem;

/// Everything but letters, digits and `/-._~` as `%XX`; SQLite takes `?`, `#` and `%` for more than a name.
std::string escaped(const std::string& path)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char sign : path) {
        if (plain.find(sign) != std::string_view::npos) {
            text += sign;
            continue;
        }
        const auto code = static_cast<unsigned char>(sign);
        text += {'%', digits[code >> 4U], digits[code & 15U]};
    }
    return text;
}

} // namespace

fs::path logBeside(const fs::path& file)
{
    fs::path log = file;
    log += "-wal";
    return log;
}

std::string stillUri(const fs::path& file)
{
    return "file://" + escaped(fs::absolute(file).generic_string()) + "?immutable=1";
}

std::unique_ptr<SqliteSession> openToLook(const fs::path& file)
{
    std::error_code ignored;
    // On a network drive the log may be another computer's, which a reader here could spoil.
    const bool alone = !fs::exists(logBeside(file), ignored) || onNetworkDrive(file);
    return std::make_unique<SqliteSession>(alone ? fs::path(stillUri(file)) : file, SqliteSession::Mode::readOnly);
}

} // namespace linwu
