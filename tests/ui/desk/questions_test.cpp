// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/registry.h"
#include "ui/desk/questions.h"

#include <QStringList>
#include <QTest>

#include <thread>

using namespace linwu;
using namespace linwu::ui;

namespace {

constexpr int patience = 20000;

const QString topic = QStringLiteral("topic");

/// Never ends by itself.
std::int64_t askForever(const Reader& reader)
{
    return reader.session().integer("with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n");
}

std::int64_t askOne(const Reader& reader)
{
    return reader.session().integer("select 1");
}

} // namespace

TEST_CASE("a question is asked on a thread of its own and answered on this one")
{
    test::TempRegistry registry(test::filePlain);
    Questions questions(*registry);
    QObject asker;
    std::thread::id there;
    std::thread::id here;
    questions.ask(
        &asker,
        topic,
        Haste::rows,
        {},
        [&](const Reader&) { return there = std::this_thread::get_id(); },
        [&](const auto&) { here = std::this_thread::get_id(); }
    );
    CHECK_FALSE(questions.idle());
    REQUIRE(QTest::qWaitFor([&] { return questions.idle(); }, patience));
    CHECK(here == std::this_thread::get_id());
    CHECK(there != here);
}

TEST_CASE("a registry in memory answers before the asker goes on")
{
    test::TempRegistry registry;
    Questions questions(*registry);
    QObject asker;
    std::int64_t answer = 0;
    questions.ask(&asker, topic, Haste::rows, {}, askOne, [&](const Result<std::int64_t>& one) { answer = *one; });
    CHECK(answer == 1);
    CHECK(questions.idle());
}

TEST_CASE("a newer question of the same topic makes the running one void")
{
    test::TempRegistry registry(test::filePlain);
    Questions questions(*registry);
    QObject asker;
    QStringList answers;
    questions.ask(&asker, topic, Haste::rows, {}, askForever, [&](const auto&) { answers.append(QStringLiteral("old")); });
    QTest::qWait(20);
    questions.ask(&asker, topic, Haste::rows, {}, askOne, [&](const auto&) { answers.append(QStringLiteral("new")); });
    REQUIRE(QTest::qWaitFor([&] { return questions.idle(); }, patience));
    CHECK(answers == QStringList{QStringLiteral("new")});
}

TEST_CASE("nobody is answered who is gone")
{
    test::TempRegistry registry(test::filePlain);
    Questions questions(*registry);
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    questions.ask(asker.get(), topic, Haste::rows, {}, askOne, [&](const auto&) { answered = true; });
    asker.reset();
    REQUIRE(QTest::qWaitFor([&] { return questions.idle(); }, patience));
    CHECK_FALSE(answered);
}

TEST_CASE("a question for rows goes before a running one for figures, which is asked again")
{
    test::TempRegistry registry(test::filePlain);
    Questions questions(*registry);
    QObject asker;
    QStringList answers;
    const auto times = std::make_shared<std::atomic<int>>(0);
    // Endless the first time only.
    const auto figures = [times](const Reader& reader) { return ++*times == 1 ? askForever(reader) : askOne(reader); };
    questions.ask(&asker, QStringLiteral("figures"), Haste::figures, {}, figures, [&](const Result<std::int64_t>& answer) {
        answers.append(answer ? QStringLiteral("figures") : QStringLiteral("fault"));
    });
    REQUIRE(QTest::qWaitFor([&] { return *times == 1; }, patience));
    questions.ask(&asker, topic, Haste::rows, {}, askOne, [&](const auto&) { answers.append(QStringLiteral("rows")); });
    REQUIRE(QTest::qWaitFor([&] { return questions.idle(); }, patience));
    CHECK(answers == QStringList{QStringLiteral("rows"), QStringLiteral("figures")});
}

TEST_CASE("closing cuts a long question short")
{
    test::TempRegistry registry(test::filePlain);
    QObject asker;
    bool answered = false;
    {
        Questions questions(*registry);
        questions.ask(&asker, topic, Haste::rows, {}, askForever, [&](const auto&) { answered = true; });
        QTest::qWait(20);
    }
    CHECK_FALSE(answered);
}

TEST_CASE("a failing question brings its error")
{
    test::TempRegistry registry(test::filePlain);
    Questions questions(*registry);
    QObject asker;
    bool failed = false;
    const auto nonsense = [](const Reader& reader) { return reader.session().integer("select nothing from nowhere"); };
    questions.ask(&asker, topic, Haste::rows, {}, nonsense, [&](const auto& answer) { failed = !answer.hasValue(); });
    REQUIRE(QTest::qWaitFor([&] { return questions.idle(); }, patience));
    CHECK(failed);
}
