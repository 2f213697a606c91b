// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/codes_panel.h"

#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

CodesPanel::CodesPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_lists(new QComboBox)
    , m_table(new SmallTable(tr("Codes")))
    , m_retire(new QPushButton(tr("Retire")))
{
    m_lists->setAccessibleName(tr("Code table"));
    m_lists->setMaxVisibleItems(16);
    m_table->setColumns({tr("Code"), tr("Name"), tr("Other words"), tr("In force until")}, {100, 220, 0, 120});
    auto* add = new QPushButton(tr("Add a code …"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_retire);
    buttons->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_lists, 0, Qt::AlignLeft);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    for (const auto& list : desk.read([](const Reader& reader) { return rules::codeLists(reader); })) {
        m_lists->addItem(label("code_list", list), toQt(list));
    }
    connect(m_lists, &QComboBox::currentIndexChanged, this, &CodesPanel::fill);
    connect(add, &QPushButton::clicked, this, &CodesPanel::add);
    connect(m_retire, &QPushButton::clicked, this, &CodesPanel::retire);
    fill();
}

void CodesPanel::fill()
{
    const std::string list = toCore(m_lists->currentData().toString());
    m_items = m_desk.read([&](const Reader& reader) { return rules::allCodeItems(reader, list); });
    QList<QStringList> rows;
    for (const auto& item : m_items) {
        rows.append(
            {toQt(item.code),
             toQt(item.name),
             toQt(item.aliases).replace(QLatin1Char('|'), QStringLiteral("、")),
             dateText(item.validTo)}
        );
    }
    m_table->setRows(rows);
    m_retire->setEnabled(!m_items.empty());
}

void CodesPanel::add()
{
    rules::CodeItem item;
    item.list = toCore(m_lists->currentData().toString());
    AskDialog dialog(tr("Add a code"), m_lists->currentText(), tr("Add"), window());
    auto* code = new QLineEdit;
    auto* name = new QLineEdit;
    auto* aliases = new QLineEdit;
    dialog.form().add(tr("Code"), code, QStringLiteral("code"));
    dialog.form().add(tr("Name"), name, QStringLiteral("name"));
    dialog.form().add(
        tr("Other words"), aliases, QStringLiteral("aliases"), tr("Separated by |; an import understands them too.")
    );
    // A class of the small ledger stands on one side of the sheet.
    CodeField* side = nullptr;
    if (item.list == "ledger_classes") {
        side = new CodeField({{"income", label("voucher.kind", "income")}, {"expense", label("voucher.kind", "expense")}}, false);
        dialog.form().add(tr("Income or expense"), side, QStringLiteral("kind"));
    }
    dialog.setAct([&]() -> AskDialog::Answer {
        if (side != nullptr) {
            item.detail = "kind=" + side->code() + "\n";
        }
        item.code = toCore(code->text().trimmed());
        item.name = toCore(name->text().trimmed());
        item.aliases = toCore(aliases->text().trimmed());
        const auto result = m_desk.act(&dialog, [&](const Actor& actor) {
            return m_desk.registry().apply(actor, "rules.add_code", [&](Writer& writer) {
                writer.subject(item.name);
                return rules::addCode(writer, item);
            });
        });
        return {result.hasValue(), result ? Problems{} : result.error().problems};
    });
    dialog.exec();
}

void CodesPanel::retire()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_items.size())) {
        return;
    }
    const rules::CodeItem item = m_items[static_cast<std::size_t>(row)];
    (void)m_desk.act(window(), [&](const Actor& actor) {
        return m_desk.registry().apply(actor, "rules.retire_code", [&](Writer& writer) {
            writer.subject(item.name);
            return rules::retireCode(writer, item, m_desk.today());
        });
    });
}

} // namespace linwu::ui
