// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading the fields of an act from a line: one value at a time by name, or a whole Record by the names it gives its fields.

#include "core/base/record.h"
#include "core/registry/act_table.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace linwu {

namespace detail {

template <class T>
inline constexpr bool isIdType = false;
template <class Tag>
inline constexpr bool isIdType<Id<Tag>> = true;

template <class T>
inline constexpr bool isOptionalType = false;
template <class T>
inline constexpr bool isOptionalType<std::optional<T>> = true;

/// Amounts of money and the like: stored as a whole number, with a type of their own. In a line they stand as `name_fen`.
template <class T>
concept Amount = requires(const T& value)
{
    {
        value.fen
        } -> std::convertible_to<std::int64_t>;
};

template <class T>
struct Bare {
    using Type = T;
};

template <class T>
struct Bare<std::optional<T>> {
    using Type = T;
};

/// The kind of a field by its type; bytes are never typed.
template <class T>
constexpr std::optional<ActField::Kind> kindOfField()
{
    using B = typename Bare<T>::Type;
    if constexpr (std::is_same_v<B, Blob>) {
        return std::nullopt;
    } else if constexpr (isIdType<B>) {
        return ActField::Kind::record;
    } else if constexpr (std::is_same_v<B, Date> || std::is_same_v<B, PartialDate>) {
        return ActField::Kind::date;
    } else if constexpr (std::is_same_v<B, bool>) {
        return ActField::Kind::yesNo;
    } else if constexpr (Amount<B>) {
        return ActField::Kind::money;
    } else if constexpr (std::integral<B>) {
        return ActField::Kind::number;
    } else {
        return ActField::Kind::text;
    }
}

} // namespace detail

/// Reads values of a line and keeps the problems: ask for all, then look at `status()`.
class ActReader {
public:
    explicit ActReader(const ActInput& line)
        : m_line(&line)
    {}

    /// The value of a field as its type reads it; `otherwise` when the line does not give it. A field that cannot be read leaves
    /// a problem (`not_a_number`, `not_a_date`, `unknown_code`, `no_such_record`) and gives `otherwise`.
    template <class T>
    [[nodiscard]] T value(const std::string& name, T otherwise = {})
    {
        const std::string key = detail::kindOfField<T>() == ActField::Kind::money ? name + "_fen" : name;
        const auto found = m_line->fields.find(key);
        return found == m_line->fields.end() ? otherwise : read<T>(name, found->second, otherwise);
    }

    /// The same; a problem `required` when it is not given or empty.
    template <class T>
    [[nodiscard]] T need(const std::string& name)
    {
        require(name);
        return value<T>(name);
    }

    /// The elements of a list, each read by `take(reader)`.
    template <class Read>
    [[nodiscard]] auto list(const std::string& name, Read take) -> std::vector<decltype(take(std::declval<ActReader&>()))>
    {
        std::vector<decltype(take(*this))> elements;
        const auto found = m_line->lists.find(name);
        if (found == m_line->lists.end()) {
            return elements;
        }
        for (std::size_t at = 0; at < found->second.size(); ++at) {
            ActReader inner(found->second[at]);
            elements.push_back(take(inner));
            for (Problem problem : inner.m_problems) {
                problem.field = name + "[" + std::to_string(at) + "]." + problem.field;
                m_problems.push_back(std::move(problem));
            }
        }
        return elements;
    }

    /// A problem `required` when the field is not given or empty.
    void require(const std::string& name)
    {
        if (m_line->text(name).empty() && m_line->text(name + "_fen").empty()) {
            m_problems.push_back({name, "required", Severity::block, {}});
        }
    }

    /// The key of the record the act is about (`grid:3` or `3`). A problem `no_such_record` otherwise.
    [[nodiscard]] std::int64_t recordKey() { return key("record", m_line->record); }

    /// What the line gives of a Record over `start`, by the names of its fields; `id` and `fixed` fields keep what they hold.
    template <Record R>
    [[nodiscard]] R over(R start, const std::vector<std::string_view>& fixed = {})
    {
        R::fields(start, [&](const char* name, auto& member) {
            using T = std::remove_cvref_t<decltype(member)>;
            if constexpr (detail::kindOfField<T>().has_value()) {
                if (std::string_view(name) != "id" && std::ranges::find(fixed, std::string_view(name)) == fixed.end()) {
                    member = value<T>(name, member);
                }
            }
        });
        return start;
    }

