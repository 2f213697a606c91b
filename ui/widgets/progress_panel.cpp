// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progress_panel.h"

#include "ui/text/convert.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_left(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("progress"));
    m_left->setProperty("tone", QStringLiteral("quiet"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops and leaves everything as it was"));
    auto* words = new QHBoxLayout;
    words->addWidget(m_what, 1);
    words->addWidget(m_left);
    auto* column = new QVBoxLayout;
    column->setSpacing(px(6));
    column->addLayout(words);
    column->addWidget(m_bar);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(16));
    all->addLayout(column, 1);
    all->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_left->setText(tr("Stopping …"));
        Q_EMIT cancelled();
    });
}

void ProgressPanel::begin(const QString& what)
{
    m_what->setText(what);
    m_left->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_since.start();
    show();
}

void ProgressPanel::advance(qint64 done, qint64 total)
{
    if (!m_cancel->isEnabled()) {
        return;
    }
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_left->setText(countText(done));
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / total));
    QString left = tr("%1 of %2").arg(countText(done), countText(total));
    // An estimate is worth showing only after a while.
    if (done > 0 && m_since.elapsed() > 2000) {
        const auto seconds = static_cast<int>(m_since.elapsed() * (total - done) / done / 1000) + 1;
        left += QStringLiteral(" · ") + tr("about %n seconds left", nullptr, seconds);
    }
    m_left->setText(left);
}

void ProgressPanel::end()
{
    hide();
}

} // namespace linwu::ui
