// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/id_card.h"

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/values/area_code.h"
#include "core/values/id_clean.h"

#include <unicode/regex.h>
#include <unicode/region.h>

#include <algorithm>
#include <array>

namespace linwu {

namespace {

constexpr int earliestBirthYear = 1880;
/// Area of the invented people of demo and tests.
constexpr std::string_view testArea = "9901";

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Date> birthOf(std::string_view eightDigits)
{
    return dateOf(number(eightDigits.substr(0, 4)), number(eightDigits.substr(4, 2)), number(eightDigits.substr(6, 2)));
}

bool isEighteen(std::string_view text)
{
    return text.size() == 18 && isDigits(text.substr(0, 17)) && (text[17] == 'X' || (text[17] >= '0' && text[17] <= '9'));
}

bool isFifteen(std::string_view text)
{
    return text.size() == 15 && isDigits(text);
}

bool isOldForeignCard(std::string_view text)
{
    return text.size() == 15 && std::all_of(text.begin(), text.begin() + 3, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
           isDigits(text.substr(3));
}

/// A leading 9 with a province and a country of ISO 3166-1 behind it (card of 2023-12-01).
bool isNewForeignCard(std::string_view text)
{
    if (text[0] != '9' || lookUpArea(std::string(text.substr(1, 2)) + "0000", 2024).match == AreaMatch::none) {
        return false;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region* region = icu::Region::getInstance(number(text.substr(3, 3)), status);
    return U_SUCCESS(status) != 0 && region != nullptr && region->getType() == URGN_TERRITORY;
}

/// The type a sound 18-digit number belongs to by its first digits.
IdType typeOf(std::string_view eighteen, IdType asked)
{
    if (eighteen.starts_with("810000") || eighteen.starts_with("820000")) {
        return IdType::hongKongMacaoResidence;
    }
    if (eighteen.starts_with("830000")) {
        return IdType::taiwanResidence;
    }
    if (isNewForeignCard(eighteen)) {
        return IdType::foreignPermanent;
    }
    return asked;
}

IdVerdict areaVerdict(const IdNumber& id)
{
    if (id.type == IdType::foreignPermanent || id.type == IdType::hongKongMacaoResidence || id.type == IdType::taiwanResidence) {
        return IdVerdict::sound;
    }
    if (id.area.starts_with(testArea)) {
        return IdVerdict::areaUnknown;
    }
    switch (lookUpArea(id.area, id.birth ? static_cast<int>(id.birth->year()) : 0).match) {
    case AreaMatch::exact:
        return IdVerdict::sound;
    case AreaMatch::city:
        return IdVerdict::areaUnknown;
    case AreaMatch::province:
        return IdVerdict::areaProvinceOnly;
    case AreaMatch::none:
        break;
    }
    return IdVerdict::areaPrefixUnknown;
}

bool plausible(const std::optional<Date>& birth, const Date& today)
{
    return birth && *birth <= today && birth->year() >= earliestBirthYear;
}

void judgeEighteen(IdNumber& id, const IdContext& context)
{
    const std::string_view text = id.number;
    id.type = typeOf(text, id.type);
    id.area = id.type == IdType::foreignPermanent ? std::string() : id.number.substr(0, 6);
    id.birth = birthOf(text.substr(6, 8));
    if (!plausible(id.birth, context.today)) {
        id.birth.reset();
        id.verdict = IdVerdict::birth;
        return;
    }
    if (context.numericCell && text.ends_with("000")) {
        id.verdict = IdVerdict::digitsLost;
        return;
    }
    id.sex = (text[16] - '0') % 2 == 1 ? Sex::male : Sex::female;
    const char check = idCheckCharacter(text.substr(0, 17));
    if (check != text[17]) {
        id.verdict = IdVerdict::checkDigit;
        id.suggestion = id.number.substr(0, 17) + check;
        return;
    }
    id.verdict = areaVerdict(id);
}

void judgeFifteen(IdNumber& id, const IdContext& context)
{
    const std::string eighteen = eighteenOf(id.number);
    id.area = id.number.substr(0, 6);
    id.birth = birthOf(std::string_view(eighteen).substr(6, 8));
    id.sex = (id.number[14] - '0') % 2 == 1 ? Sex::male : Sex::female;
    id.verdict = IdVerdict::fifteen;
    id.suggestion = eighteen;
    if (!plausible(id.birth, context.today)) {
        id.birth.reset();
        id.sex = Sex::unknown;
        id.suggestion.clear();
        id.verdict = IdVerdict::birth;
    }
}

/// What `3.30481198001010E+17` still says.
void judgeScientific(IdNumber& id, const std::string& digits, const IdContext& context)
{
    id.verdict = IdVerdict::digitsLost;
    id.area = digits.size() >= 6 ? digits.substr(0, 6) : std::string();
    if (digits.size() >= 14) {
        id.birth = birthOf(std::string_view(digits).substr(6, 8));
        if (!plausible(id.birth, context.today)) {
            id.birth.reset();
        }
    }
}

/// Letters that stand for digits are only proposed, and only when the number is then right.
void judgeLetters(IdNumber& id, const IdContext& context)
{
    const std::string digits = detail::lettersAsDigits(id.number);
    id.verdict = IdVerdict::length;
    if (digits.empty() || !(isEighteen(digits) || isFifteen(digits))) {
        return;
    }
    const IdNumber read = parseCitizenId(digits, {context.today, false});
    if (isSound(read.verdict) || read.verdict == IdVerdict::fifteen) {
        id.verdict = IdVerdict::letterInDigits;
        id.suggestion = read.number;
    }
}

IdNumber parseNumbered(IdType asked, std::string_view typed, const IdContext& context)
{
    IdNumber id;
    id.type = asked;
    id.raw = std::string(typed);
    if (const std::string digits = detail::digitsOfScientific(typed); !digits.empty()) {
        id.number = trimmed(typed);
        judgeScientific(id, digits, context);
        return id;
    }
    const std::string text = trimmed(typed);
    const bool decimal = context.numericCell && text.ends_with(".0");
    id.number = detail::cleanIdText(decimal ? text.substr(0, text.size() - 2) : text, id.repairs);
    if (id.number.empty()) {
        id.verdict = IdVerdict::missing;
    } else if (isEighteen(id.number)) {
        judgeEighteen(id, context);
    } else if (isFifteen(id.number)) {
        judgeFifteen(id, context);
    } else if (isOldForeignCard(id.number)) {
        id.type = IdType::foreignPermanent;
        id.verdict = IdVerdict::sound;
    } else {
        judgeLetters(id, context);
    }
    return id;
}

bool matches(const std::string& pattern, const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString subject = icu::UnicodeString::fromUTF8(text);
    icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(pattern), subject, 0, status);
    return matcher.matches(status) != 0 && U_SUCCESS(status) != 0;
}

/// One of the patterns of id_types.csv (`a or b`) fits.
bool fitsType(IdType type, const std::string& text)
{
    static const CodeTable types = CodeTable::ofEmbedded("codes/id_types.csv");
    for (std::size_t row = 0; row < types.rowCount(); ++row) {
        if (types.cell(row, "code") == codeOf(type)) {
            const auto patterns = split(replacedAll(types.cell(row, "pattern"), " or ", "\n"), '\n');
            return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& p) {
                return p.empty() || matches(p, text);
            });
        }
    }
    return false;
}

} // namespace

