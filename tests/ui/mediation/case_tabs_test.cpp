// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The tabs of a case's card: papers that go out and come back signed, people who are corrected.

#include "core/mediation/case_look.h"
#include "core/papers/issued_paper.h"
#include "tests/ui/support/case_office.h"
#include "tests/ui/support/picture.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/case_steps.h"
#include "ui/mediation/papers_tab.h"
#include "ui/mediation/parties_tab.h"
#include "ui/printing/preview_dialog.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ui;
using test::CaseOffice;
using test::StepA;

namespace {

template <class Tab>
Tab& tabOf(CaseOffice& office)
{
    auto* tabs = office.page().findChild<QTabWidget*>(QStringLiteral("tabs"));
    REQUIRE(tabs != nullptr);
    auto* tab = office.page().findChild<Tab*>();
    REQUIRE(tab != nullptr);
    tabs->setCurrentWidget(tab);
    QTest::qWait(50);
    return *tab;
}

int rowOf(QWidget& tab, const QString& name)
{
    const auto* table = tab.findChild<QTableWidget*>();
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->item(row, column)->text() == name) {
                return row;
            }
        }
    }
    return -1;
}

QString cellOf(QWidget& tab, int row, int column)
{
    return tab.findChild<QTableWidget*>()->item(row, column)->text();
}

} // namespace

TEST_CASE("a paper of a case saved from its preview is kept as issued and stands as printed")
{
    CaseOffice office(StepA::sealed);
    auto& tab = tabOf<PapersTab>(office);
    test::picture(office.window, QStringLiteral("mediation_papers"));
    const int row = rowOf(tab, QStringLiteral("人民调解协议书"));
    REQUIRE(row >= 0);
    const QTemporaryDir folder;
    const std::unique_ptr<PreviewDialog> preview(tab.previewOf(row));
    REQUIRE(preview != nullptr);
    REQUIRE(preview->saveAsPdf(folder.filePath(QStringLiteral("XYS.pdf"))));
    const auto kept = papers::listIssuedPapers(office.desk->reader(), "mediation_case", office.mediation.caseId().value);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].code == "XYS");
    QTest::qWait(50);
    CHECK(cellOf(tab, row, 2) == QStringLiteral("已打印"));
}

TEST_CASE("a paper that waits for something has no preview")
{
    CaseOffice office(StepA::sealed);
    auto& tab = tabOf<PapersTab>(office);
    const int row = rowOf(tab, QStringLiteral("卷宗封面"));
    REQUIRE(row >= 0);
    const std::unique_ptr<PreviewDialog> preview(tab.previewOf(row));
    CHECK(preview == nullptr);
}

TEST_CASE("the signed copy of a paper comes back with the digest of its scan")
{
    CaseOffice office(StepA::sealed);
    auto& tab = tabOf<PapersTab>(office);
    const QTemporaryDir folder;
    QFile scan(folder.filePath(QStringLiteral("scan.pdf")));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4 scan %%EOF");
    scan.close();
    REQUIRE(tab.keepSigned(rowOf(tab, QStringLiteral("人民调解协议书")), 2, scan.fileName()));
    const auto file = office.mediation.file();
    REQUIRE(file.attachments.size() == 1);
    CHECK(file.attachments[0].name == "scan.pdf");
    CHECK(file.attachments[0].content.valid());
    CHECK(file.attachments[0].sha256 == "53bbf4d9d978e2b1a19ef30619be8b0815e2c7ae12148fcd2fcae569a74a6cc0");
}

TEST_CASE("a paper that comes from elsewhere is not printed, and its copy is kept")
{
    CaseOffice office(StepA::sealed);
    auto& tab = tabOf<PapersTab>(office);
    const int row = rowOf(tab, QStringLiteral("身份证明"));
    auto& table = *tab.findChild<QTableWidget*>();
    table.setCurrentCell(row, 0);
    CHECK_FALSE(tab.findChild<QPushButton*>(QStringLiteral("paper_preview"))->isEnabled());
    CHECK(tab.findChild<QPushButton*>(QStringLiteral("paper_signed"))->isEnabled());
    REQUIRE(tab.keepSigned(row, 1, {}));
    CHECK(table.item(rowOf(tab, QStringLiteral("身份证明")), 2)->text() == QStringLiteral("已签署"));
}

TEST_CASE("a change of a party is entered with its day, which is asked for")
{
    CaseOffice office(StepA::assigned);
    auto& tab = tabOf<PartiesTab>(office);
    const std::unique_ptr<ActDialog> dialog(tab.dialogFor("mediation.changeParty", 0));
    REQUIRE(dialog != nullptr);
    dialog->show();
    QTest::qWait(100);
    test::picture(*dialog, QStringLiteral("mediation_party_change"));
    Form& form = *dialog->form()->form();
    auto* day = qobject_cast<QLineEdit*>(form.editor(QStringLiteral("changed_on")));
    auto* note = qobject_cast<QLineEdit*>(form.editor(QStringLiteral("change_note")));
    auto* phone = qobject_cast<QLineEdit*>(form.editor(QStringLiteral("phone")));
    REQUIRE(day != nullptr);
    REQUIRE(note != nullptr);
    REQUIRE(phone != nullptr);
    CHECK_FALSE(day->text().isEmpty());
    day->clear();
    phone->setText(QStringLiteral("13800000009"));
    note->setText(QStringLiteral("换号码"));
    CHECK_FALSE(dialog->tryAct());
    day->setText(QStringLiteral("2026-05-06"));
    REQUIRE(dialog->tryAct());
    const auto file = office.mediation.file();
    REQUIRE(file.partyChanges.size() == 1);
    CHECK(file.partyChanges[0].changedOn == Date(2026, 5, 6));
    CHECK(file.partyChanges[0].note == "换号码");
}

