// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/search_index.h"
#include "tests/support/search_people.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

using namespace linwu;
using namespace linwu::test;

namespace {

SearchEntry personOf(std::int64_t id, std::string name, std::int64_t grid = 1)
{
    SearchEntry entry;
    entry.ref = {"resident", id};
    entry.name = std::move(name);
    entry.grid = Id<Grid>{grid};
    return entry;
}

SearchAnswer found(const SearchIndex& index, std::string words)
{
    SearchRequest request;
    request.words = std::move(words);
    return index.find(request);
}

std::vector<std::int64_t> idsOf(const SearchAnswer& answer)
{
    std::vector<std::int64_t> ids;
    for (const auto& hit : answer.hits) {
        ids.push_back(hit.ref.id);
    }
    return ids;
}

std::vector<std::string> pagesOf(const SearchIndex& index, std::int64_t stamp)
{
    std::vector<std::string> pages;
    index.writePages(stamp, [&](std::string_view page) { pages.emplace_back(page); });
    return pages;
}

Result<std::int64_t> readInto(SearchIndex& index, const std::vector<std::string>& pages)
{
    std::size_t next = 0;
    return index.readPages([&]() -> std::optional<std::string> {
        return next < pages.size() ? std::optional(pages[next++]) : std::nullopt;
    });
}

void fill(SearchIndex& index, std::int64_t count)
{
    SearchPeople people(7);
    for (std::int64_t id = 1; id <= count; ++id) {
        index.append(people.person(id));
    }
    index.append(people.mediationCase(12));
}

} // namespace

TEST_CASE("张三 is found by name, initials and pinyin, however cut")
{
    SearchIndex index;
    index.append(personOf(1, "张三"));
    for (const char* words :
         {"张三", "张", "三", "zs", "zhs", "zhangsan", "zhang san", "zhangs", "zsan", "zh", "z", "ZS", "张s", "zhang's"}) {
        INFO(words);
        CHECK(found(index, words).total == 1);
    }
    for (const char* words : {"zsf", "zz", "san张", "sz", "张四", "shan"}) {
        INFO(words);
        CHECK(found(index, words).total == 0);
    }
}

TEST_CASE("why a record was found is told")
{
    SearchIndex index;
    SearchEntry entry = personOf(1, "张三");
    entry.estate = "文苑小区";
    entry.building = "3";
    entry.unit = "2";
    entry.room = "501";
    entry.idTail = "002X";
    entry.phoneTail = "1234";
    entry.numbers = {"〔2026〕桂人调字第12号"};
    index.append(entry);
    const auto matched = [&](const char* words) { return found(index, words).hits.at(0).matched; };
    CHECK(matched("张三") == Matched::name);
    CHECK(matched("zs") == Matched::initials);
    CHECK(matched("zhs") == Matched::initials);
    CHECK(matched("zhangs") == Matched::pinyin);
    CHECK(matched("3-2-501") == Matched::address);
    CHECK(matched("wy 3-501") == Matched::address);
    CHECK(matched("文苑") == Matched::address);
    CHECK(matched("002x") == Matched::idTail);
    CHECK(matched("1234") == Matched::phoneTail);
    CHECK(matched("〔2026〕桂人调字第12号") == Matched::number);
    CHECK(matched("调字第12") == Matched::number);
}

TEST_CASE("a polyphonic surname is found by each of its readings")
{
    const std::vector<std::pair<const char*, const char*>> expected{
        {"单雄信", "shanxx"}, {"仇英", "qiuying"}, {"尉迟恭", "yuchigong"}, {"尉迟恭", "ycg"},       {"朴正熙", "piao"},
        {"缪斯", "miao"},     {"覃永", "qin"},     {"覃永", "tan"},         {"翟让", "zhai"},        {"翟让", "di"},
        {"吕布", "lubu"},     {"吕布", "lvbu"},    {"吕布", "lyubu"},       {"吕布", "lübu"},        {"区大", "ou"},
        {"万俟卨", "moqi"},   {"单雄信", "dan"},   {"解缙", "xie"},         {"曾国", "zeng"},        {"查理", "zha"},
        {"盖叫", "ge"},       {"乐毅", "yue"},     {"令狐冲", "lhc"},       {"欧阳修", "ouyangxiu"},
    };
    for (const auto& [name, words] : expected) {
        SearchIndex index;
        index.append(personOf(1, name));
        INFO(std::string(name) + " " + words);
        CHECK(found(index, words).total == 1);
    }
}

