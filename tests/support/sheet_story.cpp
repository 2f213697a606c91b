// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sheet_story.h"

#include "core/rules/rule_seed.h"

#include <catch2/catch.hpp>

namespace linwu::test {

using namespace linwu::disclosure;

namespace {

Id<Staff> hire(Registry& registry, const char* name, StaffRole role)
{
    Staff person;
    person.name = name;
    REQUIRE(registry.apply(bookkeeper(), "test.hire", [&](Writer& writer) -> Status {
        if (auto status = writer.add(person); !status) {
            return status;
        }
        StaffRoleSpell spell;
        spell.staffId = person.id;
        spell.role = role;
        return writer.add(spell);
    }));
    return person.id;
}

} // namespace

SheetStaff hireStaff(Registry& registry)
{
    return {
        hire(registry, "陈某甲", StaffRole::bookkeeper),
        hire(registry, "李某乙", StaffRole::accountant),
        hire(registry, "王某丙", StaffRole::supervisorChair),
        hire(registry, "周某丁", StaffRole::cooperativeChair),
        hire(registry, "赵某戊", StaffRole::director),
    };
}

SheetDesk::SheetDesk(StoreKind kind, Date today)
    : registry(kind, today)
{
    REQUIRE(rules::seedFile(*registry, bookkeeper()));
    story = enterFixture(*registry);
    staff = hireStaff(*registry);
}

void relate(Registry& registry, Id<Staff> one, Id<Staff> other)
{
    StaffRelation relation;
    relation.staffId = one;
    relation.otherStaffId = other;
    relation.relation = "sibling";
    REQUIRE(registry.apply(bookkeeper(), "test.relate", [&](Writer& writer) { return writer.add(relation); }));
}

Disclosure prepareQuarter(Registry& registry, const LedgerStory& story)
{
    Preparation preparation;
    preparation.item = "CF-02";
    preparation.book = story.book;
    preparation.period = {ledger::PeriodKind::quarter, 2025, 3};
    preparation.hotline = "0571-88990000 / 12345";
    preparation.queryPlace = "社区服务大厅，每周三下午";
    Disclosure made;
    REQUIRE(prepareSheet(registry, bookkeeper(), preparation, made));
    return made;
}

void submitQuarter(Registry& registry, const Disclosure& sheet, const SheetStaff& staff)
{
    REQUIRE(submitSheet(registry, bookkeeper(), {sheet.id, staff.maker, staff.accountant}));
}

void agreeOn(Registry& registry, const Disclosure& sheet, const SheetStaff& staff)
{
    REQUIRE(reviewSheet(registry, bookkeeper(), {sheet.id, staff.supervisor, true, "账实相符，同意公开。"}));
}

void approve(Registry& registry, const Disclosure& sheet, const SheetStaff& staff, Date heldOn)
{
    Ruling ruling;
    ruling.sheet = sheet.id;
    ruling.responsible = staff.responsible;
    ruling.decision.heldOn = heldOn;
    ruling.decision.attendees = "两委全体成员";
    ruling.decision.expected = 7;
    ruling.decision.present = 6;
    ruling.decision.approved = true;
    ruling.decision.result = "同意公布";
    REQUIRE(decideSheet(registry, bookkeeper(), ruling));
}

void publish(Registry& registry, const Disclosure& sheet, Date postedOn)
{
    REQUIRE(publishSheet(registry, bookkeeper(), {sheet.id, postedOn}));
}

Disclosure publishQuarter(Registry& registry, const LedgerStory& story, const SheetStaff& staff)
{
    const auto sheet = prepareQuarter(registry, story);
    submitQuarter(registry, sheet, staff);
    agreeOn(registry, sheet, staff);
    approve(registry, sheet, staff);
    publish(registry, sheet);
    return sheetNow(registry, sheet.id);
}

Disclosure sheetNow(Registry& registry, Id<Disclosure> id)
{
    const auto sheet = findSheet(registry.reader(), id);
    REQUIRE(sheet);
    return *sheet;
}

} // namespace linwu::test
