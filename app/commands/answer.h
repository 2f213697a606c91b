// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a verb answers: one JSON object in an envelope, or lines for people; and what an error looks like in both.

#include "core/base/result.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace linwu::app {

/// Keys stay in the order in which they were set, so that an answer always reads the same.
using Json = nlohmann::ordered_json;

/// Exit codes of the program.
enum class Exit { done = 0, refused = 1, usage = 2, machine = 3, found = 4 };

/// What a verb that did its work says.
struct Answer {
    Json body = Json::object();
    Exit exit = Exit::done; ///< `found` for a check with findings
    std::optional<Error>
        error; ///< some of it was refused (`act`): the answer stands beside the error, the exit code is the error's
};

/// The exit code of an error: wrong use, something a person can mend, or machine and file.
[[nodiscard]] Exit exitOf(const Error& error);

/// `{code, field, where, message, next, problems}`
[[nodiscard]] Json errorJson(const Error& error);

/// Writes the answer to standard output, as one object or as lines for people.
void printAnswer(const Answer& answer, bool json);

/// Writes the words of an error to standard error, and the object to standard output when `json`.
void printError(const Error& error, bool json);

/// One line for people on standard error while something takes its time.
void printNote(std::string_view text);

} // namespace linwu::app
