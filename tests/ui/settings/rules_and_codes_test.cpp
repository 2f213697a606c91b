// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What is set on the pages of rules and codes is what the registers go by afterwards.

#include "core/disclosure/catalogue.h"
#include "core/mediation/case_queries.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/settings/codes_panel.h"
#include "ui/settings/rules_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QLineEdit>

using namespace linwu;
using namespace linwu::ui;

namespace {

const Date today(2026, 5, 20);

struct SetUp {
    /// `rules` or `codes`.
    explicit SetUp(const char* section)
        : office(today, QStringLiteral("settings"), [](Registry&) {})
        , page(office.page<SettingsPage>(QStringLiteral("settings")))
        , lists(in<QComboBox>(std::string(section) == "rules" ? "ruleList" : "codeList"))
        , table(in<SmallTable>(section))
    {
        page.showSection(QString::fromLatin1(section));
        QTest::qWait(10);
    }

    /// Shows that list and chooses the row that begins with that text.
    int chooseRow(const char* list, const QString& text)
    {
        lists.setCurrentIndex(lists.findData(QString::fromLatin1(list)));
        QTest::qWait(10);
        int found = -1;
        for (int row = 0; found < 0 && row < table.rowCount(); ++row) {
            found = table.item(row, 0)->text().startsWith(text) ? row : -1;
        }
        REQUIRE(found >= 0);
        table.setCurrentCell(found, 0);
        return found;
    }

    /// Opens a row, as Enter does, and hands over its dialog.
    void openRow(int row, const std::function<void(QDialog&)>& work)
    {
        test::inDialogOf(
            page, [&] { Q_EMIT table.opened(row); }, work
        );
    }

    template <class W>
    W& in(const char* name)
    {
        auto* found = page.findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    test::Office office;
    SettingsPage& page;
    QComboBox& lists;
    SmallTable& table;
};

} // namespace

TEST_CASE("a term of law is set in working days, and the table shows its unit")
{
    SetUp setUp("rules");
    const int row = setUp.chooseRow("mediation_terms", QStringLiteral("首次回访"));
    CHECK(setUp.table.item(row, 2)->text() == QStringLiteral("日"));
    setUp.openRow(row, [](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "value").setText(QStringLiteral("10"));
        test::editorIn<CodeField>(dialog, "unit").setCode("working_days");
        test::picture(dialog, QStringLiteral("settings_rule"));
        test::acceptDialog(dialog);
    });
    QTest::qWait(20);
    const auto context = mediation::contextOf(setUp.office.registry().reader());
    CHECK(context.terms.term("visit", today) == Term{10, TermUnit::workingDay});
    CHECK(context.terms.term("visit", plusDays(today, -1)) == Term{15, TermUnit::day});
}

TEST_CASE("a rule that was wrong is put right for past days too")
{
    SetUp setUp("rules");
    setUp.chooseRow("mediation_terms", QStringLiteral("结案后归档"));
    test::inDialogOf(
        setUp.page,
        [&] { setUp.in<QPushButton>("correctRule").click(); },
        [](QDialog& dialog) {
            test::editorIn<QLineEdit>(dialog, "value").setText(QStringLiteral("12"));
            test::acceptDialog(dialog);
        }
    );
    const auto context = mediation::contextOf(setUp.office.registry().reader());
    CHECK(context.terms.term("archive", Date(2020, 1, 1)) == Term{12, TermUnit::workingDay});
}

TEST_CASE("an amount offers no unit of time")
{
    SetUp setUp("rules");
    const int row = setUp.chooseRow("ledger_limits", QStringLiteral("现金限额"));
    setUp.openRow(row, [](QDialog& dialog) { CHECK(dialog.findChild<CodeField*>(QStringLiteral("unit")) == nullptr); });
}