std::string_view specCode(IdVerdict verdict)
{
    switch (verdict) {
    case IdVerdict::sound:
        return "OK";
    case IdVerdict::length:
        return "E1";
    case IdVerdict::birth:
        return "E2";
    case IdVerdict::checkDigit:
        return "E3";
    case IdVerdict::digitsLost:
        return "E4";
    case IdVerdict::areaUnknown:
        return "W1";
    case IdVerdict::areaProvinceOnly:
        return "W2";
    case IdVerdict::areaPrefixUnknown:
        return "W3";
    case IdVerdict::sexDiffers:
        return "W4";
    case IdVerdict::birthDiffers:
        return "W5";
    case IdVerdict::nameDiffers:
        return "W6";
    case IdVerdict::missing:
    case IdVerdict::letterInDigits:
    case IdVerdict::fifteen:
        break;
    }
    return {};
}

Severity severityOf(IdVerdict verdict)
{
    switch (verdict) {
    case IdVerdict::sound:
    case IdVerdict::missing:
    case IdVerdict::fifteen:
        return Severity::info;
    case IdVerdict::areaPrefixUnknown:
    case IdVerdict::nameDiffers:
        return Severity::confirm;
    default:
        return Severity::warn;
    }
}

bool isSound(IdVerdict verdict)
{
    return verdict == IdVerdict::sound || verdict == IdVerdict::areaUnknown || verdict == IdVerdict::areaProvinceOnly ||
           verdict == IdVerdict::areaPrefixUnknown;
}

