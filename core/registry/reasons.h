// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reasons (理由): what a person typed for each rule she confirmed. Free text, so it may tell anything of anybody: the journal
// keeps it sealed, as one value.

#include "core/base/id.h"
#include "core/base/sealed.h"
#include "core/base/value.h"
#include "core/registry/changes.h"

#include <string>
#include <string_view>

namespace linwu {

/// Where the reasons of an act are sealed: an act on a case with the key of cases.
[[nodiscard]] SealPlace placeOfReasons(std::string_view action, Id<Operation> operation);

/// As the journal keeps them, rule by rule; `{}` for none. Throws SealError without the key.
[[nodiscard]] std::string
sealReasons(const Sealer& sealer, std::string_view action, Id<Operation> operation, const Fields& reasons);

/// As typed; none for a reader without the key. Those of the first versions were not sealed and open too.
[[nodiscard]] Fields openReasons(const Sealer& sealer, std::string_view action, Id<Operation> operation, std::string_view stored);

/// The sealed value in what the journal keeps; nothing when there is none, or it is of the first versions.
[[nodiscard]] std::optional<Blob> sealedReasons(std::string_view stored);

/// What the journal keeps of a sealed value.
[[nodiscard]] std::string storedReasons(const Blob& sealed);

} // namespace linwu
