// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/image.h"

#include "core/base/base64.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace linwu {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto greatestNumber = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
constexpr std::uint64_t mostColumns = 1000;

std::string fromBase64(const std::string& text)
{
    auto bytes = bytesOfBase64(text);
    if (!bytes) {
        throw ValueError("image with damaged bytes");
    }
    return *std::move(bytes);
}

Json jsonOf(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return *number;
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    if (const auto* blob = std::get_if<Blob>(&value)) {
        return Json{{"blob", base64Of(blob->bytes)}};
    }
    return nullptr;
}

Value valueOf(const Json& json)
{
    // A number beyond 64 bits with a sign is read as one without it, or as a fraction: neither was ever written.
    if (json.is_number_integer() && (!json.is_number_unsigned() || json.get<std::uint64_t>() <= greatestNumber)) {
        return json.get<std::int64_t>();
    }
    if (json.is_string()) {
        return json.get<std::string>();
    }
    if (json.is_object() && json.size() == 1) {
        return Blob{fromBase64(json.at("blob").get<std::string>())};
    }
    if (json.is_null()) {
        return {};
    }
    throw ValueError("image with a strange value");
}

// Packed form: a number is a varint; a value is a tag byte (0 null, 1 number, 2 text, 3 bytes) and its content.

void putNumber(std::string& out, std::uint64_t number)
{
    while (number >= 0x80) {
        out += static_cast<char>(static_cast<unsigned char>(number | 0x80U));
        number >>= 7U;
    }
    out += static_cast<char>(static_cast<unsigned char>(number));
}

void putText(std::string& out, std::string_view text)
{
    putNumber(out, text.size());
    out += text;
}

void putValue(std::string& out, const Value& value)
{
    out += static_cast<char>(value.index());
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        putNumber(out, static_cast<std::uint64_t>(*number));
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        putText(out, *text);
    } else if (const auto* blob = std::get_if<Blob>(&value)) {
        putText(out, blob->bytes);
    }
}

class PageReader {
public:
    explicit PageReader(std::string_view bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const unsigned byte = next();
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        throw ValueError("damaged page of images");
    }

    std::string text()
    {
        const std::uint64_t length = number();
        if (length > m_bytes.size() - m_at) {
            throw ValueError("damaged page of images");
        }
        std::string out(m_bytes.substr(m_at, length));
        m_at += length;
        return out;
    }

    Value value()
    {
        switch (next()) {
        case 0:
            return {};
        case 1:
            return static_cast<std::int64_t>(number());
        case 2:
            return text();
        case 3:
            return Blob{text()};
        default:
            throw ValueError("damaged page of images");
        }
    }

private:
    unsigned next()
    {
        if (atEnd()) {
            throw ValueError("damaged page of images");
        }
        return static_cast<unsigned char>(m_bytes[m_at++]);
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

std::vector<std::string> columnsOf(PageReader& reader)
{
    const std::uint64_t count = reader.number();
    if (count > mostColumns) {
        throw ValueError("damaged page of images");
    }
    std::vector<std::string> columns(count);
    for (auto& column : columns) {
        column = reader.text();
    }
    return columns;
}

} // namespace

std::string imageText(const Fields& fields)
{
    Json json = Json::object();
    for (const auto& field : fields) {
        json[field.name] = jsonOf(field.value);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Fields fieldsOfImage(std::string_view text)
{
    Fields fields;
    try {
        const Json json = Json::parse(text);
        if (!json.is_object()) {
            throw ValueError("damaged image");
        }
        for (const auto& [name, value] : json.items()) {
            fields.push_back({name, valueOf(value)});
        }
    } catch (const Json::exception&) {
        throw ValueError("damaged image");
    }
    return fields;
}

void PackedRows::addRow(const std::vector<Value>& values)
{
    for (const auto& value : values) {
        putValue(m_body, value);
    }
}

void PackedRows::addEdit(std::int64_t id, const std::vector<FieldChange>& changes)
{
    putNumber(m_body, static_cast<std::uint64_t>(id));
    putNumber(m_body, changes.size());
    for (const auto& change : changes) {
        const auto found = std::find(m_columns.begin(), m_columns.end(), change.name);
        putNumber(m_body, static_cast<std::uint64_t>(found - m_columns.begin()));
        if (found == m_columns.end()) {
            m_columns.push_back(change.name);
        }
        putValue(m_body, change.before);
        putValue(m_body, change.after);
    }
}

Blob PackedRows::take()
{
    Blob page;
    putNumber(page.bytes, m_columns.size());
    for (const auto& column : m_columns) {
        putText(page.bytes, column);
    }
    page.bytes += m_body;
    m_body.clear();
    return page;
}

RowPage rowsOfPage(const Blob& page)
{
    PageReader reader(page.bytes);
    RowPage out;
    out.columns = columnsOf(reader);
    // Rows without columns would never come to an end. (Edits without columns do: what they changed was erased.)
    if (out.columns.empty() && !reader.atEnd()) {
        throw ValueError("damaged page of images");
    }
    while (!reader.atEnd()) {
        std::vector<Value> row(out.columns.size());
        for (auto& value : row) {
            value = reader.value();
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

std::vector<PackedEdit> editsOfPage(const Blob& page)
{
    PageReader reader(page.bytes);
    const auto columns = columnsOf(reader);
    std::vector<PackedEdit> edits;
    while (!reader.atEnd()) {
        PackedEdit edit;
        edit.id = static_cast<std::int64_t>(reader.number());
        const std::uint64_t count = reader.number();
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t column = reader.number();
            if (column >= columns.size()) {
                throw ValueError("damaged page of images");
            }
            Value before = reader.value();
            edit.changes.push_back({columns[column], std::move(before), reader.value()});
        }
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace linwu
