// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/csv.h"

#include "core/spreadsheets/encoding.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

namespace linwu::spreadsheets {

namespace {

constexpr std::size_t recordsToTry = 200;
constexpr std::size_t recordsBetweenProgress = 4096;

/// Parts a text into records and fields, without copying fields that need no change.
class Records {
public:
    Records(std::string_view text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    /// Reads the next record; false at the end.
    bool next()
    {
        m_fields.clear();
        m_unquoted.clear();
        if (m_at >= m_text.size()) {
            return false;
        }
        while (true) {
            m_fields.push_back(startsQuoted() ? quoted() : plain(m_at));
            if (m_at >= m_text.size() || m_text[m_at] != m_delimiter) {
                break;
            }
            ++m_at;
        }
        skipLineEnd();
        return true;
    }

    [[nodiscard]] const std::vector<std::string_view>& fields() const { return m_fields; }

    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    [[nodiscard]] bool startsQuoted() const { return !m_quotesBroken && m_at < m_text.size() && m_text[m_at] == '"'; }

    [[nodiscard]] bool atFieldEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == m_delimiter || m_text[m_at] == '\n' || m_text[m_at] == '\r';
    }

    /// An unquoted field that began at `from`.
    std::string_view plain(std::size_t from)
    {
        while (!atFieldEnd()) {
            ++m_at;
        }
        return m_text.substr(from, m_at - from);
    }

    std::string_view quoted()
    {
        const std::size_t from = m_at;
        std::string value;
        std::size_t piece = m_at + 1;
        while (true) {
            const std::size_t quote = m_text.find('"', piece);
            if (quote == std::string_view::npos) {
                // Never closed: from here on quotes are ordinary characters, else the rest of the file would be one cell.
                m_quotesBroken = true;
                m_at = from;
                return plain(from);
            }
            const bool doubled = quote + 1 < m_text.size() && m_text[quote + 1] == '"';
            if (!doubled) {
                m_at = quote + 1;
                break;
            }
            value += m_text.substr(piece, quote + 1 - piece);
            piece = quote + 2;
        }
        const std::string_view last = m_text.substr(piece, m_at - 1 - piece);
        if (value.empty() && atFieldEnd()) {
            return last;
        }
        value += last;
        value += plain(m_at);
        return m_unquoted.emplace_back(std::move(value));
    }

    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == '\r') {
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '\n') {
            ++m_at;
        }
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    bool m_quotesBroken = false;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unquoted; ///< fields that had to be put together, for the current record
};

/// How well a delimiter parts the first records: the share of records with the most frequent number of columns, and that number.
struct Steadiness {
    double share = 0;
    std::size_t columns = 1;

    [[nodiscard]] bool betterThan(const Steadiness& other) const
    {
        if ((columns > 1) != (other.columns > 1)) {
            return columns > 1;
        }
        return share > other.share || (share == other.share && columns > other.columns);
    }
};

Steadiness steadinessOf(std::string_view text, char delimiter)
{
    Records records(text, delimiter);
    std::map<std::size_t, std::size_t> byColumns;
    std::size_t count = 0;
    for (; count < recordsToTry && records.next();) {
        const auto& fields = records.fields();
        if (fields.size() > 1 || !fields.front().empty()) {
            ++byColumns[fields.size()];
            ++count;
        }
    }
    Steadiness best;
    std::size_t most = 0;
    for (const auto& [columns, times] : byColumns) {
        // A title line without any delimiter says nothing about the table below it.
        if (columns > 1 && times >= most) {
            most = times;
            best = {static_cast<double>(times) / static_cast<double>(count), columns};
        }
    }
    return best;
}

/// Excel's way to say "this is text": `="00123"`.
std::string_view withoutFormula(std::string_view field)
{
    const bool formula = field.size() >= 3 && field.substr(0, 2) == "=\"" && field.back() == '"';
    return formula ? field.substr(2, field.size() - 3) : field;
}

bool isError(std::string_view field)
{
    constexpr std::array<std::string_view, 7> errors{"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"};
    return field.front() == '#' && std::find(errors.begin(), errors.end(), field) != errors.end();
}

/// `sep=;` as the first line names the delimiter to Excel and is no row.
std::size_t skipSeparatorLine(std::string_view text, char& delimiter)
{
    if (text.size() < 6 || text.substr(0, 4) != "sep=" || (text[5] != '\n' && text[5] != '\r')) {
        return 0;
    }
    delimiter = text[4];
    return text.substr(5, 2) == "\r\n" ? 7 : 6;
}

void toCells(const std::vector<std::string_view>& fields, std::vector<Cell>& cells)
{
    cells.clear();
    for (std::size_t column = 0; column < fields.size() && column < maximumColumns; ++column) {
        const std::string_view text = withoutFormula(fields[column]);
        if (text.find_first_not_of(' ') != std::string_view::npos) {
            cells.push_back({text, static_cast<std::uint16_t>(column), isError(text) ? CellKind::error : CellKind::text});
        }
    }
}

bool tooLong(const std::vector<std::string_view>& fields, const Limits& limits)
{
    return std::any_of(fields.begin(), fields.end(), [&](std::string_view field) { return field.size() > limits.cellBytes; });
}

Status readRecords(std::string_view text, char delimiter, SheetSink& sink, const ReadOptions& options)
{
    Records records(text, delimiter);
    std::vector<Cell> cells;
    std::uint64_t cellCount = 0;
    for (std::uint32_t number = 1; records.next(); ++number) {
        if (tooLong(records.fields(), options.limits)) {
            return fileError("zip_bomb");
        }
        toCells(records.fields(), cells);
        cellCount += cells.size();
        if (cellCount > options.limits.cells) {
            return fileError("zip_bomb");
        }
        if (!cells.empty()) {
            if (number > maximumRows) {
                return fileError("too_many_rows");
            }
            sink.row({number, false, cells});
        }
        if (number % recordsBetweenProgress == 0 && options.progress &&
            !options.progress(static_cast<double>(records.position()) / static_cast<double>(text.size()))) {
            return cancelledError();
        }
    }
    return {};
}

} // namespace

char detectDelimiter(std::string_view text)
{
    char best = ',';
    Steadiness steadiest;
    for (const char candidate : {',', '\t', ';', '|'}) {
        const Steadiness found = steadinessOf(text, candidate);
        if (found.betterThan(steadiest)) {
            steadiest = found;
            best = candidate;
        }
    }
    return best;
}

Status readCsv(std::string_view bytes, std::string_view name, SheetSink& sink, const ReadOptions& options)
{
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        return decoded.error();
    }
    std::string_view text = decoded->text;
    char delimiter = 0;
    text.remove_prefix(skipSeparatorLine(text, delimiter));
    if (delimiter == 0) {
        delimiter = detectDelimiter(text);
    }
    sink.beginSheet(name, false);
    if (auto read = readRecords(text, delimiter, sink, options); !read) {
        return read;
    }
    sink.endSheet({});
    return {};
}

} // namespace linwu::spreadsheets
