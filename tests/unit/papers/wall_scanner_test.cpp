// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/wall_scanner.h"

#include <catch2/catch.hpp>

#include <set>

using namespace linwu;
using namespace linwu::papers;

namespace {

const WallScanner& scanner()
{
    static const WallScanner shipped;
    return shipped;
}

std::set<WallKind> kindsOf(std::string_view text)
{
    std::set<WallKind> kinds;
    for (const auto& finding : scanner().scanText(text)) {
        kinds.insert(finding.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("an identity number is found however it is written")
{
    const auto text = GENERATE(
        "990101199001011234",
        "99010119900101123X",
        "99010119900101123x",
        "身份证990101199001011234号",
        "990101 19900101 1234",
        "990101-19900101-1234",
        "990101－19900101－1234",
        "990101\n199001011234",
        "9901011990\r\n01011234",
        "９９０１０１１９９００１０１１２３４",
        "99010119900101123Ｘ",
        "990101900101123",
        "99010119900101123",
        "9 9 0 1 0 1 1 9 9 0 0 1 0 1 1 2 3 4",
        "990101 1990-01-01 1234",
        "990101　19900101　1234",
        "990101\u200b19900101\u200b1234",
        "九九〇一〇一一九九〇〇一〇一一二三四",
        "990101/19900101/1234",
        "1 990101199001011234",
        "12990101199001011214",
        "990101–19900101–123X",
        "330302200002291234"
    );
    CAPTURE(text);
    CHECK(kindsOf(text).contains(WallKind::identity));
}

TEST_CASE("a wrong check character does not hide an identity number")
{
    CHECK(kindsOf("990101199001011230").contains(WallKind::identity));
    CHECK(kindsOf("990101199001011231").contains(WallKind::identity));
}

TEST_CASE("a mobile number is found however it is written")
{
    const auto text = GENERATE(
        "13800138000",
        "电话13800138000。",
        "138 0013 8000",
        "138-0013-8000",
        "138\n00138000",
        "１３８００１３８０００",
        "+8613800138000",
        "86 138 0013 8000",
        "013800138000",
        "138.0013.8000",
        "138·0013·8000",
        "一三八〇〇一三八〇〇〇",
        "壹叁捌零零壹叁捌零零零",
        "幺三八零零幺三八零零零",
        "3 13800138000",
        "13800138000 13900139000",
        "1 3 8 0 0 1 3 8 0 0 0",
        "199—0013—8000"
    );
    CAPTURE(text);
    CHECK(kindsOf(text) == std::set{WallKind::mobile});
}

TEST_CASE("a card number is found however it is written")
{
    const auto text = GENERATE(
        "6222021234567890",
        "6222 0212 3456 7890",
        "6222021234567890123",
        "622202-1234567890123",
        "6222021234\n567890123",
        "６２２２ ０２１２ ３４５６ ７８９０ １２"
    );
    CAPTURE(text);
    CHECK(kindsOf(text) == std::set{WallKind::card});
}

TEST_CASE("the credit code of an organisation is no card")
{
    const auto text = GENERATE(
        "919901019000000012",
        "统一社会信用代码：519901010123456788，电话0573-87654321",
        "９１９９０１０１９０００００００１２",
        "收款单位91990101MA0000001Y",
        "9199010100000000MR 12"
    );
    CAPTURE(text);
    CHECK(scanner().scanText(text).empty());
}

TEST_CASE("eighteen digits with a wrong check character, spaced, or of a bank are a card")
{
    const auto text = GENERATE("919901019000000013", "9199 0101 9000 0000 12", "622202123456789022", "9199010190000000121");
    CAPTURE(text);
    CHECK(kindsOf(text) == std::set{WallKind::card});
}

TEST_CASE("a credit code that may be an identity number is one")
{
    CHECK(kindsOf("919901199001010022") == std::set{WallKind::identity});
}

TEST_CASE("a room number is found however it is written")
{
    const auto text = GENERATE(
        "501室",
        "3幢2单元501室",
        "3幢501",
        "3-2-501",
        "12-1-1203",
        "住３幢２单元５０１室",
        "3幢 2单元 501",
        "桂花里3号楼2单元-1203",
        "8座1203",
        "12号502",
        "3幢2单元5室",
        "3幢2\n单元501室"
    );
    CAPTURE(text);
    CHECK(kindsOf(text) == std::set{WallKind::room});
}

TEST_CASE("words of illness and disability are found, spaced and wide ones too")
{
    const auto text = GENERATE("尿毒症", "肝 癌", "困难原因：因病致贫", "肢体残疾二级", "ＨＩＶ", "抑郁\n症", "重度精神障碍患者");
    CAPTURE(text);
    CHECK(kindsOf(text) == std::set{WallKind::illness});
}

TEST_CASE("what belongs on a finance sheet passes")
{
    const auto text = GENERATE(
        "1,234,567.89",
        "-732.45",
        "记-001",
        "2025-07-01",
        "2025-07-01 2025-09-30",
        "2025-07-01—2025-09-30",
        "2025年7月1日—9月30日",
        "CF-02-2025-003",
        "公开编号：CF-02-2025-003 2025-10-20",
        "0573-87654321",
        "0573-87654321 0573-87654322",
        "12345",
        "监督电话：0573-87654321 / 12345",
        "3幢",
        "3幢2单元",
        "第5组",
        "2室1厅",
        "86,400.00 12,350.00 624,420.95",
        "卡尾号6021",
        "20250701",
        "20250701-20250930",
        "记-001 记-002 记-003",
        "路灯12盏",
        "困难家庭慰问6户×500元",
        "桂花路18号",
        "3幢2025年外墙维修",
        "3幢1203元",
        "版次：第1版",
        "99.8%",
        "10-20-2025",
        "调解室",
        "13800138000.00元",
        "2021 2022 2023 2024",
        "87654321 87654322",
        "2025.07.01-2025.09.30",
        "〔2026〕桂民调字第12号",
        "2026-11-22T09:00:00",
        "人民币壹拾叁万壹仟捌佰叁拾肆元伍角伍分",
        "2025-10-20—2025-10-27 2025-07-01—2025-09-30",
        "共1,380人13,800,138,000.00元",
        "138****5678",
        "9901**********1234"
    );
    CAPTURE(text);
    CHECK(scanner().scanText(text).empty());
}

TEST_CASE("the name of an office or a subsidy is not an illness")
{
    const auto text = GENERATE("残疾人两项补贴", "大病保险宣传", "区残疾人联合会", "困难残疾人生活补贴发放公示");
    CAPTURE(text);
    CHECK(scanner().scanText(text).empty());
}

TEST_CASE("a stop word beside an allowed name is still found")
{
    CHECK(kindsOf("残疾人两项补贴：张某 肢体残疾") == std::set{WallKind::illness});
}

TEST_CASE("a finding names block, row and column and never the number itself")
{
    Document document;
    document.blocks.emplace_back(Paragraph{"各位居民：", {}});
    Table table;
    table.columns = {{"姓名"}, {"备注"}};
    table.rows = {{{{"张某"}, {"3,000.00"}}}, {{{"李某"}, {"990101\n199001011234"}}}};
    document.blocks.emplace_back(table);
    CHECK(scanner().scan(document) == std::vector<WallFinding>{{WallKind::identity, 1, 1, 1, "990***"}});
}

TEST_CASE("every part of a paper is read")
{
    const std::string phone = "13800138000";
    Document document;
    SECTION("title")
    {
        document.title = phone;
    }
    SECTION("number")
    {
        document.number = phone;
    }
    SECTION("head band")
    {
        document.headRight = phone;
    }
    SECTION("foot")
    {
        document.footNote = phone;
    }
    SECTION("label line")
    {
        document.blocks.emplace_back(LabelLine{{{"电话", phone}}});
    }
    SECTION("table head")
    {
        document.blocks.emplace_back(Table{{}, {{phone}}, {}});
    }
    SECTION("table group")
    {
        document.blocks.emplace_back(Table{{}, {{"甲", phone}}, {}});
    }
    SECTION("caption")
    {
        document.blocks.emplace_back(Table{phone, {}, {}});
    }
    SECTION("form")
    {
        document.blocks.emplace_back(FormGrid{{{{{phone}}}}});
    }
    SECTION("signature")
    {
        document.blocks.emplace_back(Signatures{{{"人", phone}}});
    }
    SECTION("seal")
    {
        document.blocks.emplace_back(SealPlace{phone, ""});
    }
    SECTION("code")
    {
        document.blocks.emplace_back(QrCode{phone, ""});
    }
    CHECK(scanner().scan(document).size() == 1);
}

TEST_CASE("an office may bring its own list of words")
{
    const WallScanner own("word,use\n离异,stop\n");
    CHECK(own.scanText("离异").size() == 1);
    CHECK(own.scanText("尿毒症").empty());
}
