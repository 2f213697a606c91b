// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AttachmentList: tiles of the files of one record; takes files and pictures that are dropped or pasted.

#include <QListWidget>

class QMimeData;

namespace linwu::ui {

/// One tile.
struct AttachmentTile {
    qint64 id = 0;
    QString name;
    QString detail;    ///< kind, day, size
    QImage picture;    ///< of the thumbnail; null for what has none
    bool kept = false; ///< the file itself is in the registry
    bool isPicture = false;
};

class AttachmentList final : public QListWidget {
    Q_OBJECT

public:
    explicit AttachmentList(const QString& name, QWidget* parent = nullptr);

    /// The tile that was chosen stays chosen while it is there.
    void setTiles(const QList<AttachmentTile>& tiles);

    /// Whether files may be dropped and pasted.
    void setOpen(bool open);

    /// The chosen one; key 0 when none is.
    [[nodiscard]] AttachmentTile chosen() const;

    /// Whether files or a picture can be taken from there.
    [[nodiscard]] static bool holdsFiles(const QMimeData* given);

    /// Takes what the clipboard holds.
    void paste();

Q_SIGNALS:
    void filesGiven(const QStringList& paths);
    void pictureGiven(const QImage& picture);
    void openAsked();
    void removeAsked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const QMimeData* given);

    QList<AttachmentTile> m_tiles;
    bool m_isOpen = false;
};

} // namespace linwu::ui
