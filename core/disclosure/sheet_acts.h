// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the acts of this folder share: finding the sheet, taking its step, signing. Used by the actions of this folder only.

#include "core/disclosure/disclosure_actions.h"

namespace linwu::disclosure {

/// The sheet with everything kept of it, when the step follows from its state.
[[nodiscard]] Result<SheetFile> openFor(Writer& writer, Id<Disclosure> id, Step step);

/// `period_published` (E111) while a version that was not withdrawn stands in the way of another.
[[nodiscard]] Problems checkPlace(const std::vector<Disclosure>& versions);

/// Writes the sheet as `edited` with the state after `step`, and names the act by the sheet's number.
[[nodiscard]] Status take(Writer& writer, const Disclosure& shown, Disclosure edited, Step step);

/// The signers so far with one more.
[[nodiscard]] Signers signersWith(const SheetFile& file, std::initializer_list<std::pair<SignRole, Id<Staff>>> more);

/// Writes a signature under the content as it was submitted.
[[nodiscard]] Status
sign(Writer& writer, const SheetFile& file, const StaffBook& staff, SignOff signOff, const std::string& hash);

/// The content is still what was submitted, or `content_changed` (E303).
[[nodiscard]] Status requireUnchanged(Writer& writer, const SheetFile& file);

} // namespace linwu::disclosure
