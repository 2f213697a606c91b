// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/id_card.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;

namespace {

const IdContext typed{Date(2026, 11, 22), false};
const IdContext numericCell{Date(2026, 11, 22), true};

/// An invented number with its right check character.
std::string numberOf(const std::string& first17)
{
    return first17 + idCheckCharacter(first17);
}

} // namespace

TEST_CASE("the standard's own examples are sound")
{
    const IdNumber woman = parseCitizenId("11010519491231002X", typed);
    CHECK(woman.verdict == IdVerdict::sound);
    CHECK(woman.sex == Sex::female);
    CHECK(woman.birth == Date(1949, 12, 31));
    const IdNumber man = parseCitizenId("440524188001010014", typed);
    CHECK(man.verdict == IdVerdict::sound);
    CHECK(man.sex == Sex::male);
    CHECK(man.birth == Date(1880, 1, 1));
    // its check character is right; 340524 itself never was a county
    CHECK(parseCitizenId("34052419800101001X", typed).verdict == IdVerdict::areaUnknown);
}

TEST_CASE("every single wrong digit of a number is caught")
{
    const std::string good = "11010519491231002X";
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string bad = good;
            bad[i] = digit;
            CHECK((bad == good || !isSound(parseCitizenId(bad, typed).verdict)));
        }
    }
}

TEST_CASE("every swap of two unequal neighbours is caught")
{
    const std::string good = "440524188001010014";
    for (std::size_t i = 0; i + 1 < good.size(); ++i) {
        std::string bad = good;
        std::swap(bad[i], bad[i + 1]);
        CHECK((bad == good || !isSound(parseCitizenId(bad, typed).verdict)));
    }
}

TEST_CASE("the invented people of the fixtures are accepted with a note on their area")
{
    for (const char* number :
         {"990101196803140110",
          "990101197509220229",
          "99010120161103013X",
          "990101198605070173",
          "990101201412200159",
          "990101198801180281",
          "990101198206300322",
          "99010119790211019X",
          "990101196504080218",
          "990101198407190238"}) {
        const IdNumber id = parseCitizenId(number, typed);
        CHECK(id.verdict == IdVerdict::areaUnknown);
        CHECK(isSound(id.verdict));
        CHECK(id.type == IdType::citizen);
    }
}

TEST_CASE("blanks, signs, full width and crosses are cleaned and counted")
{
    const auto clean = [](const char* text) { return parseCitizenId(text, typed); };
    CHECK(clean(" 110105 1949 1231 002x ").number == "11010519491231002X");
    CHECK(clean("110105 19491231002X").repairs.blanks);
    CHECK(clean("'11010519491231002X").repairs.signs);
    CHECK(clean("110105-19491231-002X").number == "11010519491231002X");
    CHECK(clean("１１０１０５１９４９１２３１００２Ｘ").number == "11010519491231002X");
    CHECK(clean("１１０１０５１９４９１２３１００２Ｘ").repairs.fullWidth);
    CHECK(clean("11010519491231002×").number == "11010519491231002X");
    CHECK(clean("11010519491231002Х").repairs.xRepaired);
    CHECK(clean("11010519491231002*").verdict == IdVerdict::sound);
    CHECK(clean("11010519491231002*").repairs.starForX);
    CHECK(clean("1101051949\n1231002X").number == "11010519491231002X");
    CHECK(clean("11010519491231002X").repairs == IdRepairs{});
    CHECK(clean(" 110105 19491231002X").raw == " 110105 19491231002X");
}

TEST_CASE("letters for digits are only proposed")
{
    const IdNumber id = parseCitizenId("1101O519491231002X", typed);
    CHECK(id.verdict == IdVerdict::letterInDigits);
    CHECK(id.suggestion == "11010519491231002X");
    CHECK(id.number == "1101O519491231002X");
    CHECK(parseCitizenId("l1010519491231002X", typed).suggestion == "11010519491231002X");
    CHECK(parseCitizenId("1101O519491231003X", typed).verdict == IdVerdict::length);
}

