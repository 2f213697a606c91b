// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/template_builder.h"

#include "core/base/text.h"
#include "core/papers/document_codes.h"

#include <utility>

namespace linwu::papers {

namespace {

/// Sets `number` from an option when it is there; false when it is there and no number.
bool optionNumber(const Directive& directive, const char* name, double& number)
{
    const auto option = directive.options.find(name);
    return option == directive.options.end() || readNumber(option->second, number);
}

template <Coded Enum>
bool optionCode(const Directive& directive, const char* name, Enum& value)
{
    const auto option = directive.options.find(name);
    if (option == directive.options.end()) {
        return true;
    }
    const auto found = fromCode<Enum>(option->second);
    value = found.value_or(value);
    return found.has_value();
}

/// `^ `, `> ` or `< ` in front of a cell.
std::optional<Align> takeAlign(std::string& part)
{
    if (part.size() < 2 || part[1] != ' ') {
        return std::nullopt;
    }
    const char mark = part[0];
    if (mark != '^' && mark != '>' && mark != '<') {
        return std::nullopt;
    }
    part.erase(0, 2);
    return mark == '^' ? Align::center : mark == '>' ? Align::right : Align::left;
}

} // namespace

TemplateBuilder::TemplateBuilder()
{
    useStylesOf(Frame::official);
}

void TemplateBuilder::useStylesOf(Frame frame)
{
    const bool official = frame == Frame::official;
    const double body = frame == Frame::plain ? 12 : 16; // 小四 for working papers, 三号 for letters and the wall
    m_title = {Face::xiaobiaosong, frame == Frame::wall ? 30.0 : official ? 22.0 : 18.0, false, Align::center, 0, 0, 1};
    m_heading = {Face::hei, body, false, Align::left, 2, 0, 0};
    m_subheading = {Face::kai, body, false, Align::left, 2, 0, 0};
    m_body = {official ? Face::fangsong : Face::song, body, false, Align::justify, 2, 0, 0};
    m_line = {official ? Face::fangsong : Face::song, body, false, Align::left, 0, 0, 0};
}

bool TemplateBuilder::take(const std::string& line, const Fill& fill)
{
    if (line.starts_with("@")) {
        return takeDirective(line, fill);
    }
    if (!complete()) {
        return false;
    }
    if (line.starts_with(": ")) {
        return takeLabels(std::string_view(line).substr(2), fill);
    }
    takeText(line, fill);
    return true;
}

Document TemplateBuilder::finish()
{
    for (const auto& block : m_document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr && m_document.title.empty()) {
            m_document.title = replacedAll(paragraph->text, "\n", "");
        }
    }
    return std::move(m_document);
}

void TemplateBuilder::takeText(const std::string& line, const Fill& fill)
{
    const std::string_view text(line);
    if (text.starts_with("= ")) {
        // A title may be broken into lines by the wording (词意完整, GB/T 9704-2012 7.3.1): it stays one paragraph.
        m_document.blocks.emplace_back(Paragraph{fill(text.substr(2)).text, m_title, true});
    } else if (text.starts_with("== ")) {
        addParagraphs(fill(text.substr(3)).text, m_heading, true);
    } else if (text.starts_with("=== ")) {
        addParagraphs(fill(text.substr(4)).text, m_subheading, true);
    } else if (text.starts_with("< ") || text.starts_with("> ") || text.starts_with("^ ")) {
        TextStyle style = m_line;
        style.align = text[0] == '<' ? Align::left : text[0] == '>' ? Align::right : Align::center;
        addParagraphs(fill(text.substr(2)).text, style, false);
    } else {
        addParagraphs(fill(text.substr(text.starts_with("\\") ? 1 : 0)).text, m_body, false);
    }
}

void TemplateBuilder::addParagraphs(const std::string& text, const TextStyle& style, bool keepWithNext)
{
    for (const auto& line : split(text, '\n')) {
        if (!trimmed(line).empty()) {
            m_document.blocks.emplace_back(Paragraph{trimmed(line), style, keepWithNext});
        }
    }
}

