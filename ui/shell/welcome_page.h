// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// WelcomePage: what the window shows while no file is open: new, open, demo, and the files opened last.

#include <QWidget>

class QVBoxLayout;

namespace linwu::ui {

class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void demoWanted();
    void fileChosen(const QString& path);

private:
    QVBoxLayout* m_recent;
};

/// Files opened last, newest first; those that are gone are left out.
[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString& path);

} // namespace linwu::ui