TEST_CASE("confused sounds are found only when the person asks for it")
{
    struct Heard {
        const char* name;
        const char* typed;
    };

    const auto heard = GENERATE(
        Heard{"张三", "zangsan"},
        Heard{"陈诚", "cencen"},
        Heard{"石林", "siling"},
        Heard{"李兰", "ninan"},
        Heard{"任红", "lengfong"},
        Heard{"方华", "fanfua"},
        Heard{"宋军", "shongjun"}
    );
    SearchIndex index;
    index.append(personOf(1, heard.name));
    SearchRequest request;
    request.words = heard.typed;
    CHECK(index.find(request).hits.empty());
    request.fuzzySounds = true;
    CHECK(index.find(request).hits.size() == 1);
}

TEST_CASE("names with dots are found by the whole and by their first part")
{
    SearchIndex index;
    SearchEntry entry = personOf(1, "买买提·吐尔逊");
    entry.otherNames = {"吐尔逊"};
    index.append(entry);
    for (const char* words : {"mmttex", "mmt", "买买提", "吐尔逊", "tex", "买买提·吐尔逊"}) {
        INFO(words);
        CHECK(found(index, words).total == 1);
    }
}

TEST_CASE("exact names come before beginnings, beginnings before parts, names before addresses")
{
    SearchIndex index;
    SearchEntry address = personOf(1, "李四");
    address.estate = "王明小区";
    index.append(address);
    index.append(personOf(2, "小王明"));
    index.append(personOf(3, "王明华"));
    index.append(personOf(4, "王明"));
    CHECK(idsOf(found(index, "王明")) == std::vector<std::int64_t>{4, 3, 1, 2});
}

TEST_CASE("the own grid comes first, then what was opened lately")
{
    SearchIndex index;
    for (std::int64_t id = 1; id <= 4; ++id) {
        index.append(personOf(id, "王明", id == 3 ? 7 : 1));
    }
    index.setRecent({{"resident", 4}, {"resident", 2}, {"dwelling", 1}});
    SearchRequest request;
    request.words = "王明";
    request.ownGrids = {Id<Grid>{7}};
    CHECK(idsOf(index.find(request)) == std::vector<std::int64_t>{3, 4, 2, 1});
    CHECK(idsOf(found(index, "王明")) == std::vector<std::int64_t>{4, 2, 1, 3});
}

TEST_CASE("hits and counts obey the scope; rows without a grid belong to the office")
{
    SearchIndex index;
    index.append(personOf(1, "王明", 1));
    index.append(personOf(2, "王明", 2));
    index.append(personOf(3, "王明", 0));
    SearchRequest request;
    request.words = "王明";
    CHECK(index.find(request).total == 3);
    request.scope.grids = std::vector<Id<Grid>>{Id<Grid>{2}};
    CHECK(idsOf(index.find(request)) == std::vector<std::int64_t>{2});
    CHECK(index.find(request).total == 1);
    request.scope.grids = std::vector<Id<Grid>>{};
    CHECK(index.find(request).total == 0);
}

TEST_CASE("fifty hits are given and all are counted")
{
    SearchIndex index;
    for (std::int64_t id = 1; id <= 80; ++id) {
        index.append(personOf(id, "王明"));
    }
    const SearchAnswer answer = found(index, "王明");
    CHECK(answer.hits.size() == 50);
    CHECK(answer.total == 80);
    CHECK(answer.totals[static_cast<std::size_t>(Matched::name)] == 80);
}

TEST_CASE("a whole number is asked of the store by its hash")
{
    SearchIndex index;
    index.append(personOf(1, "张三"));
    index.append(personOf(2, "李四"));
    SearchRequest request;
    request.words = "990101 19680314 0110";
    std::string asked;
    request.byIdNumber = [&](const std::string& number) {
        asked = number;
        return std::vector<SearchRef>{{"resident", 2}};
    };
    const SearchAnswer answer = index.find(request);
    CHECK(asked == "990101196803140110");
    CHECK(answer.hits == std::vector<SearchHit>{{{"resident", 2}, Matched::number}});
}

TEST_CASE("a changed record takes the place of its old entry, a removed one is gone")
{
    SearchIndex index;
    index.append(personOf(1, "张三"));
    index.append(personOf(2, "李四"));
    SearchEntry dwelling;
    dwelling.ref = {"dwelling", 1};
    dwelling.room = "501";
    index.append(dwelling);
    index.apply({personOf(1, "张三丰")});
    CHECK(index.size() == 3);
    CHECK(idsOf(found(index, "张三")) == std::vector<std::int64_t>{1});
    CHECK(found(index, "张三").total == 1);
    CHECK(found(index, "zsf").total == 1);
    index.apply({}, {{"resident", 2}});
    CHECK(found(index, "李四").total == 0);
    CHECK(found(index, "501").total == 1);
    CHECK(index.size() == 2);
}

