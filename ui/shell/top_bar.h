// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// TopBar: the community's name, the one search field, and the menu of the file.

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace linwu::ui {

class SearchField;

class TopBar final : public QWidget {
    Q_OBJECT

public:
    /// `host` is the widget the hits are shown over.
    explicit TopBar(QWidget* host);
    void setCommunity(const QString& name);

    [[nodiscard]] SearchField* search() const { return m_search; }

    [[nodiscard]] QMenu* menu() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_community;
    SearchField* m_search;
    QToolButton* m_menu;
};

} // namespace linwu::ui
