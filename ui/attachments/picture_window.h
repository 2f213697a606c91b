// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PictureWindow: one picture as large as the window; + and - and the wheel make it larger and smaller.

#include <QDialog>
#include <QImage>

class QLabel;
class QScrollArea;

namespace linwu::ui {

class PictureWindow final : public QDialog {
    Q_OBJECT

public:
    PictureWindow(const QString& name, QImage picture, QWidget* parent = nullptr);

    /// 1 is as large as fits; never smaller.
    [[nodiscard]] double factor() const { return m_factor; }

    void setFactor(double factor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintPicture();

    QImage m_picture;
    QScrollArea* m_area;
    QLabel* m_label;
    double m_factor = 1;
};

} // namespace linwu::ui
