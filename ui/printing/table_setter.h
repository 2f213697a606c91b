// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// TableSetter: a table becomes a head and row strips that can be broken over pages, with 承前页 and 过次页 rows when asked for.

#include "ui/printing/page_frame.h"
#include "ui/printing/strip.h"

#include <cstdint>
#include <vector>

namespace linwu::ui {

class TableSetter {
public:
    /// `index` is the place of the table in the flow.
    TableSetter(TextSetter& setter, const PageGeometry& geometry, const papers::Table& table, int index);

    /// Caption and rows.
    void setRows(std::vector<Strip>& out);

    [[nodiscard]] const Strip& head() const { return m_head; }

    [[nodiscard]] bool repeatsHead() const { return m_table.repeatHead; }

    [[nodiscard]] bool carries() const { return m_table.runningTotals && !m_carried.empty(); }

    [[nodiscard]] double carryHeight() const { return m_carryHeight; }

    [[nodiscard]] double width() const { return m_edges.back(); }

    [[nodiscard]] bool narrowed() const { return m_narrowed; }

    [[nodiscard]] std::size_t carriedCount() const { return m_carried.size(); }

    /// The 承前页 (`from`) or 过次页 row with these sums of the carried columns.
    [[nodiscard]] Strip carryRow(bool from, const std::vector<std::int64_t>& sums);

private:
    /// A cell with its place in a group of rows that hang together by row spans.
    struct Box {
        std::size_t row = 0;
        std::size_t column = 0;
        std::size_t rows = 1;
        std::size_t columns = 1;
        std::uint16_t font = 0;
        papers::Align align = papers::Align::left;
        std::vector<SetLine> lines;
    };

    void settleWidths();
    [[nodiscard]] std::vector<double> neededWidths();
    void settleHead();
    void setCaption(std::vector<Strip>& out);
    [[nodiscard]] std::vector<Box> boxesOf(std::size_t first, std::size_t end);
    [[nodiscard]] Box boxOf(const papers::Cell& cell, std::size_t column, bool total);
    [[nodiscard]] Strip stripOf(const std::vector<Box>& boxes, std::size_t rows);
    void setGroup(std::size_t first, std::size_t end, std::vector<Strip>& out);
    void setTallRow(std::vector<Box> boxes, double most, std::vector<Strip>& out);
    [[nodiscard]] double lineStep() const;
    [[nodiscard]] double leastHeight() const;
    void ruleBox(PaperPage& page, const Box& box, const std::vector<double>& tops) const;
    void placeBox(PaperPage& page, const Box& box, double top, double height);

    TextSetter& m_setter;
    const PageGeometry& m_geometry;
    const papers::Table& m_table;
    int m_index;
    double m_points;
    bool m_narrowed = false;
    std::vector<double> m_edges; ///< of columns, from 0 to the width of the body
    std::vector<std::size_t> m_carried;
    double m_carryHeight = 0;
    Strip m_head;
    std::uint16_t m_plain = 0;
    std::uint16_t m_bold = 0;
    std::uint16_t m_headFont = 0;
};

} // namespace linwu::ui
