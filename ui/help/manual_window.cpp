// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/manual_window.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>

namespace linwu::ui {
namespace {

QString textOfChapter(const QString& name)
{
    (void)programIcon(); // the resources are registered with the first icon
    QFile file(QStringLiteral(":/manual/") + name + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first heading of a chapter.
QString titleOf(const QString& name)
{
    const QString text = textOfChapter(name);
    return text.left(text.indexOf(QLatin1Char('\n'))).remove(QLatin1Char('#')).trimmed();
}

} // namespace

QStringList ManualWindow::chapters()
{
    return {
        QStringLiteral("start"),
        QStringLiteral("today"),
        QStringLiteral("residents"),
        QStringLiteral("import"),
        QStringLiteral("households"),
        QStringLiteral("dwellings"),
        QStringLiteral("grids"),
        QStringLiteral("mediation"),
        QStringLiteral("disclosure"),
        QStringLiteral("ledger"),
        QStringLiteral("printing"),
        QStringLiteral("undo"),
        QStringLiteral("backup"),
        QStringLiteral("privacy"),
        QStringLiteral("accounts"),
        QStringLiteral("settings"),
        QStringLiteral("keyboard"),
    };
}

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent)
    , m_contents(new QListWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual"));
    resize(px(960), px(640));
    m_contents->setFixedWidth(px(200));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setTabKeyNavigation(false);
    m_text->setAccessibleName(tr("Chapter"));
    m_text->setOpenExternalLinks(false);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(px(24));
    for (const auto& name : chapters()) {
        auto* item = new QListWidgetItem(titleOf(name), m_contents);
        item->setData(Qt::UserRole, name);
        item->setSizeHint(QSize(0, px(32)));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), px(8), 0, 0);
    row->addWidget(m_contents);
    row->addWidget(m_text, 1);
    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::load);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { showChapter(link.path()); });
    m_contents->setCurrentRow(0);
}

void ManualWindow::showChapter(const QString& page)
{
    m_contents->setCurrentRow(std::max(0, static_cast<int>(chapters().indexOf(page))));
}

void ManualWindow::load(int row)
{
    if (row < 0) {
        return;
    }
    m_text->document()->setMarkdown(textOfChapter(m_contents->item(row)->data(Qt::UserRole).toString()));
    // Air between the lines: a manual is read, a list is scanned.
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) { // a picture is a line of its own height
            format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
        }
        format.setBottomMargin(px(6));
        cursor.setBlockFormat(format);
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace linwu::ui
