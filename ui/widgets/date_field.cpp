// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/date_field.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/text/convert.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace linwu::ui {
namespace {

int fullYear(int year, const Date& today)
{
    if (year >= 100) {
        return year;
    }
    return 2000 + year <= static_cast<int>(today.year()) + 10 ? 2000 + year : 1900 + year;
}

std::optional<PartialDate> made(int year, int month, int day)
{
    const auto date = dateOf(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    if (!date) {
        return std::nullopt;
    }
    return PartialDate{*date, month == 0 ? Precision::year : day == 0 ? Precision::month : Precision::day};
}

bool enough(Precision has, Precision least)
{
    return static_cast<int>(has) <= static_cast<int>(least);
}

} // namespace

std::optional<PartialDate> readDate(const QString& text, const Date& today)
{
    const QString plain = toQt(withoutBlanks(halfWidth(toCore(text))));
    static const QRegularExpression relative(QStringLiteral("^(今天|昨天|明天|前天|后天)$"));
    if (relative.match(plain).hasMatch()) {
        const int days = plain == u"今天" ? 0 : plain == u"昨天" ? -1 : plain == u"明天" ? 1 : plain == u"前天" ? -2 : 2;
        return PartialDate{plusDays(today, days), Precision::day};
    }
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})?$"));
    if (const auto match = packed.match(plain); match.hasMatch()) {
        return made(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    static const QRegularExpression parts(QStringLiteral("^(\\d{4}|\\d{2})[-./年、](?:(\\d{1,2})(?:[-./月、](?:(\\d{1,2})[日号]?)?)?)?$"));
    static const QRegularExpression yearOnly(QStringLiteral("^(\\d{4})年?$"));
    if (const auto match = parts.match(plain); match.hasMatch()) {
        return made(fullYear(match.captured(1).toInt(), today), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = yearOnly.match(plain); match.hasMatch()) {
        return made(match.captured(1).toInt(), 0, 0);
    }
    static const QRegularExpression thisYear(QStringLiteral("^(\\d{1,2})[-./月](\\d{1,2})[日号]?$"));
    if (const auto match = thisYear.match(plain); match.hasMatch()) {
        return made(static_cast<int>(today.year()), match.captured(1).toInt(), match.captured(2).toInt());
    }
    return std::nullopt;
}

DateField::DateField(Precision least, QWidget* parent) : FieldEditor(parent), m_least(least), m_today(SystemClock().today())
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
    return text().trimmed().isEmpty() || partial() ? QString() : QStringLiteral("date_unreadable");
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