TEST_CASE("a party is corrected in its own dialog, with what stands there to begin with")
{
    CaseOffice office(StepA::assigned);
    auto& tab = tabOf<PartiesTab>(office);
    test::picture(office.window, QStringLiteral("mediation_parties"));
    const std::unique_ptr<ActDialog> dialog(tab.dialogFor("mediation.editParty", 1));
    REQUIRE(dialog != nullptr);
    dialog->show();
    QTest::qWait(100);
    test::picture(*dialog, QStringLiteral("mediation_party"));
    auto* job = qobject_cast<QLineEdit*>(dialog->form()->form()->editor(QStringLiteral("job")));
    auto* name = qobject_cast<QLineEdit*>(dialog->form()->form()->editor(QStringLiteral("name")));
    REQUIRE(job != nullptr);
    REQUIRE(name != nullptr);
    CHECK(name->text() == QStringLiteral("林秀芝"));
    job->setText(QStringLiteral("教师"));
    REQUIRE(dialog->tryAct());
    CHECK(office.mediation.file().parties[1].job == "教师");
    CHECK(office.mediation.file().parties[1].name == "林秀芝");
}

TEST_CASE("an agent is added under the party and taken out again")
{
    CaseOffice office(StepA::assigned);
    auto& tab = tabOf<PartiesTab>(office);
    const std::unique_ptr<ActDialog> add(tab.dialogFor("mediation.addRepresentative", 0));
    REQUIRE(add != nullptr);
    add->show();
    QTest::qWait(100);
    test::picture(*add, QStringLiteral("mediation_agent"));
    add->form()->form()->setTexts({{QStringLiteral("name"), QStringLiteral("顾明")}});
    REQUIRE(add->tryAct());
    QTest::qWait(50);
    REQUIRE(rowOf(tab, QStringLiteral("顾明")) == 1);
    const std::unique_ptr<ActDialog> remove(tab.dialogFor("mediation.removeRepresentative", 1));
    REQUIRE(remove != nullptr);
    REQUIRE(remove->tryAct());
    CHECK(office.mediation.file().representatives.empty());
}

TEST_CASE("a party cannot be corrected in the row of an agent")
{
    CaseOffice office(StepA::assigned);
    auto& tab = tabOf<PartiesTab>(office);
    CHECK(std::unique_ptr<ActDialog>(tab.dialogFor("mediation.editRepresentative", 0)) == nullptr);
    CHECK(std::unique_ptr<ActDialog>(tab.dialogFor("mediation.editParty", 9)) == nullptr);
}

TEST_CASE("acts that do not fit the card's row stay reachable in its menu")
{
    CaseOffice office(StepA::inquired);
    auto* more = office.page().findChild<QToolButton*>(QStringLiteral("act_more"));
    REQUIRE(more != nullptr);
    test::picture(office.window, QStringLiteral("mediation_card"));
}

TEST_CASE("a confidential case shows its number alone until somebody says why she looks")
{
    CaseOffice office(StepA::assigned);
    Actor actor = test::anActor();
    actor.name = "周海"; // does not work on the case
    office.desk->setActor(actor);
    mediation::ApplicationInput input = test::MediationDesk::applicationA();
    input.confidential = true;
    REQUIRE(office.mediation.act(Date(2026, 5, 7), mediation::editCase(input)));
    QTest::qWait(300);
    auto* look = office.page().findChild<QToolButton*>(QStringLiteral("act_look"));
    REQUIRE(look != nullptr);
    for (const auto* text : office.page().findChildren<QLabel*>()) {
        CHECK_FALSE((text->isVisible() && text->text().contains(QStringLiteral("卫生间漏水"))));
    }
    actor.confirmed["confidential_case"] = "受街道委托复核";
    REQUIRE(mediation::lookInto(*office.mediation.registry(), actor, office.mediation.caseId()));
    QTest::qWait(300);
    CHECK(office.page().findChild<QToolButton*>(QStringLiteral("act_look")) == nullptr);
}

TEST_CASE("no dialog of a case is cut at twice the type, in the light and in the dark")
{
    CaseOffice office(StepA::sealed);
    for (const Shade shade : {Shade::light, Shade::dark}) {
        applyTheme(*qApp, {shade, 200});
        for (const auto& entry : stepsFor(office.mediation.file())) {
            INFO(entry.action);
            const std::unique_ptr<ActDialog> dialog(entry.open(*office.desk, office.mediation.file(), nullptr));
            dialog->resize(1366, 768);
            dialog->show();
            QTest::qWait(20);
            const QWidget* form = dialog->form();
            CHECK(form->width() <= form->parentWidget()->width());
            for (const auto* label : dialog->findChildren<QLabel*>()) {
                INFO(label->text().toStdString());
                CHECK((!label->isVisible() || label->wordWrap() || label->sizeHint().width() <= label->width()));
            }
            test::picture(*dialog, QStringLiteral("dialog_%1_%2").arg(toQt(entry.action)).arg(shade == Shade::dark));
        }
    }
    applyTheme(*qApp, {Shade::light, 100});
}
