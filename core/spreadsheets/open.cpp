// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/open.h"

#include "core/spreadsheets/csv.h"
#include "core/spreadsheets/html_table.h"
#include "core/spreadsheets/ole.h"
#include "core/spreadsheets/xls.h"
#include "core/spreadsheets/xlsx.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace linwu::spreadsheets {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Result<FileFormat> probeOle(std::string_view bytes)
{
    const auto entries = oleEntries(bytes);
    const auto has = [&](std::string_view name) { return std::find(entries.begin(), entries.end(), name) != entries.end(); };
    // EncryptedPackage: an .xlsx inside, [MS-OFFCRYPTO] 2.1.1; its parts also have names of their own.
    if (has("EncryptedPackage") || has("EncryptionInfo")) {
        return fileError("password_protected");
    }
    if (has("Workbook") || has("Book") || has("WORKBOOK") || has("BOOK")) {
        return FileFormat::xls;
    }
    return fileError(entries.empty() ? "damaged" : "not_a_workbook");
}

/// Other kinds of file that people pick by mistake and that might pass as text.
bool isForeign(std::string_view bytes)
{
    constexpr std::string_view sqlite = "SQLite format 3";
    constexpr std::string_view signatures[] = {
        "%PDF-", "\x89PNG", "\xFF\xD8\xFF", "Rar!", "7z\xBC\xAF", "\x1F\x8B", "GIF8", "{\\rtf", sqlite};
    return std::any_of(std::begin(signatures), std::end(signatures), [&](std::string_view signature) {
        return bytes.substr(0, signature.size()) == signature;
    });
}

} // namespace

Result<FileFormat> probeFormat(std::string_view bytes)
{
    if (bytes.empty()) {
        return fileError("empty_file");
    }
    if (bytes.substr(0, 4) == "PK\x03\x04" || bytes.substr(0, 4) == "PK\x05\x06") {
        return FileFormat::xlsx;
    }
    if (isOle(bytes)) {
        return probeOle(bytes);
    }
    if (isForeign(bytes)) {
        return fileError("not_a_workbook");
    }
    // BIFF2 to BIFF4 files have no OLE around them.
    const std::string_view start = bytes.substr(0, 2);
    if (start == "\x09\x02" || start == "\x09\x04" || start == std::string_view("\x09\x00", 2) || start == "\x09\x08") {
        return FileFormat::xls;
    }
    return looksLikeMarkup(bytes) ? FileFormat::html : FileFormat::csv;
}

Result<std::string> readFile(const std::filesystem::path& path, const Limits& limits)
{
    std::error_code code;
    const auto status = std::filesystem::status(path, code);
    if (status.type() == std::filesystem::file_type::not_found) {
        return failure(ErrorCode::notFound, "file");
    }
    if (code || std::filesystem::is_directory(status)) {
        return fileError("cannot_read");
    }
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (file == nullptr) {
        return fileError("cannot_read");
    }
    std::string bytes;
    const auto size = std::filesystem::file_size(path, code);
    if (!code) {
        if (size > limits.fileBytes) {
            return fileError("too_large");
        }
        bytes.reserve(size);
    }
    constexpr std::size_t pieceBytes = std::size_t{1} << 20U;
    const auto piece = std::make_unique_for_overwrite<char[]>(pieceBytes);
    while (const std::size_t got = std::fread(piece.get(), 1, pieceBytes, file.get())) {
        bytes.append(piece.get(), got);
        if (bytes.size() > limits.fileBytes) {
            return fileError("too_large");
        }
    }
    return std::ferror(file.get()) == 0 ? Result<std::string>(std::move(bytes)) : fileError("cannot_read");
}

Result<FileFormat> readSheets(const std::filesystem::path& path, SheetSink& sink, const ReadOptions& options)
{
    const auto bytes = readFile(path, options.limits);
    if (!bytes) {
        return bytes.error();
    }
    const auto probed = probeFormat(*bytes);
    if (!probed) {
        return probed;
    }
    FileFormat format = *probed;
    const std::string name = path.stem().string();
    Status read;
    switch (format) {
    case FileFormat::xlsx:
        read = readXlsx(*bytes, sink, options);
        break;
    case FileFormat::xls:
        read = readXls(*bytes, sink, options);
        break;
    case FileFormat::csv:
        read = readCsv(*bytes, name, sink, options);
        break;
    case FileFormat::html:
    case FileFormat::spreadsheetMl:
        read = readMarkup(*bytes, name, sink, format, options);
        break;
    }
    if (!read) {
        return read.error();
    }
    return format;
}

Result<Workbook> openWorkbook(const std::filesystem::path& path, const ReadOptions& options)
{
    WorkbookBuilder builder;
    const auto format = readSheets(path, builder, options);
    if (!format) {
        return format.error();
    }
    return Workbook{*format, builder.take()};
}

} // namespace linwu::spreadsheets
