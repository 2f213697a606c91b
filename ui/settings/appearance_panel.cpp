// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appearance_panel.h"

#include "ui/desk/search_setting.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace linwu::ui {

AppearancePanel::AppearancePanel(QWidget* parent)
    : QWidget(parent)
    , m_shade(new QButtonGroup(this))
    , m_percent(new QComboBox)
{
    const Appearance now = savedAppearance();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    const std::pair<Shade, QString> shades[] = {
        {Shade::light, tr("Light")}, {Shade::dark, tr("Dark")}, {Shade::system, tr("As the system")}};
    auto* row = new QHBoxLayout;
    row->setSpacing(px(16));
    for (const auto& [shade, word] : shades) {
        auto* button = new QRadioButton(word);
        button->setChecked(shade == now.shade);
        m_shade->addButton(button, static_cast<int>(shade));
        row->addWidget(button);
    }
    row->addStretch(1);
    all->addWidget(new QLabel(tr("Colours")));
    all->addLayout(row);
    auto* size = new QLabel(tr("Type size"));
    size->setBuddy(m_percent);
    m_percent->setObjectName(QStringLiteral("typeSize"));
    m_percent->setAccessibleName(size->text());
    for (const int percent : {100, 115, 125, 150, 175, 200}) {
        m_percent->addItem(tr("%1 %").arg(percent), percent);
    }
    m_percent->setCurrentIndex(std::max(0, m_percent->findData(now.percent)));
    m_percent->setMaximumWidth(px(160));
    all->addSpacing(px(8));
    all->addWidget(size);
    all->addWidget(m_percent);
    auto* fuzzy = new QCheckBox(tr("Search by ear: zh and z, n and l, an and ang … count as the same in pinyin"));
    fuzzy->setObjectName(QStringLiteral("fuzzySounds"));
    fuzzy->setChecked(fuzzySounds());
    all->addSpacing(px(8));
    all->addWidget(fuzzy);
    all->addStretch(1);
    connect(fuzzy, &QCheckBox::toggled, this, setFuzzySounds);
    connect(m_shade, &QButtonGroup::idClicked, this, &AppearancePanel::choose);
    connect(m_percent, &QComboBox::activated, this, &AppearancePanel::choose);
}

void AppearancePanel::choose()
{
    const Appearance chosen{static_cast<Shade>(m_shade->checkedId()), m_percent->currentData().toInt()};
    saveAppearance(chosen);
    applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), chosen);
    // Sizes and inks that were computed once are made anew by whoever listens (the window rebuilds its pages).
    QCoreApplication::instance()->setProperty(
        "linwuAppearance", QVariant::fromValue(chosen.percent * 10 + static_cast<int>(chosen.shade))
    );
}

} // namespace linwu::ui
