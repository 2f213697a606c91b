// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/markup.h"

#include "core/base/text.h"

#include <array>
#include <charconv>
#include <utility>

namespace linwu::spreadsheets {

namespace {

constexpr auto npos = std::string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string localName(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return lowerAscii(colon == npos ? name : name.substr(colon + 1));
}

/// The end of the tag that begins at `at`: quoted values may hold `>`. The end of the text when it is never closed.
std::size_t tagEnd(std::string_view text, std::size_t at)
{
    char quote = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if ((c == '"' || c == '\'') && text[at - 1] == '=') {
            quote = c;
        } else if (c == '>') {
            return at;
        }
    }
    return at;
}

/// Finds `needle` (lower case ASCII) from `at` in any case.
std::size_t findIgnoringCase(std::string_view text, std::string_view needle, std::size_t at)
{
    for (; at + needle.size() <= text.size(); ++at) {
        at = text.find('<', at);
        if (at == npos || at + needle.size() > text.size()) {
            return npos;
        }
        if (lowerAscii(text.substr(at, needle.size())) == needle) {
            return at;
        }
    }
    return npos;
}

char32_t namedEntity(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, char32_t>, 10> names{{
        {"nbsp", 0xA0},
        {"lt", '<'},
        {"gt", '>'},
        {"amp", '&'},
        {"quot", '"'},
        {"apos", '\''},
        {"middot", 0xB7},
        {"ensp", 0x2002},
        {"emsp", 0x2003},
        {"times", 0xD7},
    }};
    for (const auto& [word, character] : names) {
        if (word == name) {
            return character;
        }
    }
    return 0;
}

char32_t entity(std::string_view name)
{
    if (name.size() < 2 || name.front() != '#') {
        return namedEntity(name);
    }
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool valid = read.ec == std::errc() && read.ptr == digits.data() + digits.size() && code >= 0x09 && code <= 0x10FFFF &&
                       (code < 0xD800 || code > 0xDFFF);
    return valid ? static_cast<char32_t>(code) : 0;
}

} // namespace

bool MarkupPieces::skipSpecial(MarkupPiece& piece)
{
    const std::string_view rest = m_text.substr(m_at);
    const auto skipPast = [&](std::string_view close) {
        const std::size_t end = m_text.find(close, m_at);
        m_at = end == npos ? m_text.size() : end + close.size();
    };
    if (rest.substr(0, 4) == "<!--") {
        skipPast("-->");
    } else if (rest.substr(0, 9) == "<![CDATA[") {
        const std::size_t from = m_at + 9;
        const std::size_t end = m_text.find("]]>", from);
        piece = {MarkupPiece::Kind::text, m_text.substr(from, end == npos ? npos : end - from), {}, {}, false, true};
        m_at = end == npos ? m_text.size() : end + 3;
        return true;
    } else {
        skipPast(">");
    }
    return false;
}

void MarkupPieces::readTag(MarkupPiece& piece)
{
    const bool closing = m_text[m_at + 1] == '/';
    const std::size_t from = m_at + (closing ? 2 : 1);
    const std::size_t end = tagEnd(m_text, from);
    std::size_t nameEnd = from;
    while (nameEnd < end && !isSpace(m_text[nameEnd]) && m_text[nameEnd] != '/') {
        ++nameEnd;
    }
    piece.kind = closing ? MarkupPiece::Kind::close : MarkupPiece::Kind::open;
    piece.name = localName(m_text.substr(from, nameEnd - from));
    piece.attributes = m_text.substr(nameEnd, end - nameEnd);
    piece.selfClosing = !closing && !piece.attributes.empty() && piece.attributes.back() == '/';
    m_at = end < m_text.size() ? end + 1 : end;
}

void MarkupPieces::skipElement(std::string_view name)
{
    const std::size_t close = findIgnoringCase(m_text, "</" + std::string(name), m_at);
    m_at = close == npos ? m_text.size() : close;
}

bool MarkupPieces::next(MarkupPiece& piece)
{
    while (m_at < m_text.size()) {
        const char after = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (m_text[m_at] != '<' || (!isLetter(after) && after != '/' && after != '!' && after != '?')) {
            const std::size_t end = m_text.find('<', m_at + 1);
            piece = {MarkupPiece::Kind::text, m_text.substr(m_at, end == npos ? npos : end - m_at), {}, {}, false, false};
            m_at = end == npos ? m_text.size() : end;
            return true;
        }
        if (after == '!' || after == '?') {
            if (skipSpecial(piece)) {
                return true;
            }
            continue;
        }
        piece = {};
        readTag(piece);
        if (piece.kind == MarkupPiece::Kind::open && !piece.selfClosing && (piece.name == "script" || piece.name == "style")) {
            skipElement(piece.name);
            continue;
        }
        return true;
    }
    return false;
}

std::string attributeValue(std::string_view attributes, std::string_view name, bool* found)
{
    for (std::size_t at = 0; at < attributes.size();) {
        while (at < attributes.size() && (isSpace(attributes[at]) || attributes[at] == '/')) {
            ++at;
        }
        const std::size_t from = at;
        while (at < attributes.size() && !isSpace(attributes[at]) && attributes[at] != '=') {
            ++at;
        }
        const bool wanted = localName(attributes.substr(from, at - from)) == name;
        std::string_view value;
        if (at < attributes.size() && attributes[at] == '=') {
            ++at;
            const char quote = at < attributes.size() ? attributes[at] : '\0';
            const bool quoted = quote == '"' || quote == '\'';
            const std::size_t begin = at + (quoted ? 1 : 0);
            std::size_t end = begin;
            while (end < attributes.size() && (quoted ? attributes[end] != quote : !isSpace(attributes[end]))) {
                ++end;
            }
            value = attributes.substr(begin, end - begin);
            at = end + (quoted ? 1 : 0);
        } else if (at == from) {
            ++at;
        }
        if (wanted && at > from) {
            if (found != nullptr) {
                *found = true;
            }
            return decodeEntities(value);
        }
    }
    return {};
}

std::string decodeEntities(std::string_view text)
{
    constexpr std::size_t longestEntity = 10;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = text.find('&', at);
        out += text.substr(at, mark == npos ? npos : mark - at);
        if (mark == npos) {
            break;
        }
        const std::size_t end = text.substr(mark, longestEntity).find(';');
        const char32_t character = end == npos ? 0 : entity(text.substr(mark + 1, end - 1));
        if (character != 0) {
            appendUtf8(out, character);
            at = mark + end + 1;
        } else {
            out += '&';
            at = mark + 1;
        }
    }
    return out;
}

} // namespace linwu::spreadsheets