    /// Refuses when anything could not be read.
    [[nodiscard]] Status status() const { return m_problems.empty() ? Status() : Status(invalid(m_problems)); }

    [[nodiscard]] const ActInput& line() const { return *m_line; }

private:
    template <class T>
    T read(const std::string& name, const std::string& text, const T& otherwise)
    {
        if constexpr (detail::isOptionalType<T>) {
            using Inner = typename T::value_type;
            return text.empty() ? T() : T(read<Inner>(name, text, otherwise.value_or(Inner{})));
        } else if constexpr (std::is_same_v<T, SealedText>) {
            return SealedText(text);
        } else if constexpr (std::is_same_v<T, std::string>) {
            return text;
        } else if constexpr (Coded<T>) {
            const auto known = fromCode<T>(text);
            return known ? *known : wrong(name, "unknown_code", otherwise);
        } else if constexpr (detail::isIdType<T>) {
            return {text.empty() ? 0 : key(name, text)};
        } else if constexpr (std::is_same_v<T, bool>) {
            return text == "1" || text == "true" || text == "yes";
        } else if constexpr (std::integral<T> || detail::Amount<T>) {
            return readNumber(name, text, otherwise);
        } else {
            return readStored(name, text, otherwise);
        }
    }

    template <class T>
    T readNumber(const std::string& name, const std::string& text, const T& otherwise)
    {
        const auto number = whole(text);
        if (!number) {
            return wrong(name, "not_a_number", otherwise);
        }
        T out{};
        fromValue(Value(*number), out);
        return out;
    }

    /// Days and whatever else is stored as text.
    template <class T>
    T readStored(const std::string& name, const std::string& text, const T& otherwise)
    {
        try {
            T out{};
            fromValue(Value(text), out);
            return out;
        } catch (const ValueError&) {
            return wrong(name, "not_a_date", otherwise);
        }
    }

    template <class T>
    T wrong(const std::string& name, const char* rule, const T& otherwise)
    {
        m_problems.push_back({name, rule, Severity::block, {}});
        return otherwise;
    }

    [[nodiscard]] static std::optional<std::int64_t> whole(const std::string& text);
    [[nodiscard]] std::int64_t key(const std::string& name, const std::string& text);

    const ActInput* m_line;
    Problems m_problems;
};

namespace detail {
/// The key type of a record.
template <class R>
struct KeyOf {
    using Type = decltype(R{}.id);
};
} // namespace detail

/// The fields of a Record for `linwu act --list`; those in `required` must be given.
template <Record R>
[[nodiscard]] std::vector<ActField>
actFieldsOf(std::initializer_list<std::string_view> required, std::initializer_list<std::string_view> fixed = {})
{
    std::vector<ActField> fields;
    const R record{};
    R::fields(record, [&](const char* name, const auto& member) {
        using T = std::remove_cvref_t<decltype(member)>;
        if constexpr (constexpr auto kind = detail::kindOfField<T>(); kind.has_value()) {
            const bool typed = std::string_view(name) != "id" && std::ranges::find(fixed, std::string_view(name)) == fixed.end();
            if (typed) {
                const std::string key = *kind == ActField::Kind::money ? std::string(name) + "_fen" : std::string(name);
                fields.push_back({key, *kind, std::ranges::find(required, std::string_view(name)) != required.end(), {}});
            }
        }
    });
    return fields;
}

/// `register:id` of what an act was about, with its changes.
[[nodiscard]] inline Result<ActOutcome> actOutcome(std::string_view table, std::int64_t id, const Result<Changes>& done)
{
    if (!done) {
        return done.error();
    }
    ActOutcome outcome;
    outcome.record = std::string(table) + ":" + std::to_string(id);
    outcome.changes = *done;
    return outcome;
}

/// The record a line names, as it stands; `notFound` when it is gone.
template <Record R>
[[nodiscard]] Result<R> shownRecord(Registry& registry, Id<R> id)
{
    auto found = registry.read({}, [&](const Reader& reader) { return findRecord<R>(reader.session(), id.value); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<R>(std::move(**found)) : Result<R>(failure(ErrorCode::notFound, "record", "no_such_record"));
}

} // namespace linwu
