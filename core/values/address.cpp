// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/address.h"

#include "core/base/text.h"
#include "core/values/address_parts.h"

#include <algorithm>
#include <optional>

namespace linwu {

namespace {

using detail::arabic;
using detail::isAsciiDigit;
using detail::isAsciiLetter;
using detail::isChineseNumber;
using detail::markerAt;
using detail::piecesOf;
using detail::runAt;
using Kind = DoorToken::Kind;

bool isRoad(std::u32string_view text)
{
    return text.ends_with(U"路") || text.ends_with(U"街") || text.ends_with(U"巷") || text.ends_with(U"弄") ||
           text.ends_with(U"道") || text.ends_with(U"里");
}

/// The word behind a number that makes it a part of a village: 3组15号. Its houses are counted inside.
std::u32string_view villagePartAt(std::u32string_view text, std::size_t at)
{
    const std::u32string_view rest = text.substr(std::min(at, text.size()));
    for (const std::u32string_view word : {U"村民小组", U"生产队", U"小组", U"大队", U"组", U"队", U"社"}) {
        if (rest.starts_with(word) && !rest.starts_with(U"社区")) {
            return word;
        }
    }
    return {};
}

class Parser {
public:
    Parser(std::u32string_view text, DoorAddress& out)
        : m_text(text)
        , m_out(&out)
    {}

    void run()
    {
        while (m_at < m_text.size()) {
            const bool starts = isAsciiDigit(m_text[m_at]) || isAsciiLetter(m_text[m_at]) || isChineseNumber(m_text[m_at]);
            const std::u32string_view part = starts ? runAt(m_text, m_at) : std::u32string_view();
            if (part.empty()) {
                m_words += m_text[m_at++];
            } else {
                m_at += part.size();
                takePart(part);
            }
        }
        takeRoomWord();
        takeHouse();
        flushWords();
    }

private:
    void takePart(std::u32string_view part)
    {
        const std::u32string_view village = villagePartAt(m_text, m_at);
        if (!village.empty() && m_out->building.empty() && m_out->room.empty()) {
            m_at += village.size();
            m_words.append(part).append(village);
            return;
        }
        if (m_at < m_text.size() && m_text[m_at] == U'号' && markerAt(m_text, m_at) == nullptr && isRoad(m_words) &&
            m_out->street.empty()) {
            ++m_at;
            takeStreet(part);
            return;
        }
        const detail::DoorMarker* marker = m_at < m_text.size() ? markerAt(m_text, m_at) : nullptr;
        const bool floor = marker != nullptr && marker->word == U"楼" && !m_out->building.empty();
        if (takeRoomWord(part)) {
            return;
        }
        flushWords();
        if (floor) {
            m_out->rest += toUtf8(part) + "楼";
            m_at += 1;
            return;
        }
        if (marker != nullptr) {
            m_at += marker->word.size();
            takeMarked(part, marker->kind);
        } else {
            if (m_at < m_text.size() && m_text[m_at] == U'号') {
                ++m_at;
            }
            takeDashes(part);
        }
    }

    void takeStreet(std::u32string_view part)
    {
        // 文苑小区文苑路88号: the road begins behind the name of the 小区, if there is one.
        std::size_t start = 0;
        for (const std::u32string_view end : {U"小区", U"社区", U"街道", U"新村", U"花园", U"家园", U"公寓"}) {
            if (const auto at = m_words.rfind(end); at != std::u32string::npos) {
                start = std::max(start, at + end.size());
            }
        }
        const std::u32string road = m_words.substr(start);
        m_words.resize(start);
        flushWords();
        m_out->street = toUtf8(road) + toUtf8(part) + "号";
    }

    void takeMarked(std::u32string_view part, Kind kind)
    {
        if (kind == Kind::building && m_out->building.empty()) {
            std::string building;
            for (const auto& piece : piecesOf(arabic(part))) {
                building += (building.empty() ? "" : "-") + piece;
            }
            m_out->building = building;
        } else if (kind == Kind::unit) {
            const auto pieces = piecesOf(arabic(part));
            m_out->unit = pieces.back();
            if (pieces.size() > 1 && m_out->building.empty()) {
                m_out->building = pieces.front();
            }
        } else {
            takeDashes(part);
        }
    }

