// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/flat_style.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

#include <algorithm>

namespace linwu::ui {
namespace {

constexpr double basePoints = 10.5; // 14 px at 96 dpi

Tokens makeLight()
{
    Tokens t;
    t.canvas = QColor(0xF7, 0xF6, 0xF3);
    t.surface = QColor(0xFF, 0xFF, 0xFF);
    t.raised = QColor(0xFF, 0xFF, 0xFF);
    t.hairline = QColor(0xE6, 0xE4, 0xDF);
    t.outline = QColor(0xC9, 0xC6, 0xBF);
    t.ink = QColor(0x22, 0x21, 0x1F);
    t.quiet = QColor(0x68, 0x66, 0x61);
    t.faint = QColor(0xA5, 0xA2, 0x9B);
    t.hover = QColor(0xF0, 0xEE, 0xEA);
    t.selected = QColor(0xE9, 0xE6, 0xE0);
    t.focus = QColor(0x4A, 0x48, 0x44);
    t.accent = QColor(0xB3, 0x26, 0x1E);
    t.primary = QColor(0xB3, 0x26, 0x1E);
    t.onPrimary = QColor(0xFF, 0xFF, 0xFF);
    t.accentSoft = QColor(0xFB, 0xEA, 0xE7);
    t.good = QColor(0x1E, 0x71, 0x45);
    t.goodSoft = QColor(0xE6, 0xF2, 0xEA);
    t.warn = QColor(0x8A, 0x56, 0x00);
    t.warnSoft = QColor(0xFB, 0xF0, 0xDB);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.canvas = QColor(0x1A, 0x1A, 0x19);
    t.surface = QColor(0x22, 0x22, 0x20);
    t.raised = QColor(0x2B, 0x2B, 0x29);
    t.hairline = QColor(0x36, 0x35, 0x32);
    t.outline = QColor(0x56, 0x54, 0x4F);
    t.ink = QColor(0xEC, 0xEA, 0xE5);
    t.quiet = QColor(0xA9, 0xA6, 0x9F);
    t.faint = QColor(0x73, 0x71, 0x6B);
    t.hover = QColor(0x2C, 0x2B, 0x29);
    t.selected = QColor(0x3A, 0x38, 0x35);
    t.focus = QColor(0xD8, 0xD5, 0xCE);
    t.accent = QColor(0xF0, 0x8A, 0x7E);
    t.primary = QColor(0xBE, 0x39, 0x2F);
    t.onPrimary = QColor(0xFF, 0xFF, 0xFF);
    t.accentSoft = QColor(0x43, 0x28, 0x25);
    t.good = QColor(0x7C, 0xC8, 0x9B);
    t.goodSoft = QColor(0x22, 0x36, 0x2A);
    t.warn = QColor(0xE3, 0xB3, 0x5C);
    t.warnSoft = QColor(0x3B, 0x31, 0x1D);
    return t;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.canvas);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.hover);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.quiet);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::BrightText, t.accent);
    palette.setColor(QPalette::Highlight, t.selected);
    palette.setColor(QPalette::HighlightedText, t.ink);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.hairline);
    palette.setColor(QPalette::Dark, t.outline);
    palette.setColor(QPalette::Shadow, t.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.faint);
    }
    return palette;
}

bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens kept = makeLight();
    return kept;
}

const Tokens& darkTokens()
{
    static const Tokens kept = makeDark();
    return kept;
}

const Tokens& tokens()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

void applyTheme(QApplication& application, const Appearance& appearance)
{
    // Asked before our own palette is set, else "as the system" would see ourselves.
    const bool systemDark = systemIsDark();
    const bool dark = appearance.shade == Shade::dark || (appearance.shade == Shade::system && systemDark);
    const Tokens& t = dark ? darkTokens() : lightTokens();
    const double scale = std::clamp(appearance.percent, 100, 200) / 100.0;

    // One face with CJK and tabular figures, named outright: the fallback of an unnamed face differs from desk to desk.
    QFont font(QStringList{
        QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Microsoft YaHei UI"),
        QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(basePoints * scale);
    font.setHintingPreference(QFont::PreferVerticalHinting);

    if (!application.property("linwuStyled").toBool()) {
        application.setStyle(new FlatStyle);
        application.setProperty("linwuStyled", true);
    }
    QApplication::setPalette(paletteOf(t));
    QApplication::setFont(font);
    application.setStyleSheet(styleSheetOf(t, scale));
}

Appearance savedAppearance()
{
    const QSettings settings;
    Appearance appearance;
    const QString shade = settings.value(QStringLiteral("appearance/shade")).toString();
    if (shade == u"light") {
        appearance.shade = Shade::light;
    } else if (shade == u"dark") {
        appearance.shade = Shade::dark;
    }
    appearance.percent = std::clamp(settings.value(QStringLiteral("appearance/percent"), 100).toInt(), 100, 200);
    return appearance;
}

void saveAppearance(const Appearance& appearance)
{
    QSettings settings;
    const QString shade = appearance.shade == Shade::light  ? QStringLiteral("light")
                          : appearance.shade == Shade::dark ? QStringLiteral("dark")
                                                            : QStringLiteral("system");
    settings.setValue(QStringLiteral("appearance/shade"), shade);
    settings.setValue(QStringLiteral("appearance/percent"), appearance.percent);
}

int px(double designPixels)
{
    const double points = QApplication::font().pointSizeF();
    return qRound(designPixels * (points > 0 ? points : basePoints) / basePoints);
}

QFont typeface(int steps, bool strong)
{
    static constexpr double factors[] = {0.857, 1.0, 1.143, 1.429, 1.714};
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factors[std::clamp(steps + 1, 0, 4)]);
    if (strong) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

} // namespace linwu::ui
