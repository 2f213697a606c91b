// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What window and showcase share: name of the program, language, theme.

#include <QString>

class QApplication;

namespace linwu::app {

/// `language`: `zh_CN` or `en`. The words of Qt's own dialogs come with it.
void startQt(QApplication& qt, const QString& language);

} // namespace linwu::app
