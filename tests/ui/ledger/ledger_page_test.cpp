// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_queries.h"
#include "tests/support/ledger_story.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/ledger/entry_row.h"
#include "ui/ledger/equation_strip.h"
#include "ui/ledger/ledger_page.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

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
