// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xlsx_parts.h"

#include "core/base/text.h"

#include <charconv>

namespace linwu::spreadsheets {

namespace {

unsigned numberIn(std::string_view text)
{
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// `/xl/workbook.xml` beside `../styles.xml`: a target against the part it stands in. Absolute targets are taken as such.
std::string resolve(std::string_view part, std::string_view target)
{
    std::vector<std::string> path;
    if (target.empty() || target.front() != '/') {
        path = split(part, '/');
        path.pop_back();
    }
    for (std::string& step : split(replacedAll(std::string(target), "\\", "/"), '/')) {
        if (step == "..") {
            if (!path.empty()) {
                path.pop_back();
            }
        } else if (!step.empty() && step != ".") {
            path.push_back(std::move(step));
        }
    }
    std::string name;
    for (const std::string& step : path) {
        name += (name.empty() ? "" : "/") + step;
    }
    return name;
}

class RelationHandler final : public XmlHandler {
public:
    explicit RelationHandler(std::string_view part)
        : m_part(part)
    {}

    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element != "Relationship" || attributes["TargetMode"] == "External") {
            return;
        }
        const std::string_view type = attributes["Type"];
        const std::size_t word = type.rfind('/');
        relations[std::string(attributes["Id"])] = {
            resolve(m_part, attributes["Target"]),
            std::string(word == std::string_view::npos ? type : type.substr(word + 1)),
        };
    }

    void end(std::string_view) override {}

    void text(std::string_view) override {}

    std::map<std::string, Relation> relations;

private:
    std::string_view m_part;
};

class WorkbookHandler final : public XmlHandler {
public:
    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "sheet") {
            const std::string_view state = attributes["state"];
            workbook.sheets.push_back(
                {std::string(attributes["name"]), std::string(attributes["r:id"]), state == "hidden" || state == "veryHidden"}
            );
        } else if (element == "workbookPr") {
            workbook.date1904 = isTrue(attributes["date1904"]);
        }
    }

    void end(std::string_view) override {}

    void text(std::string_view) override {}

    WorkbookPart workbook;
};

class StyleHandler final : public XmlHandler {
public:
    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "numFmt") {
            m_formats[numberIn(attributes["numFmtId"])] = parseFormatCode(attributes["formatCode"]);
        } else if (element == "cellXfs") {
            m_inCells = true;
        } else if (m_inCells && element == "xf") {
            const unsigned id = numberIn(attributes["numFmtId"]);
            const auto own = m_formats.find(id);
            styles.push_back(own != m_formats.end() ? own->second : builtInFormat(id));
        }
    }

    void end(std::string_view element) override
    {
        if (element == "cellXfs") {
            m_inCells = false;
        }
    }

    void text(std::string_view) override {}

    std::vector<NumberFormat> styles;

private:
    std::map<unsigned, NumberFormat> m_formats;
    bool m_inCells = false;
};

class StringHandler final : public XmlHandler {
public:
    StringHandler(SharedStrings& strings, std::uint32_t limit)
        : m_strings(strings)
        , m_limit(limit)
    {}

    void start(std::string_view element, const XmlAttributes&) override
    {
        if (element == "si") {
            m_text.clear();
        } else if (element == "t") {
            m_inText = m_phonetic == 0;
        } else if (element == "rPh") {
            ++m_phonetic;
        }
    }

    void end(std::string_view element) override
    {
        if (element == "t") {
            m_inText = false;
        } else if (element == "rPh") {
            --m_phonetic;
        } else if (element == "si") {
            decodeEscapes(m_text);
            m_strings.append(m_text);
        }
    }

    void text(std::string_view piece) override
    {
        if (m_inText && m_text.size() + piece.size() <= m_limit) {
            m_text += piece;
        } else if (m_inText) {
            tooLong = true;
        }
    }

    bool tooLong = false;

private:
    SharedStrings& m_strings;
    std::uint32_t m_limit;
    std::string m_text;
    int m_phonetic = 0;
    bool m_inText = false;
};

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The code unit of `_xHHHH_` at `at`, or -1.
int escapeAt(std::string_view text, std::size_t at)
{
    if (at + 7 > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') {
        return -1;
    }
    int unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

} // namespace

Status parsePart(ZipPackage& package, std::string_view part, XmlHandler& handler, const std::function<bool(std::size_t)>& goOn)
{
    XmlReader reader(handler);
    bool wellFormed = true;
    bool stopped = false;
    auto read = package.read(part, [&](std::string_view piece) {
        wellFormed = reader.feed(piece);
        stopped = wellFormed && goOn && !goOn(piece.size());
        return wellFormed && !stopped;
    });
    if (!read) {
        return read;
    }
    if (!stopped && (!wellFormed || !reader.finish())) {
        return fileError("damaged");
    }
    return {};
}

Result<std::map<std::string, Relation>> readRelations(ZipPackage& package, std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder(slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1));
    const std::string name = folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
    RelationHandler handler(part);
    if (package.has(name)) {
        if (auto read = parsePart(package, name, handler); !read) {
            return read.error();
        }
    }
    return std::move(handler.relations);
}

Result<WorkbookPart> readWorkbookPart(ZipPackage& package, std::string_view part)
{
    WorkbookHandler handler;
    if (auto read = parsePart(package, part, handler); !read) {
        return read.error();
    }
    return std::move(handler.workbook);
}

Result<std::vector<NumberFormat>> readStyles(ZipPackage& package, std::string_view part)
{
    StyleHandler handler;
    if (auto read = parsePart(package, part, handler); !read) {
        return read.error();
    }
    return std::move(handler.styles);
}

std::string_view SharedStrings::operator[](std::size_t index) const
{
    const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(from, m_ends[index] - from);
}

void SharedStrings::append(std::string_view text)
{
    m_text += text;
    m_ends.push_back(m_text.size());
}

Result<SharedStrings> readSharedStrings(ZipPackage& package, std::string_view part, const ReadOptions& options)
{
    SharedStrings strings;
    StringHandler handler(strings, options.limits.cellBytes);
    bool cancelled = false;
    auto read = parsePart(package, part, handler, [&](std::size_t) {
        cancelled = options.progress && !options.progress(0.0);
        return !cancelled && !handler.tooLong && strings.size() <= options.limits.cells;
    });
    if (!read) {
        return read.error();
    }
    if (cancelled) {
        return cancelledError();
    }
    if (handler.tooLong || strings.size() > options.limits.cells) {
        return fileError("zip_bomb");
    }
    return strings;
}

void decodeEscapes(std::string& text)
{
    if (text.find("_x") == std::string::npos) {
        return;
    }
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const int unit = escapeAt(text, at);
        if (unit < 0) {
            plain += text[at++];
            continue;
        }
        const auto c = static_cast<char32_t>(unit);
        const bool shown = c == '\n' || c == '\t' || (c >= 0x20 && (c < 0xD800 || c > 0xDFFF));
        appendUtf8(plain, shown ? c : U' ');
        at += 7;
    }
    text = std::move(plain);
}

bool isTrue(std::string_view word)
{
    return word == "1" || word == "true" || word == "on";
}

} // namespace linwu::spreadsheets
