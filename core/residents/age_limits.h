// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AgeLimits: from which age on somebody is what (老年人, 高龄, 儿童, 成年), in years; dated rules of the list `resident_ages`.

#include "core/registry/reader.h"

namespace linwu::residents {

/// All in full years (周岁).
struct AgeLimits {
    int elder = 0;        ///< 老年人 from here on (老年人权益保障法 2)
    int advancedAge = 0;  ///< 高龄 from here on; the county sets it
    int child = 0;        ///< 儿童 below this
    int adult = 0;        ///< 成年 from here on (民法典 17): who is proposed as head
    int youngestHead = 0; ///< a younger head is asked about
    int generation = 0;   ///< fewest years between parent and child that are believed without asking
};

/// What holds in the file on `day`; the shipped figure where the file has none.
[[nodiscard]] AgeLimits ageLimitsOn(const Reader& reader, const Date& day);

/// What is shipped, for a ledger that is read before there is a file.
[[nodiscard]] AgeLimits shippedAgeLimits();

} // namespace linwu::residents
