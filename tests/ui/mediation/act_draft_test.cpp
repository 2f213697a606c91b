// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What was typed into a step of a case and not yet done outlives the dialog and the program, under the key of mediation.
#include "core/access/seal.h"
#include "core/registry/drafts.h"
#include "tests/ui/support/case_office.h"
#include "ui/desk/drafts.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/case_steps.h"
#include "ui/mediation/parties_tab.h"

#include <QTabWidget>

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace linwu;
using namespace linwu::ui;
using namespace linwu::test;

namespace {

const QString brief = QStringLiteral("停车位争执，双方各执一词。");

void typeApplication(ActDialog& dialog)
{
    dialog.form()->form()->setTexts({{QStringLiteral("stat_type"), QStringLiteral("17")}, {QStringLiteral("brief"), brief}});
    auto* parties = dialog.form()->rows(QStringLiteral("parties"));
    parties->addRow({{QStringLiteral("side"), QStringLiteral("a")}, {QStringLiteral("name"), QStringLiteral("周海")}});
    parties->addRow({{QStringLiteral("side"), QStringLiteral("b")}, {QStringLiteral("name"), QStringLiteral("顾明")}});
}

QString typedIn(const ActDialog& dialog, const char* field)
{
    return dialog.form()->texts().value(QString::fromLatin1(field));
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

} // namespace

TEST_CASE("an application that was cancelled half-typed is there when it is opened again, with its parties")
{
    CaseOffice office(StepA::accepted);
    {
        const std::unique_ptr<ActDialog> dialog(newApplication(*office.desk, nullptr));
        typeApplication(*dialog);
        dialog->reject();
    }
    const std::unique_ptr<ActDialog> again(newApplication(*office.desk, nullptr));
    CHECK(typedIn(*again, "brief") == brief);
    CHECK(typedIn(*again, "parties/1/name") == QStringLiteral("顾明"));
    CHECK(again->form()->rows(QStringLiteral("parties"))->rowCount() == 2);
}

TEST_CASE("a step that was done leaves no draft behind")
{
    CaseOffice office(StepA::accepted);
    {
        const std::unique_ptr<ActDialog> dialog(newApplication(*office.desk, nullptr));
        typeApplication(*dialog);
        REQUIRE(dialog->tryAct());
    }
    const std::unique_ptr<ActDialog> next(newApplication(*office.desk, nullptr));
    CHECK(typedIn(*next, "brief").isEmpty());
}

TEST_CASE("what was typed about one party does not come back in the form of another")
{
    CaseOffice office(StepA::assigned);
    auto* tab = office.page().findChild<PartiesTab*>();
    REQUIRE(tab != nullptr);
    {
        const std::unique_ptr<ActDialog> one(tab->dialogFor("mediation.editParty", 0));
        QTest::keyClicks(one->form()->form()->editor(QStringLiteral("job")), QStringLiteral("tailor"));
    }
    const std::unique_ptr<ActDialog> other(tab->dialogFor("mediation.editParty", 1));
    CHECK(typedIn(*other, "job") != QStringLiteral("tailor"));
    const std::unique_ptr<ActDialog> again(tab->dialogFor("mediation.editParty", 0));
    CHECK(typedIn(*again, "job") == QStringLiteral("tailor"));
}

TEST_CASE("drafts of cases lie apart from the others and come back after a restart")
{
    TempRegistry registry(fileSealed);
    {
        Drafts drafts(*registry);
        drafts.keep(QStringLiteral("case:0:mediation.apply"), {{QStringLiteral("brief"), brief}});
        drafts.keep(QStringLiteral("resident:new"), {{QStringLiteral("name"), QStringLiteral("周某")}});
    }
    const Drafts later(*registry);
    CHECK(later.kept(QStringLiteral("case:0:mediation.apply")).value(QStringLiteral("brief")) == brief);
    CHECK(later.has(QStringLiteral("resident:new")));
    const auto opened = registry->sealer().open(Blob{bytesOf(draftsFileOf(registry->file()))}, draftsPlace);
    CHECK(opened.find("case:") == std::string::npos);
}

TEST_CASE("who lacks the key of mediation neither opens nor takes away the drafts of cases")
{
    TempRegistry registry(fileSealed);
    {
        Drafts drafts(*registry);
        drafts.keep(QStringLiteral("case:0:mediation.apply"), {{QStringLiteral("brief"), brief}});
    }
    const auto lying = bytesOf(draftsFileOf(registry->file(), caseDrafts));
    REQUIRE_FALSE(lying.empty());
    Keyring others;
    others.add(Keyring::newKey(KeyClass::ordinary, 1));
    registry->useSealer(std::make_shared<SodiumSealer>(others));
    Drafts hers(*registry);
    CHECK_FALSE(hers.has(QStringLiteral("case:0:mediation.apply")));
    hers.flush();
    CHECK(bytesOf(draftsFileOf(registry->file(), caseDrafts)) == lying);
}
