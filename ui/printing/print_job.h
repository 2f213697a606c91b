// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pages to a printer, exactly as previewed.

#include "core/base/result.h"
#include "ui/printing/page.h"
#include "ui/printing/pdf_writer.h"

class QPrinter;

namespace linwu::ui {

/// Sets sheet, orientation and title of the printer for these pages. Margins belong to the pages, so the whole sheet is used.
void preparePrinter(QPrinter& printer, const PageSet& set);

/// Prints the pages the printer's range asks for (all when it asks for none). Refused with `store` when the printer does not
/// begin or does not take a page, with `cancelled` when stopped.
[[nodiscard]] Status printPages(const PageSet& set, QPrinter& printer, const PageProgress& progress = {});

} // namespace linwu::ui
