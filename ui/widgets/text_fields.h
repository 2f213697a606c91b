// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Fields for numbers people type: identity number, telephone, money. Blanks, full-width digits and separators are forgiven.

#include "ui/widgets/field_editor.h"

#include <cstdint>
#include <optional>

namespace linwu::ui {

/// Identity or other document number. The check itself is the register's (a wrong number is kept with its verdict).
class IdField final : public FieldEditor {
    Q_OBJECT

public:
    explicit IdField(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
};

/// A telephone number, fixed or mobile.
class PhoneField final : public FieldEditor {
    Q_OBJECT

public:
    explicit PhoneField(QWidget* parent = nullptr);
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
};

/// An amount in 元 as typed (1234.5, 1,234.50, ￥1234), held in 分. Right aligned.
class MoneyField final : public FieldEditor {
    Q_OBJECT

public:
    explicit MoneyField(QWidget* parent = nullptr);
    void setFen(std::optional<std::int64_t> fen);
    /// Nothing when empty or unreadable.
    [[nodiscard]] std::optional<std::int64_t> fen() const;
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
};

/// A whole number (rooms, floors, hours).
class CountField final : public FieldEditor {
    Q_OBJECT

public:
    explicit CountField(QWidget* parent = nullptr);
    void setCount(std::optional<std::int64_t> count);
    [[nodiscard]] std::optional<std::int64_t> count() const;
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
};

} // namespace linwu::ui
