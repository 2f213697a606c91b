// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Value and Fields: what the store, the journal and papers see of a record.

#include "core/base/codes.h"
#include "core/base/date.h"
#include "core/base/id.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace linwu {

/// Raw bytes, as opposed to text.
struct Blob {
    std::string bytes;
    auto operator<=>(const Blob&) const = default;
};

/// One stored value: nothing, a whole number, UTF-8 text or bytes. There is no floating point in the store: money is 分, area
/// 0.01 ㎡.
using Value = std::variant<std::monostate, std::int64_t, std::string, Blob>;

/// A named value. Names are field names of records, or parameter names of a statement.
struct Field {
    std::string name;
    Value value;
    bool operator==(const Field&) const = default;
};

using Fields = std::vector<Field>;

[[nodiscard]] inline bool isNull(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The field of that name, or nullptr.
[[nodiscard]] inline const Value* findValue(const Fields& fields, std::string_view name)
{
    for (const auto& field : fields) {
        if (field.name == name) {
            return &field.value;
        }
    }
    return nullptr;
}

/// What the field of that name holds when it is a T (a whole number, text, bytes), or nullptr.
template <class T>
[[nodiscard]] const T* findAs(const Fields& fields, std::string_view name)
{
    const Value* value = findValue(fields, name);
    return value == nullptr ? nullptr : std::get_if<T>(value);
}

/// The text of a field; empty when there is none.
[[nodiscard]] inline std::string textIn(const Fields& fields, std::string_view name)
{
    const auto* text = findAs<std::string>(fields, name);
    return text == nullptr ? std::string() : *text;
}

/// A stored value that a record cannot hold (an unknown enum word, text where a number belongs): a programming or file fault.
class ValueError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// toValue and fromValue: one pair a type. Add a pair beside a new value type; argument lookup finds it.

inline Value toValue(std::int64_t v)
{
    return v;
}

inline Value toValue(int v)
{
    return static_cast<std::int64_t>(v);
}

inline Value toValue(bool v)
{
    return static_cast<std::int64_t>(v ? 1 : 0);
}

inline Value toValue(const std::string& v)
{
    return v;
}

inline Value toValue(std::string_view v)
{
    return std::string(v);
}

inline Value toValue(const char* v)
{
    return std::string(v);
}

inline Value toValue(const Blob& v)
{
    return v.bytes.empty() ? Value() : Value(v);
}

inline Value toValue(const Date& v)
{
    return isoText(v);
}

inline Value toValue(const PartialDate& v)
{
    return isoText(v);
}

template <class Tag>
Value toValue(Id<Tag> v)
{
    return v.valid() ? Value(v.value) : Value();
}

template <Coded Enum>
Value toValue(Enum v)
{
    return std::string(codeOf(v));
}

template <class T>
Value toValue(const std::optional<T>& v)
{
    return v ? toValue(*v) : Value();
}

inline std::int64_t integerOf(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return *number;
    }
    throw ValueError("a number was expected");
}

inline const std::string& textOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    throw ValueError("a text was expected");
}

inline void fromValue(const Value& value, std::int64_t& out)
{
    out = integerOf(value);
}

inline void fromValue(const Value& value, int& out)
{
    out = static_cast<int>(integerOf(value));
}

inline void fromValue(const Value& value, bool& out)
{
    out = integerOf(value) != 0;
}

inline void fromValue(const Value& value, std::string& out)
{
    out = isNull(value) ? std::string() : textOf(value);
}

inline void fromValue(const Value& value, Blob& out)
{
    const auto* blob = std::get_if<Blob>(&value);
    out = blob != nullptr ? *blob : Blob{};
}

inline void fromValue(const Value& value, Date& out)
{
    const auto date = parseIsoDate(textOf(value));
    if (!date) {
        throw ValueError("a date was expected");
    }
    out = *date;
}

inline void fromValue(const Value& value, PartialDate& out)
{
    const auto date = parsePartialDate(textOf(value));
    if (!date) {
        throw ValueError("a partial date was expected");
    }
    out = *date;
}

template <class Tag>
void fromValue(const Value& value, Id<Tag>& out)
{
    out.value = isNull(value) ? 0 : integerOf(value);
}

template <Coded Enum>
void fromValue(const Value& value, Enum& out)
{
    const auto enumerator = fromCode<Enum>(textOf(value));
    if (!enumerator) {
        throw ValueError("unknown word of an enumeration");
    }
    out = *enumerator;
}

template <class T>
void fromValue(const Value& value, std::optional<T>& out)
{
    if (isNull(value)) {
        out.reset();
        return;
    }
    T inner{};
    fromValue(value, inner);
    out = std::move(inner);
}

} // namespace linwu
