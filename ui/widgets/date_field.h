// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DateField: a day as people write it (2024.3.5, 24年3月5日, 20240305, full width), shown as 2024-03-05. Month or year alone on
// request.

#include "core/base/date.h"
#include "ui/widgets/field_editor.h"

#include <optional>

namespace linwu::ui {

/// A date as people type it; nothing if it cannot be read or does not exist (2月30日). See core/values/loose_date.h; 今天,
/// 昨天 and 明天 are understood too.
[[nodiscard]] std::optional<PartialDate> readDate(const QString& text, const Date& today);

class DateField final : public FieldEditor {
    Q_OBJECT

public:
    /// `least`: how much must be known. Precision::month lets `2024-03` pass, Precision::year also `2024`.
    explicit DateField(Precision least = Precision::day, QWidget* parent = nullptr);

    void setToday(const Date& today) { m_today = today; }

    void setDate(const std::optional<Date>& date);
    void setPartial(const std::optional<PartialDate>& date);
    /// The day; nothing when empty, unreadable, or known less exactly.
    [[nodiscard]] std::optional<Date> date() const;
    [[nodiscard]] std::optional<PartialDate> partial() const;
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pick();
    Precision m_least;
    Date m_today;
};

} // namespace linwu::ui
