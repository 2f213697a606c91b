// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// From what is typed to parties and representatives: numbers cleaned, birth and sex read from them, people of the register
// copied.

#include "core/mediation/case_change.h"
#include "core/mediation/intake_inputs.h"

namespace linwu::mediation {

/// Writes the input into the party. Notes what was cleaned (V104) or computed (V16); an unknown resident is a problem.
void enterParty(CaseChange& change, Party& party, const PartyInput& input);
void enterRepresentative(CaseChange& change, Representative& who, const RepresentativeInput& input);

/// A new party with those who stand for it, after the others.
void addPartyOf(CaseChange& change, const PartyInput& input);

/// The party as it would be typed, so that a change begins with what stands there.
[[nodiscard]] PartyInput inputOf(const CaseChange& change, const Party& party);
[[nodiscard]] RepresentativeInput inputOf(const CaseChange& change, const Representative& who);

/// The head of the case as it would be typed.
[[nodiscard]] ApplicationInput inputOf(const CaseChange& change);

} // namespace linwu::mediation
