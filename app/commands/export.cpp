// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu export FILE REGISTER OUT.xlsx [--filter K=V]... [--on DATE] [--new-key-file F]: the list as a spreadsheet, masked as on
// screen, numbers as text; with a passphrase in an archive (OUT.zip).

#include "app/commands/listing.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/accounts/account_actions.h"
#include "core/base/text.h"
#include "core/papers/document_xlsx.h"
#include "core/residents/level_four.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace linwu::app {

namespace {

papers::Document documentOf(const Register& shape, const Json& rows)
{
    papers::Table table;
    if (!rows.empty()) {
        for (const auto& [key, value] : rows.front().items()) {
            papers::Column column;
            column.title = ui::toCore(ui::fieldLabel(shape.table, key));
            table.columns.push_back(std::move(column));
        }
    }
    for (const Json& row : rows) {
        papers::TableRow line;
        for (const Json& value : row) {
            papers::Cell cell;
            cell.text = value.is_string() ? value.get<std::string>() : value.is_null() ? std::string() : value.dump();
            line.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(line));
    }
    papers::Document document;
    document.title = ui::toCore(ui::label("register", shape.plural));
    document.blocks.emplace_back(std::move(table));
    return document;
}

/// With `--new-key-file` under the passphrase of that file.
Status write(const Request& request, const papers::Document& document, const std::filesystem::path& out)
{
    if (!request.has("new-key-file")) {
        return papers::writeXlsx(document, out);
    }
    const auto passphrase = passphraseIn(request.value("new-key-file"));
    if (!passphrase) {
        return passphrase.error();
    }
    if (Problems problems = accounts::checkPassphrase(*passphrase, {}); !problems.empty()) {
        return invalid(std::move(problems));
    }
    return papers::writeProtectedXlsx(document, out, *passphrase);
}

/// Whether the rows are level four, or chosen by it: such a list leaves the file in no table.
bool tellsLevelFour(const ListWish& wish)
{
    return wish.shape->table == residents::LevelFour::table || std::ranges::any_of(wish.filters, [](const auto& filter) {
               return filter.first.ends_with("group") && std::ranges::any_of(split(filter.second, ','), residents::isLevelFour);
           });
}

} // namespace

Result<Answer> runExport(const Request& request)
{
    const auto wish = listWish(request);
    if (!wish) {
        return wish.error();
    }
    if (tellsLevelFour(*wish)) {
        return invalid("filter", "level_four_stays");
    }
    const auto out = pathOf(request.words[2]);
    if (std::filesystem::exists(out)) {
        return failure(ErrorCode::taken, "file", "exists");
    }
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    const auto rows = ask(*file, [&](const Reader& reader) { return listRows(reader, *wish); });
    if (!rows) {
        return rows.error();
    }
    if (auto status = write(request, documentOf(*wish->shape, *rows), out); !status) {
        return status.error();
    }
    Answer answer;
    answer.body["out"] = request.words[2];
    answer.body["rows"] = rows->size();
    return answer;
}

} // namespace linwu::app
