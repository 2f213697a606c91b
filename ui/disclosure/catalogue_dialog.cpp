// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure/catalogue_dialog.h"

#include "core/disclosure/disclosure_queries.h"
#include "core/rules/rule_queries.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

namespace {

enum Column { itemColumn, frequencyColumn, daysColumn, madeColumn, columnCount };

} // namespace

QString displayDaysText(const disclosure::CatalogueItem& item)
{
    return item.workingDays ? CatalogueDialog::tr("%n working day(s)", nullptr, item.minDays)
                            : CatalogueDialog::tr("%n day(s)", nullptr, item.minDays);
}

QString categoryWord(const Reader& reader, std::string_view category)
{
    constexpr std::string_view usual = "服务";
    const auto fourth = rules::ruleOn(reader, "settings", "fourth_category", reader.today());
    const bool named = category == codeOf(disclosure::Category::service) && fourth && !fourth->value.empty();
    return named && fourth->value != usual ? toQt(fourth->value) : label("disclosure_category", category);
}

CatalogueDialog::CatalogueDialog(const Reader& reader, QWidget* parent)
    : QDialog(parent)
    , m_items(disclosure::listItems(reader))
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("What this community publishes"));
    auto* note = new QLabel(tr("Ticked items with a month, quarter, half-year or year come up when they are due. Sheets that the "
                               "program does not make are noted by hand once they hang."));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setProperty("tone", QStringLiteral("quiet"));
    m_tree->setObjectName(QStringLiteral("catalogue"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(columnCount);
    m_tree->setHeaderLabels({tr("Item"), tr("How often"), tr("Days of display"), tr("Sheet")});
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    for (const auto& [category, code] : Codes<disclosure::Category>::table) {
        auto* group = new QTreeWidgetItem(m_tree, {categoryWord(reader, code)});
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const auto& item : m_items) {
            if (item.category == category) {
                group->addChild(lineOf(item));
            }
        }
        group->setExpanded(true);
    }
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(itemColumn, QHeaderView::Stretch);
    for (const int column : {int(frequencyColumn), int(daysColumn), int(madeColumn)}) {
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* keep = buttons->addButton(tr("Keep these"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("accept"));
    keep->setProperty("primary", true);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(px(12));
    all->addWidget(note);
    all->addWidget(m_tree, 1);
    all->addWidget(buttons);
    resize(std::min(px(820), 1300), std::min(px(600), 700)); // the smallest screen has 1366 × 768
}

QTreeWidgetItem* CatalogueDialog::lineOf(const disclosure::CatalogueItem& item) const
{
    auto* line = new QTreeWidgetItem(
        {toQt(item.code + "　" + item.name),
         label("disclosure_frequency", codeOf(item.frequency)),
         displayDaysText(item),
         item.makesSheet() ? tr("made here") : tr("made elsewhere")}
    );
    line->setData(itemColumn, Qt::UserRole, toQt(item.code));
    line->setCheckState(itemColumn, item.enabled ? Qt::Checked : Qt::Unchecked);
    line->setToolTip(itemColumn, toQt(item.basis));
    return line;
}

std::map<std::string, bool> CatalogueDialog::changed() const
{
    std::map<std::string, bool> changed;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const auto* category = m_tree->topLevelItem(group);
        for (int i = 0; i < category->childCount(); ++i) {
            const auto* line = category->child(i);
            changed[toCore(line->data(itemColumn, Qt::UserRole).toString())] = line->checkState(itemColumn) == Qt::Checked;
        }
    }
    for (const auto& item : m_items) {
        if (changed.at(item.code) == item.enabled) {
            changed.erase(item.code);
        }
    }
    return changed;
}

} // namespace linwu::ui
