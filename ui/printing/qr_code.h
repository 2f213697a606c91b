// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Draws a QR code as filled rectangles, level M, with its quiet zone of four modules inside the area.

#include "ui/printing/page.h"

#include <string>

namespace linwu::ui {

/// Nothing is drawn for a text that no code can hold.
void drawQrCode(PaperPage& page, const std::string& text, const QRectF& area);

} // namespace linwu::ui
