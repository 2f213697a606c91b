// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// TodayPage: the first screen. What is overdue, due today and due within seven days, the days of the law first, each with its
// verb.

#include "ui/desk/due.h"
#include "ui/desk/page.h"

class QLabel;
class QVBoxLayout;

namespace linwu::ui {

class BarList;
class PageHeader;

class TodayPage final : public Page {
    Q_OBJECT

public:
    TodayPage(Desk& desk, QList<DueSource> sources, QWidget* parent = nullptr);
    void reload() override;
    void focusFirst() override;

private:
    struct Due;
    struct Sections;
    struct Figures;
    void askLines();
    void addBackup(Due& due) const;
    void clearLines();
    [[nodiscard]] Sections sectionsOf(QList<DueLine> lines) const;
    void fillLines(Due due);
    void addSection(const QString& title, const QList<DueLine>& lines);
    QWidget* makeLine(const DueLine& line);
    void askFigures();
    void fillFigures(const Figures& figures);

    QList<DueSource> m_sources;
    PageHeader* m_header;
    QVBoxLayout* m_lines;
    QLabel* m_figures;
    QLabel* m_gridsHeading;
    BarList* m_grids;
    QLabel* m_agesHeading;
    BarList* m_ages;
    int m_ahead = 0;             ///< days ahead that are shown
    int m_buttons = 0;           ///< lines shown: their buttons are due_0, due_1 …
    bool m_focusAwaited = false; ///< the keyboard goes to the first line once it is there
};

} // namespace linwu::ui
