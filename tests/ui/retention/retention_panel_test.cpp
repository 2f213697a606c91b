// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What is due is chosen, proposed, and destroyed by a second person; a person is erased from her card.

#include "core/grids/staff_actions.h"
#include "core/retention/list_queries.h"
#include "tests/support/residents.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/desk.h"
#include "ui/retention/erasure_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/small_table.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

using namespace linwu;
using namespace linwu::ui;

namespace {

const Date today(2026, 5, 20);

/// Two members of staff, one person who left long ago, one who left lately.
struct Shelf {
    explicit Shelf(const char* shown)
        : office(today, QString::fromLatin1(shown), [this](Registry& registry) { fill(registry); })
    {}

    void fill(Registry& registry)
    {
        for (const char* name : {"陈档案", "周书记"}) {
            Staff staff;
            staff.name = name;
            REQUIRE(grids::addStaff(registry, test::anActor(), staff));
            signers.push_back(std::to_string(staff.id.value));
        }
        for (const auto& [name, on] : {std::pair("王早走", Date(2020, 3, 1)), std::pair("李刚走", Date(2026, 3, 1))}) {
            auto resident = test::aResident(name);
            REQUIRE(residents::addResident(registry, test::anActor(), resident));
            REQUIRE(residents::markDeceased(registry, test::anActor(), resident.id, on));
            people.push_back(resident.id);
        }
    }

    template <class W>
    W& in(QWidget& page, const char* name)
    {
        auto* found = page.findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    [[nodiscard]] std::string nameOf(std::size_t which)
    {
        return findRecord<residents::Resident>(office.registry().reader().session(), people[which].value)->name;
    }

    std::vector<std::string> signers;
    std::vector<Id<residents::Resident>> people;
    test::Office office;
};

void sign(QDialog& dialog, const std::string& signer)
{
    test::editorIn<CodeField>(dialog, "signer").setCode(signer);
    test::acceptDialog(dialog);
}

} // namespace

TEST_CASE("only those whose period is over are offered, and two people destroy them", "[retention]")
{
    Shelf shelf("settings");
    auto& page = shelf.office.page<SettingsPage>(QStringLiteral("settings"));
    page.showSection(QStringLiteral("retention"));
    QTest::qWait(20);
    auto& due = shelf.in<SmallTable>(page, "dueTable");
    auto& lists = shelf.in<SmallTable>(page, "listTable");
    REQUIRE(due.rowCount() == 1);
    CHECK(due.item(0, 1)->text() == QStringLiteral("王早走"));
    test::picture(shelf.office.window(), QStringLiteral("retention_due"));
    due.selectRow(0);
    test::inDialogOf(
        page,
        [&] { shelf.in<QPushButton>(page, "act_propose").click(); },
        [&](QDialog& dialog) { sign(dialog, shelf.signers[0]); }
    );
    QTest::qWait(20);
    CHECK(due.rowCount() == 0);
    REQUIRE(lists.rowCount() == 1);
    test::inDialogOf(
        page,
        [&] { shelf.in<QPushButton>(page, "act_confirm").click(); },
        [&](QDialog& dialog) {
            sign(dialog, shelf.signers[0]);
            CHECK(dialog.isVisible()); // the same person
            test::picture(dialog, QStringLiteral("retention_confirm"));
            sign(dialog, shelf.signers[1]);
        }
    );
    QTest::qWait(20);
    CHECK(shelf.nameOf(0) == residents::erasedName);
    CHECK(shelf.nameOf(1) == "李刚走");
    CHECK_FALSE(shelf.in<QPushButton>(page, "act_confirm").isEnabled());
    auto& toast = shelf.in<QFrame>(shelf.office.window(), "toast");
    CHECK(toast.isVisible());
    CHECK_FALSE(toast.findChild<QToolButton*>()->isVisible()); // nobody takes it back
    test::picture(shelf.office.window(), QStringLiteral("retention_done"));
}

TEST_CASE("a list is withdrawn and its file comes up again", "[retention]")
{
    Shelf shelf("settings");
    auto& page = shelf.office.page<SettingsPage>(QStringLiteral("settings"));
    page.showSection(QStringLiteral("retention"));
    auto& due = shelf.in<SmallTable>(page, "dueTable");
    due.selectRow(0);
    test::inDialogOf(
        page,
        [&] { shelf.in<QPushButton>(page, "act_propose").click(); },
        [&](QDialog& dialog) { sign(dialog, shelf.signers[0]); }
    );
    QTest::qWait(20);
    shelf.in<QPushButton>(page, "act_withdraw").click();
    QTest::qWait(20);
    CHECK(due.rowCount() == 1);
    CHECK_FALSE(shelf.in<QPushButton>(page, "act_withdraw").isEnabled());
}

TEST_CASE("a person who left is erased on a basis and for a reason", "[erase]")
{
    Shelf shelf("settings");
    Desk desk(shelf.office.registry(), test::anActor());
    auto& window = shelf.office.window();
    test::inDialogOf(
        window,
        [&] { askErasure(desk, shelf.people[1], &window); },
        [&](QDialog& dialog) {
            test::acceptDialog(dialog);
            CHECK(dialog.isVisible()); // a reason is needed
            QTest::qWait(20);
            const auto& scroll = *dialog.findChild<QScrollArea*>();
            CHECK(scroll.viewport()->height() >= scroll.widget()->sizeHint().height()); // with the sentence at the reason
            test::picture(dialog, QStringLiteral("erase_person"));
            test::editorIn<QLineEdit>(dialog, "reason").setText(QStringLiteral("家属书面申请"));
            test::acceptDialog(dialog);
        }
    );
    CHECK(shelf.nameOf(1) == residents::erasedName);
}
