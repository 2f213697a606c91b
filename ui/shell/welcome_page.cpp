// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/welcome_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace linwu::ui {

QStringList recentFiles()
{
    QStringList files = QSettings().value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void rememberFile(const QString& path)
{
    QStringList files = QSettings().value(QStringLiteral("recentFiles")).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    QSettings().setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, 8)));
}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcome"));
    auto* column = new QWidget;
    column->setMaximumWidth(px(520));
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(px(10));
    auto* sign = new QLabel;
    sign->setPixmap(programIcon().pixmap(px(56), px(56)));
    auto* title = new QLabel(tr("Linwu"));
    title->setFont(typeface(3, true));
    auto* words =
        new QLabel(tr("The desk of a community worker: residents, grids, mediation and open affairs in one file on this computer."
        ));
    words->setWordWrap(true);
    words->setProperty("tone", QStringLiteral("quiet"));
    auto* fresh = new QPushButton(tr("New community file …"));
    fresh->setProperty("primary", true);
    auto* open = new QPushButton(tr("Open a file …"));
    auto* demo = new QPushButton(tr("Look around in the demo community"));
    rows->addStretch(2);
    rows->addWidget(sign);
    rows->addWidget(title);
    rows->addWidget(words);
    rows->addSpacing(px(8));
    for (auto* button : {fresh, open, demo}) {
        button->setMinimumHeight(px(34));
        rows->addWidget(button);
    }
    rows->addSpacing(px(12));
    rows->addLayout(m_recent);
    rows->addStretch(3);
    auto* all = new QHBoxLayout(this);
    all->addStretch(1);
    all->addWidget(column, 4);
    all->addStretch(1);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    reload();
}

void WelcomePage::reload()
{
    while (auto* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = recentFiles();
    if (files.isEmpty()) {
        return;
    }
    auto* head = new QLabel(tr("Opened last"));
    head->setProperty("tone", QStringLiteral("quiet"));
    m_recent->addWidget(head);
    for (const auto& path : files) {
        auto* button = new QPushButton(themeIcon(QStringLiteral("file")), QFileInfo(path).completeBaseName());
        button->setProperty("flat", true);
        button->setStyleSheet(QStringLiteral("text-align: left"));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button);
    }
}

} // namespace linwu::ui
