// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/list_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace linwu::ui {

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, t.selected);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, t.hover);
    }
    painter->setPen(t.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row()) {
        // The keyboard is on this row, not only in this cell.
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 2)), t.focus);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), t.focus);
    }

    const auto tone = static_cast<Tone>(index.data(ListModel::toneRole).toInt());
    QRect box = option.rect.adjusted(px(8), 0, -px(8), 0);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QString name = iconNameOf(tone); !name.isEmpty() && !text.isEmpty()) {
        const int side = px(14);
        themeIcon(name, inkOf(tone)).paint(painter, QRect(box.left(), box.center().y() - side / 2, side, side));
        box.setLeft(box.left() + px(20));
    }
    painter->setFont(option.font);
    painter->setPen(inkOf(tone));
    painter->drawText(
        box, static_cast<int>(alignment) | Qt::TextSingleLine, option.fontMetrics.elidedText(text, Qt::ElideRight, box.width())
    );
}

} // namespace linwu::ui
