// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/date_field.h"

#include "core/base/clock.h"
#include "core/values/loose_date.h"
#include "ui/text/convert.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHash>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace linwu::ui {
namespace {

bool enough(Precision has, Precision least)
{
    return static_cast<int>(has) <= static_cast<int>(least);
}

} // namespace

std::optional<PartialDate> readDate(const QString& text, const Date& today)
{
    const QString plain = text.trimmed();
    static const QHash<QString, int> near{
        {QStringLiteral("前天"), -2},
        {QStringLiteral("昨天"), -1},
        {QStringLiteral("今天"), 0},
        {QStringLiteral("明天"), 1},
        {QStringLiteral("后天"), 2}};
    if (near.contains(plain)) {
        return PartialDate{plusDays(today, near.value(plain)), Precision::day};
    }
    const auto read = parseLooseDate(toCore(plain), today);
    return read.usable() ? read.date : std::nullopt;
}

DateField::DateField(Precision least, QWidget* parent)
    : FieldEditor(parent)
    , m_least(least)
    , m_today(SystemClock().today())
{
    setPlaceholderText(least == Precision::day ? tr("Day, for example 2024.3.5") : tr("For example 2024.3.5, 2024.3 or 2024"));
    auto* calendar = addAction(themeIcon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    calendar->setText(tr("Calendar"));
    connect(calendar, &QAction::triggered, this, &DateField::pick);
}

void DateField::setDate(const std::optional<Date>& date)
{
    setText(dateText(date));
}

void DateField::setPartial(const std::optional<PartialDate>& date)
{
    setText(dateText(date));
}

std::optional<PartialDate> DateField::partial() const
{
    const auto read = readDate(text(), m_today);
    return read && enough(read->precision, m_least) ? read : std::nullopt;
}

std::optional<Date> DateField::date() const
{
    const auto read = partial();
    return read && read->precision == Precision::day ? std::optional(read->date) : std::nullopt;
}

QString DateField::problem() const
{
    if (text().trimmed().isEmpty() || partial()) {
        return {};
    }
    const auto read = parseLooseDate(toCore(text().trimmed()), m_today);
    return read.usable() ? QStringLiteral("date_incomplete") : toQt(codeOf(read.verdict));
}

QString DateField::tidied(const QString& text) const
{
    const auto read = readDate(text, m_today);
    return read && enough(read->precision, m_least) ? dateText(read) : text.trimmed();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        pick();
        return;
    }
    FieldEditor::keyPressEvent(event);
}

void DateField::pick()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(toQt(date().value_or(m_today)));
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    const auto take = [this, &menu](const QDate& day) {
        setText(day.toString(Qt::ISODate));
        Q_EMIT textEdited(text());
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
    setFocus();
}

} // namespace linwu::ui