TEST_CASE("a number of another length is kept as written")
{
    const IdNumber id = parseCitizenId("1101051949123100", typed);
    CHECK(id.verdict == IdVerdict::length);
    CHECK(id.number == "1101051949123100");
    CHECK(parseCitizenId("待补", typed).verdict == IdVerdict::length);
    CHECK(parseCitizenId("  ", typed).verdict == IdVerdict::missing);
}

TEST_CASE("a birth that cannot be is an error of its own")
{
    CHECK(parseCitizenId(numberOf("11010519490230002"), typed).verdict == IdVerdict::birth);
    CHECK(parseCitizenId(numberOf("11010518791231002"), typed).verdict == IdVerdict::birth);
    CHECK(parseCitizenId(numberOf("11010520261123002"), typed).verdict == IdVerdict::birth);
    CHECK_FALSE(parseCitizenId(numberOf("11010520261123002"), typed).birth.has_value());
    CHECK(isSound(parseCitizenId(numberOf("11010520261122002"), typed).verdict));
}

TEST_CASE("a wrong check character is told with the right one as a hint")
{
    const IdNumber id = parseCitizenId("110105194912310021", typed);
    CHECK(id.verdict == IdVerdict::checkDigit);
    CHECK(id.suggestion == "11010519491231002X");
    CHECK(id.birth == Date(1949, 12, 31));
    CHECK(specCode(id.verdict) == "E3");
}

TEST_CASE("digits lost in a numeric cell keep area and birth and no sex")
{
    const IdNumber id = parseCitizenId("110105194912310000", numericCell);
    CHECK(id.verdict == IdVerdict::digitsLost);
    CHECK(id.area == "110105");
    CHECK(id.birth == Date(1949, 12, 31));
    CHECK(id.sex == Sex::unknown);
    CHECK(parseCitizenId("110105194912310000", typed).verdict == IdVerdict::checkDigit);
    CHECK(parseCitizenId("1.10105194912310E+17", numericCell).birth == Date(1949, 12, 31));
    CHECK(parseCitizenId("1.10105E+17", typed).verdict == IdVerdict::digitsLost);
    CHECK(parseCitizenId("1.10105E+17", typed).area == "110105");
}

TEST_CASE("an area is warned of by how much of it is known")
{
    CHECK(parseCitizenId(numberOf("33049919800101001"), typed).verdict == IdVerdict::areaUnknown);
    CHECK(parseCitizenId(numberOf("33999919800101001"), typed).verdict == IdVerdict::areaProvinceOnly);
    CHECK(parseCitizenId(numberOf("77010119800101001"), typed).verdict == IdVerdict::areaPrefixUnknown);
    CHECK(severityOf(IdVerdict::areaPrefixUnknown) == Severity::confirm);
}

TEST_CASE("an old 15-digit number is a search key with its 18-digit form as a hint")
{
    const IdNumber id = parseCitizenId("110105491231002", typed);
    CHECK(id.verdict == IdVerdict::fifteen);
    CHECK(id.suggestion == "11010519491231002X");
    CHECK(id.birth == Date(1949, 12, 31));
    CHECK(id.sex == Sex::female);
    CHECK(eighteenOf("440524800101997").substr(6, 4) == "1880");
    CHECK(sameNumber(IdType::citizen, "110105491231002", "11010519491231002X"));
    CHECK_FALSE(sameNumber(IdType::citizen, "110105491231002", "110105194912310021X"));
    CHECK(matchingKey(IdType::citizen, "11010519491231002X") == "110105491231002");
}

TEST_CASE("two people a century apart are not one")
{
    const std::string old = numberOf("11010518900101001");
    const std::string young = numberOf("11010519900101001");
    CHECK(matchingKey(IdType::citizen, old) == matchingKey(IdType::citizen, young));
    CHECK_FALSE(sameNumber(IdType::citizen, old, young));
}

