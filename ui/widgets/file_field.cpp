// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/file_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>

namespace linwu::ui {

FileField::FileField(const QString& title, const QString& filter, QWidget* parent)
    : FieldEditor(parent)
    , m_title(title)
    , m_filter(filter)
{
    auto* open = addAction(themeIcon(QStringLiteral("folder")), TrailingPosition);
    open->setText(title);
    connect(open, &QAction::triggered, this, &FileField::choose);
}

QString FileField::problem() const
{
    return file().isEmpty() || QFileInfo(file()).isFile() ? QString() : QStringLiteral("file_not_found");
}

void FileField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        choose();
        return;
    }
    FieldEditor::keyPressEvent(event);
}

void FileField::choose()
{
    const QString chosen = QFileDialog::getOpenFileName(this, m_title, QFileInfo(file()).absolutePath(), m_filter);
    if (!chosen.isEmpty()) {
        setText(chosen);
    }
}

} // namespace linwu::ui
