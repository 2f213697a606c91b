// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Icons: one family of strokes (resources/icons), drawn in the ink of the theme in force.

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace linwu::ui {

/// The icon of that name (`residents`, `undo`); it follows the theme and turns faint when disabled.
[[nodiscard]] QIcon themeIcon(const QString& name);

/// The same in one colour, for states: `themeIcon("warn", tokens().warn)`.
[[nodiscard]] QIcon themeIcon(const QString& name, const QColor& colour);

/// The program's own icon, in its colours.
[[nodiscard]] QIcon programIcon();

} // namespace linwu::ui
