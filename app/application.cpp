// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "core/registry/registry.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/welcome_page.h"
#include "ui/text/convert.h"

#include <QFileDialog>

namespace linwu::app {

Application::Application(WindowOptions options)
    : m_options(std::move(options))
    , m_window(std::make_unique<ui::MainWindow>())
{
    connect(m_window.get(), &ui::MainWindow::openWanted, this, &Application::choose);
    connect(m_window.get(), &ui::MainWindow::fileChosen, this, [this](const QString& path) {
        if (const auto status = open(path); !status) {
            m_window->tell(status.error());
        }
    });
}

Application::~Application()
{
    // The window shows what the desk holds, the desk what the registry holds.
    m_window->setDesk(nullptr);
    m_desk.reset();
}

Status Application::open(const QString& path)
{
    const std::filesystem::path file(ui::toCore(path));
    auto registry = Registry::open(file);
    if (!registry) {
        return registry.error();
    }
    if (m_options.today && !registry.value()->info().mark.empty()) {
        RegistryOptions options;
        options.clock = std::make_shared<FixedClock>(*m_options.today);
        registry.value().reset();
        registry = Registry::open(file, options);
        if (!registry) {
            return registry.error();
        }
    }
    takeOver(std::move(registry).value());
    ui::rememberFile(path);
    return {};
}

void Application::takeOver(std::unique_ptr<Registry> registry)
{
    m_window->setDesk(nullptr);
    m_desk.reset();
    m_registry = std::move(registry);
    Actor actor;
    actor.name = ui::toCore(m_options.person);
    m_desk = std::make_unique<ui::Desk>(*m_registry, actor);
    m_window->setDesk(m_desk.get());
}

void Application::choose()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a file"), {}, tr("Linwu files (*.linwu)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto status = open(path); !status) {
        m_window->tell(status.error());
    }
}

} // namespace linwu::app
