// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Page layout: a Document becomes pages, exact to the millimetre. Preview, printer and PDF paint these very pages.

#include "core/papers/document.h"
#include "ui/printing/fonts.h"
#include "ui/printing/page.h"

namespace linwu::ui {

/// The pages of a paper. `typeScale` makes all type and line spacing smaller.
[[nodiscard]] PageSet layoutPages(const papers::Document& document, const Fonts& fonts, double typeScale = 1);

/// The largest type between 100 % and 75 % at which the paper takes one page; at 100 % when even 75 % does not help.
/// PageSet::typeScale says what was done.
[[nodiscard]] PageSet layoutOnOnePage(const papers::Document& document, const Fonts& fonts);

/// The faces a paper uses, in order of first use, so that a person can be told which families stand for them.
[[nodiscard]] std::vector<papers::Face> facesOf(const papers::Document& document);

} // namespace linwu::ui
