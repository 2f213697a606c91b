// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Between the words of the core and the words of Qt: std::string and QString, Date and QDate, 分 and text.

#include "core/base/date.h"
#include "core/values/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace linwu::ui {

[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string toCore(const QString& text)
{
    return text.toStdString();
}

[[nodiscard]] inline QDate toQt(const Date& date)
{
    return date.is_special() ? QDate() : QDate(date.year(), date.month().as_number(), date.day().as_number());
}

/// Nothing for an invalid QDate and for years the core does not know.
[[nodiscard]] inline std::optional<Date> toCore(const QDate& date)
{
    return date.isValid() ? dateOf(date.year(), date.month(), date.day()) : std::nullopt;
}

/// `2026-11-22` as lists show it; empty for none.
[[nodiscard]] inline QString dateText(const std::optional<Date>& date)
{
    return date ? toQt(isoText(*date)) : QString();
}

[[nodiscard]] inline QString dateText(const std::optional<PartialDate>& date)
{
    return date ? toQt(isoText(*date)) : QString();
}

/// `1,234.56` of 分; the sign in front.
[[nodiscard]] inline QString moneyText(std::int64_t fen)
{
    return toQt(linwu::moneyText(Money::ofFen(fen)));
}

/// `1,480` with thousands marks.
[[nodiscard]] inline QString countText(std::int64_t count)
{
    const QString money = moneyText(count * 100);
    return money.left(money.size() - 3);
}

} // namespace linwu::ui
