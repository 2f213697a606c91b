// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/find_box.h"

#include "core/find/sources.h"
#include "core/residents/search_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/search_setting.h"
#include "ui/text/convert.h"

#include <QMetaObject>
#include <QTimer>

#include <stdexcept>

namespace linwu::ui {
namespace {

/// The window is to stand first; names by their beginning are found without the index.
constexpr int afterFirstPaint = 50;

struct Kind {
    const char* kind;
    const char* page;
    const char* iconName;
};

/// In the order of the groups under the field.
constexpr Kind kinds[] = {
    {"resident", "residents", "user"},
    {"household", "households", "household"},
    {"dwelling", "dwellings", "home"},
    {"mediation_case", "mediation", "case"},
    {"disclosure", "disclosure", "sheet"},
};

QString groupOf(const std::string& kind)
{
    return kind == "resident"         ? FindBox::tr("People found")
           : kind == "household"      ? FindBox::tr("Households found")
           : kind == "dwelling"       ? FindBox::tr("Dwellings found")
           : kind == "mediation_case" ? FindBox::tr("Cases found")
                                      : FindBox::tr("Sheets found");
}

} // namespace

FindBox::FindBox(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.feed(), &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (m_loading) {
            m_waiting.push_back(changes);
        } else if (m_ready) {
            m_finder->follow(m_desk.registry(), changes);
        }
    });
    connect(&desk.feed(), &ChangeFeed::changedElsewhere, this, &FindBox::load);
    if (desk.registry().file().empty()) {
        load();
    } else {
        QTimer::singleShot(afterFirstPaint, this, &FindBox::load);
    }
}

FindBox::~FindBox()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
    if (m_ready && m_finder->worthSaving()) {
        (void)m_finder->save(m_desk.registry());
    }
}

void FindBox::load()
{
    if (m_loading) {
        return;
    }
    m_loading = true;
    auto finder = std::make_shared<Finder>(allSearchSources());
    auto own = m_desk.registry().another();
    if (!own) {
        // A registry in memory has one connection only.
        take(finder, finder->load(m_desk.registry()).hasValue());
        return;
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_thread = std::thread([this, finder, own = std::shared_ptr<Registry>(std::move(own).value())] {
        bool whole = false;
        try {
            whole = finder->load(*own).hasValue();
            if (whole && finder->worthSaving()) {
                // Read anew from the registers: stored now, so that the next start is spared it. A file that cannot be
                // written just stays without.
                (void)finder->save(*own);
            }
        } catch (const std::exception&) {
            whole = false;
        }
        QMetaObject::invokeMethod(
            this, [this, finder, whole] { take(finder, whole); }, Qt::QueuedConnection
        );
    });
}

void FindBox::take(std::shared_ptr<Finder> finder, bool whole)
{
    m_loading = false;
    if (!whole) {
        return;
    }
    m_finder = std::move(finder);
    m_ready = true;
    for (const auto& changes : std::exchange(m_waiting, {})) {
        m_finder->follow(m_desk.registry(), changes);
    }
    Q_EMIT loaded();
}

QList<SearchHit> FindBox::answer(const QString& words)
{
    if (words.isEmpty()) {
        return {};
    }
    if (!m_ready) {
        return answerByNames(words);
    }
    const auto answer = m_desk.read([&](const Reader& reader) {
        SearchRequest request = residents::searchRequest(reader, toCore(words));
        request.fuzzySounds = fuzzySounds();
        return m_finder->find(reader, std::move(request));
    });
    QList<SearchHit> hits;
    for (const auto& kind : kinds) {
        for (const auto& found : answer.hits) {
            if (found.ref.kind == kind.kind && !found.line.title.empty()) {
                hits.append(hitOf(found));
            }
        }
    }
    return hits;
}

QList<SearchHit> FindBox::answerByNames(const QString& words)
{
    return m_desk.read([&](const Reader& reader) {
        QList<SearchHit> hits;
        for (const auto& ref : residents::peopleByBeginning(reader, toCore(words))) {
            if (const auto text = residents::hitText(reader, ref)) {
                hits.append(hitOf({ref, Matched::name, {text->title, text->subtitle}}));
            }
        }
        return hits;
    });
}

SearchHit FindBox::hitOf(const Found& found) const
{
    SearchHit hit;
    hit.group = groupOf(found.ref.kind);
    hit.title = toQt(found.line.title);
    hit.subtitle = toQt(found.line.subtitle);
    hit.id = found.ref.id;
    for (const auto& kind : kinds) {
        if (found.ref.kind == kind.kind) {
            hit.page = QString::fromLatin1(kind.page);
            hit.iconName = QString::fromLatin1(kind.iconName);
        }
    }
    return hit;
}

} // namespace linwu::ui
