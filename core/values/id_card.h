// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Document numbers (证件号码): the citizen ID number (GB 11643-1999) and its relatives. A wrong number is judged, never dropped.

#include "core/base/codes.h"
#include "core/base/date.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// The verdict on a number (GB 11643-1999 and the documents beside it).
enum class IdVerdict {
    sound,             ///< OK
    missing,           ///< nothing was written
    length,            ///< E1: length or characters wrong
    birth,             ///< E2: not a real day, after today, or before 1880
    checkDigit,        ///< E3
    digitsLost,        ///< E4: ends in 000 and came from a numeric cell, or 3.30481E+17
    letterInDigits,    ///< letters O, l or I stand for digits: the number in `suggestion` waits for a yes
    areaUnknown,       ///< W1: the code never existed but its first four digits did; also the test area 9901xx
    areaProvinceOnly,  ///< W2
    areaPrefixUnknown, ///< W3: error level, may be overridden
    sexDiffers,        ///< W4: the row says otherwise
    birthDiffers,      ///< W5: the row says otherwise (农历 birthdays)
    nameDiffers,       ///< W6: the same number stands with another name (重号 existed)
    fifteen,           ///< an old 15-digit number: sound as a search key, the person must have an 18-digit one
};

/// Stable words.
template <>
struct Codes<IdVerdict> {
    static constexpr std::array<std::pair<IdVerdict, std::string_view>, 14> table{{
        {IdVerdict::sound, "ok"},
        {IdVerdict::missing, "id_missing"},
        {IdVerdict::length, "id_length"},
        {IdVerdict::birth, "id_birth"},
        {IdVerdict::checkDigit, "id_check_digit"},
        {IdVerdict::digitsLost, "id_digits_lost"},
        {IdVerdict::letterInDigits, "id_letter_o"},
        {IdVerdict::areaUnknown, "id_area_unknown"},
        {IdVerdict::areaProvinceOnly, "id_area_province_only"},
        {IdVerdict::areaPrefixUnknown, "id_area_prefix_unknown"},
        {IdVerdict::sexDiffers, "id_sex_differs"},
        {IdVerdict::birthDiffers, "id_birth_differs"},
        {IdVerdict::nameDiffers, "id_name_differs"},
        {IdVerdict::fifteen, "id_fifteen"},
    }};
};

/// A short code of the verdict: `E3`, `W1`, `OK`; empty for those without one.
[[nodiscard]] std::string_view specCode(IdVerdict verdict);

/// How strongly the verdict speaks in the register, where a wrong number is kept as 待核实: warn for E and W, info for notes.
[[nodiscard]] Severity severityOf(IdVerdict verdict);

/// The number is right in itself (sound, or right with a remark on its area): may be written on a paper without asking.
[[nodiscard]] bool isSound(IdVerdict verdict);

/// Document types (id_types.csv, GA/T 517-2004 numbers).
enum class IdType {
    citizen,
    temporaryCitizen,
    householdBook,
    birthCertificate,
    army,
    police,
    passport,
    taiwanPermit,
    hongKongMacaoPermit,
    foreignPermanent,
    foreignResidence,
    hongKongMacaoResidence,
    taiwanResidence,
    other,
    none,
};

template <>
struct Codes<IdType> {
    static constexpr std::array<std::pair<IdType, std::string_view>, 15> table{{
        {IdType::citizen, "111"},
        {IdType::temporaryCitizen, "112"},
        {IdType::householdBook, "113"},
        {IdType::birthCertificate, "117"},
        {IdType::army, "114"},
        {IdType::police, "115"},
        {IdType::passport, "414"},
        {IdType::taiwanPermit, "511"},
        {IdType::hongKongMacaoPermit, "516"},
        {IdType::foreignPermanent, "553"},
        {IdType::foreignResidence, "554"},
        {IdType::hongKongMacaoResidence, "831"},
        {IdType::taiwanResidence, "832"},
        {IdType::other, "990"},
        {IdType::none, "000"},
    }};
};

enum class Sex { unknown, male, female, unspecified };

/// GB/T 2261.1-2003.
template <>
struct Codes<Sex> {
    static constexpr std::array<std::pair<Sex, std::string_view>, 4> table{{
        {Sex::unknown, "0"},
        {Sex::male, "1"},
        {Sex::female, "2"},
        {Sex::unspecified, "9"},
    }};
};

/// What the clean-up did; the importer counts these.
struct IdRepairs {
    bool blanks = false;    ///< id_spaced: blanks, tabs, line breaks
    bool signs = false;     ///< quotes, apostrophe, backtick, hyphens or dots between digits
    bool fullWidth = false; ///< id_full_width
    bool xRepaired = false; ///< x, Ｘ, ×, Cyrillic or Greek chi in the last place
    bool starForX = false;  ///< `*` in the last place, taken as X with a warning

    bool operator==(const IdRepairs&) const = default;
};

/// A document number with everything that follows from it.
struct IdNumber {
    IdType type = IdType::citizen;
    std::string raw;    ///< as written
    std::string number; ///< after the clean-up; what is stored, searched and printed
    IdVerdict verdict = IdVerdict::missing;
    IdRepairs repairs;
    std::string suggestion;    ///< letters read as digits, or the right check character as a hint; to be accepted by a person
    std::optional<Date> birth; ///< positions 7–14; kept when only the tail is lost
    Sex sex = Sex::unknown;    ///< position 17; unknown when lost
    std::string area;          ///< first six digits when the number has them

    bool operator==(const IdNumber&) const = default;
};

struct IdContext {
    Date today;               ///< births after this day are wrong
    bool numericCell = false; ///< the text came from a number of a spreadsheet: 000 at the end means lost digits
};

/// Cleans and judges a citizen number (111, 112, 113), told by itself when it is a residence permit (81/82/83) or a foreigner's
/// permanent card (leading 9 with a valid province and ISO country): the type follows the number.
[[nodiscard]] IdNumber parseCitizenId(std::string_view typed, const IdContext& context);

/// Cleans and judges a number of the given type by its pattern (id_types.csv).
[[nodiscard]] IdNumber parseIdNumber(IdType type, std::string_view typed, const IdContext& context);

/// W4 and W5: what the row says against what a sound number says. Empty where they agree or one side is silent.
[[nodiscard]] std::vector<IdVerdict> contradictions(const IdNumber& id, Sex rowSex, const std::optional<PartialDate>& rowBirth);

/// The check character over 17 digits (ISO 7064 MOD 11-2); 0 when they are not 17 digits.
[[nodiscard]] char idCheckCharacter(std::string_view first17);

/// The 18-digit form of a 15-digit number (year 19, or 18 for the sequences 996–999 of centenarians); empty when it is none.
[[nodiscard]] std::string eighteenOf(std::string_view fifteen);

/// The 15-digit form by which 15 and 18 digits are compared; other numbers as they are. Old and new travel permits by their
/// first 9 or 8 characters.
[[nodiscard]] std::string matchingKey(IdType type, std::string_view number);

/// The same document by number: equal, or equal in 15/18 form.
[[nodiscard]] bool sameNumber(IdType type, std::string_view one, std::string_view other);

/// The last four characters (X included); empty for shorter numbers.
[[nodiscard]] std::string idTail(std::string_view number);

} // namespace linwu
