// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading sheets: one with everything kept of it, lists, what is due, and the sheet itself as a document.

#include "core/disclosure/archive_rules.h"
#include "core/disclosure/disclosure_papers.h"
#include "core/registry/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::disclosure {

[[nodiscard]] std::optional<Disclosure> findSheet(const Reader& reader, Id<Disclosure> id);
/// The newest version of that number.
[[nodiscard]] std::optional<Disclosure> findSheet(const Reader& reader, const std::string& number);
/// All sheets, the newest period first; of one item when it is given.
[[nodiscard]] std::vector<Disclosure> listSheets(const Reader& reader, const std::string& item = {});
/// All versions for one item and period, oldest first.
[[nodiscard]] std::vector<Disclosure> listVersions(const Reader& reader, const std::string& number);
[[nodiscard]] std::optional<SheetFile> loadSheet(const Reader& reader, Id<Disclosure> id);
[[nodiscard]] std::optional<PublicOpinion> findOpinion(const Reader& reader, Id<PublicOpinion> id);
[[nodiscard]] std::optional<Evidence> findEvidence(const Reader& reader, Id<Evidence> id);

/// Evidence of any sheet with that digest.
[[nodiscard]] std::vector<Evidence> listEvidenceByDigest(const Reader& reader, const std::string& sha256);

/// The catalogue with the choices of this community.
[[nodiscard]] std::vector<CatalogueItem> listItems(const Reader& reader);
[[nodiscard]] std::vector<CatalogueChoice> listChoices(const Reader& reader);

/// What is due today, since the first book was opened; without books, what is made elsewhere, since the file was made.
[[nodiscard]] std::vector<DueSheet> listDue(const Reader& reader);
/// Opinions without an answer, the most urgent first.
[[nodiscard]] std::vector<PublicOpinion> listOpenOpinions(const Reader& reader);

/// Staff, roles and relations as far as signing is concerned.
[[nodiscard]] StaffBook loadStaffBook(const Reader& reader);

/// The cards of a book as a sheet of that period needs them.
[[nodiscard]] CardBooks loadCards(const Reader& reader, Id<ledger::Book> book, const Date& to);

} // namespace linwu::disclosure
