// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The sheet of the quarter taken through its steps by the invented people of 云溪社区.

#include "core/disclosure/disclosure_actions.h"
#include "tests/support/ledger_story.h"
#include "tests/support/registry.h"

namespace linwu::test {

/// Those who sign, and a director.
struct SheetStaff {
    Id<Staff> maker;       ///< 陈某甲, 报账员
    Id<Staff> accountant;  ///< 李某乙, 主管会计
    Id<Staff> supervisor;  ///< 王某丙, 监委会主任
    Id<Staff> responsible; ///< 周某丁, 理事长
    Id<Staff> director;    ///< 赵某戊, 主任
};

[[nodiscard]] SheetStaff hireStaff(Registry& registry);

/// A file with its rules on 16 October 2025: the quarter is entered, the staff is hired, and no sheet is made yet.
struct SheetDesk {
    explicit SheetDesk(StoreKind kind = memoryPlain, Date today = Date(2025, 10, 16));

    TempRegistry registry;
    LedgerStory story;
    SheetStaff staff;
};

/// Makes two staff members close relatives.
void relate(Registry& registry, Id<Staff> one, Id<Staff> other);

/// The draft of CF-02 for the third quarter of 2025.
[[nodiscard]] disclosure::Disclosure prepareQuarter(Registry& registry, const LedgerStory& story);

/// The steps, each required to succeed.
void submitQuarter(Registry& registry, const disclosure::Disclosure& sheet, const SheetStaff& staff);
void agreeOn(Registry& registry, const disclosure::Disclosure& sheet, const SheetStaff& staff);
void approve(Registry& registry, const disclosure::Disclosure& sheet, const SheetStaff& staff, Date heldOn = Date(2025, 10, 15));
void publish(Registry& registry, const disclosure::Disclosure& sheet, Date postedOn = Date(2025, 10, 20));

/// All of it up to the wall.
[[nodiscard]] disclosure::Disclosure publishQuarter(Registry& registry, const LedgerStory& story, const SheetStaff& staff);

/// The sheet as it stands.
[[nodiscard]] disclosure::Disclosure sheetNow(Registry& registry, Id<disclosure::Disclosure> id);

} // namespace linwu::test
