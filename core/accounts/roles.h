// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Roles (角色): what each may read and do, as the editable table `role_rights` of the file says:
// for each part of the program and for single acts.

#include "core/access/permit.h"
#include "core/registry/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::accounts {

/// What a role allows on a day. A word the table does not know gives no right; an unknown role gives none at all.
[[nodiscard]] Permit permitOf(const Reader& reader, std::string_view role, const Date& day);

/// The data keys a role is given: those of what it may read or has acts in, and that of the hashes with them. Who writes a clue
/// seals it, so she holds its key; that she reads no case is the work of the scope.
[[nodiscard]] std::vector<KeyClass> keyClassesOf(const Reader& reader, std::string_view role, const Date& day);

/// The word of a right in the table: `read_grids` reads its own grids and writes nothing.
[[nodiscard]] Right rightOf(std::string_view word);

} // namespace linwu::accounts
