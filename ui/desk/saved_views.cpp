// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/saved_views.h"

#include <QSettings>

#include <algorithm>

namespace linwu::ui {
namespace {

void write(const QString& page, const QList<SavedView>& views)
{
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("views/") + page, static_cast<int>(views.size()));
    for (int at = 0; at < views.size(); ++at) {
        settings.setArrayIndex(at);
        settings.setValue(QStringLiteral("name"), views[at].name);
        settings.setValue(QStringLiteral("chips"), views[at].chips);
        settings.setValue(QStringLiteral("order"), views[at].order);
        settings.setValue(QStringLiteral("descending"), views[at].descending);
        settings.setValue(QStringLiteral("columns"), views[at].columns);
        settings.setValue(QStringLiteral("pinned"), views[at].pinned);
        settings.setValue(QStringLiteral("words"), views[at].words);
    }
    settings.endArray();
}

} // namespace

QList<SavedView> savedViews(const QString& page)
{
    QSettings settings;
    QList<SavedView> views;
    const int count = settings.beginReadArray(QStringLiteral("views/") + page);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        SavedView view;
        view.name = settings.value(QStringLiteral("name")).toString();
        view.chips = settings.value(QStringLiteral("chips")).toStringList();
        view.order = settings.value(QStringLiteral("order")).toString();
        view.descending = settings.value(QStringLiteral("descending")).toBool();
        view.columns = settings.value(QStringLiteral("columns")).toStringList();
        view.pinned = settings.value(QStringLiteral("pinned")).toBool();
        view.words = settings.value(QStringLiteral("words")).toString();
        views.append(view);
    }
    return views;
}

void saveView(const QString& page, const SavedView& view)
{
    QList<SavedView> views = savedViews(page);
    const auto same = std::find_if(views.begin(), views.end(), [&](const SavedView& other) { return other.name == view.name; });
    if (same != views.end()) {
        *same = view;
    } else {
        views.append(view);
    }
    write(page, views);
}

void pinView(const QString& page, const QString& name, bool pinned)
{
    QList<SavedView> views = savedViews(page);
    for (SavedView& view : views) {
        view.pinned = view.name == name ? pinned : view.pinned;
    }
    write(page, views);
}

void removeView(const QString& page, const QString& name)
{
    QList<SavedView> views = savedViews(page);
    views.removeIf([&](const SavedView& view) { return view.name == name; });
    write(page, views);
}

} // namespace linwu::ui
