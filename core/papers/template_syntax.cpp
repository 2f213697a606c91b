// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/template_syntax.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace linwu::papers {

namespace {

constexpr std::string_view kEachOpen = "{{#each ";
constexpr std::string_view kEachClose = "{{/each}}";

bool isName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
}

/// The name of `{{#each name}}`; empty when the line is not one.
std::string eachName(std::string_view line)
{
    if (!line.starts_with(kEachOpen) || !line.ends_with("}}")) {
        return {};
    }
    return trimmed(line.substr(kEachOpen.size(), line.size() - kEachOpen.size() - 2));
}

bool isOption(std::string_view key, std::string_view known)
{
    const auto words = split(known, ' ');
    return !key.empty() && std::find(words.begin(), words.end(), key) != words.end();
}

} // namespace

Error syntaxError(int line, std::string word)
{
    return invalid(Problems{{std::move(word), "template_syntax", Severity::block, {{"line", std::to_string(line)}}}});
}

Result<std::vector<TemplateNode>> readTemplate(std::string_view wording)
{
    // The open lists from the outermost (the wording itself) to the innermost.
    std::vector<TemplateNode> open(1);
    int number = 0;
    for (const auto& raw : split(wording, '\n')) {
        ++number;
        const std::string line = trimmed(raw);
        if (line.empty() || line == "#" || line.starts_with("# ")) {
            continue;
        }
        if (line == kEachClose) {
            if (open.size() == 1) {
                return syntaxError(number, line);
            }
            TemplateNode each = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(each));
        } else if (line.starts_with("{{#")) {
            const std::string name = eachName(line);
            if (!isName(name)) {
                return syntaxError(number, line);
            }
            open.push_back({number, {}, name, {}});
        } else {
            open.back().children.push_back({number, line, {}, {}});
        }
    }
    if (open.size() > 1) {
        return syntaxError(open.back().line, open.back().each);
    }
    return std::move(open.front().children);
}

bool namesOfLine(std::string_view line, std::vector<std::string>& names)
{
    for (auto at = line.find("{{"); at != std::string_view::npos; at = line.find("{{", at)) {
        const auto end = line.find("}}", at);
        if (end == std::string_view::npos) {
            return false;
        }
        const auto name = line.substr(at + 2, end - at - 2);
        if (!isName(name)) {
            return false;
        }
        names.emplace_back(name);
        at = end + 2;
    }
    return true;
}

void collectNames(const std::vector<TemplateNode>& nodes, std::set<std::string, std::less<>>& names)
{
    for (const auto& node : nodes) {
        if (!node.each.empty()) {
            names.insert(node.each);
            collectNames(node.children, names);
            continue;
        }
        std::vector<std::string> found;
        if (node.text.starts_with("@omit ")) {
            found = split(node.text.substr(6), ' ');
        } else if (!namesOfLine(node.text, found)) {
            continue; // told as a syntax error where the line is filled
        }
        names.insert(found.begin(), found.end());
    }
}

Directive readDirective(std::string_view line, std::string_view known)
{
    Directive directive;
    const auto blank = line.find(' ');
    directive.word = std::string(line.substr(1, blank == std::string_view::npos ? blank : blank - 1));
    std::string rest = blank == std::string_view::npos ? std::string() : trimmed(line.substr(blank));
    while (!rest.empty()) {
        const std::string word = rest.substr(0, rest.find(' '));
        const auto equals = word.find('=');
        if (!isOption(word.substr(0, equals), known)) {
            break;
        }
        directive.options[word.substr(0, equals)] = equals == std::string::npos ? std::string() : word.substr(equals + 1);
        rest = trimmed(std::string_view(rest).substr(word.size()));
    }
    directive.rest = std::move(rest);
    return directive;
}

std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> parts = split(text, '|');
    for (auto& part : parts) {
        part = trimmed(part);
    }
    return parts;
}

bool readNumber(std::string_view text, double& number)
{
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && number >= 0 && number < 1000;
}

bool takeWidth(std::string& part, double& width)
{
    if (!part.starts_with("[")) {
        return true;
    }
    const auto end = part.find(']');
    if (end == std::string::npos || !readNumber(std::string_view(part).substr(1, end - 1), width) || width == 0) {
        return false;
    }
    part = trimmed(std::string_view(part).substr(end + 1));
    return true;
}

} // namespace linwu::papers
