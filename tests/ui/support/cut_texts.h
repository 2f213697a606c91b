// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Finds texts that do not fit into what shows them.

#include <QAbstractButton>
#include <QFontMetrics>
#include <QLabel>
#include <QStringList>
#include <QToolButton>

#include <string>

namespace linwu::test {

/// Where a widget stands, for the words of a failed test.
inline std::string described(const QWidget* widget)
{
    QString path;
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        path.prepend(QLatin1Char('/') + QString::fromLatin1(at->metaObject()->className()) + QLatin1Char('#') + at->objectName());
    }
    return path.toStdString();
}

/// Widgets whose text does not fit into them. Lines of lists may end with … : their whole text is in the card beside them.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() == 0) {
            continue;
        }
        const QFontMetrics metrics(widget->font());
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && !label->text().isEmpty()) {
            const bool wide = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
            const bool high = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                                : label->sizeHint().height() > label->height() + 1;
            if (wide || high) {
                cut.append(QString::fromStdString(described(label)) + QLatin1Char(' ') + label->text());
            }
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button != nullptr && !button->text().isEmpty()) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            const bool iconOnly = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
            if (!iconOnly &&
                (button->minimumSizeHint().width() > button->width() + 1 || metrics.height() > button->height() + 1)) {
                cut.append(QString::fromStdString(described(button)) + QLatin1Char(' ') + button->text());
            }
        }
    }
    return cut;
}

} // namespace linwu::test
