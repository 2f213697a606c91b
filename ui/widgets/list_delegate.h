// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ListDelegate: draws one cell of a list: ground of the row, icon and colour of its tone, hairline below.

#include <QStyledItemDelegate>

namespace linwu::ui {

class ListDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace linwu::ui
