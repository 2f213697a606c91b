// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Invented people for the search index: the same seed gives the same people.

#include "core/base/text.h"
#include "core/search/search_index.h"

#include <random>
#include <string>
#include <vector>

namespace linwu::test {

/// Draws people, dwellings and cases. Names of common and of polyphonic surnames; a few with dots, with Latin letters, with
/// former names.
class SearchPeople {
public:
    explicit SearchPeople(std::uint64_t seed, std::size_t estates = 40)
        : m_random(seed)
        , m_estates(estates)
    {}

    [[nodiscard]] std::string estateName(std::size_t number) const
    {
        static const std::vector<std::string> first{
            "桂花", "海棠", "文苑", "兰亭", "翠竹", "梧桐", "银杏", "金桂", "红枫", "云溪", "青云", "湖滨"};
        static const std::vector<std::string> last{"苑", "里", "小区", "花园", "新村", "家园", "公寓"};
        return first[number % first.size()] + last[number / first.size() % last.size()] +
               (number >= 84 ? std::to_string(number / 84) + "期" : "");
    }

    SearchEntry person(std::int64_t id)
    {
        SearchEntry entry;
        entry.ref = {"resident", id};
        entry.grid = Id<Grid>{below(60) == 0 ? 0 : static_cast<std::int64_t>(1 + below(30))};
        entry.name = name();
        if (below(50) == 0) {
            entry.otherNames.push_back(name());
        }
        door(entry);
        entry.idTail = digits(3) + (below(11) == 0 ? "X" : digits(1));
        entry.phoneTail = below(8) == 0 ? "" : digits(4);
        entry.phoneTail2 = below(20) == 0 ? digits(4) : "";
        entry.birth = plusDays(Date(1930, 1, 1), static_cast<int>(below(34000)));
        return entry;
    }

    SearchEntry dwelling(std::int64_t id)
    {
        SearchEntry entry;
        entry.ref = {"dwelling", id};
        entry.grid = Id<Grid>{static_cast<std::int64_t>(1 + below(30))};
        door(entry);
        return entry;
    }

    SearchEntry mediationCase(std::int64_t id)
    {
        SearchEntry entry;
        entry.ref = {"mediation_case", id};
        entry.name = name() + "与" + name() + "邻里纠纷";
        entry.numbers.push_back("〔2026〕桂人调字第" + std::to_string(id) + "号");
        return entry;
    }

    std::string name()
    {
        const std::u32string& names = surnames();
        const auto& compounds = compoundSurnames();
        std::u32string text = below(40) == 0 ? compounds[below(compounds.size())]
                                             : std::u32string(1, names[below(below(3) == 0 ? names.size() : 20)]);
        const std::size_t length = 1 + (below(5) != 0 ? 1U : 0U);
        for (std::size_t i = 0; i < length; ++i) {
            text += given()[below(given().size())];
        }
        if (below(300) == 0) {
            text += U'·';
            text += given()[below(given().size())];
        }
        return below(1000) == 0 ? "Anna " + toUtf8(text) : toUtf8(text);
    }

    std::string digits(std::size_t count)
    {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            text += static_cast<char>('0' + below(10));
        }
        return text;
    }

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }

private:
    void door(SearchEntry& entry)
    {
        entry.estate = estateName(below(m_estates));
        entry.building = std::to_string(1 + below(30));
        entry.unit = below(6) == 0 ? "" : std::to_string(1 + below(4));
        entry.room = std::to_string(1 + below(18)) + "0" + std::to_string(1 + below(4));
    }

    static const std::u32string& surnames()
    {
        static const std::u32string text = U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋"
                                           U"杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石"
                                           U"戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤单仇朴缪"
                                           U"翟区盖查解员折种召乐句佴黑祭繁粘便薄隽";
        return text;
    }

    static const std::vector<std::u32string>& compoundSurnames()
    {
        static const std::vector<std::u32string> list{
            U"欧阳", U"尉迟", U"上官", U"司马", U"万俟", U"令狐", U"诸葛", U"单于", U"闾丘", U"长孙"};
        return list;
    }

    static const std::u32string& given()
    {
        static const std::u32string text = U"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文建国华志红玉春梅海燕雪荣爱学飞云龙"
                                           U"鑫波宁贵福生宇浩凯健俊帆雨晨轩子涵怡佳琪欣然"
                                           U"梓博思哲翔睿晓东向光辉斌彬峰亮鹏成康胜利民永庆振兴德祥瑞安泰和顺昌隆盛义仁礼智信忠孝"
                                           U"廉勤俭恒毅立新锋乐行长重都能曲绿旅律略女";
        return text;
    }

    std::mt19937_64 m_random;
    std::size_t m_estates;
};

} // namespace linwu::test
