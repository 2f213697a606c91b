// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/credit_code_scan.h"

#include "core/values/uscc.h"

#include <algorithm>

namespace linwu::papers {

namespace {

constexpr std::size_t kLength = 18;

bool isPlaceOfCode(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

/// 登记管理部门 (机构编制, 民政, 工商, 农业, 其他) and 机构类别, the first two places. Cards of Chinese banks begin with 62, 4 or
/// 5 and another second place.
bool hasAuthority(std::string_view code)
{
    constexpr std::string_view authorities = "159NY";
    constexpr std::string_view kinds = "1239";
    return authorities.find(code[0]) != std::string_view::npos && kinds.find(code[1]) != std::string_view::npos;
}

bool isCreditCode(const std::string& run)
{
    return run.size() == kLength && judgeUscc(run) == UsccVerdict::sound && hasAuthority(cleanUscc(run));
}

} // namespace

std::u32string withoutCreditCodes(std::u32string text, bool (*isPersonal)(std::string_view run))
{
    for (auto from = text.begin(); from != text.end();) {
        from = std::find_if(from, text.end(), isPlaceOfCode);
        const auto end = std::find_if_not(from, text.end(), isPlaceOfCode);
        std::string run;
        std::transform(from, end, std::back_inserter(run), [](char32_t c) { return static_cast<char>(c); });
        if (isCreditCode(run) && !isPersonal(run)) {
            std::fill(from, end, U'。');
        }
        from = end;
    }
    return text;
}

} // namespace linwu::papers
