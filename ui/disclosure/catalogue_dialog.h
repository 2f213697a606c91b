// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CatalogueDialog: which items of 公开目录 this community publishes, by category, with how often each is due.

#include "core/disclosure/catalogue.h"

#include <QDialog>

#include <map>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace linwu::ui {

/// How long an item hangs at least: 7 days, 5 working days.
[[nodiscard]] QString displayDaysText(const disclosure::CatalogueItem& item);

/// What people call a category: 党务, 居务, 财务; the fourth (服务, 事务 …) as the office has set it.
[[nodiscard]] QString categoryWord(const Reader& reader, std::string_view category);

class CatalogueDialog final : public QDialog {
    Q_OBJECT

public:
    /// `reader` is asked for the items and the names of their categories, and not kept.
    explicit CatalogueDialog(const Reader& reader, QWidget* parent = nullptr);

    /// The items whose tick differs from what was given.
    [[nodiscard]] std::map<std::string, bool> changed() const;

private:
    [[nodiscard]] QTreeWidgetItem* lineOf(const disclosure::CatalogueItem& item) const;

    std::vector<disclosure::CatalogueItem> m_items;
    QTreeWidget* m_tree;
};

} // namespace linwu::ui
