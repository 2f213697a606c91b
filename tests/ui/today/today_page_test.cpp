// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_actions.h"
#include "core/rules/rule_seed.h"
#include "tests/ui/support/case_office.h"
#include "tests/ui/support/office.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using linwu::test::CaseOffice;
using linwu::test::StepA;

namespace {

QStringList dueButtons(QWidget& page)
{
    QStringList names;
    for (const auto* button : page.findChildren<QPushButton*>()) {
        if (button->objectName().startsWith(QStringLiteral("due_"))) {
            names.append(button->objectName());
        }
    }
    return names;
}

} // namespace

TEST_CASE("how many days ahead are shown follows the setting")
{
    CaseOffice office(StepA::sealed);
    REQUIRE(office.mediation.registry()->apply(test::anActor(), "rules.change", [](Writer& writer) {
        if (auto status = rules::seedRules(writer); !status) {
            return status;
        }
        return rules::changeRule(writer, {"settings", "today_ahead", "300", {}, writer.today(), "社区决定"});
    }));
    office.window.go(QStringLiteral("today"));
    QTest::qWait(500);
    QStringList headings;
    for (const auto* text : office.window.page(QStringLiteral("today"))->findChildren<QLabel*>()) {
        headings.append(text->text());
    }
    CHECK(headings.contains(QStringLiteral("300 天之内")));
}

TEST_CASE("each line of what is due has a button of its own name, the first of them due_0")
{
    CaseOffice office(StepA::sealed);
    // A month later two obligations, the visit and the confirmation are due.
    office.window.setDesk(nullptr);
    office.mediation.registry().clock().set(Date(2026, 6, 20));
    office.desk = std::make_unique<ui::Desk>(*office.mediation.registry(), test::anActor());
    office.window.setDesk(office.desk.get());
    office.window.go(QStringLiteral("today"));
    QTest::qWait(500);
    const QStringList names = dueButtons(*office.window.page(QStringLiteral("today")));
    REQUIRE(names.size() > 1);
    CHECK(names.contains(QStringLiteral("due_0")));
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
}

TEST_CASE("a new file asks for its residents, and shows no figures of nobody")
{
    test::Office office(Date(2026, 5, 20), QStringLiteral("today"), [](Registry&) {});
    const auto shows = [&](const QString& words) {
        const auto texts = office.window().page(QStringLiteral("today"))->findChildren<QLabel*>();
        return std::ranges::any_of(texts, [&](const QLabel* text) { return !text->isHidden() && text->text() == words; });
    };
    CHECK(QTest::qWaitFor([&] { return shows(QStringLiteral("导入居民台账")); }));
    CHECK(QTest::qWaitFor([&] { return !shows(QStringLiteral("年龄构成")) && !shows(QStringLiteral("各网格人数")); }));
}
