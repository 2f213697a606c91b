// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Papers of the residents' register: 居民信息登记表.

#include "core/base/result.h"
#include "core/papers/document.h"
#include "core/registry/reader.h"
#include "core/residents/household.h"

#include <optional>
#include <string>

namespace linwu::residents {

/// Who asks for a paper and how.
struct PaperOrder {
    std::string community;                    ///< 社区
    std::string person;                       ///< 采集人
    bool unmasked = false;                    ///< a reason was given and journalled
    std::optional<std::string> officeWording; ///< the office's own wording of this paper
};

/// 居民信息登记表 of one household on a day, one page, with lines left blank up to eight members. Numbers are masked unless
/// ordered otherwise; groups of sensitivity 4 never stand on it, health and disability (3) only unmasked. `notFound` when the
/// household is gone or beyond the reader's scope.
[[nodiscard]] Result<papers::Document>
registrationSheet(const Reader& reader, Id<Household> household, const Date& on, const PaperOrder& order);

} // namespace linwu::residents
