// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What the page of a register asks, and when: the keys of its list, and what stands above it; beside the window where the rows
// are many.

#include "ui/desk/register_page.h"
#include "ui/text/convert.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_header.h"

#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace linwu::ui {

void RegisterPage::load()
{
    m_loaded = true;
    m_stale = false;
    loadRows();
    askState();
}

void RegisterPage::loadRows()
{
    ask();
    m_shown = 0;
    follow(m_list->currentId());
    Q_EMIT viewsChanged();
}

bool RegisterPage::waitsUntilShown() const
{
    return m_rows->large() && !isVisible();
}

void RegisterPage::reload()
{
    if (!m_loaded) {
        return;
    }
    if (waitsUntilShown()) {
        m_stale = true;
        Q_EMIT viewsChanged();
        return;
    }
    load();
}

void RegisterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        load();
    }
}

void RegisterPage::take(const Changes& changes)
{
    const QStringList mine = tables();
    const bool concerned = std::any_of(changes.list.begin(), changes.list.end(), [&](const Change& change) {
        return mine.contains(toQt(change.table));
    });
    if (!concerned || !m_loaded) {
        return;
    }
    m_model->refreshTexts(); // what stands in sight is asked at once, keys and counts may come later
    if (waitsUntilShown() || m_model->rowCount() <= longList) {
        reload();
        return;
    }
    loadRows();
    m_figures->start();
}

void RegisterPage::askState()
{
    if (!m_rows->large()) {
        m_header->setSentence(desk().read([this](const Reader& reader) { return sentence(reader); }));
        m_chips->setChips(desk().read([this](const Reader& reader) { return chips(reader); }));
        desk().read([this](const Reader& reader) {
            countDue(reader);
            return true;
        });
        return;
    }
    desk().ask(
        this,
        QStringLiteral("sentence"),
        Haste::figures,
        [rows = m_rows](const Reader& reader) { return rows->sentence(reader); },
        [this](const Result<QString>& text) { m_header->setSentence(text ? *text : QString()); }
    );
    desk().ask(
        this,
        QStringLiteral("chips"),
        Haste::figures,
        [rows = m_rows](const Reader& reader) { return rows->chips(reader); },
        [this](const Result<QList<Chip>>& chips) { m_chips->setChips(chips ? *chips : QList<Chip>()); }
    );
}

void RegisterPage::showFirstScreen()
{
    m_model->load(m_query, firstScreen);
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void RegisterPage::ask()
{
    if (m_rows->large()) {
        askBeside();
        return;
    }
    m_model->load(m_query);
    seek();
}

void RegisterPage::askBeside()
{
    // The same question again (something was changed) keeps what is shown until the answer is there; another question shows its
    // first screen soon and the rest when it is ready.
    const bool shown = m_model->query() == m_query && m_model->rowCount() > 0;
    m_awaited = true;
    const std::size_t limit = shown ? 0 : firstScreen;
    const auto question = [rows = m_rows, query = m_query](std::size_t most) {
        return [rows, query, most](const Reader& reader) { return rows->ids(reader, query, most); };
    };
    const QString topic = QStringLiteral("rows");
    desk().ask(this, topic, Haste::rows, question(limit), [this, query = m_query, question, topic, limit](auto ids) {
        const bool whole = limit == 0 || !ids || ids->size() < limit;
        arrive(query, std::move(ids), whole);
        if (!whole) {
            desk().ask(this, topic, Haste::rows, question(0), [this, query](auto all) { arrive(query, std::move(all), true); });
        }
    });
}

void RegisterPage::arrive(const ListQuery& query, Result<std::vector<std::int64_t>> ids, bool whole)
{
    if (ids) {
        m_model->take(query, std::move(ids).value());
    } else {
        m_model->fail();
    }
    m_awaited = !whole;
    seek();
}

void RegisterPage::seek()
{
    const bool nothingAtAll = m_model->rowCount() == 0 && m_query.chips.isEmpty() && m_query.words.isEmpty();
    m_stack->setCurrentIndex(nothingAtAll && !m_model->failed() ? 1 : 0);
    if (m_list->currentId() == 0 && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    if (m_model->rowCount() == 0) {
        follow(0);
    }
    if (m_wanted == 0 || m_list->select(m_wanted)) {
        m_wanted = 0;
    } else if (m_awaited) {
        return;
    } else if (!m_query.chips.isEmpty() || !m_query.words.isEmpty()) {
        // Filtered away: who asks for a record wants to see it.
        narrowTo({});
    } else {
        m_wanted = 0;
    }
}

} // namespace linwu::ui
