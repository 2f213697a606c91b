// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/register_page.h"

#include "ui/text/convert.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

QToolButton* menuButton(const QString& iconName, const QString& word, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themeIcon(iconName));
    button->setToolTip(word);
    button->setAccessibleName(word);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

RegisterPage::RegisterPage(
    Desk& desk,
    const QString& name,
    const PageWords& words,
    std::shared_ptr<const RowSource> rows,
    QWidget* parent
)
    : Page(desk, name, parent)
    , m_words(words)
    , m_rows(std::move(rows))
    , m_header(new PageHeader(words.title))
    , m_chips(new ChipBar)
    , m_model(new ListModel(
          m_rows,
          [&desk] { return desk.reader(); },
          this
      ))
    , m_list(new ListView(name + QStringLiteral("_list")))
    , m_card(new DetailCard)
    , m_empty(new EmptyPage(words.iconName, words.emptyTitle, words.emptySentence))
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter(Qt::Horizontal))
    , m_views(menuButton(QStringLiteral("pin"), tr("Saved views"), QStringLiteral("views")))
    , m_columns(menuButton(QStringLiteral("columns"), tr("Columns"), QStringLiteral("columns")))
    , m_back(new QToolButton)
    , m_figures(new QTimer(this))
{
    m_figures->setSingleShot(true);
    m_figures->setInterval(figuresPause);
    connect(m_figures, &QTimer::timeout, this, &RegisterPage::askState);
    m_list->setAccessibleName(words.title);
    m_list->setList(m_model);
    m_card->setBlank(words.blankDetail);
    layOut();
    listen();
}

void RegisterPage::layOut()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_list, 1);
    auto* right = new QWidget;
    auto* detail = new QVBoxLayout(right);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(0);
    m_back->setIcon(themeIcon(QStringLiteral("chevron-left")));
    m_back->setText(tr("Back to the list"));
    m_back->setAccessibleName(m_back->text());
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();
    detail->addWidget(m_back);
    detail->addWidget(m_card, 1);
    m_split->addWidget(left);
    m_split->addWidget(right);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 55);
    m_split->setStretchFactor(1, 45);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
}

void RegisterPage::listen()
{
    connect(m_chips, &ChipBar::changed, this, &RegisterPage::filter);
    connect(m_list, &ListView::currentIdChanged, this, &RegisterPage::follow);
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        openDetail(true);
        activate(id);
    });
    connect(m_list, &ListView::orderChosen, this, [this](const QString& order, bool descending) {
        m_query.order = order;
        m_query.descending = descending;
        ask();
    });
    connect(m_back, &QToolButton::clicked, this, [this] { openDetail(false); });
    connect(m_views->menu(), &QMenu::aboutToShow, this, &RegisterPage::fillViews);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_columns->menu()->clear();
        m_list->fillColumnMenu(m_columns->menu());
    });
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        QSettings().setValue(QStringLiteral("split/") + objectName(), m_split->saveState());
    });
}

QWidget* RegisterPage::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(px(20), 0, px(8), px(8));
    row->setSpacing(px(4));
    row->addWidget(m_chips, 1);
    if (const QString example = m_rows->wordsExample(); !example.isEmpty()) {
        m_filterLine = new FilterLine(example);
        m_filterLine->setFixedWidth(px(170));
        row->addWidget(m_filterLine, 0, Qt::AlignTop);
        connect(m_filterLine, &FilterLine::typed, this, &RegisterPage::takeWords);
        addAct(
            QStringLiteral("filterList"),
            tr("Filter the list"),
            QStringLiteral("filter"),
            [this] { m_filterLine->setFocus(Qt::ShortcutFocusReason); },
            QKeySequence(Qt::CTRL | Qt::Key_F)
        );
    }
    row->addWidget(m_views, 0, Qt::AlignTop);
    row->addWidget(m_columns, 0, Qt::AlignTop);
    return tools;
}

void RegisterPage::begin()
{
    m_split->setSizes({550, 450}); // list 55 %, detail 45 %, until the person moves the line
    m_split->restoreState(QSettings().value(QStringLiteral("split/") + objectName()).toByteArray());
    // The first screen now, the rest after it has been painted: a million rows open like a hundred.
    if (m_rows->opensAtOnce()) {
        showFirstScreen();
    }
    if (m_rows->large()) {
        load();
        return;
    }
    QTimer::singleShot(0, this, &RegisterPage::load);
}

void RegisterPage::narrowTo(const QStringList& chips)
{
    m_query.words.clear();
    if (m_filterLine != nullptr) {
        m_filterLine->clear();
    }
    m_chips->setActive(chips);
    filter();
}

void RegisterPage::filter()
{
    m_query.chips = m_chips->active();
    ask();
}

void RegisterPage::follow(qint64 id)
{
    if (id == m_shown || (m_wanted != 0 && id != m_wanted)) {
        return;
    }
    m_shown = id;
    refreshDetail();
}

void RegisterPage::refreshDetail()
{
    if (m_shown == 0) {
        m_card->setBlank(m_words.blankDetail);
    } else {
        show(m_shown);
    }
}

void RegisterPage::open(qint64 id)
{
    if (id == 0) {
        return;
    }
    if (!m_loaded || m_stale) {
        load();
    }
    m_wanted = id;
    seek();
    if (m_wanted != 0) {
        follow(id); // the list is still on its way, the record itself is not
    }
    openDetail(true);
}

void RegisterPage::activate(qint64)
{
    m_card->facts()->edit();
}

void RegisterPage::focusFirst()
{
    if (m_stack->currentIndex() == 0) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        m_empty->setFocus(Qt::OtherFocusReason);
    }
}

QAction*
RegisterPage::setPrimary(const QString& name, const QString& word, const QString& iconName, const std::function<void()>& act)
{
    auto* action = addAct(name, word, iconName, act, QKeySequence(Qt::CTRL | Qt::Key_N));
    m_header->setPrimary(action);
    m_empty->addAct(action);
    return action;
}

QAction* RegisterPage::addQuiet(
    const QString& name,
    const QString& word,
    const QString& iconName,
    const std::function<void()>& act,
    const QKeySequence& shortcut
)
{
    auto* action = addAct(name, word, iconName, act, shortcut);
    m_header->addQuiet(action);
    return action;
}

void RegisterPage::offerOnEmpty(QAction* action)
{
    m_empty->addAct(action);
}

void RegisterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

bool RegisterPage::serve(bool on)
{
    const bool serving = on && m_shown != 0;
    if (serving == m_serving) {
        return serving;
    }
    m_serving = serving;
    m_header->setVisible(!serving);
    // Family, history and papers name other people.
    m_card->tabs()->setVisible(!serving);
    m_back->setVisible(!serving && m_narrow);
    m_split->widget(0)->setVisible(!serving && !m_narrow);
    m_split->widget(1)->show();
    if (!serving) {
        arrange();
    }
    refreshDetail();
    return serving;
}

void RegisterPage::arrange()
{
    // Where two panes would both be too small, the detail takes the whole width when it is asked for.
    const bool narrow = width() < px(760);
    if (narrow == m_narrow || m_serving) {
        return;
    }
    m_narrow = narrow;
    m_back->setVisible(narrow);
    m_split->widget(0)->show();
    m_split->widget(1)->setVisible(!narrow);
}

void RegisterPage::openDetail(bool open)
{
    if (!m_narrow) {
        return;
    }
    m_split->widget(1)->setVisible(open);
    m_split->widget(0)->setVisible(!open);
    if (open) {
        m_back->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void RegisterPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2) {
        openDetail(true);
        activate(m_shown);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_narrow) {
        openDetail(false);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace linwu::ui
