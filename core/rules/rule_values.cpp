// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_values.h"

#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace linwu::rules {

namespace {

std::string shippedValue(std::string_view list, std::string_view word)
{
    const auto shipped = shippedRules(list);
    const auto found = std::ranges::find(shipped, word, &Rule::word);
    if (found == shipped.end()) {
        throw std::logic_error(std::string(list) + " lacks " + std::string(word));
    }
    return found->value;
}

std::int64_t numberOf(const std::string& value)
{
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

} // namespace

std::string valueOrShipped(const Reader& reader, std::string_view list, std::string_view word, const Date& day)
{
    const auto own = ruleOn(reader, list, word, day);
    return own ? own->value : shippedValue(list, word);
}

std::int64_t figureOrShipped(const Reader& reader, std::string_view list, std::string_view word, const Date& day)
{
    return numberOf(valueOrShipped(reader, list, word, day));
}

std::int64_t shippedFigure(std::string_view list, std::string_view word)
{
    return numberOf(shippedValue(list, word));
}

} // namespace linwu::rules
