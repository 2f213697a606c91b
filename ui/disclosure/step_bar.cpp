// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure/step_bar.h"

#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"

namespace linwu::ui {

namespace {

/// How many of the six steps are behind a sheet in that state.
int stepsDone(disclosure::State state)
{
    using disclosure::State;
    switch (state) {
    case State::drafting:
    case State::objected:
        return 0;
    case State::inReview:
        return 1;
    case State::awaitingDecision:
        return 2;
    case State::ready:
        return 3;
    case State::displayed:
        return 4;
    case State::ended:
    case State::correcting:
        return 5;
    default:
        return 6;
    }
}

} // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepBar"));
    setAccessibleName(tr("Steps of the sheet"));
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, px(8), 0, px(8));
    for (const auto& word : {tr("Prepare"), tr("Review"), tr("Decide"), tr("Publish"), tr("Display over"), tr("Archive")}) {
        auto* pill = new Pill(word, Tone::quiet);
        m_pills.append(pill);
        row->addWidget(pill);
    }
}

void StepBar::show(disclosure::State state)
{
    const int done = stepsDone(state);
    for (int i = 0; i < m_pills.size(); ++i) {
        const Tone tone = i < done ? Tone::good : (i == done ? Tone::warn : Tone::quiet);
        m_pills.at(i)->set(m_pills.at(i)->text(), tone);
    }
    setAccessibleDescription(label("disclosure.state", codeOf(state)));
}

} // namespace linwu::ui
