// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_actions.h"
#include "tests/support/mediation_desk.h"
#include "tests/ui/support/case_office.h"
#include "tests/ui/support/picture.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/case_page.h"
#include "ui/mediation/case_steps.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/step_bar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace linwu;
using namespace linwu::ui;
using test::CaseOffice;
using test::StepA;

namespace {

QString cell(const QTableWidget* table, int row, int column)
{
    return table->item(row, column) != nullptr ? table->item(row, column)->text() : QString();
}

} // namespace

TEST_CASE("the mediation page lists case A and its card tells where it stands")
{
    CaseOffice office(StepA::sealed);
    test::picture(office.window, QStringLiteral("mediation"));
    CHECK(office.page().model()->rowCount() == 1);
    const auto* name = office.page().findChild<QLabel*>(QStringLiteral("name"));
    REQUIRE(name != nullptr);
    CHECK(name->text() == QStringLiteral("何某与林某邻里纠纷"));
    const auto* steps = office.page().findChild<StepBar*>();
    REQUIRE(steps != nullptr);
    CHECK(steps->current() == 5);
}

TEST_CASE("the agreement tab shows each obligation and the total in words")
{
    CaseOffice office(StepA::sealed);
    auto* tabs = office.page().findChild<QTabWidget*>(QStringLiteral("tabs"));
    REQUIRE(tabs != nullptr);
    tabs->setCurrentIndex(2);
    test::picture(office.window, QStringLiteral("mediation_agreement"));
    const auto* table = tabs->widget(2)->findChild<QTableWidget*>();
    REQUIRE(table != nullptr);
    CHECK(table->rowCount() == 3);
    CHECK(cell(table, 1, 4) == QStringLiteral("3,800.00"));
    bool words = false;
    for (const auto* text : tabs->widget(2)->findChildren<QLabel*>()) {
        words = words || text->text().contains(QStringLiteral("陆仟捌佰元整"));
    }
    CHECK(words);
}

TEST_CASE("the card offers what the state allows and nothing else")
{
    CaseOffice office(StepA::signedByAll);
    CHECK(office.page().findChild<QToolButton*>(QStringLiteral("act_seal")) != nullptr);
    CHECK(office.page().findChild<QToolButton*>(QStringLiteral("act_accept")) == nullptr);
}

TEST_CASE("a seal without a day stays in the dialog with its problem at the field")
{
    CaseOffice office(StepA::signedByAll);
    const auto id = office.mediation.caseId();
    const std::unique_ptr<ActDialog> dialog(makeDialog(
        *office.desk,
        id,
        QStringLiteral("Seal"),
        mediation::SealInput{},
        {QStringLiteral("sealed_on")},
        mediation::sealAgreement,
        nullptr
    ));
    CHECK_FALSE(dialog->tryAct());
    CHECK(office.mediation.file().head.state == mediation::CaseState::signing);
    auto* day = qobject_cast<QLineEdit*>(dialog->form()->form()->editor(QStringLiteral("sealed_on")));
    REQUIRE(day != nullptr);
    day->setText(QStringLiteral("2026-05-20"));
    CHECK(dialog->tryAct());
    CHECK(office.mediation.file().head.state == mediation::CaseState::effective);
}

TEST_CASE("an application typed into the dialog becomes a case with its parties")
{
    CaseOffice office(StepA::accepted);
    const std::unique_ptr<ActDialog> dialog(newApplication(*office.desk, nullptr));
    auto* form = dialog->form()->form();
    form->setTexts(
        {{QStringLiteral("stat_type"), QStringLiteral("17")}, {QStringLiteral("brief"), QStringLiteral("停车位争执。")}}
    );
    auto* parties = dialog->form()->rows(QStringLiteral("parties"));
    REQUIRE(parties != nullptr);
    parties->addRow({{QStringLiteral("side"), QStringLiteral("a")}, {QStringLiteral("name"), QStringLiteral("周海")}});
    parties->addRow({{QStringLiteral("side"), QStringLiteral("b")}, {QStringLiteral("name"), QStringLiteral("顾明")}});
    dialog->show();
    QTest::qWait(100);
    test::picture(*dialog, QStringLiteral("mediation_application"));
    REQUIRE(dialog->tryAct());
    const auto made = mediation::findCase(office.desk->reader(), dialog->caseId());
    REQUIRE(made);
    CHECK(made->parties.size() == 2);
    CHECK(made->head.statType == "17");
}

TEST_CASE("instalments that miss the total are told in the draft's dialog")
{
    CaseOffice office(StepA::secondSession);
    const std::unique_ptr<ActDialog> dialog(makeDialog(
        *office.desk,
        office.mediation.caseId(),
        QStringLiteral("Draft"),
        test::MediationDesk::draftA(),
        {},
        mediation::draftAgreement,
        nullptr
    ));
    auto* owed = dialog->form()->rows(QStringLiteral("obligations"));
    REQUIRE(owed != nullptr);
    owed->addRow(
        {{QStringLiteral("debtor"), QStringLiteral("何建国")},
         {QStringLiteral("creditor"), QStringLiteral("林秀芝")},
         {QStringLiteral("amount"), QStringLiteral("100")}}
    );
    CHECK_FALSE(dialog->tryAct());
    CHECK(office.mediation.file().agreements.empty());
}
