// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/wall_scanner.h"

#include "core/base/code_table.h"
#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/papers/identifier_scan.h"
#include "core/papers/room_scan.h"

#include <algorithm>

namespace linwu::papers {

namespace {

WallKind kindOf(FoundIdentifier::Kind kind)
{
    switch (kind) {
    case FoundIdentifier::Kind::identity:
        return WallKind::identity;
    case FoundIdentifier::Kind::mobile:
        return WallKind::mobile;
    case FoundIdentifier::Kind::card:
        break;
    }
    return WallKind::card;
}

std::u32string lowered(std::u32string text)
{
    for (auto& c : text) {
        c = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
    }
    return text;
}

std::u32string squeezed(const std::u32string& text)
{
    std::u32string out;
    for (const char32_t c : text) {
        if (!isBlank(c) && c != U'\n' && c != U'\r' && c != U'\t') {
            out += c;
        }
    }
    return out;
}

/// Visits each text of a paper with its place.
class Walk {
public:
    Walk(const WallScanner& scanner, std::vector<WallFinding>& found)
        : m_scanner(scanner)
        , m_found(found)
    {}

    void block(int index, const Block& block)
    {
        m_block = index;
        std::visit([this](const auto& part) { visit(part); }, block);
    }

    void text(const std::string& text, int row = -1, int column = -1)
    {
        for (auto& finding : m_scanner.scanText(text)) {
            finding.block = m_block;
            finding.row = row;
            finding.column = column;
            m_found.push_back(std::move(finding));
        }
    }

private:
    void visit(const Paragraph& part) { text(part.text); }

    void visit(const LabelLine& part)
    {
        for (int i = 0; const auto& value : part.values) {
            text(value.label + "：" + value.value, i++);
        }
    }

    void visit(const Table& part)
    {
        text(part.caption);
        for (int i = 0; const auto& column : part.columns) {
            text(column.group, -1, i);
            text(column.title, -1, i++);
        }
        for (int row = 0; const auto& line : part.rows) {
            cells(line.cells, row++);
        }
    }

    void visit(const FormGrid& part)
    {
        for (int row = 0; const auto& line : part.rows) {
            cells(line.cells, row++);
        }
    }

    void visit(const Signatures& part)
    {
        for (int i = 0; const auto& place : part.places) {
            text(place.role + "：" + place.name, i++);
        }
    }

    void visit(const SealPlace& part)
    {
        text(part.signer);
        text(part.date);
    }

    void visit(const QrCode& part)
    {
        text(part.text);
        text(part.caption);
    }

    void visit(const Space&) {}

    void visit(const PageBreak&) {}

    template <class Cells>
    void cells(const Cells& line, int row)
    {
        for (int i = 0; const auto& cell : line) {
            text(cell.text, row, i++);
        }
    }

    const WallScanner& m_scanner;
    std::vector<WallFinding>& m_found;
    int m_block = -1;
};

} // namespace

WallScanner::WallScanner()
    : WallScanner(embedded("rules/illness_words.csv").value_or(""))
{}

WallScanner::WallScanner(std::string_view wordList)
{
    const CodeTable table(wordList);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::u32string word = lowered(squeezed(normalForScan(table.cell(row, "word"))));
        auto& list = table.cell(row, "use") == "allow" ? m_allow : m_stop;
        if (!word.empty()) {
            list.push_back(word);
        }
    }
}

std::vector<WallFinding> WallScanner::scan(const Document& document) const
{
    std::vector<WallFinding> found;
    Walk walk(*this, found);
    for (const auto* text : {&document.title, &document.number, &document.headLeft, &document.headRight, &document.footNote}) {
        walk.text(*text);
    }
    for (int i = 0; const auto& block : document.blocks) {
        walk.block(i++, block);
    }
    return found;
}

std::vector<WallFinding> WallScanner::scanText(std::string_view text) const
{
    std::vector<WallFinding> found;
    if (text.empty()) {
        return found;
    }
    const std::u32string normal = normalForScan(text);
    for (const auto& identifier : scanIdentifiers(normal)) {
        found.push_back({kindOf(identifier.kind), -1, -1, -1, identifier.digits.substr(0, 3) + "***"});
    }
    const std::u32string close = squeezed(normal);
    if (holdsRoom(close)) {
        found.push_back({WallKind::room, -1, -1, -1, "***"});
    }
    scanWords(lowered(close), found);
    return found;
}

void WallScanner::scanWords(const std::u32string& text, std::vector<WallFinding>& found) const
{
    const bool wide = std::any_of(text.begin(), text.end(), [](char32_t c) { return c > 0x7F || (c >= U'a' && c <= U'z'); });
    if (!wide) {
        return;
    }
    std::u32string rest = text;
    for (const auto& phrase : m_allow) {
        for (auto at = rest.find(phrase); at != std::u32string::npos; at = rest.find(phrase, at)) {
            rest.replace(at, phrase.size(), phrase.size(), U'\uFFFD');
        }
    }
    for (const auto& word : m_stop) {
        if (rest.find(word) != std::u32string::npos) {
            found.push_back({WallKind::illness, -1, -1, -1, toUtf8(word)});
        }
    }
}

} // namespace linwu::papers
