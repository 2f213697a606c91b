// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The value of a rule that is never missing: what the file says, or what is shipped.

#include "core/registry/reader.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace linwu::rules {

/// The value of a rule on `day`, from the file or, where an older file has no such rule, as shipped. A word that is not shipped
/// either is a fault of the program: std::logic_error.
[[nodiscard]] std::string valueOrShipped(const Reader& reader, std::string_view list, std::string_view word, const Date& day);

/// The same as a number.
[[nodiscard]] std::int64_t figureOrShipped(const Reader& reader, std::string_view list, std::string_view word, const Date& day);

/// The number as shipped.
[[nodiscard]] std::int64_t shippedFigure(std::string_view list, std::string_view word);

} // namespace linwu::rules
