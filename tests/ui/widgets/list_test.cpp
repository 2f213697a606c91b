// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/registry.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace linwu;
using namespace linwu::ui;

namespace {

/// Numbers as rows: key n is shown as `n`.
class Numbers final : public RowSource {
public:
    std::vector<std::int64_t> kept;
    mutable int asked = 0; ///< rows whose texts were asked

    explicit Numbers(std::int64_t count)
        : kept(static_cast<std::size_t>(count))
    {
        std::iota(kept.begin(), kept.end(), 1);
    }

    [[nodiscard]] QList<ListColumn> columns() const override
    {
        return {
            {QStringLiteral("number"), QStringLiteral("号"), 80, true, true},
            {QStringLiteral("text"), QStringLiteral("字"), 200}};
    }

    [[nodiscard]] std::vector<std::int64_t> ids(const Reader&, const ListQuery& query, std::size_t limit) const override
    {
        std::vector<std::int64_t> ids = kept;
        if (query.descending) {
            std::reverse(ids.begin(), ids.end());
        }
        if (limit != 0 && ids.size() > limit) {
            ids.resize(limit);
        }
        return ids;
    }

    [[nodiscard]] std::vector<ListRow> rows(const Reader&, std::span<const std::int64_t> ids) const override
    {
        std::vector<ListRow> rows;
        for (const auto id : ids) {
            ++asked;
            rows.push_back({{QString::number(id)}, {QStringLiteral("第 ") + QString::number(id) + QStringLiteral(" 行")}});
        }
        return rows;
    }
};

struct Shown {
    std::unique_ptr<Registry> registry = Registry::inMemory({"测试", "990101001001", "test", 0}).value();
    std::shared_ptr<Numbers> numbers;
    ListModel model;
    ListView view{QStringLiteral("numbers")};

    explicit Shown(std::int64_t count)
        : numbers(std::make_shared<Numbers>(count))
        , model(numbers, [this] { return registry->reader(); })
    {
        view.setList(&model);
        model.load({});
        view.resize(400, 600);
        view.show();
    }
};

} // namespace

TEST_CASE("the model of a list is a sound model")
{
    Shown shown(250);
    QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.model.load({{}, {}, {}, true, {}});
    CHECK(shown.model.index(0, 0).data().toString() == u"250");
}

TEST_CASE("a list keeps its place and its selection by key after a change")
{
    Shown shown(5000);
    shown.view.select(2500);
    shown.view.verticalScrollBar()->setValue(2490);
    auto& kept = shown.numbers->kept;
    kept.erase(kept.begin(), kept.begin() + 100); // the first hundred records are gone
    shown.model.load({});
    CHECK(shown.view.currentId() == 2500);
    CHECK(shown.model.idAt(shown.view.rowAt(0)) == 2491);
}

TEST_CASE("when the current record is gone its neighbour is current")
{
    Shown shown(100);
    shown.view.select(50);
    auto& kept = shown.numbers->kept;
    kept.erase(std::find(kept.begin(), kept.end(), 50));
    shown.model.load({});
    CHECK(shown.view.currentId() == 51);
}

TEST_CASE("a list of a million rows asks only for the texts it shows")
{
    Shown shown(1'000'000);
    QApplication::processEvents();
    shown.view.verticalScrollBar()->setValue(700'000);
    shown.view.grab();
    CHECK(shown.numbers->asked <= 400);
    CHECK(shown.model.idAt(shown.view.rowAt(0)) == 700'001);
}

TEST_CASE("Tab leaves a list")
{
    QWidget host;
    Shown shown(10);
    CHECK_FALSE(shown.view.tabKeyNavigation());
}

TEST_CASE("the last column of a list cannot be hidden away")
{
    Shown shown(3);
    shown.view.setShownColumns({QStringLiteral("text")});
    CHECK(shown.view.shownColumns() == QStringList{QStringLiteral("text")});
}