bool TemplateBuilder::takeLabels(std::string_view text, const Fill& fill)
{
    LabelLine line;
    line.points = m_line.points;
    line.face = m_line.face;
    for (auto& part : partsOf(text)) {
        LabelledValue value;
        if (!takeWidth(part, value.width)) {
            return false;
        }
        const auto equals = part.find('=');
        if (equals == std::string::npos) {
            return false;
        }
        value.label = fill(trimmed(std::string_view(part).substr(0, equals))).text;
        value.value = fill(trimmed(std::string_view(part).substr(equals + 1))).text;
        line.values.push_back(std::move(value));
    }
    m_document.blocks.emplace_back(std::move(line));
    return true;
}

bool TemplateBuilder::takeDirective(const std::string& line, const Fill& fill)
{
    const Directive directive = readDirective(line, "");
    if (directive.word == "omit") {
        return true;
    }
    if (directive.word == "end") {
        if (complete()) {
            return false;
        }
        std::visit(
            [this](auto& block) {
                if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(block)>, std::monostate>) {
                    m_document.blocks.emplace_back(std::move(block));
                }
            },
            m_open
        );
        m_open = std::monostate();
        return true;
    }
    if (!complete()) {
        return takeInside(directive, line, fill);
    }
    return takeHead(directive, fill) || takeOpening(directive, line, fill) || takeSingle(directive, fill) ||
           (directive.word == "style" && takeStyle(line));
}

bool TemplateBuilder::takeHead(const Directive& directive, const Fill& fill)
{
    if (directive.word == "paper") {
        return takePaper(directive);
    }
    const std::pair<std::string_view, std::string*> texts[] = {
        {"title", &m_document.title},
        {"number", &m_document.number},
        {"footnote", &m_document.footNote},
        {"headleft", &m_document.headLeft},
        {"headright", &m_document.headRight},
        {"band", &m_document.bandColour},
    };
    for (const auto& [word, text] : texts) {
        if (directive.word == word) {
            *text = fill(directive.rest).text;
            return true;
        }
    }
    return false;
}

bool TemplateBuilder::takePaper(const Directive& directive)
{
    const auto words = split(directive.rest, ' ');
    m_document.code = words.front();
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (const auto frame = fromCode<Frame>(words[i])) {
            m_document.frame = *frame;
        } else if (const auto size = fromCode<PageSize>(words[i])) {
            m_document.size = *size;
        } else if (const auto orientation = fromCode<Orientation>(words[i])) {
            m_document.orientation = *orientation;
        } else {
            return false;
        }
    }
    useStylesOf(m_document.frame);
    return !m_document.code.empty();
}

bool TemplateBuilder::takeStyle(const std::string& line)
{
    const Directive directive = readDirective(line, "face points indent align before after bold");
    const std::pair<std::string_view, TextStyle*> styles[] = {
        {"title", &m_title},
        {"heading", &m_heading},
        {"subheading", &m_subheading},
        {"body", &m_body},
        {"line", &m_line},
    };
    for (const auto& [word, style] : styles) {
        if (directive.rest == word) {
            style->bold = directive.options.contains("bold");
            return optionCode(directive, "face", style->face) && optionNumber(directive, "points", style->points) &&
                   optionNumber(directive, "indent", style->firstLineIndent) && optionCode(directive, "align", style->align) &&
                   optionNumber(directive, "before", style->spaceBefore) && optionNumber(directive, "after", style->spaceAfter);
        }
    }
    return false;
}

bool TemplateBuilder::takeOpening(const Directive& directive, const std::string& line, const Fill& fill)
{
    if (directive.word == "table") {
        const Directive full = readDirective(line, "points height running");
        Table table;
        table.runningTotals = full.options.contains("running");
        table.caption = fill(full.rest).text;
        const bool good = optionNumber(full, "points", table.points) && optionNumber(full, "height", table.rowHeight);
        m_open = std::move(table);
        return good;
    }
    if (directive.word == "form") {
        FormGrid form;
        const Directive full = readDirective(line, "points");
        const bool good = optionNumber(full, "points", form.points) && full.rest.empty();
        m_open = std::move(form);
        return good;
    }
    if (directive.word == "signatures") {
        const Directive full = readDirective(line, "columns points tall");
        Signatures signatures;
        double columns = signatures.columns;
        signatures.tall = full.options.contains("tall");
        const bool good =
            optionNumber(full, "columns", columns) && optionNumber(full, "points", signatures.points) && full.rest.empty();
        signatures.columns = static_cast<int>(columns);
        m_open = std::move(signatures);
        return good;
    }
    return false;
}

