// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/masking.h"

#include "core/base/text.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

namespace linwu::papers {

namespace {

constexpr std::string_view list = "masks";

/// The first `head` and the last `tail` characters, stars between. When fewer than two characters would be hidden, all are.
std::string headAndTail(std::string_view plain, std::size_t head, std::size_t tail)
{
    const std::u32string text = toCodePoints(withoutBlanks(plain));
    if (text.size() < head + tail + 2) {
        return std::string(text.size(), '*');
    }
    return toUtf8(text.substr(0, head)) + std::string(text.size() - head - tail, '*') + toUtf8(text.substr(text.size() - tail));
}

} // namespace

std::string masked(Mask mask, std::string_view plain)
{
    if (plain.empty()) {
        return {};
    }
    switch (mask) {
    case Mask::never:
        return {};
    case Mask::tail4: {
        const std::u32string text = toCodePoints(withoutBlanks(plain));
        return text.size() < 8 ? std::string(text.size(), '*') : "****" + toUtf8(text.substr(text.size() - 4));
    }
    case Mask::head3Tail4:
        return headAndTail(plain, 3, 4);
    case Mask::head4Tail4:
        return headAndTail(plain, 4, 4);
    case Mask::head6Tail4:
        return headAndTail(plain, 6, 4);
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

MaskTable::MaskTable()
{
    for (const auto& rule : rules::shippedRules(list)) {
        set(rule);
    }
}

MaskTable::MaskTable(const Reader& reader, const Date& day)
    : MaskTable(shipped())
{
    for (const auto& rule : rules::rulesOn(reader, list, day)) {
        set(rule);
    }
}

const MaskTable& MaskTable::shipped()
{
    static const MaskTable table;
    return table;
}

void MaskTable::set(const rules::Rule& rule)
{
    for (const auto& [surface, surfaceWord] : Codes<Surface>::table) {
        for (const auto& [kind, kindWord] : Codes<PersonalKind>::table) {
            const auto mask = fromCode<Mask>(rule.value);
            if (mask && rule.word == std::string(surfaceWord) + "." + std::string(kindWord)) {
                m_masks.at(static_cast<std::size_t>(surface)).at(static_cast<std::size_t>(kind)) = *mask;
            }
        }
    }
}

Mask MaskTable::maskOf(Surface surface, PersonalKind kind) const
{
    return m_masks.at(static_cast<std::size_t>(surface)).at(static_cast<std::size_t>(kind));
}

} // namespace linwu::papers
