// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// When the page of a register asks what walks over everybody.

#include "core/grids/grid_actions.h"
#include "tests/support/registry.h"
#include "ui/desk/register_page.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/list_model.h"

#include <QTest>

using namespace linwu;
using namespace linwu::ui;

namespace {

/// As many rows as it is told, and how often it was asked for figures and keys.
class CountedRows final : public RowSource {
public:
    explicit CountedRows(std::size_t rows)
        : m_rows(rows)
    {}

    [[nodiscard]] QList<ListColumn> columns() const override { return {{QStringLiteral("name"), QStringLiteral("名称")}}; }

    [[nodiscard]] std::vector<std::int64_t> ids(const Reader&, const ListQuery&, std::size_t) const override
    {
        ++keysAsked;
        std::vector<std::int64_t> ids(m_rows);
        for (std::size_t at = 0; at < m_rows; ++at) {
            ids[at] = static_cast<std::int64_t>(at) + 1;
        }
        return ids;
    }

    [[nodiscard]] std::vector<ListRow> rows(const Reader&, std::span<const std::int64_t> ids) const override
    {
        return std::vector<ListRow>(ids.size(), ListRow{{QStringLiteral("某")}});
    }

    [[nodiscard]] bool large() const override { return true; }

    [[nodiscard]] QList<Chip> chips(const Reader&) const override
    {
        ++figuresAsked;
        return {};
    }

    mutable int keysAsked = 0;
    mutable int figuresAsked = 0;

private:
    std::size_t m_rows;
};

class CountedPage final : public RegisterPage {
public:
    CountedPage(Desk& desk, std::shared_ptr<const CountedRows> rows)
        : RegisterPage(desk, QStringLiteral("counted"), {}, std::move(rows))
    {
        begin();
    }

protected:
    void show(qint64) override {}

    [[nodiscard]] QStringList tables() const override { return {QStringLiteral("grid")}; }
};

struct Stage {
    explicit Stage(std::size_t count)
        : rows(std::make_shared<CountedRows>(count))
        , page(desk, rows)
    {
        page.QWidget::show();
        QTest::qWait(10);
        rows->keysAsked = 0;
        rows->figuresAsked = 0;
    }

    void act()
    {
        Grid grid;
        grid.name = "第一网格";
        REQUIRE(grids::addGrid(*registry, test::anActor(), grid));
    }

    test::TempRegistry registry;
    Desk desk{*registry, test::anActor()};
    std::shared_ptr<CountedRows> rows;
    CountedPage page;
};

} // namespace

TEST_CASE("a short list counts its figures at once after an act")
{
    Stage stage(100);
    stage.act();
    CHECK(stage.rows->keysAsked == 1);
    CHECK(stage.rows->figuresAsked == 1);
}

TEST_CASE("a long list counts its figures once after a row of acts")
{
    Stage stage(30'000);
    stage.act();
    stage.act();
    stage.act();
    CHECK(stage.rows->keysAsked == 3);
    CHECK(stage.rows->figuresAsked == 0);
    REQUIRE(QTest::qWaitFor([&] { return stage.rows->figuresAsked > 0; }, 10000));
    CHECK(stage.rows->figuresAsked == 1);
}

TEST_CASE("a page that nobody sees asks nothing until it is shown")
{
    Stage stage(100);
    stage.page.hide();
    stage.act();
    stage.act();
    CHECK(stage.rows->keysAsked == 0);
    CHECK(stage.rows->figuresAsked == 0);
    stage.page.QWidget::show();
    CHECK(stage.rows->keysAsked == 1);
    CHECK(stage.rows->figuresAsked == 1);
}
