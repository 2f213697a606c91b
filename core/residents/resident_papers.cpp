// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_papers.h"

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/papers/masking.h"
#include "core/papers/template.h"
#include "core/residents/card_queries.h"
#include "core/values/money.h"

#include <array>
#include <map>

namespace linwu::residents {

namespace {

using papers::MaskTable;
using papers::PersonalKind;
using papers::Surface;
using papers::TemplateValues;

constexpr std::size_t kLines = 8; ///< members on one sheet; what is left stays blank to write on
constexpr const char* kTicked = "■";
constexpr const char* kOpen = "□";
constexpr const char* kHidden = "※"; ///< told only to those who may see it

/// Groups with a box of their own, in the order of the form, and the sensitivity of each.
struct Box {
    const char* name;
    const char* code;
};

constexpr std::array<Box, 18> kBoxes{{
    {"tick.dibao", "DIBAO"},
    {"tick.dibaoedge", "DIBAOEDGE"},
    {"tick.tekun", "TEKUN"},
    {"tick.disabled", "DISABLED"},
    {"tick.solo", "SOLO"},
    {"tick.empty", "EMPTY"},
    {"tick.eld80", "ELD80"},
    {"tick.disable_eld", "DISABLE_ELD"},
    {"tick.stayeld", "STAYELD"},
    {"tick.staychd", "STAYCHD"},
    {"tick.diffchd", "DIFFCHD"},
    {"tick.veteran", "VETERAN"},
    {"tick.unemp", "UNEMP"},
    {"tick.preg", "PREG"},
    {"tick.chronic", "CHRONIC"},
    {"tick.vol", "VOL"},
    {"tick.party", "PARTY"},
    {"tick.partyin", "PARTYIN"},
}};

/// One column of a shipped table by code; empty for a code it does not know.
std::string named(const char* table, const std::string& code, const char* column = "name")
{
    static std::map<std::string, std::map<std::string, std::string>> known;
    auto& names = known[std::string(table) + "/" + column];
    if (names.empty()) {
        const CodeTable rows = CodeTable::ofEmbedded(std::string("codes/") + table + ".csv");
        for (std::size_t row = 0; row < rows.rowCount(); ++row) {
            names[rows.cell(row, "code")] = rows.cell(row, column);
        }
    }
    const auto found = names.find(code);
    return found == names.end() ? std::string() : found->second;
}

bool isLet(DwellingUse use)
{
    return use == DwellingUse::rented || use == DwellingUse::groupRented;
}

class Sheet {
public:
    Sheet(const Reader& reader, const PaperOrder& order, const Date& on)
        : m_reader(reader)
        , m_order(order)
        , m_on(on)
        , m_masks(reader, on)
    {}

    TemplateValues values(const HouseholdFact& fact)
    {
        for (const auto& member : fact.members) {
            if (auto card = personCard(m_reader, member.id, m_on)) {
                m_people.push_back(std::move(*card));
                m_relations.push_back(member.relative.relation);
            }
        }
        set("number", fact.household.number);
        set("household_number", fact.household.number);
        set("community", m_order.community);
        set("collector", m_order.person);
        set("made_on", isoText(m_on));
        set("hukou_address", fact.household.hukouAddress);
        set("member_count", std::to_string(fact.members.size()));
        setDwelling(fact);
        setHead(fact);
        setMembers();
        setGroups();
        setEmergency();
        return std::move(m_values);
    }

private:
    void set(const char* name, const std::string& text) { m_values.texts[name] = text; }

    [[nodiscard]] std::string shown(PersonalKind kind, const SealedText& sealed) const
    {
        const std::string plain = m_reader.open(sealed);
        return m_order.unmasked ? plain : m_masks.apply(Surface::exportFile, kind, plain);
    }

    void setDwelling(const HouseholdFact& fact)
    {
        for (const char* name : {"owner", "owner_phone", "area", "use", "rented", "landlord_phone", "estate", "door", "grid"}) {
            set(name, "");
        }
        const auto card = dwellingCard(m_reader, fact.household.dwellingId, m_on);
        if (!card) {
            return;
        }
        set("grid", card->grid);
        set("estate", card->address.area);
        DoorAddress door = card->address;
        door.area.clear();
        set("door", addressText(door));
        set("area", card->dwelling.area ? moneyText(Money::ofFen(*card->dwelling.area)) : "");
        set("use", named("dwelling_use", std::string(codeOf(card->use))));
        setOwners(*card);
        setLetting(*card);
    }

