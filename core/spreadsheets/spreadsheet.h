// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Spreadsheet (电子表格): what every reader of foreign files produces, as a stream of rows or held whole in a Workbook.

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::spreadsheets {

/// Rows a sheet of an office program can have; a file with more is refused (`too_many_rows`).
inline constexpr std::uint32_t maximumRows = 1'048'576;
/// Columns a sheet of an office program can have.
inline constexpr std::uint32_t maximumColumns = 16'384;

/// What a cell held in the file.
enum class CellKind : std::uint8_t { blank, text, number, date, boolean, error };

/// One cell that is not blank. `text` is what the office program displays: a number without exponent and with the leading zeros
/// of its format, a date as `2026-11-22`, `2026-11` (the format shows no day) or `2026-11-22 09:30:00`, a truth value as `TRUE`,
/// an error as `#N/A`. A number of 16 digits and more that is not text has lost its tail where the file was made.
struct Cell {
    std::string_view text;    ///< lives as long as the reader's callback, or as long as the Workbook
    std::uint16_t column = 0; ///< from 0
    CellKind kind = CellKind::blank;

    [[nodiscard]] bool blank() const { return text.empty(); }
};

/// A merged range, both ends included. Rows as in the file from 1, columns from 0.
struct Merge {
    std::uint32_t firstRow = 0;
    std::uint32_t lastRow = 0;
    std::uint16_t firstColumn = 0;
    std::uint16_t lastColumn = 0;

    bool operator==(const Merge&) const = default;
};

/// One row with its cells in order of column; blank cells are left out.
struct Row {
    std::uint32_t number = 0; ///< as in the file, from 1
    bool hidden = false;
    std::span<const Cell> cells;

    /// The cell of that column, or a blank one.
    [[nodiscard]] Cell at(std::uint32_t column) const;
};

/// Takes what a reader finds, row after row. Texts are valid only during the call.
class SheetSink {
public:
    virtual ~SheetSink() = default;
    virtual void beginSheet(std::string_view name, bool hidden) = 0;
    virtual void row(const Row& row) = 0;
    virtual void endSheet(std::span<const Merge> merges) = 0;
};

/// Limits against files that were made to exhaust the machine (`zip_bomb`, `too_large`).
struct Limits {
    std::uint64_t fileBytes = std::uint64_t{1} << 30U;     ///< of the file itself
    std::uint64_t inflatedBytes = std::uint64_t{3} << 30U; ///< of all parts of an .xlsx together
    std::uint64_t ratioFrom = std::uint64_t{96} << 20U;    ///< a part below this size may have any ratio
    std::uint64_t ratio = 150;                             ///< inflated size over packed size
    std::uint64_t zipEntries = 10'000;
    std::uint64_t cells = std::uint64_t{1} << 27U;     ///< cells that are not blank, in all sheets together
    std::uint32_t cellBytes = std::uint32_t{1} << 20U; ///< of one text
    std::uint32_t sheets = 1'000;
    std::uint32_t merges = 1'000'000;
};

/// How to read.
struct ReadOptions {
    Limits limits;
    /// Called now and then with the share done, 0 to 1. False stops the reading with `ErrorCode::cancelled`.
    std::function<bool(double)> progress;
};

/// Keeps texts at addresses that do not move, a text met again lately only once.
class TextPool {
public:
    /// A copy of `text` that lives as long as the pool.
    [[nodiscard]] std::string_view keep(std::string_view text);

private:
    [[nodiscard]] std::string_view store(std::string_view text);

    static constexpr std::size_t recentSlots = 8192;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_room = 0;
    char* m_next = nullptr;
    std::vector<std::string_view> m_recent = std::vector<std::string_view>(recentSlots);
};

/// A sheet held in memory.
class Sheet {
public:
    Sheet(std::string name, bool hidden, std::shared_ptr<TextPool> pool);

    [[nodiscard]] const std::string& name() const { return m_name; }

    [[nodiscard]] bool hidden() const { return m_hidden; }

    /// Rows that hold something. Rows are asked for by index, not by their number.
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }

    [[nodiscard]] Row row(std::size_t index) const;
    /// The index of the row with that number, or `rowCount()`.
    [[nodiscard]] std::size_t indexOf(std::uint32_t number) const;
    [[nodiscard]] Cell cell(std::uint32_t number, std::uint32_t column) const;

    [[nodiscard]] std::span<const Merge> merges() const { return m_merges; }

    void append(const Row& row);

    void setMerges(std::span<const Merge> merges) { m_merges.assign(merges.begin(), merges.end()); }

    /// Puts a text where a person corrected a cell in the preview. The row must exist.
    void replaceText(std::uint32_t number, std::uint32_t column, std::string_view text);

private:
    struct StoredRow {
        std::uint32_t number;
        std::uint32_t count;
        std::size_t first;
        bool hidden;
    };

    std::string m_name;
    bool m_hidden;
    std::shared_ptr<TextPool> m_pool;
    std::vector<StoredRow> m_rows;
    std::vector<Cell> m_cells;
    std::vector<Merge> m_merges;
};

/// What the file turned out to be.
enum class FileFormat { xlsx, xls, csv, html, spreadsheetMl };

/// A file held in memory.
struct Workbook {
    FileFormat format = FileFormat::xlsx;
    std::vector<Sheet> sheets;
};

/// Fills a Workbook from a reader.
class WorkbookBuilder final : public SheetSink {
public:
    void beginSheet(std::string_view name, bool hidden) override;
    void row(const Row& row) override;
    void endSheet(std::span<const Merge> merges) override;

    [[nodiscard]] std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    std::shared_ptr<TextPool> m_pool = std::make_shared<TextPool>();
    std::vector<Sheet> m_sheets;
};

/// `A`, `Z`, `AA` … of a column from 0.
[[nodiscard]] std::string columnName(std::uint32_t column);
/// `G6` of a row from 1 and a column from 0.
[[nodiscard]] std::string cellName(std::uint32_t row, std::uint32_t column);

/// An error about the content of a file: `detail` is a stable word, `sheet` may be empty.
[[nodiscard]] Error fileError(std::string detail, std::string_view sheet = {});
/// The error after Cancel.
[[nodiscard]] Error cancelledError();

} // namespace linwu::spreadsheets
