// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AttachmentPanel: the files of one record as tiles, with what can be done to them. The page gives what its register knows.

#include "ui/attachments/attachment_list.h"
#include "ui/attachments/picture.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace linwu::ui {

/// A file that was given and read, on its way into a record.
struct GivenFile {
    QString name; ///< of the file, or of what was pasted
    attachments::NewContent content;
};

/// Files that were read, and what could not be kept: its name and why.
struct ReadFiles {
    std::vector<GivenFile> good;
    std::vector<std::pair<QString, Error>> bad;
};

/// What a register does with files.
struct AttachmentRegister {
    attachments::ContentStore store;
    /// Keeps a file that was given; asks for what else it needs. True when it was kept.
    std::function<bool(const GivenFile&)> add;
    std::function<void(qint64 id)> remove;
};

class AttachmentPanel final : public QWidget {
    Q_OBJECT

public:
    AttachmentPanel(Desk& desk, AttachmentRegister work, QWidget* parent = nullptr);

    /// `tiles`: key, name, detail; the pictures are fetched here. `subject` names the record for the log of looks. `open`: files
    /// may be added and removed.
    void show(QList<AttachmentTile> tiles, const QString& subject, bool open);

    /// Reads the files beside the window, then hands one after the other to the register.
    void addFiles(const QStringList& paths);
    void addPicture(const QImage& picture);

    [[nodiscard]] bool savePublicCopy(qint64 id, const QString& path);
    /// Asks why, and keeps the look.
    [[nodiscard]] bool saveFullCopy(qint64 id, const QString& path);

    void openChosen();

    [[nodiscard]] AttachmentList* list() const { return m_list; }

private:
    void makeButtons();
    void chooseFiles();
    void askPublicCopy();
    void askFullCopy();
    void removeChosen();
    void choose();
    void given(const ReadFiles& files);
    [[nodiscard]] Result<std::string> bytesOf(qint64 id);
    [[nodiscard]] attachments::Limits limits();
    bool finish(const Status& status, const QString& said);

    Desk& m_desk;
    AttachmentRegister m_work;
    AttachmentList* m_list;
    QPushButton* m_add;
    QPushButton* m_paste;
    QPushButton* m_open;
    QPushButton* m_public;
    QPushButton* m_full;
    QPushButton* m_remove;
    QString m_subject;
    bool m_isOpen = false;
};

} // namespace linwu::ui
