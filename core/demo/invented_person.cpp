// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/invented_person.h"

#include "core/base/embedded.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace linwu::demo {

namespace {

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> list;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        list.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

NameLists readLists()
{
    const auto file = embedded("demo/names.csv");
    if (!file) {
        throw std::logic_error("demo/names.csv is not compiled in");
    }
    NameLists lists;
    const std::array<std::pair<std::string_view, std::vector<std::string_view>*>, 7> kinds{
        {{"surname", &lists.surnames},
         {"rare_surname", &lists.rareSurnames},
         {"man", &lists.men},
         {"woman", &lists.women},
         {"estate", &lists.estates},
         {"job", &lists.jobs},
         {"remark", &lists.remarks}}};
    std::string_view rest = *file;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        for (const auto& [kind, list] : kinds) {
            if (line.size() > kind.size() && line.starts_with(kind) && line[kind.size()] == ',') {
                *list = words(line.substr(kind.size() + 1));
            }
        }
    }
    return lists;
}

std::string digits(std::uint64_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

/// The 18th character of GB 11643-1999.
char checkCharacter(std::string_view first17)
{
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t at = 0; at < weights.size(); ++at) {
        sum += weights[at] * (first17[at] - '0');
    }
    return "10X98765432"[sum % 11];
}

constexpr std::array<std::string_view, 6> schools{"小学", "初中", "高中", "大专", "本科", "硕士研究生"};
constexpr std::array<std::string_view, 6> peoples{"壮族", "回族", "苗族", "满族", "土家族", "畲族"};

} // namespace

const NameLists& NameLists::shipped()
{
    static const NameLists lists = readLists();
    return lists;
}

std::string_view FamilyInventor::surname()
{
    const NameLists& lists = NameLists::shipped();
    return m_random.percent(3) ? m_random.pick<std::string_view>(lists.rareSurnames)
                               : m_random.pick<std::string_view>(lists.surnames);
}

std::string FamilyInventor::number(const Date& birth, bool man)
{
    const int area = 990101 + m_random.below(9);
    const std::uint64_t day = static_cast<std::uint64_t>(birth.year()) * 10'000 + birth.month().as_number() * 100U + birth.day();
    // Odd for men. A number that was given out already gives way to the next one.
    std::uint64_t order = static_cast<std::uint64_t>(m_random.below(450)) * 2 + (man ? 1 : 2);
    std::uint64_t first17 = 0;
    do {
        first17 = (static_cast<std::uint64_t>(area) * 100'000'000 + day) * 1'000 + order;
        order = (order + 2) % 1'000;
    } while (!m_taken.insert(first17).second);
    const std::string text = digits(first17, 17);
    return text + checkCharacter(text);
}

void FamilyInventor::describe(InventedPerson& person, int age)
{
    const NameLists& lists = NameLists::shipped();
    person.ethnic = m_random.percent(96) ? "汉族" : m_random.pick<std::string_view>(peoples);
    person.political = age >= 18 && m_random.percent(9)                ? "中共党员"
                       : age >= 14 && age < 28 && m_random.percent(40) ? "共青团员"
                                                                       : "群众";
    const int highest = age < 7 ? 0 : age < 13 ? 1 : age < 16 ? 2 : age > 60 ? 4 : 6;
    person.education = highest == 0 ? "" : schools[static_cast<std::size_t>(m_random.below(highest))];
    person.job = age < 7 ? "" : age < 23 ? "学生" : age >= 60 ? "退休" : m_random.pick<std::string_view>(lists.jobs);
    if (age >= 12 && m_random.percent(age > 75 ? 60 : 93)) {
        person.phone = "199" + digits(static_cast<std::uint64_t>(m_random.below(100'000'000)), 8);
    }
}

InventedPerson FamilyInventor::person(bool man, int age, std::string_view relation, std::string_view family)
{
    const NameLists& lists = NameLists::shipped();
    InventedPerson person;
    const auto& given = man ? lists.men : lists.women;
    person.name = std::string(family) + std::string(m_random.pick<std::string_view>(given));
    if (person.name.size() <= 6 && m_random.percent(55)) {
        person.name += m_random.pick<std::string_view>(given).substr(0, 3);
    }
    person.man = man;
    person.birth = plusDays(m_today, -365 * age - age / 4 - 1 - m_random.below(360));
    person.idNumber = number(person.birth, man);
    person.relation = relation;
    person.marital = age < 23 ? "未婚" : "已婚";
    describe(person, age);
    return person;
}

namespace {

/// 0 to 99, drawn from the order digits of the number: what hangs on it moves nothing else that is invented.
int turnOf(const InventedPerson& person)
{
    const auto digit = [&](std::size_t at) { return person.idNumber[at] - '0'; };
    return (digit(14) * 100 + digit(15) * 10 + digit(16)) / 2 % 100;
}

/// Of a hundred families some 74 are registered where they live, 13 elsewhere in the city, 13 come from outside; few of the
/// young are registered here and live elsewhere.
void giveResidence(std::vector<InventedPerson>& people, const Date& today)
{
    const int turn = turnOf(people.front());
    const bool tenants = people.back().remark == "租客";
    for (InventedPerson& person : people) {
        person.residentType = tenants || turn >= 90 ? "流动人口" : turn >= 77 ? "人户分离" : "户籍常住";
        const int age = ageOn(person.birth, today);
        if (person.residentType == "户籍常住" && person.relation != "户主" && age >= 18 && age < 40 && turnOf(person) < 8) {
            person.residentType = "户在人不在";
        }
    }
}

} // namespace

std::vector<InventedPerson> FamilyInventor::family(int most)
{
    const NameLists& lists = NameLists::shipped();
    std::vector<InventedPerson> people;
    const std::string_view name = surname();
    const int kind = m_random.below(100);
    const bool old = kind < 22;
    const int age = old ? m_random.between(62, 92) : m_random.between(24, 58);
    const bool headIsMan = m_random.percent(62);
    people.push_back(person(headIsMan, age, "户主", name));
    const bool single = kind < 8 || (kind >= 22 && kind < 34);
    if (single) {
        people.back().marital = old ? "丧偶" : "未婚";
        people.back().remark = old ? "独居" : "";
    } else if (kind >= 92) {
        // People who share a rented flat.
        for (int others = m_random.between(1, 3); others > 0; --others) {
            people.push_back(person(m_random.percent(55), m_random.between(20, 45), "非亲属", surname()));
            people.back().remark = "租客";
        }
    } else {
        people.push_back(person(!headIsMan, std::max(23, age + m_random.between(-4, 4)), headIsMan ? "妻" : "夫", surname()));
        for (int children = old || kind < 46 ? 0 : m_random.between(1, 2); children > 0; --children) {
            const bool son = m_random.percent(52);
            people.push_back(person(son, std::max(0, age - m_random.between(23, 34)), son ? "子" : "女", name));
        }
        if (kind >= 82) {
            people.push_back(
                person(!headIsMan, std::min(95, age + m_random.between(22, 32)), headIsMan ? "母亲" : "父亲", surname())
            );
            people.back().marital = "丧偶";
            people.back().remark = m_random.percent(30) ? "老漂族" : "";
        }
    }
    if (people.back().remark.empty() && m_random.percent(2)) {
        people.back().remark = m_random.pick<std::string_view>(lists.remarks);
    }
    giveResidence(people, m_today);
    if (people.size() > static_cast<std::size_t>(most)) {
        people.resize(static_cast<std::size_t>(most));
    }
    return people;
}

} // namespace linwu::demo
