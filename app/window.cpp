// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/application.h"
#include "app/qt_start.h"
#include "ui/shell/main_window.h"
#include "ui/text/convert.h"

#include <QApplication>

#include <iostream>

namespace linwu::app {

int runWindow(int argc, char** argv, const std::vector<std::string>& arguments)
{
    QApplication qt(argc, argv);
    WindowOptions options;
    QString language = QStringLiteral("zh_CN");
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& word = arguments[at];
        if (word.rfind("--", 0) != 0) {
            options.file = ui::toQt(word);
            continue;
        }
        const bool valued = word == "--lang" || word == "--as" || word == "--today";
        if (!valued || at + 1 >= arguments.size()) {
            std::cerr << "linwu [FILE] [--lang zh_CN|en] [--as STAFF] [--today DATE]\n";
            return 2;
        }
        const std::string& value = arguments[++at];
        if (word == "--lang") {
            language = ui::toQt(value);
        } else if (word == "--as") {
            options.person = ui::toQt(value);
        } else {
            options.today = parseIsoDate(value);
            if (!options.today) {
                std::cerr << "--today 2026-11-22\n";
                return 2;
            }
        }
    }
    startQt(qt, language);
    Application application(options);
    application.window().show();
    if (!options.file.isEmpty()) {
        if (const auto status = application.open(options.file); !status) {
            application.window().tell(status.error());
        }
    }
    return QApplication::exec();
}

} // namespace linwu::app
