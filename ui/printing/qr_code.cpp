// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace linwu::ui {

namespace {

constexpr int kQuiet = 4;

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

void drawQrCode(Page& page, const std::string& text, const QRectF& area)
{
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M));
    if (code == nullptr) {
        return;
    }
    const double module = area.width() / (code->width + 2 * kQuiet);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            const auto dark = [&](int at) { return (code->data[row * code->width + at] & 1) != 0; };
            if (!dark(column)) {
                continue;
            }
            // Neighbours in a row are one rectangle, or hairlines show between them.
            const int first = column;
            while (column + 1 < code->width && dark(column + 1)) {
                ++column;
            }
            const QPointF corner(area.left() + module * (first + kQuiet), area.top() + module * (row + kQuiet));
            page.fills.push_back({QRectF(corner, QSizeF(module * (column - first + 1), module)), 0xFF000000});
        }
    }
}

} // namespace linwu::ui
