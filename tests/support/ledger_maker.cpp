// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ledger_maker.h"

#include "core/base/text.h"
#include "core/values/id_card.h"

#include <algorithm>
#include <cstdio>

namespace linwu::test {

namespace {

using Layout = LedgerManner::Layout;

/// A column with the words offices have for it; `group` is its upper tier.
struct Column {
    std::string key;
    std::vector<std::string> heads;
    std::string group;
};

const std::vector<Column>& allColumns()
{
    static const std::vector<Column> columns{
        {"seq", {"序号", "编号", "No."}, ""},
        {"household", {"户号", "户编号", "家庭编号"}, ""},
        {"head", {"户主姓名", "户主"}, ""},
        {"name", {"姓名", "居民姓名", "人员姓名", "成员姓名"}, "家庭成员"},
        {"relation", {"与户主关系", "关系", "称谓"}, "家庭成员"},
        {"id", {"身份证号码", "公民身份号码", "证件号码", "身份证"}, "家庭成员"},
        {"sex", {"性别"}, "家庭成员"},
        {"birth", {"出生日期", "出生年月", "生日"}, "家庭成员"},
        {"phone", {"联系电话", "手机号码", "联系方式"}, "家庭成员"},
        {"building", {"楼栋", "幢号", "所属楼幢"}, "住址"},
        {"unit", {"单元", "单元号"}, "住址"},
        {"room", {"室号", "房号", "门牌号"}, "住址"},
        {"remark", {"备注"}, ""},
    };
    return columns;
}

struct Person {
    std::map<std::string, std::string> cells;
    std::set<std::string> faults; ///< kind@column key
};

struct Household {
    std::string number;
    std::string building;
    std::string unit;
    std::string room;
    std::vector<Person> people;
};

class Maker {
public:
    Maker(std::uint32_t seed, const LedgerManner& manner)
        : m_random(seed)
        , m_manner(manner)
    {
        chooseColumns();
    }

    MadeLedger make()
    {
        for (std::uint32_t building = 1; building <= m_manner.buildings; ++building) {
            for (std::uint32_t i = 0; i < m_manner.householdsPerBuilding; ++i) {
                m_households.push_back(household(building, i));
            }
        }
        plantFaults();
        writeSheets();
        m_made.households = static_cast<std::uint32_t>(m_households.size());
        m_made.dwellings = m_made.households;
        m_made.workbook = {spreadsheets::FileFormat::xlsx, m_builder.take()};
        return std::move(m_made);
    }

private:
    std::uint32_t below(std::size_t end) { return static_cast<std::uint32_t>(m_random() % end); }

    template <class T>
    const T& oneOf(const std::vector<T>& all)
    {
        return all[below(all.size())];
    }

    void chooseColumns()
    {
        const bool person = m_manner.layout == Layout::person;
        std::vector<Column> columns;
        for (const Column& column : allColumns()) {
            const bool drop = (column.key == "household" && !person) ||
                              ((column.key == "seq" || column.key == "head") && person) ||
                              (column.key == "building" && m_manner.sheetPerBuilding);
            if (!drop) {
                columns.push_back(column);
            }
        }
        // Groups of a two-tier head stay together; otherwise any order will do.
        if (!m_manner.twoTiers) {
            std::shuffle(columns.begin(), columns.end(), m_random);
        }
        for (const Column& column : columns) {
            m_columns.push_back(column);
            m_heads.push_back(oneOf(column.heads));
        }
    }

    std::string number(int year, int month, int day, bool man)
    {
        char text[32];
        static const std::vector<std::string> areas{"990101", "990102", "990181"};
        const unsigned sequence = (below(49) + 1) * 2 + (man ? 1U : 0U);
        std::snprintf(text, sizeof text, "%s%04d%02d%02d%03u", oneOf(areas).c_str(), year, month, day, sequence);
        std::string id(text);
        id += idCheckCharacter(id);
        return m_numbers.insert(id).second && !id.ends_with("000") ? id : number(year, month, day, man);
    }

    std::string name()
    {
        static const std::vector<std::string> family{"张", "王", "李", "赵", "欧阳", "单", "仇", "尉迟", "陈"};
        static const std::vector<std::string> given{"伟", "芳", "秀英", "一", "国强", "丽", "水根", "阿土", "晓明", "建华"};
        return oneOf(family) + oneOf(given) + oneOf(given);
    }

