// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a person types for an act: plain structs that name their fields once. From that one place follow the reading of a line of
// acts, the list of fields, and the forms of the window.

#include "core/mediation/rule_table.h"
#include "core/registry/act_table.h"
#include "core/values/money.h"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace linwu::mediation {

/// Whether a field has to be filled for the act.
enum class Need { may, must };

namespace detail {

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

/// The text of a field. A list of plain values is joined with 、.
[[nodiscard]] std::string givenText(const ActInput& input, const std::string& name);
[[nodiscard]] bool isGiven(const ActInput& input, const std::string& name);

/// Reads one value; false leaves a problem behind.
bool readValue(const ActInput& input, const std::string& name, std::string& out, Problems& problems);
bool readValue(const ActInput& input, const std::string& name, std::optional<Date>& out, Problems& problems);
bool readValue(const ActInput& input, const std::string& name, bool& out, Problems& problems);
bool readValue(const ActInput& input, const std::string& name, int& out, Problems& problems);
bool readValue(const ActInput& input, const std::string& name, std::optional<Money>& out, Problems& problems);

template <Coded Enum>
bool readValue(const ActInput& input, const std::string& name, Enum& out, Problems& problems)
{
    const auto value = fromCode<Enum>(givenText(input, name));
    if (!value) {
        problems.push_back(broken(name, "value_unknown"));
        return false;
    }
    out = *value;
    return true;
}

template <class T>
constexpr ActField::Kind kindOf()
{
    if constexpr (std::is_same_v<T, std::optional<Date>>) {
        return ActField::Kind::date;
    } else if constexpr (std::is_same_v<T, bool>) {
        return ActField::Kind::yesNo;
    } else if constexpr (std::is_same_v<T, int>) {
        return ActField::Kind::number;
    } else if constexpr (std::is_same_v<T, std::optional<Money>>) {
        return ActField::Kind::money;
    } else if constexpr (isList<T>) {
        return ActField::Kind::list;
    } else {
        return ActField::Kind::text;
    }
}

} // namespace detail

/// The fields of an input, for `linwu act --list`.
template <class Input>
[[nodiscard]] std::vector<ActField> fieldsOfInput()
{
    std::vector<ActField> fields;
    Input input{};
    Input::fields(input, [&](const char* name, auto& member, Need need) {
        using T = std::remove_cvref_t<decltype(member)>;
        ActField field{name, detail::kindOf<T>(), need == Need::must, {}};
        if constexpr (detail::isList<T>) {
            field.items = fieldsOfInput<typename T::value_type>();
        }
        fields.push_back(std::move(field));
    });
    return fields;
}

/// Reads what a line brings over `start`: fields that are not given keep what stands there.
template <class Input>
Input readInput(const ActInput& given, Input start, Problems& problems)
{
    Input::fields(start, [&](const char* name, auto& member, Need need) {
        using T = std::remove_cvref_t<decltype(member)>;
        if constexpr (detail::isList<T>) {
            const auto list = given.lists.find(name);
            if (list != given.lists.end()) {
                member.clear();
                for (const auto& item : list->second) {
                    member.push_back(readInput(item, typename T::value_type{}, problems));
                }
            }
        } else {
            if (detail::isGiven(given, name)) {
                detail::readValue(given, name, member, problems);
            } else if (need == Need::must && member == T{}) {
                problems.push_back(broken(name, "value_missing"));
            }
        }
    });
    return start;
}

/// The required fields that a form left empty.
template <class Input>
[[nodiscard]] Problems missingFields(const Input& input)
{
    Problems problems;
    Input::fields(input, [&](const char* name, const auto& member, Need need) {
        using T = std::remove_cvref_t<decltype(member)>;
        if constexpr (!std::is_enum_v<T> && !detail::isList<T> && !std::is_same_v<T, bool>) {
            if (need == Need::must && member == T{}) {
                problems.push_back(broken(name, "value_missing"));
            }
        }
    });
    return problems;
}

} // namespace linwu::mediation
