// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/search/pinyin.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <thread>

using namespace linwu;

namespace {

/// `shan|dan|chan`
std::string readingsAt(std::string_view name, std::size_t at)
{
    std::string text;
    const Readings readings = nameReadings(name).at(at);
    for (const auto& reading : readings) {
        text += (text.empty() ? "" : "|") + reading.syllable;
    }
    return text;
}

bool reads(std::string_view name, std::size_t at, std::string_view syllable)
{
    const Readings readings = nameReadings(name).at(at);
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& r) { return r.syllable == syllable; });
}

} // namespace

TEST_CASE("surnames are read as surnames first")
{
    const std::vector<std::pair<const char*, const char*>> expected{
        {"单雄信", "shan"}, {"仇英", "qiu"},  {"朴正熙", "piao"}, {"缪斯", "miao"}, {"覃永", "qin"},
        {"翟让", "zhai"},   {"曾国", "zeng"}, {"解缙", "xie"},    {"查理", "zha"},  {"区大", "ou"},
        {"盖叫天", "ge"},   {"任平", "ren"},  {"华佗", "hua"},    {"乐毅", "yue"},  {"宓妃", "mi"},
        {"员半", "yun"},    {"逄蒙", "pang"}, {"阚泽", "kan"},    {"莘瑶", "shen"}, {"适之", "kuo"},
    };
    for (const auto& [name, syllable] : expected) {
        INFO(name);
        CHECK(nameReadings(name)[0].front().syllable == syllable);
    }
}

TEST_CASE("every single surname of the table has its own reading first and all others beside it")
{
    const CodeTable table = CodeTable::ofEmbedded("codes/surnames_polyphonic.csv");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string surname = table.cell(row, "surname");
        if (table.cell(row, "kind") != "single") {
            continue;
        }
        INFO(surname);
        CHECK(nameReadings(surname + "明")[0].front().syllable == table.cell(row, "pinyin_ascii"));
    }
}

TEST_CASE("every compound surname of the table is read whole")
{
    const CodeTable table = CodeTable::ofEmbedded("codes/surnames_polyphonic.csv");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.cell(row, "kind") != "compound") {
            continue;
        }
        const auto readings = nameReadings(table.cell(row, "surname") + "明");
        INFO(table.cell(row, "surname"));
        CHECK(readings[0].front().syllable + readings[1].front().syllable == table.cell(row, "pinyin_ascii"));
    }
}

TEST_CASE("two living readings are both known")
{
    CHECK(reads("覃永", 0, "qin"));
    CHECK(reads("覃永", 0, "tan"));
    CHECK(reads("翟让", 0, "di"));
    CHECK(reads("牟其", 0, "mu"));
    CHECK(reads("单雄信", 0, "dan"));
    CHECK(reads("尉迟恭", 0, "yu"));
    CHECK(reads("尉迟恭", 0, "wei"));
}

TEST_CASE("in a given name the everyday reading comes first and the others stay")
{
    CHECK(readingsAt("王乐", 1).starts_with("le"));
    CHECK(reads("王乐", 1, "yue"));
    CHECK(nameReadings("李万俟")[1].front().syllable == "wan");
}

TEST_CASE("ü is v, and is typed as v, u or yu")
{
    CHECK(nameReadings("吕布")[0].front() == Reading{"lv", 3});
    CHECK(typedForms("lv") == std::vector<std::string>{"lv", "lu", "lyu"});
    CHECK(typedForms("lve") == std::vector<std::string>{"lve", "lue", "lyue"});
    CHECK(typedForms("zhang") == std::vector<std::string>{"zhang"});
    CHECK(foldedPinyin("LÜ Bu") == "lvbu");
    CHECK(foldedPinyin("zhang'san") == "zhangsan");
}

TEST_CASE("what is not read has no readings and is kept in place")
{
    const auto readings = nameReadings("买买提·吐尔逊");
    REQUIRE(readings.size() == 7);
    CHECK(readings[3].empty());
    CHECK(readings[4].front().syllable == "tu");
    CHECK(nameReadings("𠮷野").size() == 2);
    CHECK(nameReadings("").empty());
}

TEST_CASE("a worker's own reading replaces all others")
{
    CHECK(nameReadings("单雄信", "dan xiong xin")[0] == Readings{{"dan", 0}});
    CHECK(nameReadings("单雄信", "dān xióng xìn")[0] == Readings{{"dan", 1}});
    CHECK(nameReadings("单雄信", "dan1 xiong2 xin4")[2] == Readings{{"xin", 4}});
    CHECK(nameReadings("单雄信", "dan xiong")[0].front().syllable == "shan");
}

TEST_CASE("names sort by surname reading, tone, surname, given name")
{
    std::vector<std::string> names{"赵一", "张三", "章三", "单信", "张四", "仇英", "安东", "张三丰", "单于", "沙平"};
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return nameSortKey(a) < nameSortKey(b); });
    CHECK(names == std::vector<std::string>{"安东", "仇英", "沙平", "单信", "单于", "张三", "张三丰", "张四", "章三", "赵一"});
    CHECK(nameSortKey("张三") == "zhang1张san1");
    CHECK(nameSortKey("Anna") == "anna");
}

TEST_CASE("pinyin of a name is written surname apart")
{
    CHECK(namePinyin("尉迟敬德") == "yuchi jingde");
    CHECK(namePinyin("单雄信") == "shan xiongxin");
}

TEST_CASE("readings may be asked from several threads")
{
    std::vector<std::string> keys(8);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        threads.emplace_back([&keys, i] { keys[i] = nameSortKey("郑重光" + std::string(i % 2 == 0 ? "明" : "亮")); });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    CHECK(keys[0] == keys[2]);
    CHECK(keys[1] == keys[7]);
}
