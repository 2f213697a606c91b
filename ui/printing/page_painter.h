// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Paints a page of a PageSet on anything: screen, printer, PDF, picture.

#include "ui/printing/page.h"

#include <QImage>
#include <QPainter>

namespace linwu::ui {

/// Paints page `index`. The painter stands at the left top of the sheet; `dotsPerInch` is its resolution (page.h dots are scaled to it).
void paintPage(QPainter& painter, const PageSet& set, std::size_t index, double devicePerInch);

/// The sheet as a picture on white.
[[nodiscard]] QImage pageImage(const PageSet& set, std::size_t index, double devicePerInch);

} // namespace linwu::ui
