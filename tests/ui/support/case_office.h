// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The window over case A, a quarrel over a leak.

#include "tests/support/mediation_desk.h"
#include "ui/desk/desk.h"
#include "ui/mediation/case_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace linwu::test {

/// The window over case A as it stands after a step.
struct CaseOffice {
    MediationDesk mediation;
    std::unique_ptr<ui::Desk> desk;
    ui::MainWindow window;

    explicit CaseOffice(StepA step)
    {
        mediation.reach(step);
        desk = std::make_unique<ui::Desk>(*mediation.registry(), anActor());
        window.resize(1366, 768);
        window.show();
        window.setDesk(desk.get());
        QApplication::setActiveWindow(&window);
        window.go(QStringLiteral("mediation"));
        QTest::qWait(300);
    }

    ~CaseOffice() { window.setDesk(nullptr); }

    CaseOffice(const CaseOffice&) = delete;
    CaseOffice& operator=(const CaseOffice&) = delete;
    CaseOffice(CaseOffice&&) = delete;
    CaseOffice& operator=(CaseOffice&&) = delete;

    [[nodiscard]] ui::CasePage& page() { return *qobject_cast<ui::CasePage*>(window.page(QStringLiteral("mediation"))); }
};

} // namespace linwu::test
