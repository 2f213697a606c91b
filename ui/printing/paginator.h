// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Paginator: strips go onto pages. Repeats heads, carries totals, keeps together what belongs together, closes borders.

#include "ui/printing/table_setter.h"

#include <memory>
#include <vector>

namespace linwu::ui {

/// All strips of a paper and the tables they belong to.
struct Flow {
    std::vector<Strip> strips;
    std::vector<std::unique_ptr<TableSetter>> tables;
};

class Paginator {
public:
    Paginator(Flow& flow, const PageGeometry& geometry)
        : m_flow(flow)
        , m_geometry(geometry)
    {}

    /// The pages, without what the frame puts on each of them.
    [[nodiscard]] std::vector<PaperPage> run();

private:
    [[nodiscard]] std::size_t groupEnd(std::size_t first) const;
    [[nodiscard]] double neededFor(std::size_t first, std::size_t end) const;
    [[nodiscard]] bool mustBreak(std::size_t first, std::size_t end) const;
    void place(Strip& strip);
    void put(Strip strip);
    void enterTable(int table);
    void breakPage(int nextTable);

    [[nodiscard]] TableSetter& table(int index) { return *m_flow.tables[static_cast<std::size_t>(index)]; }

    [[nodiscard]] const TableSetter& table(int index) const { return *m_flow.tables[static_cast<std::size_t>(index)]; }

    [[nodiscard]] double bottom() const { return m_geometry.body.bottom() + 0.5; }

    Flow& m_flow;
    const PageGeometry& m_geometry;
    std::vector<PaperPage> m_pages;
    PaperPage m_page;
    double m_y = 0;
    bool m_fresh = true;              ///< nothing stands on this page yet
    int m_table = -1;                 ///< the table that is open on this page
    int m_rows = 0;                   ///< rows of tables on this page
    std::vector<std::int64_t> m_sums; ///< of the open table
};

} // namespace linwu::ui
