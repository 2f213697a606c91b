// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rules_panel.h"

#include "core/base/text.h"
#include "core/mediation/rule_effects.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_seed.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

/// 日, 工作日, 月: what a length of time may be counted in.
QList<CodeChoice> unitChoices()
{
    QList<CodeChoice> choices;
    for (const auto unit : rules::termUnits()) {
        choices.append({std::string(unit), label("rule_unit", unit)});
    }
    return choices;
}

QString valueText(const std::string& value)
{
    return hasLabel("rule_value", value) ? label("rule_value", value) : toQt(value);
}

/// A list to choose from for a choice, a line for anything else; and what is in it.
struct ValueEditor {
    explicit ValueEditor(const rules::Rule& rule)
    {
        if (rule.unit != "choice" && rule.unit != "yes_no") {
            line = new QLineEdit(toQt(rule.value));
            return;
        }
        QList<CodeChoice> words;
        for (const auto& word : split(rule.unit == "choice" ? rule.choices : "yes|no", '|')) {
            words.append({word, valueText(word)});
        }
        choice = new CodeField(words, false);
        choice->setCode(rule.value);
    }

    [[nodiscard]] QWidget* widget() const { return line != nullptr ? static_cast<QWidget*>(line) : choice; }

    [[nodiscard]] std::string text() const { return line != nullptr ? toCore(line->text().trimmed()) : choice->code(); }

    QLineEdit* line = nullptr;
    CodeField* choice = nullptr;
};

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
    for (const auto& list : desk.read([](const Reader& reader) { return rules::settableLists(reader); })) {
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
    m_rules = m_desk.read([&](const Reader& reader) { return rules::settableRules(reader, list); });
    QList<QStringList> rows;
    for (const auto& rule : m_rules) {
        rows.append(
            {toQt(rule.label.empty() ? rule.word : rule.label),
             valueText(rule.value),
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
    const ValueEditor value(rule);
    auto* unit = rules::isTermUnit(rule.unit) ? new CodeField(unitChoices(), false) : nullptr;
    auto* from = new DateField;
    from->setToday(m_desk.today());
    from->setDate(m_desk.today());
    auto* source = new QLineEdit(toQt(rule.source));
    dialog.form().add(tr("New value"), value.widget(), QStringLiteral("value"));
    if (unit != nullptr) {
        unit->setCode(rule.unit == "calendar_days" ? "days" : rule.unit);
        dialog.form().add(tr("Counted in"), unit, QStringLiteral("unit"));
    }
    dialog.form().add(tr("From"), from, QStringLiteral("from"));
    dialog.form().add(tr("Source"), source, QStringLiteral("source"));
    dialog.setAct([&]() -> AskDialog::Answer {
        const auto day = from->date();
        if (!day) {
            return {false, {{"from", "required", Severity::block, {}}}};
        }
        const rules::RuleChange change{
            rule.list, rule.word, value.text(), unit == nullptr ? std::string() : unit->code(), *day, toCore(source->text())};
        const auto result = m_desk.act(&dialog, [&](const Actor& actor) {
            return mediation::applyRules(m_desk.registry(), actor, "rules.change", [&](Writer& writer) {
                return rules::changeRule(writer, change);
            });
        });
        return {result.hasValue(), result ? Problems{} : result.error().problems};
    });
    dialog.exec();
}

} // namespace linwu::ui
