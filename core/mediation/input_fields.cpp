// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/input_fields.h"

#include "core/base/text.h"

#include <array>
#include <charconv>

namespace linwu::mediation::detail {

bool isGiven(const ActInput& input, const std::string& name)
{
    return input.fields.contains(name) || input.lists.contains(name) || input.fields.contains(name + "_fen");
}

std::string givenText(const ActInput& input, const std::string& name)
{
    const auto list = input.lists.find(name);
    if (list == input.lists.end()) {
        return trimmed(input.text(name));
    }
    std::string joined;
    for (const auto& item : list->second) {
        joined += (joined.empty() ? "" : "、") + item.text("value");
    }
    return joined;
}

bool readValue(const ActInput& input, const std::string& name, std::string& out, Problems&)
{
    out = givenText(input, name);
    return true;
}

bool readValue(const ActInput& input, const std::string& name, std::optional<Date>& out, Problems& problems)
{
    const std::string text = givenText(input, name);
    out = text.empty() ? std::nullopt : parseIsoDate(text);
    if (!text.empty() && !out) {
        problems.push_back(broken(name, "no_such_date"));
        return false;
    }
    return true;
}

bool readValue(const ActInput& input, const std::string& name, bool& out, Problems& problems)
{
    constexpr std::array<std::string_view, 4> yes{"1", "true", "yes", "是"};
    constexpr std::array<std::string_view, 5> no{"0", "false", "no", "否", ""};
    const std::string text = givenText(input, name);
    for (const auto word : yes) {
        if (word == text) {
            out = true;
            return true;
        }
    }
    for (const auto word : no) {
        if (word == text) {
            out = false;
            return true;
        }
    }
    problems.push_back(broken(name, "value_unknown"));
    return false;
}

bool readValue(const ActInput& input, const std::string& name, int& out, Problems& problems)
{
    const std::string text = halfWidth(givenText(input, name));
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (fault != std::errc() || end != text.data() + text.size()) {
        problems.push_back(broken(name, "value_unknown"));
        return false;
    }
    return true;
}

bool readValue(const ActInput& input, const std::string& name, std::optional<Money>& out, Problems& problems)
{
    // `amount_fen` is whole 分, as the answers of the command line give it; `amount` is 元 as people write it.
    if (input.fields.contains(name + "_fen")) {
        const std::string text = input.text(name + "_fen");
        Money money;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), money.fen);
        if (fault == std::errc() && end == text.data() + text.size()) {
            out = money;
            return true;
        }
        problems.push_back(broken(name, "amount_invalid"));
        return false;
    }
    const std::string text = givenText(input, name);
    const auto money = parseMoney(text);
    if (!text.empty() && !money) {
        problems.push_back(broken(name, "amount_invalid"));
        return false;
    }
    out = money ? std::optional(*money) : std::nullopt;
    return true;
}

} // namespace linwu::mediation::detail
