// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The chain over the journal: each act is bound to the one before it, so that a changed, exchanged or missing act shows. In a
// sealed file the links are keyed: who has no key of the file cannot make them. Links never change, so that an end of the chain
// that was printed names its act for ever; where images are erased or sealed anew, the act that does it says what they are now
// (a recast) and is bound itself.

#include "core/base/result.h"
#include "core/registry/changes.h"
#include "core/registry/reader.h"

#include <string>
#include <vector>

namespace linwu {

/// Binds an act that was just written to the chain. Inside its transaction, as its last step.
void linkOperation(const Reader& reader, Id<Operation> operation);

/// What is wrong with a link.
enum class ChainFault {
    altered, ///< the act or its images are not what was bound
    broken,  ///< the link does not follow from the one before
    missing, ///< a link, or the act it speaks of, is gone
};

struct ChainFinding {
    std::int64_t number = 0; ///< of the link
    Id<Operation> operation;
    ChainFault fault = ChainFault::altered;
};

/// The first link that does not hold; nothing when all do. Links are keyed from the act on that opened the accounts of the file;
/// each binds those before it, unkeyed ones too. Throws SealError in a sealed file without its keys.
[[nodiscard]] std::optional<ChainFinding> firstBentLink(const Reader& reader);

/// Binds the acts of a file from before digests were salted anew, once, before its next act: an end was never printed of it. Does
/// nothing to a chain that is salted, or that does not hold.
void saltLinks(const Reader& reader);

/// Notes what every act whose images are no longer those that were bound digests to since the act `by`. For a chain that held
/// before; one that did not would lose its finding.
void recastChanged(const Reader& reader, Id<Operation> by);

/// Whether an act and its images are what was bound. Asked before they are changed.
[[nodiscard]] bool actHolds(const Reader& reader, Id<Operation> operation);

/// The same as recastChanged for one act, which held before it was changed.
void recastAct(const Reader& reader, Id<Operation> operation, Id<Operation> by);

/// The end of the chain as it is printed: 16 hexadecimal digits; empty without a link.
[[nodiscard]] std::string chainEnd(const Reader& reader);

/// The end in groups of four, as public sheets carry it at their foot: `1a2b 3c4d 5e6f 7081`.
[[nodiscard]] std::string printedEnd(const std::string& end);

/// The act an end stands for.
struct ActOfEnd {
    std::int64_t number = 0; ///< of its link
    Id<Operation> operation; ///< the last act before the end was printed
    std::int64_t actsSince = 0;
};

/// The act whose link ends like what was typed from a paper; blanks, dashes and case do not matter. None when no act of this file
/// has it. Refused with `chain_end_signs` for a sign that is no hexadecimal digit, `chain_end_length` when there are not 16.
[[nodiscard]] Result<std::optional<ActOfEnd>> actOfEnd(const Reader& reader, std::string_view typed);

} // namespace linwu

template <>
struct linwu::Codes<linwu::ChainFault> {
    static constexpr std::array<std::pair<linwu::ChainFault, std::string_view>, 3> table{{
        {linwu::ChainFault::altered, "altered"},
        {linwu::ChainFault::broken, "broken"},
        {linwu::ChainFault::missing, "missing"},
    }};
};