    std::string dateText(int year, int month, int day)
    {
        const std::string y = std::to_string(year);
        const std::string m = std::to_string(month);
        const std::string d = std::to_string(day);
        const std::string mm = month < 10 ? "0" + m : m;
        const std::string dd = day < 10 ? "0" + d : d;
        const std::vector<std::string> shapes{
            y + "-" + mm + "-" + dd,
            y + "/" + m + "/" + d,
            y + "." + m + "." + d,
            y + "年" + m + "月" + d + "日",
            y + mm + dd,
        };
        return oneOf(shapes);
    }

    Person person(const std::string& relation, bool man, int year)
    {
        const int month = static_cast<int>(below(12)) + 1;
        const int day = static_cast<int>(below(28)) + 1;
        Person made;
        made.cells = {
            {"name", name()},
            {"relation", relation},
            {"id", number(year, month, day, man)},
            {"sex", man ? "男" : "女"},
            {"birth", dateText(year, month, day)},
            {"phone",
             below(4) == 0 ? "" : (below(2) == 0 ? "#=" : "") + std::string("138") + std::to_string(10000000 + below(89999999))}};
        return made;
    }

    Household household(std::uint32_t building, std::uint32_t index)
    {
        Household made;
        made.number = std::to_string(building * 1000 + index);
        made.building = std::to_string(building);
        made.unit = std::to_string(index % 2 + 1);
        made.room = std::to_string(index / 2 + 1) + "01";
        const int year = 1950 + static_cast<int>(below(30));
        made.people.push_back(person("户主", true, year));
        if (below(3) > 0) {
            made.people.push_back(person("妻", false, year + 1));
        }
        for (std::uint32_t child = below(3); child > 0; --child) {
            made.people.push_back(person("子", true, year + 25 + static_cast<int>(child)));
        }
        return made;
    }

    /// A person without a fault yet.
    Person& soundPerson()
    {
        while (true) {
            Household& household = m_households[below(m_households.size())];
            Person& found = household.people[below(household.people.size())];
            if (found.faults.empty()) {
                return found;
            }
        }
    }

    void plant(const std::string& kind, const std::string& key, std::string (*change)(const std::string&))
    {
        for (std::uint32_t count = 2 + below(3); count > 0; --count) {
            Person& person = soundPerson();
            person.cells[key] = change(person.cells[key]);
            person.faults.insert(kind + "@" + key);
        }
    }

    void plantFaults()
    {
        plant("id_digits_lost", "id", [](const std::string& id) { return "#=" + id.substr(0, 15) + "000"; });
        plant("id_spaced", "id", [](const std::string& id) {
            return id.substr(0, 6) + " " + id.substr(6, 8) + " " + id.substr(14);
        });
        plant("id_full_width", "id", [](const std::string& id) {
            std::string wide;
            for (const char c : id) {
                appendUtf8(wide, static_cast<char32_t>(c) + 0xFEE0);
            }
            return wide;
        });
        plant("id_letter_o", "id", [](const std::string& id) { return id.substr(0, 2) + "O" + id.substr(3); });
        plant("id_check_digit", "id", [](const std::string& id) {
            return id.substr(0, 15) + (id[15] == '9' ? '0' : static_cast<char>(id[15] + 1)) + id.substr(16);
        });
        plant("id_missing", "id", [](const std::string&) { return std::string(); });
        plant("sex_contradicts_id", "sex", [](const std::string& sex) { return std::string(sex == "男" ? "女" : "男"); });
        plant("birth_contradicts_id", "birth", [](const std::string&) { return std::string("1949-10-01"); });
        plant("name_spaced", "name", [](const std::string& name) { return name.substr(0, 3) + "　" + name.substr(3); });
        plant("phone_short", "phone", [](const std::string&) { return std::string("1381234567"); });
    }

    void writeSheets()
    {
        if (!m_manner.sheetPerBuilding) {
            std::vector<const Household*> all;
            for (const Household& household : m_households) {
                all.push_back(&household);
            }
            writeSheet("居民", all);
            return;
        }
        for (std::uint32_t building = 1; building <= m_manner.buildings; ++building) {
            std::vector<const Household*> here;
            for (const Household& household : m_households) {
                if (household.building == std::to_string(building)) {
                    here.push_back(&household);
                }
            }
            writeSheet(std::to_string(building) + "幢", here);
        }
        addSheet(m_builder, "填表说明", {{"1.本表由网格员入户填写。"}, {"2.身份证号码请设为文本格式。"}});
    }

