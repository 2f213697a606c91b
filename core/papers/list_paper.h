// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ListPaper: any list on screen becomes a paper, masked as it is there, with repeated heads and page N of M.

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/papers/document.h"

#include <string>
#include <vector>

namespace linwu::papers {

struct ListColumn {
    std::string title{};
    ColumnKind kind = ColumnKind::text;
    double width = 1;
};

struct ListPaper {
    std::string title{};  ///< `居民名册`
    std::string office{}; ///< 填表单位
    std::string scope{};  ///< what the list was filtered by, for people; `全部` when nothing
    std::string person{}; ///< 填表人
    Date madeOn{1900, 1, 1};
    std::vector<ListColumn> columns{};
    std::vector<std::vector<std::string>> rows{}; ///< one text a column, as the screen shows it
};

/// The list as a landscape paper. Refused with `invalid` when a row does not fill its columns.
[[nodiscard]] Result<Document> listDocument(const ListPaper& list);

} // namespace linwu::papers
