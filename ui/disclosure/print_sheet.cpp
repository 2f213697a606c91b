// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A sheet on paper and as a file: as a draft to be signed, and exactly as it was issued.
#include "core/disclosure/sheet_checks.h"
#include "ui/desk/paper_window.h"
#include "ui/disclosure/disclosure_page.h"

namespace linwu::ui {

void DisclosurePage::printDraft()
{
    const auto file = desk().read([this](const Reader& reader) { return disclosure::loadSheet(reader, current()); });
    if (!file) {
        return;
    }
    const auto document = disclosure::sheetDocument(desk().reader(), *file);
    const papers::IssueOf of{std::string(disclosure::Disclosure::table), current().value, papers::Outlet::wall, {}};
    showPaper(desk(), document, of, this);
}

void DisclosurePage::printIssued()
{
    const auto issued = desk().read([this](const Reader& reader) { return disclosure::listIssuedSheets(reader, current()); });
    chooseIssued(desk(), issued, this);
}

} // namespace linwu::ui
