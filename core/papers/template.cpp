// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/template.h"

#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/papers/template_builder.h"
#include "core/papers/template_syntax.h"

#include <map>
#include <set>

namespace linwu::papers {

namespace {

using Nodes = std::vector<TemplateNode>;
using Names = std::set<std::string, std::less<>>;

/// The values in whose scope a line stands, outermost first.
using Scopes = std::vector<const TemplateValues*>;

constexpr std::string_view kFolder = "papers/";
constexpr std::string_view kSuffix = ".txt";

const TemplateText* findText(const Scopes& scopes, std::string_view name)
{
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
        if (const auto found = (*scope)->texts.find(name); found != (*scope)->texts.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

const std::vector<TemplateValues>* findRows(const Scopes& scopes, std::string_view name)
{
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
        if (const auto found = (*scope)->rows.find(name); found != (*scope)->rows.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

/// Walks the tree with the values, filling lines and noting each name that is not known, once.
class Filler {
public:
    void walk(const Nodes& nodes, Scopes& scopes)
    {
        for (const auto& node : nodes) {
            if (node.each.empty()) {
                takeLine(node, scopes);
                continue;
            }
            const auto* rows = findRows(scopes, node.each);
            if (rows == nullptr) {
                unknown(node.each, node.line);
                continue;
            }
            for (const auto& row : *rows) {
                scopes.push_back(&row);
                walk(node.children, scopes);
                scopes.pop_back();
            }
        }
    }

    void finish()
    {
        if (!m_builder.complete()) {
            m_problems.push_back({"@end", "template_syntax", Severity::block, {{"line", "0"}}});
        }
    }

    Problems m_problems;
    TemplateBuilder m_builder;

private:
    void takeLine(const TemplateNode& node, const Scopes& scopes)
    {
        std::vector<std::string> names;
        if (!namesOfLine(node.text, names)) {
            m_problems = syntaxError(node.line, node.text).problems;
            return;
        }
        if (node.text.starts_with("@omit ")) {
            return;
        }
        const auto fill = [&](std::string_view part) { return filled(part, scopes, node.line); };
        if (!m_builder.take(node.text, fill) && m_problems.empty()) {
            m_problems = syntaxError(node.line, node.text).problems;
        }
    }

    TemplateText filled(std::string_view part, const Scopes& scopes, int line)
    {
        TemplateText result;
        std::size_t from = 0;
        for (auto at = part.find("{{"); at != std::string_view::npos; at = part.find("{{", from)) {
            result.text += part.substr(from, at - from);
            const auto end = part.find("}}", at);
            if (end == std::string_view::npos) {
                break; // a brace pair across two parts of a line
            }
            const auto name = part.substr(at + 2, end - at - 2);
            from = end + 2;
            if (const auto* text = findText(scopes, name)) {
                result.text += text->text;
                if (at == 0 && from == part.size()) {
                    result.amount = text->amount;
                }
            } else {
                unknown(std::string(name), line);
            }
        }
        result.text += part.substr(from);
        return result;
    }

    void unknown(const std::string& name, int line)
    {
        if (m_unknown.insert(name).second) {
            m_problems.push_back({name, "template_name_unknown", Severity::block, {{"line", std::to_string(line)}}});
        }
    }

    Names m_unknown;
};

/// Values of one scope that nothing asks for.
void noteUnused(const Names& asked, const TemplateValues& values, Names& unused)
{
    for (const auto& [name, text] : values.texts) {
        if (!asked.contains(name)) {
            unused.insert(name);
        }
    }
    for (const auto& [name, rows] : values.rows) {
        if (!asked.contains(name)) {
            unused.insert(name);
        }
    }
}

/// The same for the rows of each list that is walked. A list may be walked more than once: each value must stand in one of its
/// walks.
void noteUnusedRows(const Nodes& nodes, const Scopes& scopes, Names& unused)
{
    std::map<std::string, Nodes> walks;
    for (const auto& node : nodes) {
        if (!node.each.empty()) {
            auto& lines = walks[node.each];
            lines.insert(lines.end(), node.children.begin(), node.children.end());
        }
    }
    for (const auto& [list, lines] : walks) {
        const auto* rows = findRows(scopes, list);
        if (rows == nullptr) {
            continue;
        }
        Names asked;
        collectNames(lines, asked);
        for (const auto& row : *rows) {
            noteUnused(asked, row, unused);
            Scopes inner = scopes;
            inner.push_back(&row);
            noteUnusedRows(lines, inner, unused);
        }
    }
}

} // namespace

Result<Document> fillTemplate(std::string_view wording, const TemplateValues& values)
{
    const auto nodes = readTemplate(wording);
    if (!nodes) {
        return nodes.error();
    }
    Scopes scopes{&values};
    Filler filler;
    filler.walk(*nodes, scopes);
    filler.finish();
    Names asked;
    collectNames(*nodes, asked);
    Names unused;
    noteUnused(asked, values, unused);
    noteUnusedRows(*nodes, scopes, unused);
    for (const auto& name : unused) {
        filler.m_problems.push_back({name, "template_name_unused", Severity::block, {}});
    }
    if (!filler.m_problems.empty()) {
        return invalid(std::move(filler.m_problems));
    }
    return filler.m_builder.finish();
}

Result<Document> fillPaper(std::string_view code, const TemplateValues& values, const std::optional<std::string>& officeWording)
{
    if (officeWording) {
        return fillTemplate(*officeWording, values);
    }
    const auto wording = embedded(std::string(kFolder) + std::string(code) + std::string(kSuffix));
    if (!wording) {
        return failure(ErrorCode::notFound, "paper", std::string(code));
    }
    return fillTemplate(*wording, values);
}

std::vector<std::string> shippedPapers()
{
    std::vector<std::string> codes;
    for (const auto& file : embeddedUnder(kFolder)) {
        if (file.name.ends_with(kSuffix)) {
            codes.emplace_back(file.name.substr(kFolder.size(), file.name.size() - kFolder.size() - kSuffix.size()));
        }
    }
    return codes;
}

} // namespace linwu::papers
