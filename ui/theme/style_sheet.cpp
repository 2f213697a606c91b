// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The style sheet: every length is a multiple of the type size, every colour a token.

#include "ui/theme/theme.h"

#include <utility>

namespace linwu::ui {
namespace {

/// `{name}` is a colour, `[n]` a length of the 100 % design.
const char* const kSheet = R"(
QMainWindow, QDialog, QWizard, #canvas { background: {canvas}; }
QToolTip { background: {raised}; color: {ink}; border: 1px solid {hairline}; padding: [4]px [8]px; }
QLabel { background: transparent; }
QLabel[tone="quiet"] { color: {quiet}; }
QLabel[tone="bad"] { color: {accent}; }
QLabel[tone="good"] { color: {good}; }
QLabel[tone="warn"] { color: {warn}; }
QLabel[fact="true"] { border: 2px solid transparent; border-radius: [4]px; padding: [1]px [2]px; }
QLabel[fact="true"]:focus { border-color: {focus}; }
QFrame[line="true"] { background: {hairline}; border: none; }

QPushButton, QToolButton[framed="true"] {
  background: {surface}; color: {ink}; border: 1px solid {outline}; border-radius: [4]px;
  padding: [4]px [12]px; min-height: [20]px;
}
QPushButton:hover, QToolButton[framed="true"]:hover { background: {hover}; }
QPushButton:pressed { background: {selected}; }
QPushButton:focus, QToolButton[framed="true"]:focus { border: 2px solid {focus}; padding: [3]px [11]px; }
QPushButton:disabled, QToolButton[framed="true"]:disabled { color: {faint}; border-color: {hairline}; }
QPushButton[primary="true"] { background: {primary}; color: {onPrimary}; border: 1px solid {primary}; }
QPushButton[primary="true"]:hover { background: {primary}; border-color: {ink}; }
QPushButton[primary="true"]:focus { border: 2px solid {focus}; }
QPushButton[primary="true"]:disabled { background: {selected}; color: {faint}; border-color: {selected}; }
QPushButton[flat="true"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: [4]px; padding: [4]px [6]px; }
QPushButton[flat="true"]:hover, QToolButton:hover, QToolButton:checked { background: {hover}; }
QPushButton[flat="true"]:focus, QToolButton:focus { border: 2px solid {focus}; padding: [3]px [5]px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
  background: {surface}; color: {ink}; border: 1px solid {outline}; border-radius: [4]px; padding: [3]px [8]px; min-height: [20]px;
  selection-background-color: {focus}; selection-color: {surface};
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid {focus}; padding: [2]px [7]px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: {accent}; }
QLineEdit:read-only { background: {canvas}; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: {faint}; background: {canvas}; border-color: {hairline}; }
QComboBox::drop-down { border: none; width: [24]px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-{shade}.svg); width: [14]px; height: [14]px; }
QComboBox QAbstractItemView { background: {raised}; border: 1px solid {hairline}; padding: [4]px; selection-background-color: {selected};
  selection-color: {ink}; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QCheckBox, QRadioButton { spacing: [8]px; padding: [3]px; border: 2px solid transparent; border-radius: [4]px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: {focus}; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: [14]px; height: [14]px; border: 1px solid {outline}; background: {surface}; }
QCheckBox::indicator, QListView::indicator { border-radius: [3]px; }
QRadioButton::indicator { border-radius: [8]px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: {focus}; border-color: {focus}; image: url(:/icons/check-{shade}.svg); }
QRadioButton::indicator:checked { background: {focus}; border-color: {focus}; image: url(:/icons/dot-{shade}.svg); }

QTextBrowser, QTextBrowser:focus { background: {surface}; border: none; padding: 0; }
QAbstractItemView { background: {surface}; border: none; selection-background-color: {selected}; selection-color: {ink}; }
QTableView { gridline-color: transparent; }
QTableView::item { border: none; padding: 0 [8]px; }
QHeaderView { background: {surface}; border: none; }
QHeaderView::section { background: {surface}; color: {quiet}; border: none; border-bottom: 1px solid {hairline}; padding: [4]px [8]px; }
QListView, QTreeView, QPushButton, QToolButton { outline: 0; }
QListView::item, QTreeView::item { padding: [4]px [8]px; border-radius: [4]px; min-height: [22]px; }
QListView::item:hover, QTreeView::item:hover { background: {hover}; }
QListView::item:selected, QTreeView::item:selected { background: {selected}; color: {ink}; }
QListView::item:focus, QTreeView::item:focus { border: 2px solid {focus}; }
QTextBrowser:focus { border: 2px solid {focus}; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid {hairline}; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: {quiet}; border: none; border-bottom: 2px solid transparent; padding: [6]px [2]px; margin-right: [18]px; }
QTabBar::tab:selected { color: {ink}; border-bottom: 2px solid {ink}; }
QTabBar::tab:hover { color: {ink}; }
QTabBar::tab:focus { border-bottom: 3px solid {focus}; }

QMenu { background: {raised}; border: 1px solid {hairline}; padding: [4]px; }
QMenu::item { padding: [5]px [24]px [5]px [12]px; border-radius: [4]px; }
QMenu::item:selected { background: {selected}; }
QMenu::item:disabled { color: {faint}; }
QMenu::icon { padding-left: [8]px; }
QMenu::separator { height: 1px; background: {hairline}; margin: [4]px [8]px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: [10]px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: [10]px; margin: 0; }
QScrollBar::handle { background: {outline}; border-radius: [3]px; margin: [2]px; min-height: [28]px; min-width: [28]px; }
QScrollBar::handle:hover { background: {faint}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: {selected}; border: none; border-radius: [2]px; max-height: [4]px; min-height: [4]px; }
QProgressBar::chunk { background: {focus}; border-radius: [2]px; }
QSplitter::handle { background: {hairline}; }
QCalendarWidget QAbstractItemView { selection-background-color: {focus}; selection-color: {surface}; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: {raised}; }
)";

QString withColours(QString sheet, const Tokens& t)
{
    const std::pair<const char*, QColor> colours[] = {
        {"canvas", t.canvas},
        {"surface", t.surface},
        {"raised", t.raised},
        {"hairline", t.hairline},
        {"outline", t.outline},
        {"ink", t.ink},
        {"quiet", t.quiet},
        {"faint", t.faint},
        {"hover", t.hover},
        {"selected", t.selected},
        {"focus", t.focus},
        {"accent", t.accent},
        {"primary", t.primary},
        {"onPrimary", t.onPrimary},
        {"accentSoft", t.accentSoft},
        {"good", t.good},
        {"warn", t.warn},
    };
    for (const auto& [name, colour] : colours) {
        sheet.replace(QLatin1Char('{') + QLatin1String(name) + QLatin1Char('}'), colour.name());
    }
    const bool dark = t.canvas.lightness() < 128;
    return sheet.replace(QStringLiteral("{shade}"), dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace

QString styleSheetOf(const Tokens& tokens, double scale)
{
    const QString sheet = withColours(QString::fromLatin1(kSheet), tokens);
    QString scaled;
    scaled.reserve(sheet.size());
    qsizetype at = 0;
    while (at < sheet.size()) {
        const qsizetype open = sheet.indexOf(QLatin1Char('['), at);
        const qsizetype close = open < 0 ? -1 : sheet.indexOf(QLatin1Char(']'), open);
        if (close < 0) {
            break;
        }
        bool isLength = false;
        const double length = QStringView(sheet).mid(open + 1, close - open - 1).toDouble(&isLength);
        scaled += QStringView(sheet).mid(at, open - at);
        scaled += isLength ? QString::number(qRound(length * scale)) : sheet.mid(open, close - open + 1);
        at = close + 1;
    }
    return scaled + QStringView(sheet).mid(at);
}

} // namespace linwu::ui
