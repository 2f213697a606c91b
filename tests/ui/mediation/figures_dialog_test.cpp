// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/case_office.h"
#include "tests/ui/support/picture.h"
#include "ui/mediation/figures_dialog.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::ui;
using test::CaseOffice;
using test::StepA;

namespace {

QString figureOf(const QDialog& dialog, const QString& name)
{
    const auto* table = dialog.findChild<QTableWidget*>();
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text().trimmed() == name) {
            return table->item(row, 1)->text();
        }
    }
    return {};
}

QString checksOf(const QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("checks"))->text();
}

} // namespace

TEST_CASE("the statistics of a quarter stand in their dialog and balance")
{
    CaseOffice office(StepA::sealed);
    FiguresDialog dialog(*office.desk);
    dialog.choose(QStringLiteral("2026Q2"));
    dialog.show();
    QTest::qWait(50);
    test::picture(dialog, QStringLiteral("mediation_figures"));
    CHECK(figureOf(dialog, QStringLiteral("调解案件总数")) == QStringLiteral("1"));
    CHECK(figureOf(dialog, QStringLiteral("邻里纠纷")) == QStringLiteral("1"));
    CHECK(figureOf(dialog, QStringLiteral("协议涉及金额（元）")) == QStringLiteral("6,800.00"));
    CHECK(checksOf(dialog) == QStringLiteral("各项数字平衡。"));
}

TEST_CASE("a month without cases shows none of them")
{
    CaseOffice office(StepA::sealed);
    FiguresDialog dialog(*office.desk);
    dialog.choose(QStringLiteral("2026-01"));
    CHECK(figureOf(dialog, QStringLiteral("调解案件总数")) == QStringLiteral("0"));
}

TEST_CASE("figures that do not add up are named by their column in the dialog")
{
    CaseOffice office(StepA::applied);
    ApplicationInput sent = test::MediationDesk::applicationA();
    sent.source = Source::referral;
    sent.statType = "17";
    sent.subType.clear();
    const Date day(2026, 5, 6);
    const auto applied = office.mediation.actOn({}, day, applyForMediation(sent));
    REQUIRE(applied);
    AcceptInput accept;
    accept.acceptedOn = day;
    const auto accepted = office.mediation.actOn(applied->caseId, day, acceptCase(accept), {"repeat_dispute"});
    REQUIRE(accepted);
    FiguresDialog dialog(*office.desk);
    dialog.choose(QStringLiteral("2026"));
    CHECK(checksOf(dialog).startsWith(QStringLiteral("委托移送单位：各项之和与总数不符")));
}

TEST_CASE("no text of the statistics is cut at twice the type, and every control has a name")
{
    CaseOffice office(StepA::sealed);
    applyTheme(*qApp, {Shade::light, 200});
    {
        FiguresDialog dialog(*office.desk);
        dialog.show();
        QTest::qWait(50);
        for (const auto* button : dialog.findChildren<QPushButton*>()) {
            CHECK(button->width() >= button->minimumSizeHint().width());
            CHECK_FALSE(button->text().isEmpty());
        }
        CHECK_FALSE(dialog.findChild<QComboBox*>()->accessibleName().isEmpty());
        CHECK_FALSE(dialog.findChild<QTableWidget*>()->accessibleName().isEmpty());
        test::picture(dialog, QStringLiteral("mediation_figures_200"));
    }
    applyTheme(*qApp, {Shade::light, 100});
}
