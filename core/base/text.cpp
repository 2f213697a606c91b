// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <algorithm>
#include <cstdint>

namespace linwu {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// Reads one code point at `at` and moves on; `replacement` and one byte for what is not UTF-8.
char32_t next(std::string_view bytes, std::size_t& at, bool& good)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const std::uint8_t lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const std::size_t length = lead >= 0xF0 && lead < 0xF5   ? 4
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                                                             : 0;
    if (length == 0 || at + length > bytes.size()) {
        ++at;
        good = false;
        return replacement;
    }
    char32_t c = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            ++at;
            good = false;
            return replacement;
        }
        c = (c << 6U) | (byte(at + i) & 0x3FU);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
        ++at;
        good = false;
        return replacement;
    }
    at += length;
    return c;
}

template <class Change>
std::string mapped(std::string_view utf8, Change change)
{
    std::string out;
    out.reserve(utf8.size());
    bool good = true;
    for (std::size_t at = 0; at < utf8.size();) {
        change(out, next(utf8, at, good));
    }
    return out;
}

} // namespace

void appendUtf8(std::string& out, char32_t c)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<std::uint8_t>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6U));
        put(0x80 | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12U));
        put(0x80 | ((c >> 6U) & 0x3FU));
        put(0x80 | (c & 0x3FU));
    } else {
        put(0xF0 | (c >> 18U));
        put(0x80 | ((c >> 12U) & 0x3FU));
        put(0x80 | ((c >> 6U) & 0x3FU));
        put(0x80 | (c & 0x3FU));
    }
}

std::u32string toCodePoints(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    bool good = true;
    for (std::size_t at = 0; at < utf8.size();) {
        out += next(utf8, at, good);
    }
    return out;
}

std::string toUtf8(std::u32string_view codePoints)
{
    std::string out;
    out.reserve(codePoints.size() * 3);
    for (const char32_t c : codePoints) {
        appendUtf8(out, c);
    }
    return out;
}

bool isUtf8(std::string_view bytes)
{
    bool good = true;
    for (std::size_t at = 0; at < bytes.size() && good;) {
        next(bytes, at, good);
    }
    return good;
}

std::size_t characterCount(std::string_view utf8)
{
    std::size_t count = 0;
    bool good = true;
    for (std::size_t at = 0; at < utf8.size(); ++count) {
        next(utf8, at, good);
    }
    return count;
}

bool isBlank(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0xFEFF;
}

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

std::string trimmed(std::string_view utf8)
{
    const auto plainAscii = [](char c) { return static_cast<signed char>(c) > 0x20; };
    if (utf8.empty() || (plainAscii(utf8.front()) && plainAscii(utf8.back()))) {
        return std::string(utf8);
    }
    const std::u32string text = toCodePoints(utf8);
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isBlank).base();
    return first < last ? toUtf8(std::u32string(first, last)) : std::string();
}

std::string withoutBlanks(std::string_view utf8)
{
    return mapped(utf8, [](std::string& out, char32_t c) {
        if (!isBlank(c)) {
            appendUtf8(out, c);
        }
    });
}

std::string halfWidth(std::string_view utf8)
{
    return mapped(utf8, [](std::string& out, char32_t c) {
        appendUtf8(out, c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c == 0x3000 ? U' ' : c);
    });
}

std::string lowerAscii(std::string_view utf8)
{
    std::string out(utf8);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return out;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (true) {
        const std::size_t at = text.find(separator, from);
        parts.emplace_back(text.substr(from, at == std::string_view::npos ? at : at - from));
        if (at == std::string_view::npos) {
            return parts;
        }
        from = at + 1;
    }
}

std::string replacedAll(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace linwu
