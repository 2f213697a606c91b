// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// TownOffice: a window on the small town of tests/support/residents.h.

#include "tests/support/residents.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

namespace linwu::test {

struct TownOffice {
    TempRegistry registry;
    SmallTown town{registry};
    ui::Desk desk{*registry, anActor()};
    ui::MainWindow window;

    TownOffice() = default;
    TownOffice(const TownOffice&) = delete;
    TownOffice& operator=(const TownOffice&) = delete;
    TownOffice(TownOffice&&) = delete;
    TownOffice& operator=(TownOffice&&) = delete;

    ~TownOffice() { window.setDesk(nullptr); }

    /// Opens the window on a record of a page; call once, after the town has been filled.
    void open(const QString& page, std::int64_t id)
    {
        window.resize(1366, 768);
        window.show();
        window.setDesk(&desk);
        QApplication::setActiveWindow(&window);
        window.go(page, id);
        QTest::qWait(10);
    }
};

} // namespace linwu::test
