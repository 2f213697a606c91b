// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The directory of an OLE compound file ([MS-CFB]): tells an old .xls from a password-protected .xlsx.

#include <string>
#include <string_view>
#include <vector>

namespace linwu::spreadsheets {

/// True if the bytes begin as an OLE compound file.
[[nodiscard]] bool isOle(std::string_view bytes);

/// Names of the streams and storages in the directory, ASCII only; broken chains end the list.
[[nodiscard]] std::vector<std::string> oleEntries(std::string_view bytes);

} // namespace linwu::spreadsheets