    void setOwners(const DwellingCard& card)
    {
        for (const auto& owner : card.owners) {
            if (Period{owner.validFrom, owner.validTo}.contains(m_on)) {
                const std::string phone = shown(PersonalKind::phone, owner.ownerPhone);
                set("owner", m_values.texts["owner"].text + (m_values.texts["owner"].text.empty() ? "" : "、") + owner.ownerName);
                set("owner_phone", phone);
                set("landlord_phone", isLet(card.use) ? phone : "");
            }
        }
    }

    void setLetting(const DwellingCard& card)
    {
        for (const auto& spell : card.uses) {
            if (isLet(spell.use) && Period{spell.validFrom, spell.validTo}.contains(m_on)) {
                set("rented",
                    (spell.validFrom ? isoText(*spell.validFrom) : "起始不详") + "—" +
                        (spell.validTo ? isoText(*spell.validTo) : ""));
            }
        }
    }

    void setHead(const HouseholdFact& fact)
    {
        set("head", "");
        set("head_phone", "");
        set("hukou_type", "");
        for (const auto& card : m_people) {
            if (card.person.id == fact.household.headId) {
                set("head", card.person.name);
                set("head_phone", shown(PersonalKind::phone, card.person.phone));
                set("hukou_type", card.person.hukouType);
            }
        }
    }

    void setMembers()
    {
        auto& rows = m_values.rows["members"];
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const Resident& person = m_people[i].person;
            TemplateValues row;
            row.texts = {
                {"index", {std::to_string(i + 1), static_cast<std::int64_t>(i + 1)}},
                {"name", person.name},
                {"relation", named("relationship", m_relations[i])},
                {"sex", named("sex", person.sex)},
                {"birth", person.birth ? isoText(*person.birth) : std::string()},
                {"id_number", shown(PersonalKind::idNumber, person.idNumber)},
                {"ethnic", named("ethnic", person.ethnic)},
                {"education", named("education", person.education)},
                {"political", named("political", person.political, "short_name")},
                {"marital", named("marital", person.marital)},
                {"employer", person.employer},
                {"phone", shown(PersonalKind::phone, person.phone)},
                {"hukou", person.hukouAddress},
                {"resident",
                 person.status == ResidentStatus::present ? "是"
                 : person.status == ResidentStatus::away  ? "否"
                                                          : ""},
                {"remark", m_order.unmasked ? m_reader.open(person.remark) : std::string()},
            };
            rows.push_back(std::move(row));
        }
        while (rows.size() < kLines) {
            TemplateValues blank;
            for (const char* name :
                 {"name",
                  "relation",
                  "sex",
                  "birth",
                  "id_number",
                  "ethnic",
                  "education",
                  "political",
                  "marital",
                  "employer",
                  "phone",
                  "hukou",
                  "resident",
                  "remark"}) {
                blank.texts[name] = "";
            }
            blank.texts["index"] = std::to_string(rows.size() + 1);
            rows.push_back(std::move(blank));
        }
    }

    void setGroups()
    {
        bool hidden = false;
        for (const Box& box : kBoxes) {
            const bool sensitive = named("special_groups", box.code, "sensitivity") >= "3";
            bool ticked = false;
            for (const auto& card : m_people) {
                for (const auto& group : card.groups) {
                    ticked = ticked || (group.groupCode == box.code && Period{group.validFrom, group.validTo}.contains(m_on));
                }
            }
            const bool hide = sensitive && !m_order.unmasked;
            hidden = hidden || hide;
            set(box.name, hide ? kHidden : ticked ? kTicked : kOpen);
        }
        auto& rows = m_values.rows["hidden"];
        if (hidden) {
            rows.push_back({{{"mark", kHidden}}, {}});
        }
    }

    void setEmergency()
    {
        set("emergency", "");
        set("emergency_phone", "");
        std::string vehicles;
        for (const auto& card : m_people) {
            if (!card.person.vehicle.empty()) {
                vehicles += (vehicles.empty() ? "" : "、") + card.person.vehicle;
            }
            if (!card.person.emergencyName.empty() && m_values.texts["emergency"].text.empty()) {
                set("emergency", card.person.emergencyName);
                set("emergency_phone", shown(PersonalKind::phone, card.person.emergencyPhone));
            }
        }
        set("vehicles", vehicles);
    }

    const Reader& m_reader;
    const PaperOrder& m_order;
    Date m_on;
    MaskTable m_masks;
    std::vector<PersonCard> m_people;
    std::vector<std::string> m_relations;
    TemplateValues m_values;
};

} // namespace

Result<papers::Document> registrationSheet(const Reader& reader, Id<Household> household, const Date& on, const PaperOrder& order)
{
    const auto fact = householdCard(reader, household, on);
    if (!fact) {
        return failure(ErrorCode::notFound, "household");
    }
    return papers::fillPaper("RDJB", Sheet(reader, order, on).values(*fact), order.officeWording);
}

} // namespace linwu::residents
