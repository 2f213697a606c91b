// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/search_setting.h"

#include <QSettings>

namespace linwu::ui {
namespace {

const QString key = QStringLiteral("search/fuzzySounds");

} // namespace

bool fuzzySounds()
{
    return QSettings().value(key, false).toBool();
}

void setFuzzySounds(bool on)
{
    QSettings().setValue(key, on);
}

} // namespace linwu::ui
