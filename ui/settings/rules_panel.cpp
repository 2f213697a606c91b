// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rules_panel.h"

#include "core/mediation/rule_effects.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

QString periodOf(const rules::Rule& rule)
{
    if (!rule.validFrom && !rule.validTo) {
        return {};
    }
    return dateText(rule.validFrom) + QStringLiteral(" – ") + dateText(rule.validTo);
}

} // namespace

RulesPanel::RulesPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_lists(new QComboBox)
    , m_table(new SmallTable(tr("Rules")))
    , m_source(new QLabel)
    , m_change(new QPushButton(tr("Change from a day on …")))
{
    m_lists->setAccessibleName(tr("Set of rules"));
    m_lists->setObjectName(QStringLiteral("ruleList"));
    m_table->setObjectName(QStringLiteral("rules"));
    m_table->setColumns({tr("Rule"), tr("Value"), tr("Unit"), tr("In force"), tr("Confidence")}, {0, 110, 80, 180, 80});
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setProperty("tone", QStringLiteral("quiet"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_lists, 0, Qt::AlignLeft);
    all->addWidget(m_table, 1);
    all->addWidget(m_source);
    all->addWidget(m_change, 0, Qt::AlignLeft);
    for (const auto& list : desk.read([](const Reader& reader) { return rules::ruleLists(reader); })) {
        m_lists->addItem(label("rule_list", list), toQt(list));
    }
    connect(m_lists, &QComboBox::currentIndexChanged, this, &RulesPanel::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { describe(row); });
    connect(m_table, &SmallTable::opened, this, &RulesPanel::change);
    connect(m_change, &QPushButton::clicked, this, [this] { change(m_table->currentRow()); });
    fill();
}

void RulesPanel::reload()
{
    fill();
}

void RulesPanel::fill()
{
    const std::string list = toCore(m_lists->currentData().toString());
    m_rules = m_desk.read([&](const Reader& reader) { return rules::allRules(reader, list); });
    QList<QStringList> rows;
    for (const auto& rule : m_rules) {
        rows.append(
            {toQt(rule.label.empty() ? rule.word : rule.label),
             hasLabel("rule_value", rule.value) ? label("rule_value", rule.value) : toQt(rule.value),
             label("rule_unit", rule.unit),
             periodOf(rule),
             label("confidence", rule.confidence)}
        );
    }
    m_table->setRows(rows);
    describe(m_table->currentRow());
}

void RulesPanel::describe(int row)
{
    const bool any = row >= 0 && row < static_cast<int>(m_rules.size());
    m_change->setEnabled(any);
    if (!any) {
        m_source->clear();
        return;
    }
    const auto& rule = m_rules[static_cast<std::size_t>(row)];
    QString text = tr("Source: %1").arg(toQt(rule.source));
    if (!rule.code.empty()) {
        text += QStringLiteral(" · ") + toQt(rule.code);
    }
    m_source->setText(text);
}

void RulesPanel::change(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rules.size())) {
        return;
    }
    const rules::Rule rule = m_rules[static_cast<std::size_t>(row)];
    AskDialog dialog(
        toQt(rule.label),
        tr("The old value stays in force for every day before. What was due already does not move."),
        tr("Change"),
        window()
    );
    auto* value = new QLineEdit(toQt(rule.value));
    auto* from = new DateField;
    from->setToday(m_desk.today());
    from->setDate(m_desk.today());
    auto* source = new QLineEdit(toQt(rule.source));
    dialog.form().add(tr("New value"), value, QStringLiteral("value"));
    dialog.form().add(tr("From"), from, QStringLiteral("from"));
    dialog.form().add(tr("Source"), source, QStringLiteral("source"));
    dialog.setAct([&]() -> AskDialog::Answer {
        const auto day = from->date();
        if (!day) {
            return {false, {{"from", "required", Severity::block, {}}}};
        }
        const auto result = m_desk.act(&dialog, [&](const Actor& actor) {
            return mediation::applyRules(m_desk.registry(), actor, "rules.change", [&](Writer& writer) {
                writer.subject(rule.label);
                return rules::changeRule(
                    writer, rule.list, rule.word, toCore(value->text().trimmed()), *day, toCore(source->text())
                );
            });
        });
        return {result.hasValue(), result ? Problems{} : result.error().problems};
    });
    dialog.exec();
}

} // namespace linwu::ui
