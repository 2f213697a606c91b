// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/act_lines.h"

#include "app/commands/answer.h"

#include <algorithm>
#include <fstream>

namespace linwu::app {

namespace {

Error wrongLine(int number, std::string field, std::string rule)
{
    Error error = invalid(std::move(field), std::move(rule));
    error.where["line"] = std::to_string(number);
    return error;
}

/// Numbers and yes or no as the text an act reads.
std::string textOf(const Json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? "1" : "0";
    }
    return value.is_null() ? std::string() : value.dump();
}

/// False when a value is neither a text, a number, yes or no, nor a list of objects.
bool readFields(const Json& fields, ActInput& input)
{
    for (const auto& [name, value] : fields.items()) {
        if (value.is_object()) {
            return false;
        }
        if (!value.is_array()) {
            input.fields[name] = textOf(value);
            continue;
        }
        std::vector<ActInput>& items = input.lists[name];
        for (const Json& element : value) {
            ActInput item;
            // A list of plain values is a list of elements with the one field `value`.
            if (!(element.is_object() ? readFields(element, item) : readFields(Json{{"value", element}}, item))) {
                return false;
            }
            items.push_back(std::move(item));
        }
    }
    return true;
}

Result<ActLine> readLine(const std::string& text, int number)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return wrongLine(number, "line", "not_json");
    }
    ActLine line;
    line.number = number;
    for (const auto& [key, value] : json.items()) {
        if (key == "action") {
            line.action = textOf(value);
        } else if (key == "record") {
            line.input.record = textOf(value);
        } else if (key == "as") {
            line.as = textOf(value);
        } else if (key == "let") {
            line.let = textOf(value);
        } else if (key == "today") {
            line.today = parseIsoDate(textOf(value));
            if (!line.today) {
                return wrongLine(number, "today", "not_a_date");
            }
        } else if (key == "confirm" && value.is_object()) {
            for (const auto& [rule, reason] : value.items()) {
                line.confirmed[rule] = textOf(reason);
            }
        } else if (key != "fields" || !value.is_object() || !readFields(value, line.input)) {
            return wrongLine(number, key, "unknown_key");
        }
    }
    return line;
}

void replaceName(std::string& text, const std::map<std::string, std::string>& named)
{
    if (const auto found = named.find(text); text.size() > 1 && found != named.end()) {
        text = found->second;
    }
}

} // namespace

Result<std::vector<ActLine>> parseActLines(std::string_view text)
{
    std::vector<ActLine> lines;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view one = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (one.find_first_not_of(" \t\r") == std::string_view::npos) {
            continue;
        }
        auto line = readLine(std::string(one), number);
        if (!line) {
            return line.error();
        }
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<std::vector<ActLine>> readActLines(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return failure(ErrorCode::notFound, "file", "no_such_file");
    }
    std::string text;
    std::getline(in, text, '\0');
    return parseActLines(text);
}

void nameRecords(ActInput& input, const std::map<std::string, std::string>& named)
{
    replaceName(input.record, named);
    for (auto& [name, text] : input.fields) {
        replaceName(text, named);
    }
    for (auto& [name, items] : input.lists) {
        for (ActInput& item : items) {
            nameRecords(item, named);
        }
    }
}

} // namespace linwu::app
