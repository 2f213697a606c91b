// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// EquationStrip: E1 to E7 of the period in one quiet line, each with its difference where it does not hold.

#include "core/ledger/equations.h"

#include <QWidget>

namespace linwu::ui {

class Pill;

class EquationStrip final : public QWidget {
    Q_OBJECT

public:
    explicit EquationStrip(QWidget* parent = nullptr);

    void show(const std::vector<ledger::Equation>& equations);
    /// The words of one equation as they stand, for tests and for reading aloud.
    [[nodiscard]] QString words(int number) const;

private:
    QList<Pill*> m_pills;
};

} // namespace linwu::ui
