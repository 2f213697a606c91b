// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rows of a register under filters, for `list` and `export`.

#include "app/commands/records.h"
#include "app/commands/request.h"

#include <utility>

namespace linwu::app {

struct ListWish {
    const Register* shape = nullptr;
    std::vector<std::pair<std::string, std::string>> filters; ///< `--filter K=V`
    std::optional<Date> day;                                  ///< `--on`
};

/// Reads register, filters and day: words 2 and the options. `invalid` with detail `unknown_register` or `filter_form`.
[[nodiscard]] Result<ListWish> listWish(const Request& request);

/// Residents by the filters of their list (residents/resident_list_queries), others by the text of a field. Each row carries
/// `record`.
[[nodiscard]] Result<Json> listRows(const Reader& reader, const ListWish& wish);

} // namespace linwu::app
