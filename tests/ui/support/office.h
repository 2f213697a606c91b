// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Office: a window on a temporary registry that a test has filled.

#include "core/rules/rule_seed.h"
#include "tests/support/registry.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

#include <functional>
#include <memory>

namespace linwu::test {

class Office {
public:
    /// The file has its rules as every new one; `fill` runs before the window opens on `page`.
    Office(const Date& today, const QString& page, const std::function<void(Registry&)>& fill)
        : m_registry(memoryPlain, today)
    {
        REQUIRE(rules::seedFile(*m_registry, anActor()));
        fill(*m_registry);
        m_desk = std::make_unique<ui::Desk>(*m_registry, anActor());
        m_window.resize(1366, 768);
        m_window.show();
        m_window.setDesk(m_desk.get());
        QApplication::setActiveWindow(&m_window);
        m_window.go(page);
        QTest::qWait(10);
    }

    ~Office() { m_window.setDesk(nullptr); }

    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;
    Office(Office&&) = delete;
    Office& operator=(Office&&) = delete;

    [[nodiscard]] ui::MainWindow& window() { return m_window; }

    [[nodiscard]] Registry& registry() { return *m_registry; }

    template <class PageType>
    [[nodiscard]] PageType& page(const QString& name)
    {
        auto* page = qobject_cast<PageType*>(m_window.page(name));
        REQUIRE(page != nullptr);
        return *page;
    }

private:
    TempRegistry m_registry;
    std::unique_ptr<ui::Desk> m_desk;
    ui::MainWindow m_window;
};

} // namespace linwu::test
