// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Times the reading of table files: `linwu_bench_reading make ROWS FOLDER` writes the files, `linwu_bench_reading run FOLDER`
// prints milliseconds of processor time. The floor is the same .xlsx through libzip and expat with handlers that only count.
#include "core/residents/ledger.h"
#include "core/spreadsheets/open.h"
#include "core/spreadsheets/xlsx.h"
#include "core/spreadsheets/xlsx_writer.h"
#include "core/spreadsheets/zip_package.h"
#include "core/values/id_card.h"

#include <expat.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

using namespace linwu;
using namespace linwu::spreadsheets;

namespace {

constexpr int rounds = 5;

std::vector<std::string> person(unsigned i)
{
    char number[32];
    std::snprintf(number, sizeof number, "990101%04u%02u%02u%03u", 1940 + i % 80, i % 12 + 1, i % 28 + 1, i % 1000);
    const std::string id = std::string(number) + idCheckCharacter(number);
    const unsigned household = i / 3;
    return {
        std::to_string(100000 + household),
        std::string("张伟") + (i % 7 == 0 ? "国" : "明"),
        i % 3 == 0 ? "户主" : "子",
        id,
        (id[16] - '0') % 2 == 1 ? "男" : "女",
        "汉族",
        "138" + std::to_string(10000000 + i % 89999999),
        "海棠苑",
        std::to_string(household / 60 + 1) + "幢",
        std::to_string(household % 3 + 1) + "单元",
        std::to_string(household / 3 % 20 + 1) + "01",
        i % 5 == 0 ? "出租" : "自住",
        "演示省演示市演示区某某街道" + std::to_string(i % 1000) + "号",
        i % 2 == 0 ? "是" : "否",
        i % 50 == 0 ? "独居" : ""};
}

void make(unsigned rows, const std::string& folder)
{
    const std::vector<std::string> heads{
        "户号",
        "姓名",
        "与户主关系",
        "公民身份号码",
        "性别",
        "民族",
        "手机号码",
        "小区名称",
        "楼栋",
        "单元",
        "房号",
        "居住状态",
        "户籍地址",
        "是否人户分离",
        "重点类别"};
    XlsxWriter writer(folder + "/people.xlsx");
    std::vector<WriteColumn> columns;
    std::string head;
    for (const std::string& title : heads) {
        columns.push_back({title});
        head += (head.empty() ? "" : ",") + title;
    }
    writer.beginSheet("人口信息", columns);
    std::ofstream csv(folder + "/people.csv");
    csv << head << "\n";
    for (unsigned i = 0; i < rows; ++i) {
        std::vector<CellValue> cells;
        std::string line;
        for (std::string& text : person(i)) {
            line += (line.empty() ? "" : ",") + text;
            cells.emplace_back(std::move(text));
        }
        writer.addRow(cells);
        csv << line << "\n";
    }
    if (!writer.close()) {
        std::exit(1);
    }
}

/// Takes rows and keeps nothing.
class Counter final : public SheetSink {
public:
    void beginSheet(std::string_view, bool) override {}

    void row(const spreadsheets::Row& row) override { cells += row.cells.size(); }

    void endSheet(std::span<const Merge>) override {}

    std::size_t cells = 0;
};

std::size_t scanned = 0;

void floorScan(const std::string& bytes)
{
    auto package = ZipPackage::open(bytes, {});
    XML_Parser parser = XML_ParserCreateNS(nullptr, '|');
    XML_SetElementHandler(
        parser, [](void*, const char*, const char**) { ++scanned; }, [](void*, const char*) {}
    );
    XML_SetCharacterDataHandler(parser, [](void*, const char*, int length) { scanned += static_cast<std::size_t>(length); });
    static_cast<void>(package->read("xl/worksheets/sheet1.xml", [&](std::string_view piece) {
        return XML_Parse(parser, piece.data(), static_cast<int>(piece.size()), XML_FALSE) == XML_STATUS_OK;
    }));
    XML_ParserFree(parser);
}

/// Median of some rounds, in milliseconds of processor time: other programs do not count.
double median(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        times.push_back(static_cast<double>(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void run(const std::string& folder)
{
    const std::string xlsx = readFile(folder + "/people.xlsx").value();
    residents::LedgerOptions options;
    options.today = Date(2026, 11, 22);
    const double floor = median([&] { floorScan(xlsx); });
    const double stream = median([&] {
        Counter counter;
        static_cast<void>(readXlsx(xlsx, counter));
    });
    const double open = median([&] { static_cast<void>(openWorkbook(folder + "/people.xlsx")); });
    const double text = median([&] { static_cast<void>(openWorkbook(folder + "/people.csv")); });
    auto book = openWorkbook(folder + "/people.xlsx").value();
    const double ledger = median([&] {
        const auto understood = residents::readLedger(book, options);
        scanned += understood->persons.size();
    });
    std::printf(
        "libzip and expat only %8.0f ms\nreadXlsx, stream      %8.0f ms  %.2f x\nopenWorkbook .xlsx    %8.0f ms  %.2f "
        "x\nopenWorkbook .csv     %8.0f ms\nreadLedger            %8.0f ms\n",
        floor,
        stream,
        stream / floor,
        open,
        open / floor,
        text,
        ledger
    );
}

} // namespace

int main(int count, char** arguments)
{
    const std::string verb = count > 2 ? arguments[1] : "";
    if (verb == "make" && count == 4) {
        make(static_cast<unsigned>(std::atoi(arguments[2])), arguments[3]);
    } else if (verb == "run" && count == 3) {
        run(arguments[2]);
    } else {
        std::fputs("usage: linwu_bench_reading make ROWS FOLDER | run FOLDER\n", stderr);
        return 2;
    }
    return 0;
}