TEST_CASE("many changes leave the same answers as a new index")
{
    SearchPeople people(3);
    SearchIndex changed;
    SearchIndex fresh;
    std::vector<SearchEntry> entries;
    for (std::int64_t id = 1; id <= 2000; ++id) {
        entries.push_back(people.person(id));
        changed.append(people.person(id));
    }
    for (int round = 0; round < 6; ++round) {
        std::vector<SearchEntry> batch(entries.begin() + round * 300, entries.begin() + round * 300 + 500);
        changed.apply(batch);
    }
    std::vector<SearchRef> rest;
    for (std::int64_t id = 2001; id <= 2100; ++id) {
        rest.push_back({"resident", id});
    }
    changed.apply(entries, rest);
    for (const auto& entry : entries) {
        fresh.append(entry);
    }
    CHECK(changed.size() == fresh.size());
    for (const char* words : {"王", "zs", "wang", "3-2-501", "文苑", "1203", "0110", "002X", "li"}) {
        INFO(words);
        CHECK(found(changed, words) == found(fresh, words));
    }
}

TEST_CASE("pages hold 64 KiB and give the same index back")
{
    SearchIndex index;
    fill(index, 5000);
    index.setEstateNames("文苑小区", {"老文苑"});
    const auto pages = pagesOf(index, 4711);
    REQUIRE(pages.size() > 2);
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        CHECK(pages[i].size() == 65536);
    }
    SearchIndex back;
    const auto stamp = readInto(back, pages);
    REQUIRE(stamp);
    CHECK(*stamp == 4711);
    CHECK(back.size() == index.size());
    for (const char* words : {"王", "zs", "wangwei", "3-2-501", "文苑", "lwy 3", "1203", "0110", "002X", "第12号"}) {
        INFO(words);
        CHECK(found(back, words) == found(index, words));
    }
    back.apply({personOf(99999, "单雄信")});
    CHECK(found(back, "shanxx").total == 1);
}

TEST_CASE("an empty index survives its pages")
{
    SearchIndex index;
    SearchIndex back;
    CHECK(readInto(back, pagesOf(index, 0)));
    CHECK(found(back, "王").total == 0);
}

TEST_CASE("pages that are cut, missing, swapped or flipped are refused or harmless, and the index is usable after")
{
    SearchIndex index;
    fill(index, 3000);
    const auto pages = pagesOf(index, 1);
    SearchIndex back;
    auto cut = pages;
    cut.pop_back();
    CHECK(readInto(back, cut).error().code == ErrorCode::unreadable);
    CHECK(back.size() == 0);
    auto shorter = pages;
    shorter.back().pop_back();
    CHECK_FALSE(readInto(back, shorter));
    auto longer = pages;
    longer.push_back("x");
    CHECK_FALSE(readInto(back, longer));
    CHECK_FALSE(readInto(back, {}));
    CHECK_FALSE(readInto(back, {"no index"}));
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        auto flipped = pages;
        auto& page = flipped[random() % flipped.size()];
        page[random() % page.size()] = static_cast<char>(random());
        if (readInto(back, flipped)) {
            for (const char* words : {"王", "zs", "张s", "3-2-501", "0110", "19681103"}) {
                CHECK(found(back, words).hits.size() <= 50);
            }
        }
    }
    REQUIRE(readInto(back, pages));
    CHECK(back.size() == index.size());
}

TEST_CASE("readers find while a writer changes the index")
{
    SearchIndex index;
    fill(index, 2000);
    std::atomic<bool> stop{false};
    std::atomic<int> answers{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&] {
            while (!stop) {
                answers += found(index, "zs").hits.size() <= 50 ? 1 : 0;
                answers += found(index, "王").hits.size() <= 50 ? 1 : 0;
            }
        });
    }
    for (std::int64_t id = 1; id <= 300; ++id) {
        index.apply({personOf(id, "张三丰")});
    }
    while (answers < 10) {
        std::this_thread::yield();
    }
    stop = true;
    for (auto& reader : readers) {
        reader.join();
    }
    CHECK(found(index, "张三丰").total == 300);
}
