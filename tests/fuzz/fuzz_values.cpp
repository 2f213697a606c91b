// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What a person or a ledger may write in a box: every reader of values takes any text and keeps its promises.

#include "core/base/text.h"
#include "core/search/search_query.h"
#include "core/values/address.h"
#include "core/values/id_card.h"
#include "core/values/loose_date.h"
#include "core/values/money.h"
#include "core/values/name.h"
#include "core/values/phone.h"
#include "core/values/uscc.h"
#include "tests/fuzz/require.h"

#include <cstdint>

using namespace linwu;
using linwu::test::require;

namespace {

void readNumbers(const std::string& text)
{
    for (const bool numericCell : {false, true}) {
        const IdNumber id = parseCitizenId(text, {Date(2026, 11, 22), numericCell});
        require(id.raw == text);
        require(!isSound(id.verdict) || id.birth || id.type == IdType::foreignPermanent);
    }
    for (const auto& [type, code] : Codes<IdType>::table) {
        static_cast<void>(parseIdNumber(type, text, {Date(2026, 11, 22), false}));
    }
    for (const Phone& phone : parsePhones(text)) {
        require(phone.verdict != PhoneVerdict::sound || phone.number.size() >= 7);
    }
    static_cast<void>(judgeUscc(text));
    if (const auto money = parseMoney(text)) {
        require(parseMoney(moneyText(*money)).value() == *money);
    }
    if (const auto money = parseMoneyInWords(text)) {
        require(parseMoneyInWords(moneyInWords(*money)) == *money);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    readNumbers(text);
    for (const DateSource source : {DateSource::typed, DateSource::textCell, DateSource::numberCell}) {
        const LooseDate date = parseLooseDate(text, Date(2026, 11, 22), source);
        require(!date.usable() || parsePartialDate(isoText(*date.date)) == date.date);
    }
    const NameCell cell = parseNameCell(text);
    require(cell.verdict == judgeName(cell.name));
    require(surnameLength(text) <= 2);
    const DoorAddress address = parseAddress(text, {{"文苑", "文苑小区"}});
    require(address.raw == text);
    static_cast<void>(doorKey(address));
    require(doorTokens(text).size() <= 4);
    static_cast<void>(parseQuery(text));
    return 0;
}
