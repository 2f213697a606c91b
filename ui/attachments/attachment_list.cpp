// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attachment_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace linwu::ui {

namespace {

constexpr int tileWidth = 152;
constexpr int tileHeight = 156;
constexpr int iconWidth = 128;
constexpr int iconHeight = 92;

/// The thumbnail in the middle of a ground of one size, so that names stand in line.
QIcon tileIcon(const AttachmentTile& tile, qreal ratio)
{
    const QSize size(px(iconWidth), px(iconHeight));
    QPixmap ground(size * ratio);
    ground.setDevicePixelRatio(ratio);
    ground.fill(tokens().canvas);
    QPainter painter(&ground);
    if (tile.picture.isNull()) {
        const int sign = px(32);
        const QRect place((size.width() - sign) / 2, (size.height() - sign) / 2, sign, sign);
        themeIcon(QStringLiteral("file")).paint(&painter, place);
    } else {
        const QSize fitted = tile.picture.size().scaled(size, Qt::KeepAspectRatio);
        const QRect place(QPoint((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2), fitted);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, tile.picture);
    }
    painter.end();
    return QIcon(ground);
}

} // namespace

AttachmentList::AttachmentList(const QString& name, QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("attachments"));
    setAccessibleName(name);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setIconSize(QSize(px(iconWidth), px(iconHeight)));
    setGridSize(QSize(px(tileWidth), px(tileHeight)));
    setMinimumHeight(px(tileHeight));
    connect(this, &QListWidget::itemActivated, this, &AttachmentList::openAsked);
}

void AttachmentList::setTiles(const QList<AttachmentTile>& tiles)
{
    const qint64 before = chosen().id;
    m_tiles = tiles;
    clear();
    for (const AttachmentTile& tile : m_tiles) {
        auto* item = new QListWidgetItem(tileIcon(tile, devicePixelRatioF()), tile.name + QLatin1Char('\n') + tile.detail, this);
        item->setToolTip(tile.name + QLatin1Char('\n') + tile.detail);
        item->setData(Qt::AccessibleTextRole, QString(tile.name + QStringLiteral(", ") + tile.detail));
        if (tile.id == before) {
            setCurrentItem(item);
        }
    }
    viewport()->update();
}

void AttachmentList::setOpen(bool open)
{
    m_isOpen = open;
    // What is dropped comes to the viewport.
    viewport()->setAcceptDrops(open);
}

AttachmentTile AttachmentList::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < m_tiles.size() ? m_tiles.at(row) : AttachmentTile{};
}

bool AttachmentList::holdsFiles(const QMimeData* given)
{
    return given != nullptr && (given->hasUrls() || given->hasImage());
}

void AttachmentList::paste()
{
    take(QApplication::clipboard()->mimeData());
}

void AttachmentList::take(const QMimeData* given)
{
    if (given == nullptr || !m_isOpen) {
        return;
    }
    QStringList paths;
    for (const QUrl& url : given->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
    } else if (given->hasImage()) {
        Q_EMIT pictureGiven(qvariant_cast<QImage>(given->imageData()));
    }
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsFiles(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void AttachmentList::dragMoveEvent(QDragMoveEvent* event)
{
    if (holdsFiles(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(event->mimeData());
}

void AttachmentList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && chosen().id != 0) {
        Q_EMIT removeAsked();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void AttachmentList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (m_tiles.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(tokens().quiet);
        const int edge = px(16);
        painter.drawText(
            viewport()->rect().adjusted(edge, edge, -edge, -edge),
            Qt::AlignCenter | Qt::TextWordWrap,
            m_isOpen ? tr("No file yet. Drop photos and scans here, paste them, or choose them with “Add files …”.")
                     : tr("No file.")
        );
    }
}

} // namespace linwu::ui
