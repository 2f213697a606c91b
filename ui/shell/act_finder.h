// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ActFinder: pages and acts for the search box, found by a part of their word.

#include "ui/widgets/search_field.h"

#include <QHash>

namespace linwu::ui {

class MainWindow;
class Page;

/// Pages of the rail, acts of the pages made so far, acts of the window. Without words only the pages.
[[nodiscard]] QList<SearchHit> actsFor(const QString& words, MainWindow& window, const QHash<QString, Page*>& pages);

} // namespace linwu::ui
