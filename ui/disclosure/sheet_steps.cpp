// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure/sheet_steps.h"

#include "ui/disclosure/disclosure_page.h"
#include "ui/widgets/step_bar.h"

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

void showSteps(StepBar& bar, disclosure::State state)
{
    bar.setSteps(
        {DisclosurePage::tr("Prepare"),
         DisclosurePage::tr("Review"),
         DisclosurePage::tr("Decide"),
         DisclosurePage::tr("Publish"),
         DisclosurePage::tr("Display over"),
         DisclosurePage::tr("Archive")},
        stepsDone(state)
    );
}

} // namespace linwu::ui
