// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/sheet_values.h"

#include "core/base/digest.h"
#include "core/papers/packed_document.h"

namespace linwu::disclosure {

using papers::TemplateText;
using papers::TemplateValues;

std::vector<TemplateValues> oneRow(const std::string& name, const std::string& text)
{
    if (text.empty()) {
        return {};
    }
    TemplateValues row;
    row.texts[name] = text;
    return {row};
}

TemplateText moneyCell(Money amount)
{
    return {moneyText(amount), amount.fen};
}

TemplateText moneyCell(const std::optional<Money>& amount)
{
    return amount ? moneyCell(*amount) : TemplateText("—");
}

std::string orDash(const std::string& text)
{
    return text.empty() ? "—" : text;
}

namespace {

void addDisplay(const SheetInput& input, TemplateValues& values)
{
    const auto& sheet = input.sheet;
    TemplateValues row;
    auto& displayed = values.rows["displayed"];
    auto& undisplayed = values.rows["undisplayed"];
    if (sheet.postedOn && sheet.untilOn) {
        row.texts["from"] = chineseText(*sheet.postedOn);
        row.texts["until"] = chineseText(*sheet.untilOn);
        row.texts["days"] = std::to_string(sheet.minDays);
        row.texts["day_word"] = input.workingDays ? "个工作日" : "日";
        displayed.push_back(row);
        const std::string version = "v" + std::to_string(sheet.version);
        values.rows["code"] = oneRow("text", sheet.number + " " + version + " " + sheet.contentHash.substr(0, 12));
    } else {
        undisplayed.push_back(row);
        values.rows["code"] = {};
    }
    values.texts["published_on"] = sheet.postedOn ? chineseText(*sheet.postedOn) : std::string();
}

} // namespace

TemplateValues frameValues(const SheetInput& input)
{
    const auto& sheet = input.sheet;
    const auto period = sheet.period();
    TemplateValues values;
    values.texts["organisation"] = input.organisation;
    values.texts["period_title"] = chineseText(period);
    values.texts["period_days"] = chineseText(sheet.firstOn) + "—" + chineseText(sheet.lastOn);
    values.texts["issue"] = std::to_string(period.year) + "年第" + std::to_string(period.index) + "期";
    values.texts["number"] = sheet.number;
    values.texts["version"] = std::to_string(sheet.version);
    values.texts["band"] = std::string(codeOf(input.category));
    values.texts["hotline"] = sheet.hotline;
    values.texts["query_place"] = sheet.queryPlace;
    values.texts["zero"] = moneyCell(Money{});
    addDisplay(input, values);
    values.rows["opinion"] = oneRow("text", input.opinion);
    values.rows["note"] = oneRow("text", sheet.note);
    for (const auto& [role, word] : Codes<SignRole>::table) {
        const auto signer = input.signers.find(role);
        values.rows[std::string(word)] = oneRow("name", signer == input.signers.end() ? std::string() : signer->second);
    }
    return values;
}

papers::Document onA3(papers::Document document)
{
    document.size = papers::PageSize::a3;
    return document;
}

SheetInput contentOf(SheetInput input)
{
    input.signers.clear();
    input.opinion.clear();
    input.sheet.postedOn.reset();
    input.sheet.untilOn.reset();
    input.sheet.contentHash.clear();
    return input;
}

std::string contentHash(const papers::Document& document)
{
    return digestOf(papers::pack(document));
}

std::string placeOf(Id<ledger::Voucher> voucher)
{
    return "voucher:" + std::to_string(voucher.value);
}

std::string placeOf(Id<ledger::CardEntry> entry)
{
    return "card_entry:" + std::to_string(entry.value);
}

} // namespace linwu::disclosure
