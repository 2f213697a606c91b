// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SearchPopup: the hits under the search field. It never takes the focus, so that an input method goes on composing.

#include "ui/widgets/search_field.h"

#include <QFrame>

#include <optional>

namespace linwu::ui {

class SearchPopup final : public QFrame {
    Q_OBJECT

public:
    explicit SearchPopup(QWidget* parent);
    /// Shows these hits, the first one selected. Without hits it says so if something was typed, else it hides.
    void show(const QList<SearchHit>& hits, bool typed);
    void step(int by);
    [[nodiscard]] std::optional<SearchHit> current() const;

    [[nodiscard]] const QList<SearchHit>& hits() const { return m_hits; }

    /// Takes the room it needs, at most `room`.
    void fit(const QRect& room);
    using QFrame::show;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Line {
        int hit; ///< -1: heading
        QString text;
        QRect box;
    };

    void layOut();
    void paintHit(QPainter& painter, const Line& line) const;

    QList<SearchHit> m_hits;
    QList<Line> m_lines;
    int m_current = -1;
    int m_scroll = 0;
    int m_height = 0;
};

} // namespace linwu::ui
