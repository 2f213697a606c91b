// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The small parts of an .xlsx: workbook, relationships, styles and shared strings.

#include "core/spreadsheets/number_format.h"
#include "core/spreadsheets/spreadsheet.h"
#include "core/spreadsheets/xml_reader.h"
#include "core/spreadsheets/zip_package.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::spreadsheets {

/// Feeds one part to a handler. `damaged` when it is not well formed. Stops early without an error when `stopped()` says so.
[[nodiscard]] Status
parsePart(ZipPackage& package, std::string_view part, XmlHandler& handler, const std::function<bool(std::size_t)>& goOn = {});

/// A relationship of a part: where it leads and of what type it is.
struct Relation {
    std::string target; ///< name of the part inside the package, made absolute
    std::string type;   ///< last word of the type's address: `worksheet`, `officeDocument` …
};

/// The relationships of `part`, by id; empty when it has none. An empty `part` asks for those of the package.
[[nodiscard]] Result<std::map<std::string, Relation>> readRelations(ZipPackage& package, std::string_view part);

/// A sheet as the workbook names it.
struct SheetEntry {
    std::string name;
    std::string relation; ///< id of its relationship
    bool hidden = false;
};

struct WorkbookPart {
    std::vector<SheetEntry> sheets;
    bool date1904 = false;
};

[[nodiscard]] Result<WorkbookPart> readWorkbookPart(ZipPackage& package, std::string_view part);

/// The number format of each cell style, in order of style. Missing styles show plain numbers.
[[nodiscard]] Result<std::vector<NumberFormat>> readStyles(ZipPackage& package, std::string_view part);

/// The shared strings, phonetic guides left out.
class SharedStrings {
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    [[nodiscard]] std::string_view operator[](std::size_t index) const;

    void append(std::string_view text);

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

[[nodiscard]] Result<SharedStrings> readSharedStrings(ZipPackage& package, std::string_view part, const ReadOptions& options);

/// `_x000D_` and the like stand for characters that XML cannot hold. Control characters become blanks.
void decodeEscapes(std::string& text);

/// True for the words XML Schema has for truth: `1`, `true`.
[[nodiscard]] bool isTrue(std::string_view word);

} // namespace linwu::spreadsheets
