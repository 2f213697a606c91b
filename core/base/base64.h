// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Bytes as text and back (RFC 4648 section 4, with padding).

#include <optional>
#include <string>
#include <string_view>

namespace linwu {

[[nodiscard]] std::string base64Of(std::string_view bytes);

/// Nothing when the text is no base64. Blanks and line ends between its digits are passed over.
[[nodiscard]] std::optional<std::string> bytesOfBase64(std::string_view text);

} // namespace linwu
