// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_fields.h"

#include "core/base/text.h"
#include "ui/text/convert.h"

#include <QRegularExpression>

namespace linwu::ui {
namespace {

QString narrow(const QString& text)
{
    return toQt(withoutBlanks(halfWidth(toCore(text))));
}

/// 分 of an amount in 元, without floating point. At most 13 digits before the point.
std::optional<std::int64_t> readFen(const QString& text)
{
    QString plain = narrow(text).remove(QLatin1Char(',')).remove(QChar(0xA5)).remove(QChar(0xFFE5)).remove(QChar(0x5143));
    static const QRegularExpression shape(QStringLiteral("^(-?)(\\d{1,13})(?:\\.(\\d{0,2}))?$"));
    const auto match = shape.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const std::int64_t fen = match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    return match.captured(1).isEmpty() ? fen : -fen;
}

std::optional<std::int64_t> readCount(const QString& text)
{
    bool readable = false;
    const qlonglong number = narrow(text).remove(QLatin1Char(',')).toLongLong(&readable);
    return readable ? std::optional<std::int64_t>(number) : std::nullopt;
}

} // namespace

void FieldEditor::tidy()
{
    const QString understood = tidied(text());
    if (understood != text()) {
        setText(understood);
    }
}

void FieldEditor::focusOutEvent(QFocusEvent* event)
{
    tidy();
    QLineEdit::focusOutEvent(event);
}

IdField::IdField(QWidget* parent) : FieldEditor(parent)
{
    setMaxLength(40);
}

QString IdField::tidied(const QString& text) const
{
    return narrow(text).toUpper();
}

PhoneField::PhoneField(QWidget* parent) : FieldEditor(parent)
{
    setMaxLength(40);
}

QString PhoneField::tidied(const QString& text) const
{
    QString plain = narrow(text);
    static const QRegularExpression country(QStringLiteral("^(\\+86|0086)-?(?=1)"));
    plain.remove(country);
    static const QRegularExpression mobile(QStringLiteral("^1[3-9]\\d-?\\d{4}-?\\d{4}$"));
    return mobile.match(plain).hasMatch() ? plain.remove(QLatin1Char('-')) : plain;
}

QString PhoneField::problem() const
{
    static const QRegularExpression shape(QStringLiteral("^\\+?\\d[\\d-]{2,19}(转\\d{1,6})?$"));
    const QString plain = tidied(text());
    return plain.isEmpty() || shape.match(plain).hasMatch() ? QString() : QStringLiteral("phone_unreadable");
}

MoneyField::MoneyField(QWidget* parent) : FieldEditor(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(24);
}

void MoneyField::setFen(std::optional<std::int64_t> fen)
{
    setText(fen ? moneyText(*fen) : QString());
}

std::optional<std::int64_t> MoneyField::fen() const
{
    return readFen(text());
}

QString MoneyField::problem() const
{
    return text().trimmed().isEmpty() || fen() ? QString() : QStringLiteral("money_unreadable");
}

QString MoneyField::tidied(const QString& text) const
{
    const auto read = readFen(text);
    return read ? moneyText(*read) : text.trimmed();
}

CountField::CountField(QWidget* parent) : FieldEditor(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(20);
}

void CountField::setCount(std::optional<std::int64_t> count)
{
    setText(count ? QString::number(*count) : QString());
}

std::optional<std::int64_t> CountField::count() const
{
    return readCount(text());
}

QString CountField::problem() const
{
    return text().trimmed().isEmpty() || count() ? QString() : QStringLiteral("number_unreadable");
}

QString CountField::tidied(const QString& text) const
{
    const auto read = readCount(text);
    return read ? QString::number(*read) : text.trimmed();
}

} // namespace linwu::ui
