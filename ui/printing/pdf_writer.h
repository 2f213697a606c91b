// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pages as a PDF whose text can be searched and copied.

#include "core/base/result.h"
#include "ui/printing/page.h"

#include <QByteArray>

#include <functional>

namespace linwu::ui {

/// Told after each page; false stops the work.
using PageProgress = std::function<bool(std::size_t page, std::size_t count)>;

/// The pages as one PDF, the same bytes for the same pages; empty when stopped.
[[nodiscard]] QByteArray pdfOf(const PageSet& set, const PageProgress& progress = {});

/// Writes the PDF beside `file` and puts it in its place when it is whole. Refused with `readOnly` or `full`, with `cancelled`
/// when stopped.
[[nodiscard]] Status writePdf(const PageSet& set, const QString& file, const PageProgress& progress = {});

} // namespace linwu::ui
