// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/syllables.h"

#include "core/base/text.h"
#include "core/values/name.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace linwu {

namespace {

bool isAsciiLetter(char32_t c)
{
    return c >= 'a' && c <= 'z';
}

/// How many letters of `typed` from `at` on are the beginning of `form`.
std::size_t commonLength(std::u32string_view typed, std::size_t at, std::string_view form)
{
    std::size_t length = 0;
    while (length < form.size() && at + length < typed.size() && typed[at + length] == static_cast<char32_t>(form[length])) {
        ++length;
    }
    return length;
}

/// zh, ch, sh count two letters; other initials one; Latin letters of foreign names are whole.
std::size_t initialLength(std::string_view form)
{
    return form.size() > 1 && form[1] == 'h' && (form[0] == 'z' || form[0] == 'c' || form[0] == 's') ? 2 : 1;
}

/// Pairs of beginnings that are confused; the longer one first, so that zh is not taken for z.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> confusedBeginnings{
    {{"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"n", "l"}, {"r", "l"}, {"h", "f"}}};

/// Whether the syllable has that initial: zhang has zh, not z.
bool beginsWith(std::string_view syllable, std::string_view initial)
{
    return syllable.starts_with(initial) && initialLength(syllable) == initial.size();
}

} // namespace

std::vector<std::string> fuzzyForms(const std::string& syllable)
{
    std::vector<std::string> forms{syllable};
    const auto add = [&](std::string form) {
        if (std::find(forms.begin(), forms.end(), form) == forms.end()) {
            forms.push_back(std::move(form));
        }
    };
    for (const auto& [one, other] : confusedBeginnings) {
        if (beginsWith(syllable, one)) {
            add(std::string(other) + syllable.substr(one.size()));
        } else if (beginsWith(syllable, other)) {
            add(std::string(one) + syllable.substr(other.size()));
        }
    }
    for (std::size_t at = 0, count = forms.size(); at < count; ++at) {
        const std::string form = forms[at];
        const std::size_t vowel = form.find_last_of("aei");
        const std::string_view end = vowel == std::string::npos ? std::string_view() : std::string_view(form).substr(vowel + 1);
        if (end == "n") {
            add(form + "g");
        } else if (end == "ng") {
            add(form.substr(0, form.size() - 1));
        }
    }
    return forms;
}

SetId SyllableSets::idOf(const std::string& forms)
{
    if (forms.empty()) {
        return unread;
    }
    const auto found = m_ids.find(forms);
    if (found != m_ids.end()) {
        return found->second;
    }
    if (width() >= std::numeric_limits<SetId>::max()) {
        return unread; // tens of thousands of different readings do not occur
    }
    const auto id = static_cast<SetId>(width());
    m_forms.push_back(forms);
    m_apart.push_back(split(forms, '|'));
    m_ids.emplace(forms, id);
    return id;
}

SetId SyllableSets::idOf(const Readings& readings, char32_t c)
{
    if (readings.empty()) {
        return isAsciiLetter(c) ? idOf(std::string(1, static_cast<char>(c))) : unread;
    }
    std::vector<std::string> forms;
    for (const auto& reading : readings) {
        for (auto& form : typedForms(reading.syllable)) {
            if (std::find(forms.begin(), forms.end(), form) == forms.end()) {
                forms.push_back(std::move(form));
            }
        }
    }
    std::sort(forms.begin(), forms.end());
    std::string joined;
    for (const auto& form : forms) {
        joined += (joined.empty() ? "" : "|") + form;
    }
    return idOf(joined);
}

void SyllableSets::setsOf(std::string_view name, std::string_view ownReading, std::vector<SetId>& out)
{
    const std::u32string text = toCodePoints(name);
    const std::size_t surname = surnameLength(name);
    out.clear();
    if (surname == 2 || !ownReading.empty()) {
        const auto readings = nameReadings(name, ownReading);
        for (std::size_t i = 0; i < text.size(); ++i) {
            out.push_back(idOf(readings[i], text[i]));
        }
        return;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto& known = i < surname ? m_surname : m_given;
        auto found = known.find(text[i]);
        if (found == known.end()) {
            // As a surname with a given name behind it, or as a given name behind a surname that no compound begins with.
            const std::u32string probe = i < surname ? std::u32string{text[i], U'一'} : std::u32string{U'一', text[i]};
            const auto readings = nameReadings(toUtf8(probe));
            found = known.emplace(text[i], idOf(readings[i < surname ? 0 : 1], text[i])).first;
        }
        out.push_back(found->second);
    }
}

void SyllableSets::restore(std::vector<std::string> forms)
{
    m_ids.clear();
    m_given.clear();
    m_surname.clear();
    m_forms.clear();
    m_apart.clear();
    for (const auto& form : forms) {
        idOf(form);
    }
}

TypedPinyin::TypedPinyin(const std::u32string& typed, const SyllableSets& sets, bool fuzzy)
    : m_length(typed.size())
{
    if (!usable()) {
        return;
    }
    for (std::size_t i = 0; i < typed.size(); ++i) {
        m_han[i] = isHan(typed[i]) ? typed[i] : 0;
        m_mixed = m_mixed || m_han[i] != 0;
    }
    m_steps.resize(sets.width());
    m_initials.resize(sets.width());
    for (std::size_t set = firstSet; set < sets.width(); ++set) {
        for (const auto& form : sets.formsOf(static_cast<SetId>(set))) {
            for (const auto& heard : fuzzy ? fuzzyForms(form) : std::vector<std::string>{form}) {
                addForm(typed, set, heard);
            }
        }
        m_syllabic = m_syllabic || m_steps[set] != m_initials[set];
    }
}

void TypedPinyin::addForm(const std::u32string& typed, std::size_t set, const std::string& form)
{
    for (std::size_t at = 0; at < m_length; ++at) {
        const std::size_t common = commonLength(typed, at, form);
        for (std::size_t length = 1; length <= common; ++length) {
            m_steps[set][at] |= Positions{1} << (at + length);
        }
        for (std::size_t length = 1; length <= std::min(common, initialLength(form)); ++length) {
            m_initials[set][at] |= Positions{1} << (at + length);
        }
    }
}

TypedPinyin::Positions TypedPinyin::next(Positions from, SetId set, bool initialsOnly) const
{
    const Steps& steps = initialsOnly ? m_initials[set] : m_steps[set];
    Positions reached = 0;
    while (from != 0) {
        const auto at = static_cast<std::size_t>(std::countr_zero(from));
        reached |= steps[at];
        from &= from - 1;
    }
    return reached;
}

} // namespace linwu
