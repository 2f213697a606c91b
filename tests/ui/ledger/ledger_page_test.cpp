// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_actions.h"
#include "tests/support/ledger_story.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/ledger/entry_row.h"
#include "ui/ledger/equation_strip.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/opening_accounts.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/text_fields.h"

#include <QLabel>
#include <QLineEdit>

using namespace linwu;
using namespace linwu::ui;

namespace {

const Date afterwards(2025, 10, 8);

struct Books {
    test::LedgerStory story;
    test::Office office;
    LedgerPage& page;

    Books()
        : office(afterwards, QStringLiteral("ledger"), [this](Registry& registry) { story = test::enterFixture(registry); })
        , page(office.page<LedgerPage>(QStringLiteral("ledger")))
    {
        page.lookAt(Date(2025, 9, 30));
    }

    void type(const char* field, const char* text)
    {
        auto* line = page.entryRow()->findChild<QLineEdit*>(QString::fromLatin1(field));
        REQUIRE(line != nullptr);
        line->setText(QString::fromUtf8(text));
    }

    void choose(const char* field, const char* code)
    {
        auto* box = page.entryRow()->findChild<CodeField*>(QString::fromLatin1(field));
        REQUIRE(box != nullptr);
        box->setCode(code);
    }
};

} // namespace

TEST_CASE("the ledger's page shows the quarter with its running balance and every equation held")
{
    Books books;
    test::picture(books.office.window(), QStringLiteral("ledger"));
    REQUIRE(books.page.vouchers()->rowCount() == 16);
    CHECK(books.page.vouchers()->index(0, 0).data().toString() == QStringLiteral("记-001"));
    CHECK(books.page.vouchers()->index(15, 6).data().toString() == QStringLiteral("598,195.02"));
    const auto* balances = books.page.findChild<QLabel*>(QStringLiteral("balances"));
    REQUIRE(balances != nullptr);
    CHECK(balances->text().contains(QStringLiteral("573,778.53")));
    CHECK_FALSE(books.page.strip()->words(1).contains(QStringLiteral("0.")));
}

TEST_CASE("an amount shows in the equations while it is typed, before it is booked")
{
    Books books;
    books.type("voucher_on", "2025-09-30");
    books.choose("account", "银行");
    books.choose("class_code", "public_welfare");
    books.type("summary", "燃气费");
    books.type("expense", "0.63");
    test::picture(books.office.window(), QStringLiteral("ledger_typing"));
    CHECK(books.page.strip()->words(1).contains(QStringLiteral("0.63")));
    books.type("expense", "");
    CHECK_FALSE(books.page.strip()->words(1).contains(QStringLiteral("0.63")));
    CHECK(books.page.vouchers()->rowCount() == 16);
}

TEST_CASE("a voucher is booked from the keyboard and gets the next number")
{
    Books books;
    books.type("voucher_on", "2025-9-30");
    books.choose("account", "银行");
    books.choose("class_code", "interest_income");
    books.type("summary", "补记利息");
    books.type("income", "1.00");
    auto* last = books.page.entryRow()->findChild<QLineEdit*>(QStringLiteral("decision"));
    REQUIRE(last != nullptr);
    QTest::keyClick(last, Qt::Key_Return);
    QTest::qWait(10);
    REQUIRE(books.page.vouchers()->rowCount() == 17);
    CHECK(books.page.vouchers()->index(16, 0).data().toString() == QStringLiteral("记-017"));
    CHECK(books.page.entryRow()->findChild<QLineEdit*>(QStringLiteral("summary"))->text().isEmpty());
}

TEST_CASE("a line with income and expense is told at the row and not booked")
{
    Books books;
    books.type("voucher_on", "2025-09-30");
    books.choose("account", "银行");
    books.type("summary", "错行");
    books.type("income", "1.00");
    books.type("expense", "1.00");
    Q_EMIT books.page.entryRow()->submitted();
    const auto* problem = books.page.entryRow()->findChild<QLabel*>(QStringLiteral("problem"));
    REQUIRE(problem != nullptr);
    CHECK(problem->isVisibleTo(&books.page));
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(books.page.vouchers()->rowCount() == 16);
}

