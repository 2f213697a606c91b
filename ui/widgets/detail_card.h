// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DetailCard: the right pane of a page. Name large, what matters now under it, facts, then tabs. A card, not a form.

#include "ui/widgets/fact_grid.h"
#include "ui/widgets/pill.h"

#include <QScrollArea>

class QAction;
class QHBoxLayout;
class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace linwu::ui {

class FlowLayout;

class DetailCard final : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailCard(QWidget* parent = nullptr);

    void setName(const QString& name, const QString& subtitle = {});
    void setPills(const QList<std::pair<QString, Tone>>& pills);
    /// Acts on this record, as quiet buttons under the name (迁出, 更换户主 …). More than `shown` are folded into one menu; 0:
    /// all shown.
    void setActs(const QList<QAction*>& acts, int shown = 0);

    [[nodiscard]] FactGrid* facts() const { return m_facts; }

    /// Adds a tab; the widget is owned by the card.
    void addTab(QWidget* widget, const QString& title, const QString& name);
    void setTabTitle(QWidget* widget, const QString& title);

    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }

    /// What is shown while nothing is chosen.
    void setBlank(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();

    QWidget* m_body;
    QLabel* m_name;
    QLabel* m_subtitle;
    QWidget* m_pillRow;
    QWidget* m_actRow;
    FactGrid* m_facts;
    QTabWidget* m_tabs;
    QLabel* m_blank;
    QWidget* m_content;
};

} // namespace linwu::ui
