// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/level_four.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/desk.h"
#include "ui/desk/list_printing.h"
#include "ui/residents/resident_page.h"
#include "ui/residents/resident_rows.h"
#include "ui/text/values.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/pill.h"

#include <QSignalSpy>

#include <algorithm>

using namespace linwu;
using namespace linwu::ui;

namespace {

const Date today(2026, 5, 20);

/// One person, in a file that collects level four or not.
struct Card {
    explicit Card(bool collects)
        : office(today, QStringLiteral("residents"), [&](Registry& registry) {
            if (collects) {
                test::collectLevelFour(registry, test::anActor());
            }
            auto resident = test::aResident("安某");
            REQUIRE(residents::addResident(registry, test::anActor(), resident));
            person = resident.id;
        })
    {}

    [[nodiscard]] ResidentPage& page() { return office.page<ResidentPage>(QStringLiteral("residents")); }

    [[nodiscard]] bool shows(const std::string& group)
    {
        const auto pills = page().findChildren<Pill*>();
        return std::ranges::any_of(pills, [&](const Pill* pill) {
            return pill->text().contains(codeName("special_groups", group));
        });
    }

    void enter(const char* group)
    {
        test::inDialog(page(), QStringLiteral("addToGroup"), [&](QDialog& dialog) {
            test::editorIn<CodeField>(dialog, "group_code").setCode(group);
            test::acceptDialog(dialog);
        });
        QTest::qWait(10);
    }

    Id<residents::Resident> person;
    test::Office office;
};

bool offers(QDialog& dialog, const char* group)
{
    return test::editorIn<CodeField>(dialog, "group_code").findData(QString::fromLatin1(group)) >= 0;
}

} // namespace

TEST_CASE("the form of groups offers level four only where the file collects it, and never religion", "[level_four]")
{
    const bool collects = GENERATE(false, true);
    Card card(collects);
    test::inDialog(card.page(), QStringLiteral("addToGroup"), [&](QDialog& dialog) {
        CHECK(offers(dialog, "DIBAO"));
        CHECK(offers(dialog, "DRUG") == collects);
        CHECK_FALSE(offers(dialog, "RELIG"));
    });
}

TEST_CASE("a group of level four stands on the card, ends there, and is kept apart from other groups", "[level_four]")
{
    Card card(true);
    card.enter("DRUG");
    test::picture(card.office.window(), QStringLiteral("level_four"));
    CHECK(card.shows("DRUG"));
    CHECK(card.office.registry().reader().session().integer("select count(*) from resident_group") == 0);
    test::inDialog(card.page(), QStringLiteral("endLevelFour"), [](QDialog& dialog) { test::acceptDialog(dialog); });
    QTest::qWait(10);
    CHECK_FALSE(card.shows("DRUG"));
    CHECK_FALSE(test::actOf(card.page(), QStringLiteral("endLevelFour"))->isEnabled());
}

TEST_CASE("the chip of level four waits in the menu under its own heading", "[level_four]")
{
    Card card(true);
    card.enter("DRUG");
    const auto chips = ResidentRows().chips(card.office.registry().reader());
    const auto chip = std::ranges::find(chips, QStringLiteral("group:DRUG"), &Chip::key);
    REQUIRE(chip != chips.end());
    CHECK_FALSE(chip->shown);
    CHECK(chip->count == 1);
    CHECK(std::ranges::count(chips, chip->group, &Chip::group) == 1);
}

TEST_CASE("a list chosen by level four is neither printed nor saved", "[level_four]")
{
    Card card(true);
    card.enter("DRUG");
    Desk desk(card.office.registry(), test::anActor());
    const QSignalSpy refused(&desk, &Desk::refused);
    const auto [chip, words] =
        GENERATE(table<const char*, const char*>({{"group:DRUG", ""}, {"!group:DRUG", ""}, {"", "#吸毒"}}));
    ListSheet sheet;
    sheet.rows = std::make_shared<ResidentRows>();
    sheet.query.words = QString::fromUtf8(words);
    if (*chip != 0) {
        sheet.query.chips = {QString::fromUtf8(chip)};
    }
    printList(desk, sheet, nullptr);
    exportList(desk, sheet, nullptr);
    CHECK(refused.count() == 2);
}
