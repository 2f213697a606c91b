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

class CatalogueDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CatalogueDialog(const std::vector<disclosure::CatalogueItem>& items, QWidget* parent = nullptr);

    /// The items whose tick differs from what was given.
    [[nodiscard]] std::map<std::string, bool> changed() const;

private:
    [[nodiscard]] QTreeWidgetItem* lineOf(const disclosure::CatalogueItem& item) const;

    std::vector<disclosure::CatalogueItem> m_items;
    QTreeWidget* m_tree;
};

} // namespace linwu::ui
