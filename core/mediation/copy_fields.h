// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is typed and what is kept name their fields alike; these carry one into the other, field by field.

#include "core/base/sealed.h"

#include <string>
#include <string_view>
#include <type_traits>

namespace linwu::mediation {

namespace detail {

/// Calls `take(value)` with the field of that name, if the record has one.
template <class Record, class Take>
void withField(const Record& record, std::string_view wanted, Take take)
{
    Record::fields(record, [&](const char* name, const auto& value, auto&&...) {
        if (wanted == name) {
            take(value);
        }
    });
}

/// One field into the other, where the types allow it.
template <class Given, class Kept>
void give(const Given& value, Kept& target)
{
    if constexpr (std::is_same_v<Given, Kept>) {
        target = value;
    } else if constexpr (std::is_same_v<Given, std::string> && std::is_same_v<Kept, SealedText>) {
        target = SealedText(value);
    }
}

/// A sealed text into a plain one.
template <class Given, class Kept, class Open>
void giveOpened(const Given& value, Kept& target, Open& open)
{
    if constexpr (std::is_same_v<Given, SealedText> && std::is_same_v<Kept, std::string>) {
        target = open(value);
    }
}

} // namespace detail

/// Writes every field of `from` into the field of `to` that has its name and type. A text goes into a sealed field as well; what
/// has no counterpart (lists, names to be looked up) is left to the caller.
template <class From, class To>
void copyFields(const From& from, To& to)
{
    To::fields(to, [&](const char* name, auto& target, auto&&...) {
        detail::withField(from, name, [&](const auto& value) { detail::give(value, target); });
    });
}

/// The way back: sealed fields are opened with `open(text)`.
template <class From, class To, class Open>
void copyOpened(const From& from, To& to, Open open)
{
    copyFields(from, to);
    To::fields(to, [&](const char* name, auto& target, auto&&...) {
        detail::withField(from, name, [&](const auto& value) { detail::giveOpened(value, target, open); });
    });
}

} // namespace linwu::mediation
