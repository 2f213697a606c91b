// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Theme: the one palette of colours, the type and the grid that every page is drawn with; light, dark, or as the system.

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace linwu::ui {

/// The colours of the program by what they are for. One neutral scale, one accent (朱), green and amber for states only.
struct Tokens {
    QColor canvas;     ///< behind everything
    QColor surface;    ///< lists, cards, editors
    QColor raised;     ///< menus and other things that float
    QColor hairline;   ///< lines between things
    QColor outline;    ///< borders of things one can type in or press
    QColor ink;        ///< text
    QColor quiet;      ///< labels, second lines
    QColor faint;      ///< disabled text and marks
    QColor hover;      ///< under the pointer
    QColor selected;   ///< the current row
    QColor focus;      ///< the ring around what has the keyboard
    QColor accent;     ///< text and lines in 朱: overdue, wrong
    QColor primary;    ///< ground of the one filled button of a page
    QColor onPrimary;  ///< text on it
    QColor accentSoft; ///< ground of an accent pill
    QColor good;       ///< done, verified
    QColor goodSoft;
    QColor warn; ///< near its day, to be checked
    QColor warnSoft;
};

/// What the person chose on the settings page.
enum class Shade { light, dark, system };

struct Appearance {
    Shade shade = Shade::system;
    int percent = 100; ///< type size, 100 to 200
    bool operator==(const Appearance&) const = default;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// The tokens of the palette the application runs with.
[[nodiscard]] const Tokens& tokens();

/// Sets style, palette, font and style sheet of the whole application.
void applyTheme(QApplication& application, const Appearance& appearance);

/// The choice kept for this person on this computer.
[[nodiscard]] Appearance savedAppearance();
void saveAppearance(const Appearance& appearance);

/// A length of the 100 % design in pixels at the type size in force.
[[nodiscard]] int px(double designPixels);

/// The application font, `steps` sizes up (1: 12 pt, 2: 15 pt, 3: 18 pt) or down (-1: 9 pt).
[[nodiscard]] QFont typeface(int steps = 0, bool strong = false);

/// The style sheet made of these tokens; `scale` is the type size as a factor.
[[nodiscard]] QString styleSheetOf(const Tokens& tokens, double scale);

} // namespace linwu::ui
