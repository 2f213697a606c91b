// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Document: a printed paper described without a page. One layout engine turns it into preview, printer and PDF; the same document
// gives .xlsx. Core never measures; ui/printing never decides what is said.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace linwu::papers {

/// Size and frame of the page.
enum class PageSize { a4, a3 };
enum class Orientation { portrait, landscape };

/// Which margins and grid.
enum class Frame {
    official, ///< GB/T 9704-2012: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, page number — 1 — on the outer side
    plain,    ///< working papers: 20 mm all round, page N of M
    wall,     ///< notice board: 20 mm margins, top 25 mm, head and foot band, large type
};

/// Type faces by role. Which family is used is settled once, in ui/printing/fonts.
enum class Face { song, xiaobiaosong, fangsong, kai, hei };

enum class Align { left, center, right, justify };

/// Type size in points (三号 = 16, 小四 = 12).
struct TextStyle {
    Face face = Face::fangsong;
    double points = 16;
    bool bold = false;
    Align align = Align::left;
    double firstLineIndent = 0; ///< in characters of this size
    double spaceBefore = 0;     ///< in lines
    double spaceAfter = 0;      ///< in lines

    bool operator==(const TextStyle&) const = default;
};

struct Paragraph {
    std::string text{};
    TextStyle style{};
    bool keepWithNext = false; ///< a heading never stands alone at the end of a page

    bool operator==(const Paragraph&) const = default;
};

/// Label and blank: `受理日期：2026年5月6日`, the value underlined. Several stand in one line when `together`.
struct LabelledValue {
    std::string label{};
    std::string value{};
    double width = 1; ///< share of the line

    bool operator==(const LabelledValue&) const = default;
};

struct LabelLine {
    std::vector<LabelledValue> values{};
    double points = 14;
    Face face = Face::fangsong;

    bool operator==(const LabelLine&) const = default;
};

/// What a column holds decides alignment and how it goes to .xlsx.
enum class ColumnKind {
    number,  ///< N 序号
    text,    ///< T
    date,    ///< D
    money,   ///< M: the cell text is already `1,234.56`; `amount` carries 分 for .xlsx and running totals
    count,   ///< Q
    area,    ///< A
    percent, ///< R
    masked,  ///< K
};

struct Column {
    std::string title{};
    std::string group{}; ///< title of the upper head row over neighbouring columns with the same group; empty: one-tier
    ColumnKind kind = ColumnKind::text;
    double width = 1;     ///< relative
    bool carried = false; ///< running total in 过次页/承前页 rows

    bool operator==(const Column&) const = default;
};

struct Cell {
    std::string text{};
    std::optional<std::int64_t> amount{}; ///< 分 or a whole number, for money, count and area
    int columnSpan = 1;
    int rowSpan = 1;
    bool bold = false;
    std::optional<Align> align{};

    bool operator==(const Cell&) const = default;
};

struct TableRow {
    std::vector<Cell> cells{};
    bool total = false; ///< 合计: bold, not counted into running totals

    bool operator==(const TableRow&) const = default;
};

struct Table {
    std::string caption{};
    std::vector<Column> columns{};
    std::vector<TableRow> rows{};
    double points = 10.5; ///< 五号
    double rowHeight = 0; ///< mm, 0: as high as the text needs
    bool repeatHead = true;
    bool runningTotals = false; ///< 承前页/过次页 when the table breaks

    bool operator==(const Table&) const = default;
};

/// A free grid of label and value cells (form-style papers such as 居民信息登记表): rows of cells with relative widths.
struct FormCell {
    std::string text{};
    bool label = false;
    double width = 1;
    Align align = Align::left;

    bool operator==(const FormCell&) const = default;
};

struct FormRow {
    std::vector<FormCell> cells{};
    double height = 9; ///< mm, at least

    bool operator==(const FormRow&) const = default;
};

struct FormGrid {
    std::vector<FormRow> rows{};
    double points = 10.5;

    bool operator==(const FormGrid&) const = default;
};

/// Places to sign: `制表人：陈某甲`; printed names, hand signature on paper. Kept on the page of what they sign.
struct Signature {
    std::string role{};
    std::string name{};

    bool operator==(const Signature&) const = default;
};

struct Signatures {
    std::vector<Signature> places{};
    int columns = 2;
    double points = 14;
    bool tall = false; ///< room for a finger print

    bool operator==(const Signatures&) const = default;
};

/// Signer and date with a free 45 × 45 mm box for the seal, as GB/T 9704-2012 7.3.5.
struct SealPlace {
    std::string signer{};
    std::string date{}; ///< as printed

    bool operator==(const SealPlace&) const = default;
};

/// Text behind a QR code, 25 × 25 mm.
struct QrCode {
    std::string text{};
    std::string caption{};

    bool operator==(const QrCode&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

struct Space {
    double lines = 1;

    bool operator==(const Space&) const = default;
};

using Block = std::variant<Paragraph, LabelLine, Table, FormGrid, Signatures, SealPlace, QrCode, Space, PageBreak>;

/// One paper (文书).
struct Document {
    std::string code{};   ///< `XYS`, `L1`
    std::string title{};  ///< also the title of the PDF; must not hold personal data where the paper is public
    std::string number{}; ///< 案号, 公开编号: printed small on each page
    Frame frame = Frame::official;
    PageSize size = PageSize::a4;
    Orientation orientation = Orientation::portrait;
    bool draft = false;                  ///< 草稿 mark across each page
    std::string bandColour{};            ///< wall: colour of the head band (`party`, `affairs`, `finance`, `service`)
    std::string headLeft{}, headRight{}; ///< wall: text in the head band
    std::string footNote{};              ///< small line in the foot of each page (通知监督电话)
    std::vector<Block> blocks{};

    bool operator==(const Document&) const = default;
};

} // namespace linwu::papers
