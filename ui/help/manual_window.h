// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ManualWindow: the offline manual. Contents on the left, the chapter on the right; F1 opens it at the page one is on.

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace linwu::ui {

class ManualWindow final : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);
    /// Shows the chapter of that page (`residents`); the first one when there is none.
    void showChapter(const QString& page);
    /// Names of all chapters, in order of the contents.
    [[nodiscard]] static QStringList chapters();

private:
    void load(int row);

    QListWidget* m_contents;
    QTextBrowser* m_text;
};

} // namespace linwu::ui
