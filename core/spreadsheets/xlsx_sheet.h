// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SheetPart: one worksheet of an .xlsx, row after row.

#include "core/spreadsheets/xlsx_parts.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::spreadsheets {

/// What the cells of a worksheet refer to.
struct CellContext {
    const SharedStrings* strings = nullptr;
    const std::vector<NumberFormat>* styles = nullptr;
    bool date1904 = false;
    const Limits* limits = nullptr;
};

/// Hears the XML of one worksheet and gives its rows to a sink. Cells and rows without `r` count on from the one before.
class SheetPart final : public XmlHandler {
public:
    SheetPart(const CellContext& context, SheetSink& sink, std::uint64_t cellsBefore);

    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view text) override;

    [[nodiscard]] const std::vector<Merge>& merges() const { return m_merges; }

    [[nodiscard]] std::uint64_t cellCount() const { return m_cellCount; }

    /// Stable word of what is wrong with the sheet, if something is.
    [[nodiscard]] std::optional<std::string_view> fault() const { return m_fault; }

private:
    enum class CellType : std::uint8_t { number, shared, inlined, formulaText, boolean, error, date };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void endRow();
    void addMerge(std::string_view range);
    void setValue(CellKind kind, std::string_view text);
    void setNumber();
    void keepOrder();
    void addCell(CellKind kind, std::size_t from);

    struct PendingCell {
        std::size_t from;
        std::size_t size;
        std::string_view shared; ///< set for shared strings, whose text is not copied
        std::uint16_t column;
        CellKind kind;
    };

    CellContext m_context;
    SheetSink& m_sink;
    std::uint64_t m_cellCount;
    std::uint32_t m_row = 0;
    std::uint32_t m_nextColumn = 0;
    bool m_rowHidden = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inOrder = true;
    bool m_capture = false;
    int m_phonetic = 0;
    CellType m_type = CellType::number;
    unsigned m_style = 0;
    std::uint16_t m_column = 0;
    std::string m_value;   ///< text of the element being read
    std::string m_rowText; ///< texts of the row's cells, one behind the other
    std::vector<PendingCell> m_pending;
    std::vector<Cell> m_cells;
    std::vector<Merge> m_merges;
    std::optional<std::string_view> m_fault;
};

} // namespace linwu::spreadsheets
