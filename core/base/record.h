// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The Record concept: a struct that names its fields once, and what follows from that one place.
//
//     struct Grid {
//         static constexpr std::string_view table = "grid";
//         Id<Grid> id;
//         std::string name; ///< 网格名称
//         template <class Self, class Visit> static void fields(Self& self, Visit&& visit)
//         {
//             visit("id", self.id);          // the key is always first
//             visit("name", self.name);
//         }
//         bool operator==(const Grid&) const = default;
//     };
//     Problems check(const Grid&);           // ring 2 of validation, found by argument lookup; in the same header

#include "core/base/result.h"
#include "core/base/sealed.h"
#include "core/base/value.h"

#include <concepts>
#include <string_view>

namespace linwu {

namespace detail {
struct AnyVisitor {
    template <class T>
    void operator()(const char*, T&) const
    {}
};
} // namespace detail

template <class R>
concept Record = std::default_initializable<R> && std::copyable<R> && requires(R record)
{
    {
        R::table
        } -> std::convertible_to<std::string_view>;
    record.id.value;
    R::fields(record, detail::AnyVisitor{});
};

template <class T>
inline constexpr bool isSealed = std::is_same_v<std::remove_cvref_t<T>, SealedText>;

/// Where a field of a record is sealed: in the name of its table, unless the record says otherwise (`sealPlace`).
template <Record R>
[[nodiscard]] SealPlace sealPlaceIn(const R& record, std::string_view field)
{
    if constexpr (requires { record.sealPlace(field); }) {
        return record.sealPlace(field);
    } else {
        return {R::table, field, record.id.value};
    }
}

/// Every field of a record as stored values, sealed fields sealed for their place.
template <Record R>
[[nodiscard]] Fields fieldsOf(const R& record, const Sealer& sealer)
{
    Fields fields;
    R::fields(record, [&](const char* name, const auto& member) {
        if constexpr (isSealed<decltype(member)>) {
            fields.push_back({name, toValue(member.sealedFor(sealer, sealPlaceIn(record, name)))});
        } else {
            fields.push_back({name, toValue(member)});
        }
    });
    return fields;
}

/// The same without names, into a buffer that is used again: for rows by the hundred thousand.
template <Record R>
void valuesOf(const R& record, const Sealer& sealer, std::vector<Value>& values)
{
    values.clear();
    R::fields(record, [&](const char* name, const auto& member) {
        if constexpr (isSealed<decltype(member)>) {
            values.push_back(member.empty() ? Value() : toValue(member.sealedFor(sealer, sealPlaceIn(record, name))));
        } else {
            values.push_back(toValue(member));
        }
    });
}

/// The record of these stored values. `next()` is called once a field, in order of `fields`.
template <Record R, class NextValue>
[[nodiscard]] R recordFrom(NextValue next)
{
    R record;
    R::fields(record, [&](const char* name, auto& member) {
        if constexpr (isSealed<decltype(member)>) {
            Blob blob;
            fromValue(next(name), blob);
            member = SealedText(std::move(blob), sealPlaceIn(record, name));
        } else {
            fromValue(next(name), member);
        }
    });
    return record;
}

/// `id, name, …` for a select list.
template <Record R>
[[nodiscard]] const std::string& columnList()
{
    static const std::string list = [] {
        std::string text;
        const R record{};
        R::fields(record, [&](const char* name, const auto&) { text += (text.empty() ? "" : ", ") + std::string(name); });
        return text;
    }();
    return list;
}

/// One field before and after.
struct FieldChange {
    std::string name;
    Value before;
    Value after;
};

/// The fields in which two states of one record differ. Sealed fields are compared by what they say, not by their bytes; an
/// unchanged sealed field keeps its old bytes.
template <Record R>
[[nodiscard]] std::vector<FieldChange> difference(const R& before, const R& after, const Sealer& sealer)
{
    std::vector<FieldChange> changes;
    const Fields old = fieldsOf(before, sealer);
    std::size_t index = 0;
    R::fields(after, [&](const char* name, const auto& member) {
        const Value& was = old[index++].value;
        if constexpr (isSealed<decltype(member)>) {
            if (!member.isPlain()) {
                Value now = toValue(member.sealedFor(sealer, sealPlaceIn(after, name)));
                if (now != was) {
                    changes.push_back({name, was, std::move(now)});
                }
                return;
            }
            Blob cipher;
            fromValue(was, cipher);
            const std::string text = cipher.bytes.empty() ? std::string() : sealer.open(cipher, sealPlaceIn(before, name));
            if (text != member.open(sealer)) {
                changes.push_back({name, was, toValue(member.sealedFor(sealer, sealPlaceIn(after, name)))});
            }
        } else {
            Value now = toValue(member);
            if (now != was) {
                changes.push_back({name, was, std::move(now)});
            }
        }
    });
    return changes;
}

} // namespace linwu
