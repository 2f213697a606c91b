// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/records.h"

#include "app/commands/shown.h"
#include "core/disclosure/disclosure.h"
#include "core/disclosure/evidence.h"
#include "core/disclosure/sign_off.h"
#include "core/grids/grid.h"
#include "core/ledger/card.h"
#include "core/mediation/case_file.h"
#include "core/mediation/case_look.h"
#include "core/papers/issued_paper.h"
#include "core/registry/any_record.h"
#include "core/residents/household.h"
#include "core/residents/level_four_queries.h"
#include "core/retention/destruction.h"
#include "core/store/table.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linwu::app {

namespace {

template <class T>
inline constexpr bool isMoney = std::is_same_v<T, Money> || std::is_same_v<T, std::optional<Money>>;

template <class T>
inline constexpr bool isKey = false;
template <class Tag>
inline constexpr bool isKey<Id<Tag>> = true;

/// Every field of the record by its name; keys as texts, money as `…_fen`, sealed fields masked, hashes left out.
template <Record R>
Json fieldsJson(const Reader& reader, const R& record)
{
    std::optional<papers::MaskTable> masks; // most records have nothing to mask
    Json fields = Json::object();
    R::fields(record, [&](const char* name, const auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (isSealed<Member>) {
            if (!masks) {
                masks.emplace(reader, reader.today());
            }
            fields[name] = maskedJson(*masks, reader, member, name);
        } else if constexpr (isKey<Member>) {
            fields[name] = idText(member);
        } else if constexpr (isMoney<Member>) {
            fields[std::string(name) + "_fen"] = valueJson(toValue(member));
        } else if constexpr (!std::is_same_v<Member, Blob>) {
            fields[name] = valueJson(toValue(member));
        }
    });
    return fields;
}

template <Record R>
std::optional<Json> recordFields(const Reader& reader, std::int64_t id)
{
    const auto record = findRecord<R>(reader.session(), id);
    return record ? std::optional(fieldsJson(reader, *record)) : std::nullopt;
}

std::optional<Json> levelFourFields(const Reader& reader, std::int64_t id)
{
    const auto entry = residents::findLevelFour(reader, id);
    return entry ? std::optional(fieldsJson(reader, *entry)) : std::nullopt;
}

/// What an older file holds of level four in the clear is shown to nobody.
std::optional<Json> groupFields(const Reader& reader, std::int64_t id)
{
    auto fields = recordFields<residents::ResidentGroup>(reader, id);
    const bool hidden = fields && residents::isLevelFour(fields->at("group_code").get<std::string>());
    return hidden ? std::nullopt : fields;
}

template <Record R>
constexpr Register registerOf(std::string_view plural, std::string_view number = {})
{
    return {R::table, plural, &recordFields<R>, number};
}

} // namespace

std::span<const Register> registers()
{
    using namespace residents;
    static constexpr auto list = std::to_array<Register>({
        registerOf<Resident>("residents"),
        registerOf<Household>("households"),
        registerOf<Dwelling>("dwellings"),
        registerOf<Building>("buildings"),
        registerOf<Estate>("estates"),
        registerOf<Membership>("household_members"),
        registerOf<Residence>("residences"),
        Register{ResidentGroup::table, "resident_groups", &groupFields},
        Register{LevelFour::table, "level_four_groups", &levelFourFields},
        registerOf<DwellingUseSpell>("dwelling_uses"),
        registerOf<Ownership>("ownerships"),
        registerOf<Grid>("grids", "code"),
        registerOf<GridBuilding>("grid_buildings"),
        registerOf<GridDuty>("grid_duties"),
        registerOf<Staff>("staff"),
        registerOf<StaffRoleSpell>("staff_roles"),
        registerOf<StaffRelation>("staff_relations"),
        registerOf<mediation::MediationCase>("cases", "number"),
        registerOf<mediation::Party>("case_parties"),
        registerOf<mediation::PartyChange>("case_party_changes"),
        registerOf<mediation::Representative>("case_representatives"),
        registerOf<mediation::Assignment>("case_assignments"),
        registerOf<mediation::Invitation>("case_invitations"),
        registerOf<mediation::Sitting>("case_sessions"),
        registerOf<mediation::Investigation>("case_investigations"),
        registerOf<mediation::Evidence>("case_evidence"),
        registerOf<mediation::Agreement>("case_agreements"),
        registerOf<mediation::Signature>("case_signatures"),
        registerOf<mediation::Obligation>("case_obligations"),
        registerOf<mediation::Urging>("case_urgings"),
        registerOf<mediation::Visit>("case_visits"),
        registerOf<mediation::Confirmation>("case_confirmations"),
        registerOf<mediation::Transfer>("case_transfers"),
        registerOf<mediation::Sheet>("case_sheets"),
        registerOf<mediation::Attachment>("case_attachments"),
        registerOf<mediation::Claim>("case_claims"),
        registerOf<mediation::CaseLook>("case_looks"),
        registerOf<ledger::Book>("books"),
        registerOf<ledger::Account>("accounts"),
        registerOf<ledger::Voucher>("vouchers"),
        registerOf<ledger::Card>("cards"),
        registerOf<ledger::CardEntry>("card_entries"),
        registerOf<disclosure::Disclosure>("disclosures", "number"),
        registerOf<disclosure::SignOff>("sign_offs"),
        registerOf<disclosure::Evidence>("evidence"),
        registerOf<papers::IssuedPaper>("issued_papers"),
        registerOf<retention::DestructionList>("destruction_lists", "number"),
        registerOf<retention::DestructionItem>("destruction_items"),
    });
    return list;
}

const Register* findRegister(std::string_view name)
{
    const auto found =
        std::ranges::find_if(registers(), [&](const Register& one) { return one.table == name || one.plural == name; });
    return found == registers().end() ? nullptr : &*found;
}

namespace {

/// `resident:12`
std::optional<RecordName> byKey(const Reader& reader, const std::string& text, std::size_t colon)
{
    const Register* one = findRegister(std::string_view(text).substr(0, colon));
    std::int64_t id = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data() + colon + 1, end, id);
    if (one == nullptr || fault != std::errc() || stop != end || !mayRead(reader, one->table, id) || !one->fields(reader, id)) {
        return std::nullopt;
    }
    return RecordName{one->table, id};
}

} // namespace

Result<RecordName> findRecordName(const Reader& reader, const std::string& text)
{
    if (text == communityTable) {
        return RecordName{communityTable, 0};
    }
    if (const auto colon = text.find(':'); colon != std::string::npos) {
        if (const auto found = byKey(reader, text, colon)) {
            return *found;
        }
    }
    for (const Register& one : registers()) {
        if (one.number.empty()) {
            continue;
        }
        // Numbers of one series are unique; where two share a text the newest is meant.
        if (const auto ids = recordIdsWith(reader, one.table, one.number, text); !ids.empty()) {
            return RecordName{one.table, ids.back()};
        }
    }
    return failure(ErrorCode::notFound, "record", "no_such_record");
}

bool holdsOn(const Json& fields, const Date& day)
{
    const auto from = fields.find("valid_from");
    const auto to = fields.find("valid_to");
    const std::string text = isoText(day);
    const bool begun = from == fields.end() || from->is_null() || from->get<std::string>() <= text;
    const bool going = to == fields.end() || to->is_null() || text < to->get<std::string>();
    return begun && going;
}

} // namespace linwu::app
