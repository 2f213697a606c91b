// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_field.h"
#include "ui/widgets/search_popup.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace linwu::ui;

namespace {

struct Box {
    QWidget window;
    QLineEdit* other = new QLineEdit;
    SearchField* search = new SearchField(&window);

    Box()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(search);
        column->addWidget(other);
        column->addStretch(1);
        window.resize(600, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        other->setFocus();
        search->setAnswer([](const QString& words) {
            QList<SearchHit> hits;
            if (words.startsWith(QStringLiteral("王")) || words == u"w") {
                hits.append(
                    {QStringLiteral("居民"),
                     QStringLiteral("王某甲"),
                     {},
                     QStringLiteral("user"),
                     QStringLiteral("residents"),
                     1,
                     {}}
                );
                hits.append(
                    {QStringLiteral("居民"),
                     QStringLiteral("王某乙"),
                     {},
                     QStringLiteral("user"),
                     QStringLiteral("residents"),
                     2,
                     {}}
                );
            }
            return hits;
        });
    }

    void compose(const QString& preedit, const QString& commit = {}) const
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(search, &event);
    }
};

} // namespace

TEST_CASE("while an input method composes nothing is searched")
{
    Box box;
    box.search->begin();
    QSignalSpy asked(box.search, &SearchField::asked);
    box.compose(QStringLiteral("wa"));
    box.compose(QStringLiteral("wang"));
    CHECK(asked.count() == 0);
    CHECK(box.search->composing());
}

TEST_CASE("the committed word is searched once")
{
    Box box;
    box.search->begin();
    box.compose(QStringLiteral("wang"));
    QSignalSpy asked(box.search, &SearchField::asked);
    box.compose({}, QStringLiteral("王"));
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("王"));
    CHECK(box.search->popup()->isVisible());
}

TEST_CASE("Enter belongs to the input method while it composes")
{
    Box box;
    box.search->begin();
    QSignalSpy chosen(box.search, &SearchField::chosen);
    box.compose({}, QStringLiteral("王"));
    box.compose(QStringLiteral("mou"));
    QTest::keyClick(box.search, Qt::Key_Return);
    CHECK(chosen.count() == 0);
}

TEST_CASE("Enter opens the first hit, which is selected")
{
    Box box;
    box.search->begin();
    qint64 opened = 0;
    QObject::connect(box.search, &SearchField::chosen, [&](const SearchHit& hit) { opened = hit.id; });
    QTest::keyClicks(box.search, QStringLiteral("w"));
    QTest::keyClick(box.search, Qt::Key_Return);
    CHECK(opened == 1);
    CHECK_FALSE(box.search->popup()->isVisible());
}

TEST_CASE("the arrow keys choose among the hits")
{
    Box box;
    box.search->begin();
    QTest::keyClicks(box.search, QStringLiteral("w"));
    QTest::keyClick(box.search, Qt::Key_Down);
    CHECK(box.search->popup()->current()->id == 2);
}

TEST_CASE("Esc gives the focus back to who had it")
{
    Box box;
    box.search->begin();
    QTest::keyClicks(box.search, QStringLiteral("w"));
    QTest::keyClick(box.search, Qt::Key_Escape);
    CHECK(box.other->hasFocus());
    CHECK(box.search->text().isEmpty());
    CHECK_FALSE(box.search->popup()->isVisible());
}