TEST_CASE("a limit of money is shown and typed in yuan")
{
    SetUp setUp("rules");
    const int row = setUp.chooseRow("ledger_limits", QStringLiteral("现金限额"));
    CHECK(setUp.table.item(row, 1)->text() == QStringLiteral("1,000.00"));
    CHECK(setUp.table.item(row, 2)->text() == QStringLiteral("元"));
    setUp.openRow(row, [](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "value").setText(QStringLiteral("￥2,500.5"));
        test::acceptDialog(dialog);
    });
    CHECK(rules::ruleOn(setUp.office.registry().reader(), "ledger_limits", "cash_limit", today)->value == "250050");
}

TEST_CASE("a choice is chosen by its word")
{
    SetUp setUp("rules");
    const int row = setUp.chooseRow("ledger_limits", QStringLiteral("地区类型"));
    CHECK(setUp.table.item(row, 1)->text() == QStringLiteral("其他地区"));
    setUp.openRow(row, [](QDialog& dialog) {
        test::editorIn<CodeField>(dialog, "value").setCode("city");
        test::acceptDialog(dialog);
    });
    CHECK(rules::ruleOn(setUp.office.registry().reader(), "ledger_limits", "area_kind", today)->value == "city");
}

TEST_CASE("days of display and basis of an item of the catalogue are changed from a day on")
{
    SetUp setUp("codes");
    const int row = setUp.chooseRow("disclosure_catalogue", QStringLiteral("CF-02"));
    test::picture(setUp.office.window(), QStringLiteral("settings_codes"));
    setUp.openRow(row, [](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "min_days").setText(QStringLiteral("10"));
        test::editorIn<CodeField>(dialog, "day_kind").setCode("working");
        test::editorIn<QLineEdit>(dialog, "basis").setText(QStringLiteral("县财政局通知"));
        test::picture(dialog, QStringLiteral("settings_code"));
        test::acceptDialog(dialog);
    });
    const Reader reader = setUp.office.registry().reader();
    const auto catalogue = disclosure::catalogueOf(reader, today);
    CHECK(catalogue.find("CF-02")->minDays == 10);
    CHECK(catalogue.find("CF-02")->workingDays);
    CHECK(catalogue.find("CF-02")->basis == "县财政局通知");
    CHECK(disclosure::catalogueOf(reader, plusDays(today, -1)).find("CF-02")->minDays == 7);
}

TEST_CASE("a code that was written down wrongly is put right for all its days")
{
    SetUp setUp("codes");
    setUp.chooseRow("disclosure_catalogue", QStringLiteral("JW-06"));
    test::inDialogOf(
        setUp.page,
        [&] { setUp.in<QPushButton>("correctCode").click(); },
        [](QDialog& dialog) {
            test::editorIn<QLineEdit>(dialog, "min_days").setText(QStringLiteral("9"));
            test::acceptDialog(dialog);
        }
    );
    CHECK(disclosure::catalogueOf(setUp.office.registry().reader(), Date(2020, 1, 1)).find("JW-06")->minDays == 9);
}

TEST_CASE("which papers a case file holds, and where they are bound, is set from a day on")
{
    SetUp setUp("codes");
    const int row = setUp.chooseRow("case_papers", QStringLiteral("SFZM"));
    test::picture(setUp.office.window(), QStringLiteral("settings_case_papers"));
    setUp.openRow(row, [](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "order").setText(QStringLiteral("2"));
        test::editorIn<CodeField>(dialog, "need").setCode("accepted");
        test::picture(dialog, QStringLiteral("settings_case_paper"));
        test::acceptDialog(dialog);
    });
    const auto kinds = mediation::paperKindsOf(setUp.office.registry().reader());
    CHECK(kinds.find("SFZM")->need == "accepted");
    CHECK(kinds.find("SFZM")->order == 2);
}

TEST_CASE("days that are no number are told at their field")
{
    SetUp setUp("codes");
    const int row = setUp.chooseRow("disclosure_catalogue", QStringLiteral("CF-02"));
    setUp.openRow(row, [](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "min_days").setText(QStringLiteral("七"));
        test::acceptDialog(dialog);
        CHECK(dialog.isVisible());
    });
    CHECK(disclosure::catalogueOf(setUp.office.registry().reader(), today).find("CF-02")->minDays == 7);
}