bool TemplateBuilder::takeInside(const Directive& directive, const std::string& line, const Fill& fill)
{
    if (std::holds_alternative<Table>(m_open)) {
        return directive.word == "column" ? takeColumn(line, fill) : takeRow(directive, fill);
    }
    if (std::holds_alternative<FormGrid>(m_open)) {
        return directive.word == "cells" && takeCells(line, fill);
    }
    const auto equals = directive.rest.find('=');
    if (directive.word != "sign" || equals == std::string::npos) {
        return false;
    }
    const std::string_view rest(directive.rest);
    auto& places = std::get<Signatures>(m_open).places;
    places.push_back({fill(trimmed(rest.substr(0, equals))).text, fill(trimmed(rest.substr(equals + 1))).text});
    return true;
}

bool TemplateBuilder::takeSingle(const Directive& directive, const Fill& fill)
{
    const auto parts = partsOf(directive.rest);
    if (directive.word == "page") {
        m_document.blocks.emplace_back(PageBreak{});
        return directive.rest.empty();
    }
    if (directive.word == "space") {
        Space space;
        const bool good = readNumber(directive.rest, space.lines);
        m_document.blocks.emplace_back(space);
        return good;
    }
    if (directive.word == "seal" && parts.size() == 2) {
        m_document.blocks.emplace_back(SealPlace{fill(parts[0]).text, fill(parts[1]).text});
        return true;
    }
    if (directive.word == "qr" && parts.size() <= 2) {
        m_document.blocks.emplace_back(QrCode{fill(parts[0]).text, parts.size() == 2 ? fill(parts[1]).text : std::string()});
        return true;
    }
    return false;
}

bool TemplateBuilder::takeColumn(const std::string& line, const Fill& fill)
{
    const Directive directive = readDirective(line, "width group carried kind");
    Column column;
    column.title = fill(directive.rest).text;
    column.carried = directive.options.contains("carried");
    if (const auto group = directive.options.find("group"); group != directive.options.end()) {
        column.group = fill(group->second).text;
    }
    const bool good = optionCode(directive, "kind", column.kind) && optionNumber(directive, "width", column.width);
    std::get<Table>(m_open).columns.push_back(std::move(column));
    return good;
}

bool TemplateBuilder::takeRow(const Directive& directive, const Fill& fill)
{
    if (directive.word != "row" && directive.word != "total") {
        return false;
    }
    auto& table = std::get<Table>(m_open);
    TableRow row;
    row.total = directive.word == "total";
    std::size_t width = 0;
    for (auto& part : partsOf(directive.rest)) {
        Cell cell;
        double span = 1;
        if (!takeWidth(part, span)) {
            return false;
        }
        cell.columnSpan = static_cast<int>(span);
        cell.align = takeAlign(part);
        cell.bold = row.total;
        TemplateText filled = fill(part);
        cell.text = std::move(filled.text);
        cell.amount = filled.amount;
        width += static_cast<std::size_t>(cell.columnSpan);
        row.cells.push_back(std::move(cell));
    }
    table.rows.push_back(std::move(row));
    return width == table.columns.size();
}

bool TemplateBuilder::takeCells(const std::string& line, const Fill& fill)
{
    const Directive directive = readDirective(line, "height");
    FormRow row;
    if (!optionNumber(directive, "height", row.height)) {
        return false;
    }
    for (auto& part : partsOf(directive.rest)) {
        FormCell cell;
        if (!takeWidth(part, cell.width)) {
            return false;
        }
        if (const auto align = takeAlign(part)) {
            cell.align = *align;
        }
        cell.label = part.starts_with("*");
        cell.text = fill(trimmed(std::string_view(part).substr(cell.label ? 1 : 0))).text;
        row.cells.push_back(std::move(cell));
    }
    std::get<FormGrid>(m_open).rows.push_back(std::move(row));
    return true;
}

} // namespace linwu::papers
