// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_page.h"

#include "ui/settings/appearance_panel.h"
#include "ui/settings/backup_panel.h"
#include "ui/settings/codes_panel.h"
#include "ui/settings/holidays_panel.h"
#include "ui/settings/printing_panel.h"
#include "ui/settings/rules_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linwu::ui {

SettingsPage::SettingsPage(Desk& desk, QWidget* parent)
    : Page(desk, QStringLiteral("settings"), parent)
    , m_sections(new QListWidget)
    , m_panels(new QStackedWidget)
    , m_rules(new RulesPanel(desk))
    , m_codes(new CodesPanel(desk))
    , m_holidays(new HolidaysPanel(desk))
{
    auto* header = new PageHeader(tr("Settings"));
    header->setSentence(
        tr("Rules of law, code tables and holidays are data with a source; what you change here is kept in the history.")
    );
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFixedWidth(px(180));
    m_sections->setTabKeyNavigation(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(12), 0, 0, px(12));
    row->setSpacing(px(12));
    row->addWidget(m_sections);
    row->addWidget(m_panels, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(header);
    all->addLayout(row, 1);
    addSections();
    connect(m_sections, &QListWidget::currentRowChanged, m_panels, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
}

void SettingsPage::addSections()
{
    addSection(
        QStringLiteral("appearance"),
        tr("Appearance"),
        tr("Only on this computer; the data file does not change."),
        new AppearancePanel
    );
    addSection(
        QStringLiteral("rules"),
        tr("Rules"),
        tr("Days, thresholds and choices, with the article they come from. A change begins on a day."),
        m_rules
    );
    addSection(
        QStringLiteral("codes"), tr("Code tables"), tr("National and local codes with the words ledgers use for them."), m_codes
    );
    addSection(
        QStringLiteral("holidays"),
        tr("Holidays"),
        tr("A statutory day that ends on a day off moves to the next working day (Civil Code 203)."),
        m_holidays
    );
    addSection(
        QStringLiteral("printing"),
        tr("Page set-up"),
        tr("Only on this computer; each kind of paper remembers besides how it was last printed."),
        new PrintingPanel
    );
    addSection(
        QStringLiteral("backup"),
        tr("Backup"),
        tr("A backup counts only after the copy has been opened and compared."),
        new BackupPanel(desk())
    );
}

void SettingsPage::addSection(const QString& name, const QString& word, const QString& sentence, QWidget* panel)
{
    auto* item = new QListWidgetItem(word, m_sections);
    item->setData(Qt::UserRole, name);
    item->setSizeHint(QSize(0, px(32)));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(12), px(4), px(20), px(12));
    column->setSpacing(px(8));
    auto* title = new QLabel(word);
    title->setFont(typeface(1, true));
    auto* words = new QLabel(sentence);
    words->setProperty("tone", QStringLiteral("quiet"));
    words->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(px(8));
    column->addWidget(panel, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_panels->addWidget(scroll);
}

void SettingsPage::showSection(const QString& name)
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toString() == name) {
            m_sections->setCurrentRow(row);
        }
    }
}

void SettingsPage::reload()
{
    m_rules->reload();
    m_codes->reload();
    m_holidays->reload();
}

void SettingsPage::take(const Changes& changes)
{
    if (changes.touches("rule") || changes.touches("code_item") || changes.touches("holiday")) {
        reload();
    }
}

void SettingsPage::focusFirst()
{
    m_sections->setFocus(Qt::OtherFocusReason);
}

} // namespace linwu::ui
