// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/showcase.h"

#include "app/application.h"
#include "app/qt_start.h"
#include "ui/desk/desk.h"
#include "ui/desk/page.h"
#include "ui/shell/main_window.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include <iostream>

namespace linwu::app {
namespace {

/// Lets the window do what it put off until after its first paint, and what is asked beside it.
void settle(ui::Questions& questions)
{
    if (!questions.idle()) {
        QEventLoop answers;
        QObject::connect(&questions, &ui::Questions::allAnswered, &answers, &QEventLoop::quit);
        answers.exec();
    }
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
}

bool picturePages(Application& application, const QDir& folder, const QString& suffix)
{
    ui::MainWindow& window = application.window();
    bool all = true;
    for (const auto& key : window.pageKeys()) {
        window.go(key);
        settle(application.desk().questions());
        all = window.grab().save(folder.filePath(key + suffix + QStringLiteral(".png"))) && all;
    }
    return all;
}

} // namespace

bool asksForShowcase(const std::vector<std::string>& arguments)
{
    return !arguments.empty() && arguments.front() == "showcase";
}

int runShowcase(int argc, char** argv, const std::vector<std::string>& arguments)
{
    if (arguments.size() != 3) {
        std::cerr << "linwu showcase FILE FOLDER\n";
        return 2;
    }
    QApplication qt(argc, argv);
    startQt(qt, QStringLiteral("zh_CN"));
    QDir folder(ui::toQt(arguments[2]));
    if (!folder.mkpath(QStringLiteral("screens")) || !folder.cd(QStringLiteral("screens"))) {
        std::cerr << ui::sentence(failure(ErrorCode::readOnly)).toStdString() << '\n';
        return 3;
    }
    ui::applyTheme(qt, {ui::Shade::light, 100});
    bool written = true;
    for (const auto shade : {ui::Shade::light, ui::Shade::dark}) {
        ui::applyTheme(qt, {shade, 100});
        // A window of its own for each: what was measured and painted once is made anew.
        Application application({});
        application.window().resize(1366, 768);
        application.window().show();
        if (const auto status = application.open(ui::toQt(arguments[1])); !status) {
            std::cerr << ui::sentence(status.error()).toStdString() << '\n';
            return 3;
        }
        written = picturePages(application, folder, shade == ui::Shade::dark ? QStringLiteral("-dark") : QString()) && written;
    }
    return written ? 0 : 3;
}

} // namespace linwu::app
