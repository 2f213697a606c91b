// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/detail_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

void emptyOf(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

DetailCard::DetailCard(QWidget* parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_name(new QLabel)
    , m_subtitle(new QLabel)
    , m_pillRow(new QWidget)
    , m_actRow(new QWidget)
    , m_facts(new FactGrid)
    , m_tabs(new QTabWidget)
    , m_blank(new QLabel)
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("detail"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_name->setFont(typeface(3, true));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("tone", QStringLiteral("quiet"));
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_blank->setProperty("tone", QStringLiteral("quiet"));
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->setWordWrap(true);
    for (auto* row : {m_pillRow, m_actRow}) {
        new FlowLayout(row, px(6));
        row->hide();
    }
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->hide();

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(20), px(16), px(20), px(20));
    column->setSpacing(px(6));
    column->addWidget(m_name);
    column->addWidget(m_subtitle);
    column->addWidget(m_pillRow);
    column->addSpacing(px(2));
    column->addWidget(m_actRow);
    column->addSpacing(px(8));
    column->addWidget(m_facts);
    column->addSpacing(px(8));
    column->addWidget(m_tabs, 1);
    auto* all = new QVBoxLayout(m_body);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_blank);
    all->addWidget(m_content, 1);
    setWidget(m_body);
    m_body->installEventFilter(this);
    m_content->hide();
}

void DetailCard::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

bool DetailCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest) {
        fitHeight();
    }
    return QScrollArea::eventFilter(watched, event);
}

void DetailCard::fitHeight()
{
    // A scroll area does not ask how high wrapped text gets at its width, and would squeeze it.
    const auto* layout = m_body->layout();
    const int width = viewport()->width();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
    if (needed != m_body->minimumHeight()) {
        m_body->setMinimumHeight(needed);
    }
}

void DetailCard::setBlank(const QString& sentence)
{
    m_blank->setText(sentence);
    m_blank->show();
    m_content->hide();
}

void DetailCard::setName(const QString& name, const QString& subtitle)
{
    m_blank->hide();
    m_content->show();
    m_name->setText(name);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void DetailCard::setPills(const QList<std::pair<QString, Tone>>& pills)
{
    emptyOf(m_pillRow->layout());
    for (const auto& [text, tone] : pills) {
        auto* pill = new Pill(text, tone);
        m_pillRow->layout()->addWidget(pill);
        pill->show();
    }
    m_pillRow->setVisible(!pills.isEmpty());
}

void DetailCard::setActs(const QList<QAction*>& acts, int shown)
{
    emptyOf(m_actRow->layout());
    const bool folded = shown > 0 && acts.size() > shown;
    for (auto* action : folded ? acts.first(shown) : acts) {
        auto* button = new QToolButton;
        button->setProperty("framed", true);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setObjectName(QStringLiteral("act_") + action->objectName());
        button->setFocusPolicy(Qt::StrongFocus);
        m_actRow->layout()->addWidget(button);
        button->show();
    }
    if (folded) {
        auto* more = new QToolButton;
        auto* menu = new QMenu(more);
        menu->addActions(acts.mid(shown));
        more->setProperty("framed", true);
        more->setText(tr("More"));
        more->setAccessibleName(tr("More acts"));
        more->setObjectName(QStringLiteral("act_more"));
        more->setFocusPolicy(Qt::StrongFocus);
        more->setPopupMode(QToolButton::InstantPopup);
        more->setMenu(menu);
        m_actRow->layout()->addWidget(more);
        more->show();
    }
    m_actRow->setVisible(!acts.isEmpty());
}

void DetailCard::addTab(QWidget* widget, const QString& title, const QString& name)
{
    widget->setObjectName(name);
    m_tabs->addTab(widget, title);
    m_tabs->show();
}

void DetailCard::setTabTitle(QWidget* widget, const QString& title)
{
    m_tabs->setTabText(m_tabs->indexOf(widget), title);
}

} // namespace linwu::ui
