// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/demo_photo.h"

#include <QBuffer>
#include <QPainter>

namespace linwu::app {

namespace {

constexpr int width = 1200;
constexpr int height = 800;

/// A small stream of numbers that is the same in every run.
class Shuffle {
public:
    explicit Shuffle(int seed)
        : m_state(static_cast<unsigned>(seed) * 2654435761U + 12345U)
    {}

    int below(int bound)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 16U) % static_cast<unsigned>(bound));
    }

private:
    unsigned m_state;
};

/// A sheet with a red head, lines of print and a seal.
void drawSheet(QPainter& painter, const QRect& sheet, Shuffle& shuffle)
{
    painter.fillRect(sheet.translated(6, 8), QColor(0, 0, 0, 60));
    painter.fillRect(sheet, QColor(252, 251, 246));
    painter.fillRect(QRect(sheet.left() + sheet.width() / 5, sheet.top() + 18, sheet.width() * 3 / 5, 12), QColor(178, 40, 36));
    for (int y = sheet.top() + 52; y < sheet.bottom() - 60; y += 16) {
        painter.fillRect(
            QRect(sheet.left() + 20, y, sheet.width() - 40 - shuffle.below(sheet.width() / 3), 5), QColor(70, 72, 78)
        );
    }
    painter.setPen(QPen(QColor(200, 48, 40, 200), 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPoint(sheet.right() - 56, sheet.bottom() - 52), 34, 34);
}

} // namespace

std::string demoPhoto(int number)
{
    Shuffle shuffle(number);
    QImage picture(width, height, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient wall(0, 0, 0, height);
    wall.setColorAt(0, QColor(206, 200, 188));
    wall.setColorAt(1, QColor(150, 144, 134));
    painter.fillRect(picture.rect(), wall);
    const QRect board(90, 80, width - 180, height - 200);
    painter.fillRect(board.adjusted(-16, -16, 16, 16), QColor(92, 96, 104));
    painter.fillRect(board, QColor(44, 92, 78));
    const int sheets = 3 + shuffle.below(2);
    const int room = board.width() / sheets;
    for (int i = 0; i < sheets; ++i) {
        const int wide = room - 50 - shuffle.below(30);
        const QRect sheet(board.left() + i * room + 24, board.top() + 40 + shuffle.below(26), wide, wide * 4 / 3);
        drawSheet(painter, sheet.intersected(board.adjusted(0, 20, 0, -20)), shuffle);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 82);
    return bytes.toStdString();
}

} // namespace linwu::app