IdNumber parseCitizenId(std::string_view typed, const IdContext& context)
{
    return parseNumbered(IdType::citizen, typed, context);
}

IdNumber parseIdNumber(IdType type, std::string_view typed, const IdContext& context)
{
    switch (type) {
    case IdType::citizen:
    case IdType::temporaryCitizen:
    case IdType::householdBook:
        return parseNumbered(type, typed, context);
    case IdType::foreignPermanent:
    case IdType::hongKongMacaoResidence:
    case IdType::taiwanResidence: {
        IdNumber id = parseNumbered(type, typed, context);
        if (isSound(id.verdict) && !fitsType(type, id.number)) {
            id.verdict = IdVerdict::length;
        }
        return id;
    }
    default:
        break;
    }
    IdNumber id;
    id.type = type;
    id.raw = std::string(typed);
    const bool freeText = type == IdType::army || type == IdType::police || type == IdType::other || type == IdType::none;
    id.number = freeText ? trimmed(halfWidth(typed)) : detail::cleanIdText(typed, id.repairs);
    if (!freeText) {
        std::replace(id.number.begin(), id.number.end(), 'l', 'L');
    }
    id.verdict = id.number.empty() ? IdVerdict::missing : fitsType(type, id.number) ? IdVerdict::sound : IdVerdict::length;
    return id;
}

std::vector<IdVerdict> contradictions(const IdNumber& id, Sex rowSex, const std::optional<PartialDate>& rowBirth)
{
    std::vector<IdVerdict> found;
    if (!isSound(id.verdict) && id.verdict != IdVerdict::fifteen) {
        return found;
    }
    const bool sexKnown = id.sex != Sex::unknown && (rowSex == Sex::male || rowSex == Sex::female);
    if (sexKnown && rowSex != id.sex) {
        found.push_back(IdVerdict::sexDiffers);
    }
    if (id.birth && rowBirth) {
        const bool sameYear = id.birth->year() == rowBirth->date.year();
        const bool sameMonth = sameYear && id.birth->month() == rowBirth->date.month();
        const bool agrees = rowBirth->precision == Precision::year    ? sameYear
                            : rowBirth->precision == Precision::month ? sameMonth
                                                                      : *id.birth == rowBirth->date;
        if (!agrees) {
            found.push_back(IdVerdict::birthDiffers);
        }
    }
    return found;
}

char idCheckCharacter(std::string_view first17)
{
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (first17.size() != weights.size() || !isDigits(first17)) {
        return 0;
    }
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += (first17[i] - '0') * weights[i];
    }
    return "10X98765432"[sum % 11];
}

std::string eighteenOf(std::string_view fifteen)
{
    if (!isFifteen(fifteen)) {
        return {};
    }
    const std::string_view century = fifteen.substr(12) >= "996" ? "18" : "19";
    std::string text = std::string(fifteen.substr(0, 6)).append(century).append(fifteen.substr(6));
    text += idCheckCharacter(text);
    return text;
}

std::string matchingKey(IdType type, std::string_view text)
{
    switch (type) {
    case IdType::hongKongMacaoPermit:
        return std::string(text.substr(0, 9));
    case IdType::taiwanPermit:
        return std::string(text.substr(0, 8));
    case IdType::citizen:
    case IdType::temporaryCitizen:
    case IdType::householdBook:
        return isEighteen(text) ? std::string(text.substr(0, 6)).append(text.substr(8, 9)) : std::string(text);
    default:
        return std::string(text);
    }
}

bool sameNumber(IdType type, std::string_view one, std::string_view other)
{
    // Two 18-digit numbers a century apart share their 15-digit form but are two people.
    if (one.size() == other.size() && one.size() == 18) {
        return one == other;
    }
    return !one.empty() && matchingKey(type, one) == matchingKey(type, other);
}

std::string idTail(std::string_view text)
{
    return text.size() < 4 ? std::string() : std::string(text.substr(text.size() - 4));
}

} // namespace linwu
