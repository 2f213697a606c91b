// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Result<T>: a value, or the Error that explains why there is none. Errors are codes, never sentences.

#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace linwu {

/// How strongly a rule speaks.
enum class Severity {
    block,     ///< 阻止: the act is refused
    confirm,   ///< 确认: allowed after a typed reason, which is journalled
    warn,      ///< 提示: shown, not stopped
    remind,    ///< 提醒: goes to the task list
    automatic, ///< 自动: the program corrected or computed it
    info,      ///< 说明: neutral note
};

/// One thing wrong with one field. `rule` is a stable word (`id_check_digit`); words for people are made in ui/text.
struct Problem {
    std::string field;                       ///< field name of the record, may carry a row: `obligation[2].amount`
    std::string rule;                        ///< stable word of the rule
    Severity severity = Severity::block;     ///< how strongly it speaks
    std::map<std::string, std::string> args; ///< values for the sentence: `{"difference","100.00"}`

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// True if one of them refuses the act outright.
[[nodiscard]] inline bool blocks(const Problems& problems)
{
    for (const auto& problem : problems) {
        if (problem.severity == Severity::block) {
            return true;
        }
    }
    return false;
}

/// Puts `more` behind `problems`.
inline void append(Problems& problems, Problems more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

enum class ErrorCode {
    invalid,     ///< a person's input is refused; see `problems`
    unconfirmed, ///< rules of severity `confirm` wait for a reason; see `problems`
    notFound,    ///< no such record
    conflict,    ///< somebody changed the same thing since
    taken,       ///< a number or name is in use already
    forbidden,   ///< this person may not
    unreadable,  ///< a file is damaged or not what it claims to be
    newerFile,   ///< written by a newer program
    readOnly,    ///< file or folder cannot be written
    busy,        ///< another program holds the file
    full,        ///< no space left
    cancelled,   ///< the person pressed Cancel; nothing was written
    store,       ///< the store failed in another way
};

/// Why something did not happen. `detail` never holds personal data.
struct Error {
    ErrorCode code = ErrorCode::invalid;
    std::string field;  ///< what it is about: a field, a file part, a table
    std::string detail; ///< stable word or technical text for the log
    Problems problems;
    std::map<std::string, std::string> where; ///< place in a file: `sheet`, `cell`

    bool operator==(const Error&) const = default;
};

/// A value or an Error. Shaped after std::expected, so that it can become an alias of it later.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}

    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }

    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] T& value() & { return std::get<0>(m_state); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }

    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    T& operator*() & { return value(); }

    const T& operator*() const& { return value(); }

    T&& operator*() && { return std::move(*this).value(); }

    T* operator->() { return &value(); }

    const T* operator->() const { return &value(); }

    [[nodiscard]] T valueOr(T other) const { return hasValue() ? value() : std::move(other); }

    /// The result of `next(value)`, or this error.
    template <class Next>
    auto andThen(Next next) const -> decltype(next(std::declval<const T&>()))
    {
        if (hasValue()) {
            return next(value());
        }
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;

    Result(Error error)
        : m_error(std::move(error))
    {}

    [[nodiscard]] bool hasValue() const { return !m_error; }

    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const Error& error() const { return *m_error; }

    template <class Next>
    auto andThen(Next next) const -> decltype(next())
    {
        if (hasValue()) {
            return next();
        }
        return error();
    }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

/// The error for a person's input with these problems.
[[nodiscard]] inline Error invalid(Problems problems)
{
    Error error;
    error.code = ErrorCode::invalid;
    error.field = problems.empty() ? std::string() : problems.front().field;
    error.problems = std::move(problems);
    return error;
}

/// The error for one wrong field.
[[nodiscard]] inline Error invalid(std::string field, std::string rule)
{
    return invalid(Problems{{std::move(field), std::move(rule), Severity::block, {}}});
}

[[nodiscard]] inline Error failure(ErrorCode code, std::string field = {}, std::string detail = {})
{
    Error error;
    error.code = code;
    error.field = std::move(field);
    error.detail = std::move(detail);
    return error;
}

} // namespace linwu
