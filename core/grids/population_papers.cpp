// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/population_papers.h"

#include "core/base/text.h"
#include "core/papers/template.h"
#include "core/values/ratio.h"

namespace linwu::grids {

namespace {

using papers::TemplateText;
using papers::TemplateValues;

/// `age.60-64` as a name of a wording: `age.60_64`; `age.100+` is `age.100`.
std::string nameOf(const std::string& column)
{
    return replacedAll(replacedAll(lowerAscii(column), "-", "_"), "+", "");
}

TemplateValues valuesOf(const PopulationRow& row)
{
    TemplateValues values;
    for (const auto& column : tableColumns()) {
        const std::int64_t figure = row.at(column);
        values.texts[nameOf(column)] = TemplateText(std::to_string(figure), figure);
    }
    const std::int64_t over65 = row.at("age.65-79") + row.at("age.80-89") + row.at("age.90-99") + row.at("age.100+");
    // Shares are of those whose age is known: the others are counted in a column of their own.
    const std::int64_t known = row.at("persons") - row.at("age.unknown");
    values.texts["sex.ratio"] = ratioText(row.at("sex.1"), row.at("sex.2"), 100);
    values.texts["age.share60"] = ratioText(over65 + row.at("age.60-64"), known, 100);
    values.texts["age.share65"] = ratioText(over65, known, 100);
    values.texts["age.mean"] = ratioText(row.ages, known, 1);
    return values;
}

TemplateValues valuesOf(const MovementRow& row)
{
    TemplateValues values;
    for (const auto& [name, figure] : {
             std::pair("opening", row.opening),
             std::pair("born", row.born),
             std::pair("moved_in", row.movedIn),
             std::pair("died", row.died),
             std::pair("moved_out", row.movedOut),
             std::pair("closing", row.closing),
         }) {
        values.texts[name] = TemplateText(std::to_string(figure), figure);
    }
    return values;
}

/// A line for each grid and one for the total.
template <class Row>
void fillRows(TemplateValues& values, const std::vector<Row>& rows, const char* lines, const char* total)
{
    auto& list = values.rows[lines];
    auto& totals = values.rows[total];
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        list.push_back(valuesOf(rows[i]));
        list.back().texts["name"] = rows[i].name.empty() ? "未划入网格" : rows[i].name;
    }
    if (!rows.empty()) {
        totals.push_back(valuesOf(rows.back()));
    }
}

} // namespace

Result<papers::Document> populationPaper(const PopulationFigures& figures, const residents::PaperOrder& order)
{
    TemplateValues values;
    fillRows(values, figures.rows, "rows", "total");
    fillRows(values, figures.movements, "movements", "movement_total");
    const PopulationRow none;
    const PopulationRow& total = figures.rows.empty() ? none : figures.rows.back();
    values.texts = {
        {"community", order.community},
        {"person", order.person},
        {"made_on", chineseText(figures.on)},
        {"from", chineseText(figures.from)},
        {"missing_birth", std::to_string(total.at("age.unknown"))},
        {"missing_sex", std::to_string(total.at("sex.unknown"))},
    };
    return papers::fillPaper("RKTJ", values, order.officeWording);
}

Result<papers::Document> populationPaper(const Reader& reader, const Date& from, const residents::PaperOrder& order)
{
    return populationPaper({populationTable(reader), movementTable(reader, from, reader.today()), from, reader.today()}, order);
}

} // namespace linwu::grids
