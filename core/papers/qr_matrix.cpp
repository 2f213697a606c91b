// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/qr_matrix.h"

#include <qrencode.h>

#include <memory>

namespace linwu::papers {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QrMatrix qrMatrix(const std::string& text)
{
    QrMatrix matrix;
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M));
    if (code == nullptr) {
        return matrix;
    }
    matrix.width = static_cast<std::size_t>(code->width);
    matrix.modules.reserve(matrix.width * matrix.width);
    for (std::size_t i = 0; i < matrix.width * matrix.width; ++i) {
        matrix.modules.push_back((code->data[i] & 1) != 0);
    }
    return matrix;
}

} // namespace linwu::papers
