// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attachment_panel.h"

#include "core/registry/look.h"
#include "ui/attachments/picture_window.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/task_answer.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

namespace {

using namespace attachments;

/// Longest side at which a picture is looked at: enough to read a posted sheet.
constexpr int lookingEdge = 4000;

} // namespace

AttachmentPanel::AttachmentPanel(Desk& desk, AttachmentRegister work, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_work(std::move(work))
    , m_list(new AttachmentList(tr("Files"), this))
{
    makeButtons();
    connect(m_list, &AttachmentList::filesGiven, this, &AttachmentPanel::addFiles);
    connect(m_list, &AttachmentList::pictureGiven, this, &AttachmentPanel::addPicture);
    connect(m_list, &AttachmentList::openAsked, this, &AttachmentPanel::openChosen);
    connect(m_list, &AttachmentList::removeAsked, this, &AttachmentPanel::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentPanel::choose);
    choose();
}

void AttachmentPanel::makeButtons()
{
    auto* buttons = new FlowLayout;
    const auto make = [&](const QString& word, const char* name, void (AttachmentPanel::*act)()) {
        auto* button = new QPushButton(word, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    m_add = make(tr("Add &files …"), "attachment_add", &AttachmentPanel::chooseFiles);
    m_paste = new QPushButton(tr("Pas&te"), this);
    m_paste->setObjectName(QStringLiteral("attachment_paste"));
    m_paste->setAccessibleName(tr("Paste"));
    connect(m_paste, &QPushButton::clicked, m_list, &AttachmentList::paste);
    buttons->addWidget(m_paste);
    m_open = make(tr("&Look at"), "attachment_open", &AttachmentPanel::openChosen);
    m_public = make(tr("Save a &public copy …"), "attachment_public", &AttachmentPanel::askPublicCopy);
    m_full = make(tr("Save as it &is …"), "attachment_full", &AttachmentPanel::askFullCopy);
    m_remove = make(tr("&Remove"), "attachment_remove", &AttachmentPanel::removeChosen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(8), 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
}

void AttachmentPanel::show(QList<AttachmentTile> tiles, const QString& subject, bool open)
{
    m_subject = subject;
    m_isOpen = open;
    for (AttachmentTile& tile : tiles) {
        m_desk.read([&](const Reader& reader) {
            const auto content = findContent(reader, m_work.store, tile.id);
            tile.kept = content.has_value();
            tile.isPicture = content && content->type != MediaType::pdf;
            const std::string small = tile.kept ? thumbnailOf(reader, m_work.store, tile.id) : std::string();
            tile.picture = QImage::fromData(QByteArray::fromStdString(small));
            if (content) {
                tile.detail +=
                    (tile.detail.isEmpty() ? QString() : QStringLiteral(" · ")) + toQt(codeOf(content->type)).toUpper();
            }
            return true;
        });
        if (!tile.kept) {
            tile.detail += (tile.detail.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("name only");
        }
    }
    m_list->setTiles(tiles);
    choose();
}

void AttachmentPanel::choose()
{
    const AttachmentTile tile = m_list->chosen();
    m_add->setEnabled(m_isOpen);
    m_paste->setEnabled(m_isOpen);
    m_list->setOpen(m_isOpen);
    m_open->setEnabled(tile.isPicture);
    m_public->setEnabled(tile.isPicture);
    m_full->setEnabled(tile.kept);
    m_remove->setEnabled(m_isOpen && tile.id != 0);
}

Limits AttachmentPanel::limits()
{
    return m_desk.read([](const Reader& reader) { return limitsOn(reader, reader.today()); });
}

void AttachmentPanel::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(
        this, tr("Photos and scans"), {}, tr("Photos and scans (*.jpg *.jpeg *.png *.pdf);;All files (*)")
    ));
}

void AttachmentPanel::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || !m_isOpen) {
        return;
    }
    const bool begun = runFor(
        *this,
        m_desk.tasks(),
        tr("Reading %n file(s) …", nullptr, static_cast<int>(paths.size())),
        [paths, bounds = limits()](Registry&, TaskControl& control) -> Result<ReadFiles> {
            ReadFiles files;
            for (qsizetype i = 0; i < paths.size(); ++i) {
                control.progress(i, paths.size());
                if (control.cancelled()) {
                    return failure(ErrorCode::cancelled);
                }
                const QString name = QFileInfo(paths.at(i)).fileName();
                auto content =
                    bytesOfFile(paths.at(i)).andThen([&](const std::string& bytes) { return contentOf(bytes, bounds); });
                if (content) {
                    files.good.push_back({name, *std::move(content)});
                } else {
                    files.bad.emplace_back(name, content.error());
                }
            }
            return files;
        },
        [this](const Result<ReadFiles>& files) {
            if (files) {
                given(*files);
            } else if (files.error().code != ErrorCode::cancelled) {
                Q_EMIT m_desk.refused(files.error());
            }
        }
    );
    if (!begun) {
        Q_EMIT m_desk.refused(failure(ErrorCode::busy, {}, "task_running"));
    }
}

void AttachmentPanel::addPicture(const QImage& picture)
{
    if (!m_isOpen || picture.isNull()) {
        return;
    }
    const QString name = tr("Pasted picture %1").arg(toQt(isoText(m_desk.today())));
    const auto content = contentOf(pngOf(picture), limits());
    given(content ? ReadFiles{{{name, *content}}, {}} : ReadFiles{{}, {{name, content.error()}}});
}

void AttachmentPanel::given(const ReadFiles& files)
{
    for (const GivenFile& file : files.good) {
        if (!m_work.add(file)) {
            return;
        }
    }
    if (files.good.empty() && files.bad.size() == 1) {
        Q_EMIT m_desk.refused(files.bad.front().second);
        return;
    }
    QStringList lines;
    for (const auto& [name, error] : files.bad) {
        lines.append(tr("%1 was not kept: %2").arg(name, sentence(error)));
    }
    if (!lines.isEmpty()) {
        Q_EMIT m_desk.said(lines.join(QLatin1Char('\n')));
    }
}

Result<std::string> AttachmentPanel::bytesOf(qint64 id)
{
    return m_desk.registry()
        .read(m_desk.reader().scope(), [&](const Reader& reader) { return contentBytes(reader, m_work.store, id); })
        .andThen([](const Result<std::string>& bytes) { return bytes; });
}

bool AttachmentPanel::finish(const Status& status, const QString& said)
{
    if (!status) {
        Q_EMIT m_desk.refused(status.error());
        return false;
    }
    Q_EMIT m_desk.said(said);
    return true;
}

void AttachmentPanel::openChosen()
{
    const AttachmentTile tile = m_list->chosen();
    if (!tile.isPicture) {
        return;
    }
    const auto picture =
        bytesOf(tile.id).andThen([&](const std::string& bytes) { return uprightPicture(bytes, limits(), lookingEdge); });
    if (!picture) {
        Q_EMIT m_desk.refused(picture.error());
        return;
    }
    auto* shown = new PictureWindow(tile.name, *picture, window());
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->open();
}

void AttachmentPanel::removeChosen()
{
    const AttachmentTile tile = m_list->chosen();
    if (m_isOpen && tile.id != 0) {
        m_work.remove(tile.id);
    }
}

bool AttachmentPanel::savePublicCopy(qint64 id, const QString& path)
{
    const auto copy = bytesOf(id).andThen([&](const std::string& bytes) { return publicCopy(bytes, limits()); });
    return finish(
        copy ? writeFile(path, *copy) : Status(copy.error()),
        tr("Saved without place, time and camera. Cover the faces of people before it is published.")
    );
}

void AttachmentPanel::askPublicCopy()
{
    const AttachmentTile tile = m_list->chosen();
    const QString name = QFileInfo(tile.name).completeBaseName() + QStringLiteral("-") + tr("public") + QStringLiteral(".jpg");
    const QString path = QFileDialog::getSaveFileName(this, tr("Public copy"), name, tr("Photos (*.jpg)"));
    if (!path.isEmpty()) {
        (void)savePublicCopy(tile.id, path);
    }
}

bool AttachmentPanel::saveFullCopy(qint64 id, const QString& path)
{
    FormDialog dialog(m_desk, tr("Save the file as it is"), tr("Save"), window());
    dialog.setSentence(
        tr("The copy is not sealed any more, and may tell where and when it was taken. It is kept who took it and why.")
    );
    auto* reason = new QLineEdit;
    dialog.form().add(tr("Reason"), reason, QStringLiteral("reason"));
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        const auto bytes = bytesOf(id);
        if (!bytes) {
            return bytes.error();
        }
        Look look;
        look.aboutTable = m_work.store.record;
        look.aboutId = id;
        look.subject = toCore(m_subject);
        look.shown = "content";
        look.reason = toCore(reason->text().trimmed());
        // The log first: nothing leaves without its entry.
        return noteLook(m_desk.registry(), actor, std::move(look)).andThen([&](const Changes& kept) -> Result<Changes> {
            const Status written = writeFile(path, *bytes);
            return written ? Result<Changes>(kept) : Result<Changes>(written.error());
        });
    });
    return dialog.exec() == QDialog::Accepted;
}

void AttachmentPanel::askFullCopy()
{
    const AttachmentTile tile = m_list->chosen();
    const QString path = QFileDialog::getSaveFileName(this, tr("Copy as it is"), tile.name, tr("All files (*)"));
    if (!path.isEmpty() && saveFullCopy(tile.id, path)) {
        Q_EMIT m_desk.said(tr("Saved as it was given."));
    }
}

} // namespace linwu::ui
