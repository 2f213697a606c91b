// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xlsx.h"

#include "core/spreadsheets/xlsx_parts.h"
#include "core/spreadsheets/xlsx_sheet.h"

#include <algorithm>

namespace linwu::spreadsheets {

namespace {

using Relations = std::map<std::string, Relation>;

/// The first target of that type, or an empty text.
std::string targetOf(const Relations& relations, std::string_view type)
{
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const auto& entry) { return entry.second.type == type; });
    return found == relations.end() ? std::string() : found->second.target;
}

/// A sheet with the part that holds its cells.
struct SheetSource {
    std::string name;
    std::string part;
    bool hidden = false;
};

/// An open file with everything that its sheets refer to.
struct OpenXlsx {
    ZipPackage package;
    std::vector<SheetSource> sheets;
    SharedStrings strings;
    std::vector<NumberFormat> styles;
    bool date1904 = false;
};

Result<std::string> findWorkbook(ZipPackage& package)
{
    auto relations = readRelations(package, "");
    if (!relations) {
        return relations.error();
    }
    std::string part = targetOf(*relations, "officeDocument");
    if (part.empty() || !package.has(part)) {
        part = "xl/workbook.xml";
    }
    if (!package.has(part)) {
        return fileError("not_a_workbook");
    }
    return part;
}

Status readStylesAndStrings(OpenXlsx& file, const Relations& relations, const ReadOptions& options)
{
    if (const std::string part = targetOf(relations, "styles"); file.package.has(part)) {
        auto styles = readStyles(file.package, part);
        if (!styles) {
            return styles.error();
        }
        file.styles = *std::move(styles);
    }
    if (const std::string part = targetOf(relations, "sharedStrings"); file.package.has(part)) {
        auto strings = readSharedStrings(file.package, part, options);
        if (!strings) {
            return strings.error();
        }
        file.strings = *std::move(strings);
    }
    return {};
}

Status openParts(OpenXlsx& file, const ReadOptions& options)
{
    const auto part = findWorkbook(file.package);
    if (!part) {
        return part.error();
    }
    const auto relations = readRelations(file.package, *part);
    if (!relations) {
        return relations.error();
    }
    const auto workbook = readWorkbookPart(file.package, *part);
    if (!workbook) {
        return workbook.error();
    }
    file.date1904 = workbook->date1904;
    for (const SheetEntry& sheet : workbook->sheets) {
        const auto relation = relations->find(sheet.relation);
        // Chart sheets and macro sheets have no rows.
        if (relation != relations->end() && relation->second.type == "worksheet") {
            file.sheets.push_back({sheet.name, relation->second.target, sheet.hidden});
        }
    }
    if (file.sheets.size() > options.limits.sheets) {
        return fileError("zip_bomb");
    }
    if (file.sheets.empty()) {
        return fileError("not_a_workbook");
    }
    return readStylesAndStrings(file, *relations, options);
}

class SheetRun {
public:
    SheetRun(OpenXlsx& file, SheetSink& sink, const ReadOptions& options)
        : m_file(file)
        , m_sink(sink)
        , m_options(options)
    {
        for (const SheetSource& sheet : file.sheets) {
            m_total += file.package.declaredSize(sheet.part);
        }
    }

    Status read(const SheetSource& sheet)
    {
        m_sink.beginSheet(sheet.name, sheet.hidden);
        SheetPart part({&m_file.strings, &m_file.styles, m_file.date1904, &m_options.limits}, m_sink, m_cells);
        bool cancelled = false;
        auto read = parsePart(m_file.package, sheet.part, part, [&](std::size_t bytes) {
            m_done += bytes;
            cancelled = m_options.progress && !m_options.progress(share());
            return !cancelled && !part.fault();
        });
        if (cancelled) {
            return cancelledError();
        }
        if (part.fault()) {
            return fileError(std::string(*part.fault()), sheet.name);
        }
        if (!read) {
            return read.error().code == ErrorCode::notFound ? fileError("damaged", sheet.name) : read.error();
        }
        m_cells = part.cellCount();
        m_sink.endSheet(part.merges());
        return {};
    }

private:
    [[nodiscard]] double share() const
    {
        return m_total == 0 ? 1.0 : std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total));
    }

    OpenXlsx& m_file;
    SheetSink& m_sink;
    const ReadOptions& m_options;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    std::uint64_t m_cells = 0;
};

} // namespace

Status readXlsx(std::string_view bytes, SheetSink& sink, const ReadOptions& options)
{
    auto package = ZipPackage::open(bytes, options.limits);
    if (!package) {
        return package.error();
    }
    OpenXlsx file{*std::move(package), {}, {}, {}, false};
    if (auto opened = openParts(file, options); !opened) {
        return opened;
    }
    SheetRun run(file, sink, options);
    for (const SheetSource& sheet : file.sheets) {
        if (auto read = run.read(sheet); !read) {
            return read;
        }
    }
    return {};
}

} // namespace linwu::spreadsheets
