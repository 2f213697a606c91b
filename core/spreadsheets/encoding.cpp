// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/encoding.h"

#include "core/base/text.h"
#include "core/spreadsheets/spreadsheet.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace linwu::spreadsheets {

namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// Gives UTF-16 pieces as UTF-8; a pair may be cut between pieces.
class Utf8Writer {
public:
    explicit Utf8Writer(std::size_t expected) { out.reserve(expected); }

    void put(const UChar* from, const UChar* to)
    {
        for (; from < to; ++from) {
            if (m_high != 0) {
                appendUtf8(out, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(m_high, *from)));
                m_high = 0;
            } else if (U16_IS_LEAD(*from)) {
                m_high = *from;
            } else {
                appendUtf8(out, *from);
            }
        }
    }

    std::string out;

private:
    UChar m_high = 0;
};

/// Strict: nothing when a byte does not belong to the encoding. The converter itself refuses lone surrogates.
std::optional<std::string> convert(std::string_view bytes, const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(name, &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    Utf8Writer writer(bytes.size() + bytes.size() / 2);
    std::array<UChar, 8192> piece{};
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    do {
        status = U_ZERO_ERROR;
        UChar* to = piece.data();
        ucnv_toUnicode(converter.get(), &to, piece.data() + piece.size(), &from, end, nullptr, 1, &status);
        writer.put(piece.data(), to);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return U_SUCCESS(status) ? std::optional(std::move(writer.out)) : std::nullopt;
}

/// No text file of an office holds control characters, but binary files that pass as GB 18030 do.
bool holdsControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x09 || (byte > 0x0D && byte < 0x1A) || (byte > 0x1B && byte < 0x20) || byte == 0x7F;
    });
}

Result<DecodedText> accepted(std::optional<std::string> text, Encoding encoding)
{
    if (!text) {
        return fileError("not_text");
    }
    if (text->find('\0') != std::string::npos) {
        return fileError("nul_bytes");
    }
    if (holdsControls(*text)) {
        return fileError("not_text");
    }
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text->compare(0, mark.size(), mark) == 0) {
        text->erase(0, mark.size());
    }
    return DecodedText{*std::move(text), encoding};
}

/// UTF-16 without a mark: the digits, commas and line ends of a table have their zero on one side only.
std::optional<Encoding> utf16ByZeros(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 65536);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') {
            ++(i % 2 == 0 ? even : odd);
        }
    }
    // Some Han characters (U+4E00) have a zero of their own on the other side.
    if (bytes.size() % 2 != 0 || even + odd == 0) {
        return std::nullopt;
    }
    if (odd > 0 && even * 20 <= odd) {
        return Encoding::utf16LittleEndian;
    }
    if (even > 0 && odd * 20 <= even) {
        return Encoding::utf16BigEndian;
    }
    return std::nullopt;
}

Result<DecodedText> decodeAs(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8:
        return accepted(isUtf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt, encoding);
    case Encoding::utf16LittleEndian:
        return accepted(convert(bytes, "UTF-16LE"), encoding);
    case Encoding::utf16BigEndian:
        return accepted(convert(bytes, "UTF-16BE"), encoding);
    case Encoding::gb18030:
        break;
    }
    return accepted(convert(bytes, "GB18030"), Encoding::gb18030);
}

std::optional<Encoding> byMark(std::string_view bytes)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") {
        return Encoding::utf8;
    }
    if (bytes.substr(0, 2) == "\xFF\xFE") {
        return Encoding::utf16LittleEndian;
    }
    return bytes.substr(0, 2) == "\xFE\xFF" ? std::optional(Encoding::utf16BigEndian) : std::nullopt;
}

} // namespace

Result<DecodedText> decodeText(std::string_view bytes)
{
    if (const auto marked = byMark(bytes)) {
        return decodeAs(bytes, *marked);
    }
    if (const auto wide = utf16ByZeros(bytes)) {
        if (auto decoded = decodeAs(bytes, *wide)) {
            return decoded;
        }
    }
    if (bytes.find('\0') != std::string_view::npos) {
        return fileError("nul_bytes");
    }
    return decodeAs(bytes, isUtf8(bytes) ? Encoding::utf8 : Encoding::gb18030);
}

Result<DecodedText> decodeText(std::string_view bytes, std::string_view charset)
{
    const std::string word = lowerAscii(charset);
    if (!byMark(bytes) && (word == "gb2312" || word == "gbk" || word == "gb18030" || word == "x-gbk" || word == "cp936")) {
        // Pages that say gb2312 and hold UTF-8 exist as well: Chinese GB text is practically never valid UTF-8.
        if (!isUtf8(bytes)) {
            return decodeAs(bytes, Encoding::gb18030);
        }
    }
    return decodeText(bytes);
}

} // namespace linwu::spreadsheets
