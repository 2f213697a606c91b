// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Encodings of text files that offices make: UTF-8, UTF-16 and GB 18030 (with GBK and GB 2312 inside it), told by content.

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace linwu::spreadsheets {

enum class Encoding { utf8, utf16LittleEndian, utf16BigEndian, gb18030 };

struct DecodedText {
    std::string text; ///< UTF-8 without a byte order mark
    Encoding encoding = Encoding::utf8;
};

/// Tells the encoding and decodes strictly: a byte order mark, UTF-16 by its zeros, strict UTF-8, strict GB 18030. Refuses with
/// `nul_bytes` or `not_text`.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes);

/// Decodes bytes whose encoding is known, `utf-8`, `gb2312`, `gbk`, `gb18030`, `utf-16` …, as the head of an HTML file says; an
/// unknown word leaves it to the content.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes, std::string_view charset);

} // namespace linwu::spreadsheets