TEST_CASE("books that are not opened yet say how to begin")
{
    test::Office office(afterwards, QStringLiteral("ledger"), [](Registry&) {});
    test::picture(office.window(), QStringLiteral("ledger_empty"));
    auto& page = office.page<LedgerPage>(QStringLiteral("ledger"));
    CHECK(page.vouchers()->rowCount() == 0);
}

TEST_CASE("the page opens on the newest quarter in which something was booked")
{
    test::Office office(Date(2026, 4, 8), QStringLiteral("ledger"), [](Registry& registry) {
        (void)test::enterFixture(registry);
    });
    CHECK(office.page<LedgerPage>(QStringLiteral("ledger")).vouchers()->rowCount() == 16);
}

TEST_CASE("the amount stands in words while it is typed")
{
    Books books;
    const auto* words = books.page.entryRow()->findChild<QLabel*>(QStringLiteral("words"));
    REQUIRE(words != nullptr);
    CHECK_FALSE(words->isVisibleTo(&books.page));
    books.type("expense", "1409.5");
    CHECK(words->text().contains(QStringLiteral("人民币壹仟肆佰零玖元伍角整")));
    books.type("expense", "");
    CHECK_FALSE(words->isVisibleTo(&books.page));
}

TEST_CASE("the books open with several funds at once")
{
    test::Office office(afterwards, QStringLiteral("ledger"), [](Registry&) {});
    auto& page = office.page<LedgerPage>(QStringLiteral("ledger"));
    test::inDialog(page, QStringLiteral("openBooks"), [](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "name").setText(QStringLiteral("云溪社区"));
        auto& accounts = test::editorIn<OpeningAccounts>(dialog, "openingAccounts");
        test::editorIn<QPushButton>(dialog, "moreAccounts").click();
        const auto lines = accounts.findChildren<MoneyField*>();
        REQUIRE(lines.size() == 4);
        const auto names = accounts.findChildren<QLineEdit*>();
        for (auto* line : names) {
            if (line->accessibleName() == OpeningAccounts::tr("Account, line %1").arg(3)) {
                line->setText(QStringLiteral("反哺"));
            }
            if (line->accessibleName() == OpeningAccounts::tr("Account, line %1").arg(4)) {
                line->setText(QStringLiteral("工作经费"));
            }
        }
        for (int i = 0; i < 4; ++i) {
            lines[i]->setFen(100 * (i + 1));
        }
        CHECK(test::editorIn<QLabel>(dialog, "openingTotal").text().contains(QStringLiteral("10.00")));
        QTest::qWait(10);
        test::picture(dialog, QStringLiteral("ledger_open_books"));
        test::acceptDialog(dialog);
    });
    REQUIRE(page.view().book.valid());
    const auto accounts = ledger::listAccounts(office.registry().reader(), page.view().book);
    REQUIRE(accounts.size() == 4);
    CHECK(accounts[2].name == "反哺");
    CHECK(accounts[3].name == "工作经费");
}

TEST_CASE("a profit leads to the transfer that is due of it")
{
    test::LedgerStory story;
    test::Office office(afterwards, QStringLiteral("ledger"), [&](Registry& registry) {
        story = test::openFixtureBook(registry);
        ledger::EnterpriseProfit profit;
        profit.book = story.book;
        profit.enterprise = "桂花里农贸市场";
        profit.firstOn = Date(2025, 1, 1);
        profit.lastOn = Date(2025, 6, 30);
        profit.netProfit = Money::ofFen(8139562);
        REQUIRE(ledger::recordProfit(registry, test::bookkeeper(), profit));
    });
    auto& page = office.page<LedgerPage>(QStringLiteral("ledger"));
    page.lookAt(Date(2025, 7, 1));
    test::inDialog(page, QStringLiteral("payReturn"), [&](QDialog& dialog) {
        CHECK(test::editorIn<MoneyField>(dialog, "amount").fen() == 813957);
        test::editorIn<CodeField>(dialog, "account").setCode(std::to_string(story.accounts.at(test::bank).value));
        test::editorIn<DateField>(dialog, "voucher_on").setDate(Date(2025, 9, 18));
        test::picture(dialog, QStringLiteral("ledger_pay_return"));
        test::acceptDialog(dialog);
    });
    CHECK(page.vouchers()->rowCount() == 1);
}
