// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A paper of a page on the screen: shown as it will be printed, kept as it goes out, shown again as it went.

#include "core/papers/issued_paper.h"
#include "ui/desk/desk.h"

namespace linwu::ui {

/// Shows the paper as it will be printed. What leaves the desk and is no draft is kept (`paper.issue`); a paper for the wall is
/// held back by what the scanner finds in it.
void showPaper(Desk& desk, const papers::Document& document, const papers::IssueOf& of, QWidget* window);

/// Shows a paper exactly as it was issued; printing it again keeps nothing new.
void showIssued(Desk& desk, Id<papers::IssuedPaper> paper, QWidget* window);

/// Lets a person choose among these, newest first, and shows the chosen one.
void chooseIssued(Desk& desk, const std::vector<papers::IssuedPaper>& issued, QWidget* window);

} // namespace linwu::ui
