// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/masking.h"

#include "core/base/code_table.h"
#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/values/address.h"
#include "core/values/name.h"

#include <stdexcept>

namespace linwu::papers {

namespace {

/// The first `head` and the last `tail` characters, stars between. When fewer than two characters would be hidden, all are.
std::string headAndTail(std::string_view plain, std::size_t head, std::size_t tail)
{
    const std::u32string text = toCodePoints(withoutBlanks(plain));
    if (text.size() < head + tail + 2) {
        return std::string(text.size(), '*');
    }
    return toUtf8(text.substr(0, head)) + std::string(text.size() - head - tail, '*') + toUtf8(text.substr(text.size() - tail));
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string out;
    for (std::size_t i = 0; i < times; ++i) {
        out += text;
    }
    return out;
}

/// 阿依古丽·买买提: the first part and two stars. None for names without a dot.
std::string dottedName(const std::u32string& name)
{
    const auto dot = name.find_first_of(U"·•・.");
    return dot == std::u32string::npos || dot == 0 ? std::string() : toUtf8(name.substr(0, dot)) + "**";
}

std::string surnameMou(std::string_view plain)
{
    const std::u32string name = toCodePoints(withoutBlanks(plain));
    if (const auto dotted = dottedName(name); !dotted.empty()) {
        return dotted;
    }
    const std::size_t surname = surnameLength(toUtf8(name));
    return name.size() <= surname ? toUtf8(name) + "某" : toUtf8(name.substr(0, surname)) + repeated("某", name.size() - surname);
}

/// 张*三; two characters 张*; the given name of a compound surname as a whole where it is one character (欧阳*).
std::string starName(std::string_view plain)
{
    const std::u32string name = toCodePoints(withoutBlanks(plain));
    if (const auto dotted = dottedName(name); !dotted.empty()) {
        return dotted;
    }
    const std::size_t surname = surnameLength(toUtf8(name));
    const std::size_t given = name.size() > surname ? name.size() - surname : 0;
    if (given <= 1 || surname > 1) {
        return toUtf8(name.substr(0, surname)) + "*";
    }
    return toUtf8(name.substr(0, surname)) + std::string(given - 1, '*') + toUtf8(name.substr(name.size() - 1));
}

std::string partOfAddress(std::string_view plain, bool withUnit)
{
    DoorAddress address = parseAddress(plain);
    if (address.building.empty()) {
        // Not understood (村民组, 门牌): what stands before the first digit tells the place and not the door.
        const std::string half = halfWidth(plain);
        return half.substr(0, half.find_first_of("0123456789"));
    }
    address.room.clear();
    address.rest.clear();
    address.street.clear();
    if (!withUnit) {
        address.unit.clear();
    }
    return addressText(address);
}

} // namespace

std::string masked(Mask mask, std::string_view plain)
{
    if (plain.empty()) {
        return {};
    }
    switch (mask) {
    case Mask::full:
        return std::string(plain);
    case Mask::never:
        return {};
    case Mask::surnameMou:
        return surnameMou(plain);
    case Mask::starName:
        return starName(plain);
    case Mask::head4Tail4:
        return headAndTail(plain, 4, 4);
    case Mask::head3Tail4:
        return headAndTail(plain, 3, 4);
    case Mask::tail4: {
        const std::u32string text = toCodePoints(withoutBlanks(plain));
        return text.size() < 8 ? std::string(text.size(), '*') : "****" + toUtf8(text.substr(text.size() - 4));
    }
    case Mask::building:
        return partOfAddress(plain, false);
    case Mask::unit:
        return partOfAddress(plain, true);
    case Mask::year:
        return isDigits(plain.substr(0, 4)) ? std::string(plain.substr(0, 4)) + "年" : std::string();
    }
    return {};
}

namespace {

constexpr bool isFigure(char one)
{
    return one >= '0' && one <= '9';
}

/// `19680305`: a day of our time rather than a number of a person.
bool looksLikeDay(std::string_view figures)
{
    return figures.size() == 8 && (figures.starts_with("19") || figures.starts_with("20")) && figures.substr(4, 2) >= "01" &&
           figures.substr(4, 2) <= "12" && figures.substr(6, 2) >= "01" && figures.substr(6, 2) <= "31";
}

/// Figures from `at` on, single blanks and dashes between them left out.
struct FigureRun {
    std::string figures;
    std::size_t end; ///< behind the last of them

    FigureRun(std::string_view text, std::size_t at)
        : end(at)
    {
        for (std::size_t next = at; next < text.size(); ++next) {
            const bool between = (text[next] == ' ' || text[next] == '-') && next == end && !looksLikeDay(figures);
            if (isFigure(text[next])) {
                figures += text[next];
                end = next + 1;
            } else if (!between) {
                break;
            }
        }
        const bool checked = figures.size() >= 14 && end < text.size() && (text[end] == 'X' || text[end] == 'x');
        if (checked) {
            figures += text[end++];
        }
    }

    [[nodiscard]] bool mayBePersonal() const
    {
        constexpr std::size_t shortestPhone = 7;
        return figures.size() >= shortestPhone && !looksLikeDay(figures);
    }
};

} // namespace

std::string withNumbersMasked(std::string_view text)
{
    constexpr std::size_t shortestIdNumber = 15;
    const std::string plain = halfWidth(text);
    std::string out;
    bool any = false;
    for (std::size_t at = 0; at < plain.size();) {
        if (!isFigure(plain[at])) {
            out += plain[at++];
            continue;
        }
        const FigureRun run(plain, at);
        if (run.mayBePersonal()) {
            out += masked(run.figures.size() >= shortestIdNumber ? Mask::head4Tail4 : Mask::head3Tail4, run.figures);
            any = true;
        } else {
            out += plain.substr(at, run.end - at);
        }
        at = run.end;
    }
    return any ? out : std::string(text);
}

const MaskTable& MaskTable::shipped()
{
    static const MaskTable table(embedded("rules/masks.csv").value_or(""));
    return table;
}

MaskTable::MaskTable(std::string_view csv)
{
    for (auto& row : m_masks) {
        row.fill(Mask::never);
    }
    const CodeTable table(csv);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto surface = fromCode<Surface>(table.cell(row, "surface"));
        const auto kind = fromCode<PersonalKind>(table.cell(row, "kind"));
        const auto mask = fromCode<Mask>(table.cell(row, "mask"));
        if (!surface || !kind || !mask) {
            throw std::logic_error("masks.csv: unknown word in row " + std::to_string(row + 1));
        }
        m_masks.at(static_cast<std::size_t>(*surface)).at(static_cast<std::size_t>(*kind)) = *mask;
    }
}

Mask MaskTable::maskOf(Surface surface, PersonalKind kind) const
{
    return m_masks.at(static_cast<std::size_t>(surface)).at(static_cast<std::size_t>(kind));
}

} // namespace linwu::papers
