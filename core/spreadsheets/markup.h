// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Parts markup into tags and texts the way browsers do: nothing is an error.

#include <string>
#include <string_view>

namespace linwu::spreadsheets {

/// A tag, or a stretch of text between tags.
struct MarkupPiece {
    enum class Kind { text, open, close };

    Kind kind = Kind::text;
    std::string_view text;       ///< raw text, entities not yet decoded
    std::string name;            ///< of a tag, in lower case, without its prefix (`ss:Row` → `row`)
    std::string_view attributes; ///< of an opening tag, raw
    bool selfClosing = false;
    bool literal = false; ///< the text stood in a CDATA section: it has no entities
};

/// Walks through markup piece by piece. Comments, declarations, scripts and styles are skipped.
class MarkupPieces {
public:
    explicit MarkupPieces(std::string_view text)
        : m_text(text)
    {}

    /// False at the end.
    bool next(MarkupPiece& piece);

    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    bool skipSpecial(MarkupPiece& piece);
    void readTag(MarkupPiece& piece);
    void skipElement(std::string_view name);

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// The value of an attribute, found by its local name in any case; empty when missing. `found` tells a bare attribute.
[[nodiscard]] std::string attributeValue(std::string_view attributes, std::string_view name, bool* found = nullptr);

/// Text with `&nbsp;`, `&lt;`, `&#26690;`, `&#x6842;` … as characters; unknown entities stay as they are.
[[nodiscard]] std::string decodeEntities(std::string_view text);

} // namespace linwu::spreadsheets
