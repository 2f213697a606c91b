// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/ledger/equation_strip.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"

namespace linwu::ui {

EquationStrip::EquationStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("equations"));
    setAccessibleName(tr("Equations of the period"));
    auto* row = new FlowLayout(this);
    setContentsMargins(px(20), px(4), px(20), px(8));
    for (int number = 1; number <= 7; ++number) {
        auto* pill = new Pill(QString(), Tone::quiet);
        pill->setObjectName(QStringLiteral("equation_%1").arg(number));
        m_pills.append(pill);
        row->addWidget(pill);
    }
}

void EquationStrip::show(const std::vector<ledger::Equation>& equations)
{
    for (int number = 1; number <= 7; ++number) {
        const ledger::Equation* worst = nullptr;
        for (const auto& equation : equations) {
            if (equation.number != number) {
                continue;
            }
            const bool worse = worst == nullptr || (worst->holds() && !equation.holds()) ||
                               (worst->holds() && !worst->proven && equation.proven);
            worst = worse ? &equation : worst;
        }
        auto* pill = m_pills.at(number - 1);
        const QString name = QStringLiteral("E%1 %2").arg(number).arg(label("equation", std::to_string(number)));
        if (worst == nullptr || !worst->proven) {
            pill->set(name + QStringLiteral(" —"), Tone::quiet);
        } else if (worst->holds()) {
            pill->set(name, Tone::good);
        } else {
            pill->set(name + QLatin1Char(' ') + tr("off by %1").arg(moneyText(worst->difference().fen)), Tone::bad);
        }
        pill->setAccessibleName(pill->text());
    }
    layout()->invalidate();
    layout()->setGeometry(contentsRect());
    updateGeometry();
}

QString EquationStrip::words(int number) const
{
    return m_pills.at(number - 1)->text();
}

} // namespace linwu::ui
