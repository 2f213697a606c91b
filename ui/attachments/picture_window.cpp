// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/picture_window.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

namespace {

constexpr double step = 1.25;
constexpr double largest = 8;

} // namespace

PictureWindow::PictureWindow(const QString& name, QImage picture, QWidget* parent)
    : QDialog(parent)
    , m_picture(std::move(picture))
    , m_area(new QScrollArea)
    , m_label(new QLabel)
{
    // What is on it belongs to somebody: its name stands inside, not in the title that the task bar shows.
    setWindowTitle(tr("Picture"));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setAccessibleName(name);
    m_area->setWidget(m_label);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setObjectName(QStringLiteral("picture"));
    m_area->setAccessibleName(name);
    auto* title = new QLabel(name);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    const auto add = [&](const QString& word, const char* key, const auto& act) {
        auto* button = new QPushButton(word);
        button->setObjectName(QString::fromLatin1(key));
        button->setAccessibleName(word);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Larger"), "larger", [this] { setFactor(m_factor * step); });
    add(tr("Smaller"), "smaller", [this] { setFactor(m_factor / step); });
    add(tr("Close"), "close", [this] { accept(); });
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_area, 1);
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    resize(room * 0.85);
    m_area->setFocus();
}

void PictureWindow::setFactor(double factor)
{
    m_factor = std::clamp(factor, 1.0, largest);
    paintPicture();
}

void PictureWindow::paintPicture()
{
    const qreal ratio = devicePixelRatioF();
    const QSize fitted = m_picture.size().scaled(m_area->viewport()->size(), Qt::KeepAspectRatio);
    QPixmap pixmap =
        QPixmap::fromImage(m_picture.scaled(fitted * m_factor * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_label->setPixmap(pixmap);
}

void PictureWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    paintPicture();
}

void PictureWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        setFactor(m_factor * step);
    } else if (event->key() == Qt::Key_Minus) {
        setFactor(m_factor / step);
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace linwu::ui
