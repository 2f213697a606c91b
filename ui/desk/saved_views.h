// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SavedViews: named combinations of chips, order and columns of one page; a pinned one stands in the rail of its page.

#include "ui/widgets/row_source.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace linwu::ui {

struct SavedView {
    QString name;
    QStringList chips;
    QString order;
    bool descending = false;
    QStringList columns;
    bool pinned = false;
    QString words = {}; ///< typed into the filter line
};

/// The views of a page, kept for this person on this computer (they hold no data of people, only keys of filters).
[[nodiscard]] QList<SavedView> savedViews(const QString& page);
/// Replaces the view of the same name.
void saveView(const QString& page, const SavedView& view);
/// Puts a view into the rail, or takes it out.
void pinView(const QString& page, const QString& name, bool pinned);
void removeView(const QString& page, const QString& name);

} // namespace linwu::ui