    void addHead(Lines& lines, std::vector<spreadsheets::Merge>& merges)
    {
        if (m_manner.twoTiers) {
            std::vector<std::string> upper;
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                const std::string& group = m_columns[i].group;
                const bool continues = i > 0 && !group.empty() && m_columns[i - 1].group == group;
                upper.push_back(group.empty() ? m_heads[i] : continues ? "" : group);
            }
            lines.push_back(upper);
            const auto row = static_cast<std::uint32_t>(lines.size());
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                const auto column = static_cast<std::uint16_t>(i);
                std::size_t end = i;
                while (end + 1 < m_columns.size() && !m_columns[i].group.empty() && m_columns[end + 1].group == m_columns[i].group
                ) {
                    ++end;
                }
                if (m_columns[i].group.empty()) {
                    merges.push_back({row, row + 1, column, column});
                } else if (end > i) {
                    merges.push_back({row, row, column, static_cast<std::uint16_t>(end)});
                }
                i = end;
            }
        }
        std::vector<std::string> lower;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            lower.push_back(m_manner.twoTiers && m_columns[i].group.empty() ? "" : m_heads[i]);
        }
        lines.push_back(lower);
    }

    void writeSheet(const std::string& name, const std::vector<const Household*>& households)
    {
        Lines lines{{"春江社区居民基本情况登记表"}, {"填表单位：春江社区居民委员会   填表日期：2026年3月"}};
        std::vector<spreadsheets::Merge> merges{{1, 1, 0, static_cast<std::uint16_t>(m_columns.size() - 1)}};
        addHead(lines, merges);
        std::size_t sinceHead = 0;
        std::uint32_t people = 0;
        std::uint32_t running = 0;
        for (const Household* household : households) {
            if (m_manner.headEvery > 0 && sinceHead >= m_manner.headEvery) {
                noteLine("header_repeated", name, lines.size() + 1);
                addHead(lines, merges);
                sinceHead = 0;
            }
            ++running;
            const auto first = static_cast<std::uint32_t>(lines.size() + 1);
            for (const Person& person : household->people) {
                addPerson(name, lines, *household, person, running, lines.size() + 1 == first);
                ++sinceHead;
                ++people;
            }
            mergeHousehold(merges, first, static_cast<std::uint32_t>(lines.size()));
        }
        if (m_manner.totals) {
            noteLine("total_line", name, lines.size() + 1);
            lines.push_back({"合计：" + std::to_string(households.size()) + "户 " + std::to_string(people) + "人"});
        }
        m_made.persons += people;
        addSheet(m_builder, name, lines, merges);
    }

    [[nodiscard]] static bool ofHousehold(const std::string& key)
    {
        return key == "seq" || key == "head" || key == "building" || key == "unit" || key == "room";
    }

    void addPerson(
        const std::string& sheet,
        Lines& lines,
        const Household& household,
        const Person& person,
        std::uint32_t running,
        bool first
    )
    {
        const std::map<std::string, std::string> own{
            {"seq", "#=" + std::to_string(running)},
            {"household", household.number},
            {"head", household.people.front().cells.at("name")},
            {"building", household.building + "幢"},
            {"unit", household.unit},
            {"room", household.room}};
        std::vector<std::string> line;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string& key = m_columns[i].key;
            const bool blank = ofHousehold(key) && !first && m_manner.layout != Layout::person;
            const auto shared = own.find(key);
            const auto cell = person.cells.find(key);
            line.push_back(blank ? "" : shared != own.end() ? shared->second : cell != person.cells.end() ? cell->second : "");
            for (const std::string& fault : person.faults) {
                if (fault.ends_with("@" + key)) {
                    const std::string kind = fault.substr(0, fault.find('@'));
                    m_made.faults[kind].insert(
                        sheet + "!" +
                        spreadsheets::cellName(static_cast<std::uint32_t>(lines.size() + 1), static_cast<std::uint32_t>(i))
                    );
                }
            }
        }
        lines.push_back(line);
    }

    void mergeHousehold(std::vector<spreadsheets::Merge>& merges, std::uint32_t first, std::uint32_t last)
    {
        for (std::size_t i = 0; m_manner.layout == Layout::merged && last > first && i < m_columns.size(); ++i) {
            if (ofHousehold(m_columns[i].key)) {
                merges.push_back({first, last, static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(i)});
            }
        }
    }

    void noteLine(const std::string& kind, const std::string& sheet, std::size_t row)
    {
        m_made.faults[kind].insert(sheet + "!" + spreadsheets::cellName(static_cast<std::uint32_t>(row), 0));
    }

    std::mt19937 m_random;
    LedgerManner m_manner;
    std::vector<Column> m_columns;
    std::vector<std::string> m_heads;
    std::vector<Household> m_households;
    std::set<std::string> m_numbers;
    spreadsheets::WorkbookBuilder m_builder;
    MadeLedger m_made;
};

} // namespace

MadeLedger makeLedger(std::uint32_t seed, const LedgerManner& manner)
{
    return Maker(seed, manner).make();
}

} // namespace linwu::test
