// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/qr_code.h"

#include "core/papers/qr_matrix.h"

namespace linwu::ui {

void drawQrCode(PaperPage& page, const std::string& text, const QRectF& area)
{
    constexpr std::size_t quiet = 4; // modules, ISO/IEC 18004
    const papers::QrMatrix matrix = papers::qrMatrix(text);
    if (matrix.width == 0) {
        return;
    }
    const double module = area.width() / static_cast<double>(matrix.width + 2 * quiet);
    for (std::size_t row = 0; row < matrix.width; ++row) {
        for (std::size_t column = 0; column < matrix.width; ++column) {
            if (!matrix.dark(row, column)) {
                continue;
            }
            // Neighbours in a row are one rectangle, or hairlines show between them.
            const std::size_t first = column;
            while (column + 1 < matrix.width && matrix.dark(row, column + 1)) {
                ++column;
            }
            const QPointF corner(
                area.left() + module * static_cast<double>(first + quiet), area.top() + module * static_cast<double>(row + quiet)
            );
            page.fills.push_back({QRectF(corner, QSizeF(module * static_cast<double>(column - first + 1), module)), 0xFF000000});
        }
    }
}

} // namespace linwu::ui
