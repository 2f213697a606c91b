// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu_bench_table ROWS SEED OUT.xlsx|OUT.csv: an invented table of people with 15 columns, as an office would hand it in.

#include "core/demo/population.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace {

using linwu::demo::inventPopulation;

/// 小区 楼栋 单元 室号 户号 关系 姓名 性别 出生 证件 电话 民族 学历 房屋 单位, of the 19 columns that are invented.
constexpr std::array<std::uint16_t, 15> columns{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 17};

template <class Write>
void eachCell(const linwu::demo::Population& population, Write write)
{
    std::uint32_t line = 0;
    for (const auto& sheet : population.workbook.sheets) {
        // One head is enough, also when the rows came in several sheets.
        for (std::size_t row = line == 0 ? 0 : 1; row < sheet.rowCount(); ++row, ++line) {
            const auto cells = sheet.row(row);
            for (std::uint16_t column = 0; column < columns.size(); ++column) {
                write(line, column, cells.at(columns[column]).text);
            }
        }
    }
}

void writeXlsx(const linwu::demo::Population& population, const char* path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path, &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "人口信息");
    eachCell(population, [&](std::uint32_t line, std::uint16_t column, std::string_view text) {
        if (!text.empty()) {
            worksheet_write_string(sheet, line, column, std::string(text).c_str(), nullptr);
        }
    });
    workbook_close(book);
}

void writeCsv(const linwu::demo::Population& population, const char* path)
{
    std::ofstream out(path, std::ios::binary);
    eachCell(population, [&](std::uint32_t, std::uint16_t column, std::string_view text) {
        out << text << (column + 1U == columns.size() ? "\r\n" : ",");
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "linwu_bench_table ROWS SEED OUT.xlsx|OUT.csv\n";
        return 2;
    }
    const auto population = inventPopulation(
        {.residents = std::atoll(argv[1]),
         .seed = static_cast<std::uint64_t>(std::atoll(argv[2])),
         .today = linwu::Date(2026, 11, 22)}
    );
    const std::string_view path = argv[3];
    path.ends_with(".xlsx") ? writeXlsx(population, argv[3]) : writeCsv(population, argv[3]);
    return 0;
}
