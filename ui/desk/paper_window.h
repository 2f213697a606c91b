// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A paper of a page on the screen: shown as it will be printed, kept as it goes out, shown again as it went.

#include "core/papers/issued_paper.h"
#include "ui/desk/desk.h"

namespace linwu::ui {

/// Shows the paper as it will be printed, or says why there is none. What leaves the desk and is no draft is kept
/// (`paper.issue`); a paper for the wall is held back by what the scanner finds in it. `wholeBecause` is the reason, journalled
/// with the act, for which numbers stand whole on it; empty: none do, or the paper asks for none.
void showPaper(
    Desk& desk,
    const Result<papers::Document>& document,
    const papers::IssueOf& of,
    QWidget* window,
    const QString& wholeBecause = {}
);

/// Shows a paper exactly as it was issued; printing it again keeps nothing new.
void showIssued(Desk& desk, Id<papers::IssuedPaper> paper, QWidget* window);

/// Lets a person choose among these, newest first, and shows the chosen one.
void chooseIssued(Desk& desk, const std::vector<papers::IssuedPaper>& issued, QWidget* window);

} // namespace linwu::ui
