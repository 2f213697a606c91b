// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Account (账户): who may sign in at this file, in which role, and whose grids are hers. Never deleted, only disabled: the
// journal names her.

#include "core/base/record.h"
#include "core/registry/actor.h"

#include <optional>
#include <string>

namespace linwu::accounts {

struct Account {
    static constexpr std::string_view table = "account";
    Id<Account> id;
    std::string name;  ///< typed at sign-in; once in the file
    Id<Staff> staffId; ///< whose grids are hers; none: no grid
    std::string role;  ///< word of the code list `roles`
    std::optional<Date> validFrom;
    std::optional<Date> validTo; ///< first day on which she no longer signs in
    bool disabled = false;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("staff_id", self.staffId);
        visit("role", self.role);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
        visit("disabled", self.disabled);
    }

    bool operator==(const Account&) const = default;
};

/// `required` for name and role, `period_backwards`.
[[nodiscard]] Problems check(const Account& account);

/// Whether she may sign in on `day`.
[[nodiscard]] bool isOpen(const Account& account, const Date& day);

} // namespace linwu::accounts