    /// `a-b-c` building-unit-room, `a-b` building-room; behind a building `a-b` is unit-room.
    void takeDashes(std::u32string_view part)
    {
        auto pieces = piecesOf(arabic(part));
        if (pieces.empty() || !m_out->room.empty()) {
            m_out->rest += toUtf8(part);
            return;
        }
        m_out->room = pieces.back();
        pieces.pop_back();
        const bool buildingKnown = !m_out->building.empty();
        if (!pieces.empty() && (buildingKnown || pieces.size() > 1)) {
            m_out->unit = pieces.back();
            pieces.pop_back();
        }
        for (const auto& piece : pieces) {
            m_out->building += (m_out->building.empty() ? "" : "-") + piece;
        }
    }

    /// 阁楼, 车库3: rooms that are words.
    bool takeRoomWord(std::u32string_view number = {})
    {
        for (const std::u32string_view word :
             {U"阁楼", U"车库", U"储藏室", U"地下室", U"商铺", U"店面", U"门面", U"底商", U"车棚", U"别墅", U"平房"}) {
            if (m_words == word && m_out->room.empty() && !m_out->building.empty()) {
                m_out->room = toUtf8(m_words) + toUtf8(number);
                m_words.clear();
                return true;
            }
        }
        return false;
    }

    /// 沿河街8号后院平房: what stands behind the number of a street names the house.
    void takeHouse()
    {
        if (!m_out->street.empty() && m_out->building.empty() && m_out->unit.empty() && m_out->room.empty() && !m_words.empty()) {
            m_out->room = toUtf8(m_words);
            m_words.clear();
        }
    }

    /// Words before any number name the 小区; later ones were not understood.
    void flushWords()
    {
        const bool first = m_out->area.empty() && m_out->building.empty() && m_out->room.empty() && m_out->street.empty();
        (first ? m_out->area : m_out->rest) += toUtf8(m_words);
        m_words.clear();
    }

    std::u32string_view m_text;
    DoorAddress* m_out;
    std::size_t m_at = 0;
    std::u32string m_words;
};

/// The place of the longest alias in the text.
struct AliasHit {
    std::size_t at = 0;
    std::size_t length = 0;
    std::string area;
};

std::optional<AliasHit> findAlias(std::u32string_view text, const std::vector<AreaAlias>& aliases)
{
    std::optional<AliasHit> best;
    for (const auto& alias : aliases) {
        const std::u32string word = toCodePoints(withoutBlanks(alias.alias));
        const std::size_t at = word.empty() ? std::u32string_view::npos : text.find(word);
        if (at != std::u32string_view::npos && (!best || word.size() > best->length)) {
            best = AliasHit{at, word.size(), alias.area};
        }
    }
    return best;
}

/// 海宁市硖石街道西山社区: what stands before the 小区.
void cutDivisions(DoorAddress& address)
{
    std::size_t cut = 0;
    for (const std::string_view end : {"街道", "社区", "镇", "居委会", "村委会"}) {
        const std::size_t at = address.area.rfind(end);
        if (at != std::string::npos && at > 0 && at + end.size() < address.area.size()) {
            cut = std::max(cut, at + end.size());
        }
    }
    address.rest = address.area.substr(0, cut) + address.rest;
    address.area.erase(0, cut);
}

} // namespace

DoorAddress parseAddress(std::string_view typed, const std::vector<AreaAlias>& aliases)
{
    DoorAddress address;
    address.raw = std::string(typed);
    const std::u32string text = detail::normalisedAddress(typed);
    std::u32string_view rest = text;
    if (const auto alias = findAlias(text, aliases)) {
        // 文苑路88号 is a road, not the 小区 文苑.
        const std::u32string_view behind = rest.substr(alias->at + alias->length);
        if (behind.empty() || !isRoad(behind.substr(0, 1))) {
            address.area = alias->area;
            address.rest = toUtf8(rest.substr(0, alias->at));
            rest = behind.starts_with(U"小区") ? behind.substr(2) : behind;
        }
    }
    const bool known = !address.area.empty();
    Parser(rest, address).run();
    if (!known) {
        cutDivisions(address);
    }
    return address;
}

} // namespace linwu
