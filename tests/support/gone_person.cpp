// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gone_person.h"

#include "core/registry/look.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace linwu::test {

namespace {

using namespace residents;

constexpr const char* formerName = "欧阳旧名";
constexpr const char* phone = "13900000417";
constexpr const char* laterPhone = "13900000418";
constexpr const char* address = "试删路七十七号";
constexpr const char* employer = "试删织造厂";
constexpr const char* laterEmployer = "试删印染厂";
constexpr const char* remark = "试删备注一句";
constexpr const char* groupNote = "试删低保备注";

std::string number()
{
    return aNumber(1961, 4, 17, 41);
}

/// The signs of base64 that stand for these bytes alone, wherever they begin in a group of three.
std::vector<std::string> base64Forms(const std::string& bytes)
{
    constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::vector<std::string> forms;
    for (std::size_t skip = 0; skip < 3; ++skip) {
        std::string form;
        for (std::size_t at = (3 - skip) % 3; at + 3 <= bytes.size(); at += 3) {
            unsigned group = 0;
            for (std::size_t i = 0; i < 3; ++i) {
                group = group << 8U | static_cast<unsigned char>(bytes[at + i]);
            }
            for (unsigned shift = 24; shift >= 6; shift -= 6) {
                form += signs[group >> (shift - 6) & 63U];
            }
        }
        forms.push_back(form);
    }
    return forms;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

Resident person()
{
    Resident resident = aResident(formerName, "2", 1961);
    resident.birth = PartialDate{Date(1961, 4, 17), Precision::day};
    resident.idNumber = SealedText(number());
    resident.phone = SealedText(phone);
    resident.hukouAddress = address;
    resident.employer = employer;
    resident.remark = SealedText(remark);
    return resident;
}

} // namespace

GonePerson::GonePerson(TempRegistry& registry, const Actor& actor, const Date& leftOn)
{
    Estate estate;
    estate.name = "试删里";
    REQUIRE(addEstate(*registry, actor, estate));
    Building building;
    building.estateId = estate.id;
    building.number = "9";
    const BuildingPlan plan{1, 1, 1, {}, RoomNumbering::floorRoom};
    REQUIRE(addBuilding(*registry, actor, building, &plan));
    Resident resident = person();
    MoveIn home;
    home.dwelling = findDwelling(registry->reader(), building.id, "1", "101");
    home.from = Date(2010, 1, 1);
    REQUIRE(addResident(*registry, actor, resident, &home));
    m_id = resident.id;
    m_household = stored(registry, m_id).currentHouseholdId;

    auto renamed = stored(registry, m_id);
    const auto before = renamed;
    renamed.name = name;
    REQUIRE(editResident(*registry, actor, before, renamed));
    auto corrected = stored(registry, m_id);
    const auto wrong = corrected;
    corrected.phone = SealedText(laterPhone);
    const auto correction = correctResident(*registry, actor, wrong, corrected);
    REQUIRE(correction);
    m_correction = correction->operation;
    const auto bulk = registry->apply(actor, "resident.edit", [](Writer& writer) -> Status {
        writer.setColumn(Resident::table, "employer", std::string(laterEmployer), "id > 0");
        return {};
    });
    REQUIRE(bulk);
    m_bulk = bulk->operation;
    ResidentGroup group;
    group.residentId = m_id;
    group.groupCode = "DIBAO";
    group.note = groupNote;
    group.validFrom = Date(2015, 1, 1);
    REQUIRE(addToGroup(*registry, actor, group));
    Look look;
    look.aboutTable = Resident::table;
    look.aboutId = m_id.value;
    look.subject = name;
    look.shown = "phone";
    look.reason = SealedText(std::string("核对") + name + "的电话");
    REQUIRE(noteLook(*registry, actor, look));
    REQUIRE(moveOut(*registry, actor, m_id, {leftOn, "外省", {}}));
}

std::vector<std::string> GonePerson::words()
{
    return {name, formerName, number(), phone, laterPhone, address, employer, laterEmployer, remark, groupNote};
}

std::vector<std::string> wordsOnDisk(const std::filesystem::path& folder, const std::vector<std::string>& words)
{
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        all += bytesOf(entry.path());
    }
    std::vector<std::string> found;
    std::ranges::copy_if(words, std::back_inserter(found), [&](const std::string& word) {
        const auto forms = base64Forms(word);
        return all.find(word) != std::string::npos || std::ranges::any_of(forms, [&](const std::string& form) {
                   return form.size() >= 8 && all.find(form) != std::string::npos;
               });
    });
    return found;
}

} // namespace linwu::test
