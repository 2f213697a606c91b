// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Words for the codes of the core: enumerators, actions, registers, fields. A test walks every declared code.

#include <QString>

#include <string_view>

namespace linwu::ui {

/// The word of one code of one list: `label("occupancy", "rented")`. An unknown code is shown as it is, so that nothing is
/// hidden.
[[nodiscard]] QString label(std::string_view list, std::string_view code);

/// True if that code has a word (for the test that walks the codes).
[[nodiscard]] bool hasLabel(std::string_view list, std::string_view code);

/// What an act is called: `actionLabel("residents.move_in")`.
[[nodiscard]] QString actionLabel(std::string_view action);

/// What a field is called: `fieldLabel("resident", "phone")`. A row index stays: `obligation[2].amount`.
[[nodiscard]] QString fieldLabel(std::string_view table, std::string_view field);

} // namespace linwu::ui
