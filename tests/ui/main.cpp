// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Runs the widget tests offscreen, in Chinese, with settings of its own.
#define CATCH_CONFIG_RUNNER
#include "core/spreadsheets/isolated.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    if (const auto code = linwu::spreadsheets::serveIsolatedReader(argc, argv)) {
        return *code;
    }
    // Before QApplication: without a display Qt would end the program, and no test would be registered.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("linwu-tests"));
    QApplication::setApplicationName(QStringLiteral("linwu-tests"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QTranslator chinese;
    if (!chinese.load(QStringLiteral(":/i18n/linwu_zh_CN"))) {
        return 1;
    }
    QApplication::installTranslator(&chinese);
    linwu::ui::applyTheme(application, {linwu::ui::Shade::light, 100});
    return Catch::Session().run(argc, argv);
}
