// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_fields.h"

#include "core/base/text.h"
#include "core/values/money.h"
#include "core/values/phone.h"
#include "ui/text/convert.h"

namespace linwu::ui {
namespace {

QString narrow(const QString& text)
{
    return toQt(withoutBlanks(halfWidth(toCore(text))));
}

std::optional<std::int64_t> readFen(const QString& text)
{
    const auto read = parseMoney(toCore(text));
    return read ? std::optional(read->fen) : std::nullopt;
}

std::optional<std::int64_t> readCount(const QString& text)
{
    bool readable = false;
    const qlonglong number = narrow(text).remove(QLatin1Char(',')).toLongLong(&readable);
    return readable ? std::optional<std::int64_t>(number) : std::nullopt;
}

} // namespace

IdField::IdField(QWidget* parent)
    : FieldEditor(parent)
{
    setMaxLength(40);
}

QString IdField::tidied(const QString& text) const
{
    return narrow(text).toUpper();
}

PhoneField::PhoneField(QWidget* parent)
    : FieldEditor(parent)
{
    setMaxLength(40);
}

QString PhoneField::tidied(const QString& text) const
{
    const auto phone = parsePhone(toCore(text));
    return phone.verdict == PhoneVerdict::sound && phone.note.empty() ? toQt(phone.number) : text.trimmed();
}

QString PhoneField::problem() const
{
    const auto verdict = parsePhone(toCore(text())).verdict;
    return verdict == PhoneVerdict::sound || verdict == PhoneVerdict::empty ? QString() : toQt(codeOf(verdict));
}

MoneyField::MoneyField(QWidget* parent)
    : FieldEditor(parent)
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

CountField::CountField(QWidget* parent)
    : FieldEditor(parent)
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
