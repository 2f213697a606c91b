// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The chain over the journal: each act is bound to the one before it, so that a changed, exchanged or missing act shows. In a
// sealed file the links are keyed: who has no key of the file cannot make them.

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

/// Binds every act anew: after the images were sealed under other keys, when what they say is the same and their bytes are not.
/// For a chain that held before; one that did not would lose its finding.
void relink(const Reader& reader);

/// The end of the chain as it is printed: 16 hexadecimal digits; empty without a link.
[[nodiscard]] std::string chainEnd(const Reader& reader);

} // namespace linwu

template <>
struct linwu::Codes<linwu::ChainFault> {
    static constexpr std::array<std::pair<linwu::ChainFault, std::string_view>, 3> table{{
        {linwu::ChainFault::altered, "altered"},
        {linwu::ChainFault::broken, "broken"},
        {linwu::ChainFault::missing, "missing"},
    }};
};
