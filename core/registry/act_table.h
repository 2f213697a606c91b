// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The table of acts: every act by its stable name with its fields, so that a file of lines can drive any case or sheet.

#include "core/registry/registry.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace linwu {

/// One field of an act, for `linwu act --list` and for checking what a line brings.
struct ActField {
    /// How the text of the field is read.
    enum class Kind { text, number, money, date, yesNo, record, list };
    std::string name;
    Kind kind = Kind::text;
    bool required = false;
    std::vector<ActField> items; ///< fields of each element of a `list`
};

/// What a line of acts brings: texts by name, and lists of such.
struct ActInput {
    std::string record; ///< `register:id` or a business number; empty for acts that make a record
    std::map<std::string, std::string> fields;
    std::map<std::string, std::vector<ActInput>> lists;

    /// The text of a field; empty when it is not given.
    [[nodiscard]] std::string text(const std::string& name) const
    {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : found->second;
    }
};

struct ActOutcome {
    std::string record; ///< `register:id` of what the act was about
    Changes changes;
    Problems notes; ///< what rules remarked without stopping: warnings, computed values, reminders
};

/// One act. `run` reads the input (answering `invalid` with the field's name) and calls the function the window calls.
struct ActEntry {
    std::string action; ///< `mediation.accept`
    std::vector<ActField> fields;
    std::function<Result<ActOutcome>(Registry&, const Actor&, const ActInput&)> run;
};

} // namespace linwu
