// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filter_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QTimer>

namespace linwu::ui {
namespace {

constexpr int restMilliseconds = 200;

} // namespace

FilterLine::FilterLine(const QString& example, QWidget* parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("filterLine"));
    setPlaceholderText(example);
    setAccessibleName(tr("Filter the list"));
    setToolTip(tr("Words that filter the list, for example %1 (Ctrl+F)").arg(example));
    setClearButtonEnabled(true);
    addAction(themeIcon(QStringLiteral("filter")), LeadingPosition);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(this, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, [this] { Q_EMIT typed(text()); });
}

void FilterLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_rest->stop();
        Q_EMIT typed(text());
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace linwu::ui
