// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/request.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linwu::app {

namespace {

constexpr std::array<std::string_view, 4> commonValued{"lang", "as", "today", "key-file"};

bool contains(const auto& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

Error usageError(std::string_view what)
{
    return failure(ErrorCode::invalid, std::string(what), std::string(wrongUse));
}

Error problemWith(std::string_view option, std::string_view rule)
{
    Error error = invalid("--" + std::string(option), std::string(rule));
    error.detail = wrongUse;
    return error;
}

/// `--name=value` or `--name`.
std::pair<std::string, std::optional<std::string>> splitOption(const std::string& argument)
{
    const auto equals = argument.find('=');
    if (equals == std::string::npos) {
        return {argument.substr(2), std::nullopt};
    }
    return {argument.substr(2, equals - 2), argument.substr(equals + 1)};
}

bool isOption(const std::string& argument)
{
    return argument.size() > 2 && argument.starts_with("--");
}

/// Puts the common options where they are asked for.
Status takeCommon(Request& request)
{
    request.json = request.has("json");
    if (request.has("lang")) {
        request.language = request.value("lang");
        if (request.language != "zh_CN" && request.language != "en") {
            return usageError("--lang");
        }
    }
    request.actor = request.value("as");
    auto today = request.date("today");
    if (!today) {
        return today.error();
    }
    request.today = *today;
    return {};
}

/// Takes the option at `at`; a value that stands behind it moves `at` on.
Status takeOption(Request& request, const std::vector<std::string>& arguments, std::size_t& at, const Shape& shape)
{
    const auto [name, value] = splitOption(arguments[at]);
    if (contains(commonValued, name) || contains(shape.valued, name)) {
        if (!value && at + 1 == arguments.size()) {
            return usageError("--" + name);
        }
        request.options[name].push_back(value ? *value : arguments[++at]);
        return {};
    }
    if (!value && (name == "json" || contains(shape.flags, name))) {
        request.options[name].emplace_back();
        return {};
    }
    return usageError("--" + name);
}

} // namespace

bool Request::has(std::string_view option) const
{
    return options.contains(std::string(option));
}

std::string Request::value(std::string_view option) const
{
    const auto found = options.find(std::string(option));
    return found == options.end() ? std::string() : found->second.back();
}

std::vector<std::string> Request::values(std::string_view option) const
{
    const auto found = options.find(std::string(option));
    return found == options.end() ? std::vector<std::string>() : found->second;
}

Result<std::int64_t> Request::number(std::string_view option, std::int64_t otherwise) const
{
    if (!has(option)) {
        return otherwise;
    }
    const std::string text = value(option);
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size()) {
        return problemWith(option, "not_a_number");
    }
    return number;
}

Result<std::optional<Date>> Request::date(std::string_view option) const
{
    if (!has(option)) {
        return std::optional<Date>();
    }
    auto day = parseIsoDate(value(option));
    if (!day) {
        return problemWith(option, "not_a_date");
    }
    return day;
}

Result<Request> parseRequest(const std::vector<std::string>& arguments, const Shape& shape)
{
    Request request;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (!isOption(arguments[at])) {
            request.words.push_back(arguments[at]);
        } else if (auto status = takeOption(request, arguments, at, shape); !status) {
            return status.error();
        }
    }
    const bool complete = request.words.size() >= shape.leastWords && request.words.size() <= shape.mostWords;
    if (!complete) {
        return usageError(request.words.size() > shape.mostWords ? request.words[shape.mostWords] : std::string(shape.usage));
    }
    if (auto status = takeCommon(request); !status) {
        return status.error();
    }
    return request;
}

std::optional<std::size_t> verbPlace(const std::vector<std::string>& arguments)
{
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (!isOption(arguments[at])) {
            return at;
        }
        const auto [name, value] = splitOption(arguments[at]);
        if (!value && contains(commonValued, name)) {
            ++at;
        }
    }
    return std::nullopt;
}

bool asksForJson(const std::vector<std::string>& arguments)
{
    return contains(arguments, "--json");
}

std::string asksForLanguage(const std::vector<std::string>& arguments)
{
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == "--lang=en" ||
            (arguments[at] == "--lang" && at + 1 < arguments.size() && arguments[at + 1] == "en")) {
            return "en";
        }
    }
    return "zh_CN";
}

} // namespace linwu::app
