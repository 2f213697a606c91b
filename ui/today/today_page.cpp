// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/today_page.h"

#include "core/grids/grid_queries.h"
#include "core/residents/place_queries.h"
#include "core/residents/resident_list_queries.h"
#include "core/rules/rule_values.h"
#include "ui/desk/acts_dialog.h"
#include "ui/desk/backup_work.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"
#include "ui/today/bar_list.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pill.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {
namespace {

/// Counts of people between two ages, both included.
QList<Bar> agesOf(const Reader& reader)
{
    QList<Bar> ages;
    const std::pair<int, int> bands[] = {{0, 5}, {6, 17}, {18, 34}, {35, 59}, {60, 79}, {80, 200}};
    for (const auto& [from, to] : bands) {
        residents::ResidentFilter filter;
        filter.ageFrom = from;
        filter.ageTo = to;
        const QString name = to == 200 ? TodayPage::tr("%1 and older").arg(from) : TodayPage::tr("%1 to %2").arg(from).arg(to);
        ages.append({name, residents::countResidents(reader, filter)});
    }
    return ages;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(typeface(1, true));
    label->setContentsMargins(0, px(12), 0, px(4));
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

} // namespace

/// What is due, and how many days ahead was asked.
struct TodayPage::Due {
    QList<DueLine> lines;
    int ahead = 0;
    int backupAfter = 0; ///< days without a proven backup after which the page says so
};

/// The lines by when they are due.
struct TodayPage::Sections {
    QList<DueLine> overdue;
    QList<DueLine> now;
    QList<DueLine> soon;
    QList<DueLine> open; ///< later, or without a day
};

struct TodayPage::Figures {
    std::int64_t people = 0;
    std::int64_t dwellings = 0;
    QList<Bar> grids;
    QList<Bar> ages;
};

TodayPage::TodayPage(Desk& desk, QList<DueSource> sources, QWidget* parent)
    : Page(desk, QStringLiteral("today"), parent)
    , m_sources(std::move(sources))
    , m_header(new PageHeader(tr("Today")))
    , m_lines(new QVBoxLayout)
    , m_figures(new QLabel)
    , m_gridsHeading(heading(tr("People by grid")))
    , m_grids(new BarList)
    , m_agesHeading(heading(tr("People by age")))
    , m_ages(new BarList)
{
    m_header->addQuiet(addAct(
        QStringLiteral("acts"),
        tr("What I did today"),
        QStringLiteral("history"),
        [this] { ActsDialog(this->desk(), window()).exec(); },
        QKeySequence(Qt::CTRL | Qt::Key_H)
    ));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Layouts inside a layout take its spacing, and here that is the gap between the columns.
    m_lines->setSpacing(px(2));
    auto* right = new QVBoxLayout;
    right->setSpacing(px(4));
    right->addWidget(heading(tr("The community")));
    right->addWidget(m_figures);
    right->addWidget(m_gridsHeading);
    right->addWidget(m_grids);
    right->addWidget(m_agesHeading);
    right->addWidget(m_ages);
    right->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(m_lines);
    left->addStretch(1);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(px(20), 0, px(20), px(16));
    row->setSpacing(px(40));
    row->addLayout(left, 62);
    row->addLayout(right, 38);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(scroll, 1);
    connect(&desk, &Desk::backedUp, this, &TodayPage::reload);
    reload();
}

void TodayPage::focusFirst()
{
    auto* button = findChild<QPushButton*>(QStringLiteral("due_0"));
    m_focusAwaited = button == nullptr;
    if (button != nullptr) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

void TodayPage::reload()
{
    askLines();
    askFigures();
}

void TodayPage::askLines()
{
    const auto collect = [sources = m_sources](const Reader& reader) {
        const auto days = [&](std::string_view word) {
            return static_cast<int>(rules::figureOrShipped(reader, "settings", word, reader.today()));
        };
        Due due{{}, days("today_ahead"), days("backup_remind")};
        for (const auto& source : sources) {
            due.lines += source(reader, plusDays(reader.today(), due.ahead));
        }
        return due;
    };
    desk().ask(this, QStringLiteral("lines"), Haste::figures, collect, [this](Result<Due> due) {
        if (!due) {
            Q_EMIT desk().refused(due.error());
            return;
        }
        fillLines(std::move(due).value());
        if (m_focusAwaited) {
            focusFirst();
        }
    });
}

void TodayPage::askFigures()
{
    const auto count = [](const Reader& reader) {
        Figures figures;
        figures.people = residents::countResidents(reader, {});
        figures.dwellings = residents::countDwellings(reader, {});
        for (const auto& load : grids::gridLoads(reader)) {
            figures.grids.append({toQt(load.grid.name), load.persons});
        }
        figures.ages = agesOf(reader);
        return figures;
    };
    desk().ask(this, QStringLiteral("figures"), Haste::figures, count, [this](const Result<Figures>& figures) {
        if (figures) {
            fillFigures(*figures);
        }
    });
}

void TodayPage::addBackup(Due& due) const
{
    const QDateTime last = lastVerifiedBackup(toQt(desk().registry().file().string()));
    if (!desk().registry().file().empty() && (!last.isValid() || last.daysTo(QDateTime::currentDateTime()) >= due.backupAfter)) {
        due.lines.append(
            {tr("Back up the file"),
             last.isValid() ? tr("The last verified backup is %n days old or older.", nullptr, due.backupAfter)
                            : tr("There is no verified backup yet."),
             std::nullopt,
             false,
             tr("Open"),
             QStringLiteral("settings"),
             0,
             {}}
        );
    }
}

void TodayPage::clearLines()
{
    m_buttons = 0;
    while (auto* item = m_lines->takeAt(0)) {
        if (item->widget() != nullptr) {
            // Out of the page at once, so that nobody finds a line that is gone.
            item->widget()->setParent(nullptr);
            item->widget()->deleteLater();
        }
        delete item;
    }
}

TodayPage::Sections TodayPage::sectionsOf(QList<DueLine> lines) const
{
    std::stable_sort(lines.begin(), lines.end(), [](const DueLine& one, const DueLine& other) {
        return one.statutory != other.statutory ? one.statutory : one.on && (!other.on || *one.on < *other.on);
    });
    Sections sections;
    for (const auto& line : lines) {
        const int days = line.on ? daysBetween(desk().today(), *line.on) : m_ahead + 1;
        auto& place = days < 0 ? sections.overdue : days == 0 ? sections.now : days <= m_ahead ? sections.soon : sections.open;
        place.append(line);
    }
    return sections;
}

void TodayPage::fillLines(Due due)
{
    addBackup(due);
    m_ahead = due.ahead;
    clearLines();
    const Sections sections = sectionsOf(due.lines);
    addSection(tr("Overdue"), sections.overdue);
    addSection(tr("Due today"), sections.now);
    addSection(tr("Due within %n days", nullptr, m_ahead), sections.soon);
    addSection(tr("When there is time"), sections.open);
    if (due.lines.isEmpty()) {
        auto* none = new QLabel(tr("Nothing is due. Enjoy the quiet."));
        none->setProperty("tone", QStringLiteral("quiet"));
        none->setContentsMargins(0, px(12), 0, 0);
        m_lines->addWidget(none);
    }
    const QString day = toQt(chineseText(desk().today()));
    m_header->setSentence(tr("%1 · %2 overdue · %3 due today · %4 within %n days", nullptr, m_ahead)
                              .arg(day)
                              .arg(sections.overdue.size())
                              .arg(sections.now.size())
                              .arg(sections.soon.size()));
    setDue(static_cast<int>(sections.overdue.size() + sections.now.size()));
}

void TodayPage::addSection(const QString& title, const QList<DueLine>& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    m_lines->addWidget(heading(title));
    for (const auto& line : lines) {
        m_lines->addWidget(makeLine(line));
    }
}

QWidget* TodayPage::makeLine(const DueLine& line)
{
    auto* box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, px(4), 0, px(4));
    row->setSpacing(px(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* text = new QLabel(line.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    words->addWidget(text);
    if (!line.quiet.isEmpty()) {
        auto* quiet = new QLabel(line.quiet);
        quiet->setTextFormat(Qt::PlainText);
        quiet->setWordWrap(true);
        quiet->setProperty("tone", QStringLiteral("quiet"));
        words->addWidget(quiet);
    }
    row->addLayout(words, 1);
    if (line.on) {
        const int days = daysBetween(desk().today(), *line.on);
        const Tone tone = days < 0 ? Tone::bad : days <= m_ahead ? Tone::warn : Tone::plain;
        const QString when = days < 0 ? tr("%n days late", nullptr, -days) : days == 0 ? tr("today") : dateText(line.on);
        row->addWidget(new Pill(when, tone), 0, Qt::AlignVCenter);
    }
    auto* button = new QPushButton(line.verb);
    button->setObjectName(QStringLiteral("due_%1").arg(m_buttons++));
    button->setAccessibleName(line.verb + QLatin1Char(' ') + line.text);
    connect(button, &QPushButton::clicked, this, [this, line] { Q_EMIT desk().openRequested(line.page, line.id); });
    row->addWidget(button, 0, Qt::AlignVCenter);
    return box;
}

void TodayPage::fillFigures(const Figures& figures)
{
    m_figures->setText(tr("%1 people\n%2 dwellings\n%3 grids")
                           .arg(countText(figures.people), countText(figures.dwellings), countText(figures.grids.size())));
    m_grids->setBars(figures.grids.mid(0, 9));
    m_ages->setBars(figures.ages);
    // A new file has nothing to compare.
    m_gridsHeading->setVisible(!figures.grids.isEmpty());
    m_grids->setVisible(!figures.grids.isEmpty());
    m_agesHeading->setVisible(figures.people > 0);
    m_ages->setVisible(figures.people > 0);
}

} // namespace linwu::ui
