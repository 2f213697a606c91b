// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pictures of widgets for people who want to look: written only where LINWU_PICTURES names a folder.

#include <QPixmap>
#include <QWidget>

namespace linwu::test {

inline void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("LINWU_PICTURES");
    if (!folder.isEmpty()) {
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

} // namespace linwu::test