TEST_CASE("a leading 9 is a foreigner's card only with a valid province and country")
{
    const IdNumber saudi = parseCitizenId("932682198501010017", typed);
    CHECK(saudi.type == IdType::foreignPermanent);
    CHECK(saudi.verdict == IdVerdict::sound);
    CHECK(saudi.sex == Sex::male);
    const IdNumber canada = parseCitizenId("911124198108030024", typed);
    CHECK(canada.type == IdType::foreignPermanent);
    CHECK(canada.sex == Sex::female);
    CHECK(parseCitizenId(numberOf("93299919850101001"), typed).type == IdType::citizen);
    CHECK(parseCitizenId("990101196803140110", typed).type == IdType::citizen);
    CHECK(parseCitizenId("CAN110085010112", typed).type == IdType::foreignPermanent);
}

TEST_CASE("residence permits of Hong Kong, Macao and Taiwan are told by their address code")
{
    CHECK(parseCitizenId("810000199408230021", typed).type == IdType::hongKongMacaoResidence);
    CHECK(parseCitizenId("810000199408230021", typed).verdict == IdVerdict::sound);
    CHECK(parseCitizenId("830000199201300022", typed).type == IdType::taiwanResidence);
}

TEST_CASE("permits and passports are judged by the pattern of their type")
{
    const auto verdict = [](IdType type, const char* text) { return parseIdNumber(type, text, typed).verdict; };
    CHECK(verdict(IdType::hongKongMacaoPermit, "H12345678") == IdVerdict::sound);
    CHECK(verdict(IdType::hongKongMacaoPermit, "h1234567801") == IdVerdict::sound);
    CHECK(verdict(IdType::hongKongMacaoPermit, "A12345678") == IdVerdict::length);
    CHECK(verdict(IdType::taiwanPermit, "12345678") == IdVerdict::sound);
    CHECK(verdict(IdType::taiwanPermit, "1234567801(B)") == IdVerdict::sound);
    CHECK(verdict(IdType::taiwanPermit, "1234567") == IdVerdict::length);
    CHECK(verdict(IdType::passport, "e 12345678") == IdVerdict::sound);
    CHECK(verdict(IdType::passport, "E1") == IdVerdict::length);
    CHECK(verdict(IdType::army, "南字第12345678号") == IdVerdict::sound);
    CHECK(verdict(IdType::birthCertificate, "T330123456") == IdVerdict::sound);
    CHECK(verdict(IdType::hongKongMacaoResidence, "810000199408230021") == IdVerdict::sound);
    CHECK(verdict(IdType::taiwanResidence, "810000199408230021") == IdVerdict::length);
    CHECK(verdict(IdType::none, "") == IdVerdict::missing);
    CHECK(sameNumber(IdType::hongKongMacaoPermit, "H12345678", "H1234567801"));
    CHECK(sameNumber(IdType::taiwanPermit, "12345678", "1234567801(B)"));
    CHECK_FALSE(sameNumber(IdType::passport, "E12345678", "E12345679"));
}

TEST_CASE("a row that contradicts a sound number is warned of, and neither side is taken")
{
    const IdNumber id = parseCitizenId("11010519491231002X", typed);
    CHECK(contradictions(id, Sex::male, std::nullopt) == std::vector<IdVerdict>{IdVerdict::sexDiffers});
    CHECK(
        contradictions(id, Sex::female, PartialDate{Date(1949, 12, 30), Precision::day}) ==
        std::vector<IdVerdict>{IdVerdict::birthDiffers}
    );
    CHECK(contradictions(id, Sex::unknown, PartialDate{Date(1949, 12, 1), Precision::month}).empty());
    CHECK(contradictions(id, Sex::unspecified, PartialDate{Date(1949, 1, 1), Precision::year}).empty());
    const IdNumber wrong = parseCitizenId("110105194912310021", typed);
    CHECK(contradictions(wrong, Sex::male, PartialDate{Date(1950, 1, 1), Precision::day}).empty());
}

TEST_CASE("every verdict has a stable word and a severity")
{
    for (const auto& [verdict, word] : Codes<IdVerdict>::table) {
        CHECK(fromCode<IdVerdict>(word) == verdict);
        CHECK(severityOf(verdict) != Severity::block);
    }
    CHECK(specCode(IdVerdict::areaUnknown) == "W1");
}

TEST_CASE("the tail of a number is its last four characters, X included")
{
    CHECK(idTail("11010519491231002X") == "002X");
    CHECK(idTail("12").empty());
}
