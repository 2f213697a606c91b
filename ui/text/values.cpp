// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/values.h"

#include "core/base/code_list.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <array>
#include <utility>

namespace linwu::ui {

std::string_view codeListOf(std::string_view field)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> lists{{
        {"sex", "sex"},
        {"id_type", "id_types"},
        {"ethnic", "ethnic"},
        {"political", "political"},
        {"education", "education"},
        {"marital", "marital"},
        {"relation", "relationship"},
        {"group_code", "special_groups"},
    }};
    for (const auto& [name, list] : lists) {
        if (name == field) {
            return list;
        }
    }
    return {};
}

QString codeName(std::string_view list, std::string_view code)
{
    const std::string& name = CodeList::of(list).nameOf(code);
    return toQt(name.empty() ? code : std::string_view(name));
}

QString shownValue(std::string_view table, std::string_view field, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return QString::number(*number);
    }
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return isNull(value) ? QString() : QStringLiteral("••••");
    }
    if (const auto list = codeListOf(field); !list.empty()) {
        return codeName(list, *text);
    }
    const std::string enumeration = std::string(table) + '.' + std::string(field);
    return hasLabel(enumeration, *text) ? label(enumeration, *text) : toQt(*text);
}

std::optional<papers::PersonalKind> shownKindOf(std::string_view field)
{
    if (field == "id_number") {
        return papers::PersonalKind::idNumber;
    }
    return field.find("phone") != std::string_view::npos ? std::optional(papers::PersonalKind::phone) : std::nullopt;
}

} // namespace linwu::ui
