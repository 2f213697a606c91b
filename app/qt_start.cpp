// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/qt_start.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace linwu::app {

void startQt(QApplication& qt, const QString& language)
{
    QApplication::setOrganizationName(QStringLiteral("linwu"));
    QApplication::setApplicationName(QStringLiteral("linwu"));
    QApplication::setApplicationDisplayName(QStringLiteral("Linwu"));
    QApplication::setDesktopFileName(QStringLiteral("org.linwu.Linwu"));
    QApplication::setWindowIcon(ui::programIcon());
    QLocale::setDefault(QLocale(language));
    // Owned by the application, so that they live as long as every widget.
    auto* ours = new QTranslator(&qt);
    if (ours->load(QStringLiteral(":/i18n/linwu_") + language)) {
        QApplication::installTranslator(ours);
    }
    auto* theirs = new QTranslator(&qt);
    if (theirs->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(theirs);
    }
    ui::applyTheme(qt, ui::savedAppearance());
}

} // namespace linwu::app
