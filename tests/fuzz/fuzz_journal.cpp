// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Images of the journal, as text and as pages: refused, or read as what they would be written as again.

#include "core/registry/image.h"
#include "tests/fuzz/sink.h"

#include <algorithm>
#include <optional>

using namespace linwu;
using linwu::test::require;

namespace {

/// What a reader makes of the bytes; nothing when it refuses them.
template <class Read>
auto readOrRefused(Read read) -> std::optional<decltype(read())>
{
    try {
        return read();
    } catch (const ValueError&) {
        return std::nullopt;
    }
}

bool same(const Fields& one, const Fields& other)
{
    return std::ranges::equal(one, other, [](const Field& a, const Field& b) { return a.name == b.name && a.value == b.value; });
}

bool same(const std::vector<PackedEdit>& one, const std::vector<PackedEdit>& other)
{
    return std::ranges::equal(one, other, [](const PackedEdit& a, const PackedEdit& b) {
        return a.id == b.id && std::ranges::equal(a.changes, b.changes, [](const FieldChange& x, const FieldChange& y) {
                   return x.name == y.name && x.before == y.before && x.after == y.after;
               });
    });
}

void tryText(std::string_view text)
{
    if (const auto fields = readOrRefused([&] { return fieldsOfImage(text); })) {
        require(same(fieldsOfImage(imageText(*fields)), *fields));
    }
}

void tryRows(const Blob& page)
{
    if (const auto read = readOrRefused([&] { return rowsOfPage(page); })) {
        PackedRows again(read->columns);
        for (const auto& row : read->rows) {
            again.addRow(row);
        }
        require(rowsOfPage(again.take()).rows == read->rows);
    }
}

void tryEdits(const Blob& page)
{
    if (const auto read = readOrRefused([&] { return editsOfPage(page); })) {
        PackedRows again({});
        for (const auto& edit : *read) {
            again.addEdit(edit.id, edit.changes);
        }
        require(same(editsOfPage(again.take()), *read));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = test::viewOf(data, size);
    tryText(bytes);
    const Blob page{std::string(bytes)};
    tryRows(page);
    tryEdits(page);
    return 0;
}
