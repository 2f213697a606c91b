// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BarList: a few named numbers with a bar each: a picture where it says more than the numbers.

#include <QList>
#include <QWidget>

namespace linwu::ui {

struct Bar {
    QString name;
    qint64 count = 0;
};

class BarList final : public QWidget {
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);
    void setBars(const QList<Bar>& bars);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Bar> m_bars;
};

} // namespace linwu::ui
