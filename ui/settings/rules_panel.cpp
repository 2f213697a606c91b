// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rules_panel.h"

#include "core/base/text.h"
#include "core/mediation/rule_effects.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_seed.h"
#include "ui/desk/form_fields.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QHBoxLayout>
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

/// 日, 工作日, 月: what a length of time may be counted in.
QList<CodeChoice> unitChoices()
{
    QList<CodeChoice> choices;
    for (const auto unit : rules::termUnits()) {
        choices.append({std::string(unit), label("rule_unit", unit)});
    }
    return choices;
}

QString choiceText(const std::string& value)
{
    return hasLabel("rule_value", value) ? label("rule_value", value) : toQt(value);
}

/// Whether the rule holds an amount of money, kept in 分 and read in 元.
bool isMoney(const rules::Rule& rule)
{
    return (rule.unit == "fen" || rule.unit == "fen_per_year") && isDigits(rule.value);
}

QString valueText(const rules::Rule& rule)
{
    return isMoney(rule) ? moneyText(std::stoll(rule.value)) : choiceText(rule.value);
}

/// A list to choose from for a choice, 元 for money, a line for anything else; and what is in it.
struct ValueEditor {
    explicit ValueEditor(const rules::Rule& rule)
    {
        if (isMoney(rule)) {
            money = new MoneyField;
            money->setFen(std::stoll(rule.value));
            line = money;
            return;
        }
        if (rule.unit != "choice" && rule.unit != "yes_no") {
            line = new QLineEdit(toQt(rule.value));
            return;
        }
        QList<CodeChoice> words;
        for (const auto& word : split(rule.unit == "choice" ? rule.choices : "yes|no", '|')) {
            words.append({word, choiceText(word)});
        }
        choice = new CodeField(words, false);
        choice->setCode(rule.value);
    }

    ValueEditor(const ValueEditor&) = delete;
    ValueEditor& operator=(const ValueEditor&) = delete;
    ValueEditor(ValueEditor&&) = delete;
    ValueEditor& operator=(ValueEditor&&) = delete;
    ~ValueEditor() = default;

    [[nodiscard]] QWidget* widget() const { return line != nullptr ? static_cast<QWidget*>(line) : choice; }

    [[nodiscard]] std::string text() const
    {
        if (const auto fen = money != nullptr ? money->fen() : std::nullopt) {
            return std::to_string(*fen);
        }
        return line != nullptr ? toCore(line->text().trimmed()) : choice->code();
    }

    MoneyField* money = nullptr;
    QLineEdit* line = nullptr; ///< also that of money
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
    , m_correct(new QPushButton(tr("Was wrong: correct …")))
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
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_correct);
    buttons->addStretch(1);
    all->addLayout(buttons);
    for (const auto& list : desk.read([](const Reader& reader) { return rules::settableLists(reader); })) {
        m_lists->addItem(label("rule_list", list), toQt(list));
    }
    connect(m_lists, &QComboBox::currentIndexChanged, this, &RulesPanel::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { describe(row); });
    connect(m_table, &SmallTable::opened, this, &RulesPanel::change);
    connect(m_change, &QPushButton::clicked, this, [this] { change(m_table->currentRow()); });
    connect(m_correct, &QPushButton::clicked, this, &RulesPanel::correct);
    m_correct->setObjectName(QStringLiteral("correctRule"));
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
             valueText(rule),
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
    const rules::Rule* chosen = ruleAt(row);
    m_change->setEnabled(chosen != nullptr);
    m_correct->setEnabled(chosen != nullptr);
    if (chosen == nullptr) {
        m_source->clear();
        return;
    }
    const rules::Rule& rule = *chosen;
    QString text = tr("Source: %1").arg(toQt(rule.source));
    if (!rule.code.empty()) {
        text += QStringLiteral(" · ") + toQt(rule.code);
    }
    m_source->setText(text);
}

namespace {

/// Value, unit of a length of time, and source of a rule in a dialog.
class RuleForm {
public:
    RuleForm(Form& form, const rules::Rule& rule)
        : m_value(rule)
        , m_unit(rules::isTermUnit(rule.unit) ? new CodeField(unitChoices(), false) : nullptr)
        , m_source(new QLineEdit(toQt(rule.source)))
    {
        form.add(RulesPanel::tr("New value"), m_value.widget(), QStringLiteral("value"));
        if (m_unit != nullptr) {
            m_unit->setCode(rule.unit == "calendar_days" ? "days" : rule.unit);
            form.add(RulesPanel::tr("Counted in"), m_unit, QStringLiteral("unit"));
        }
        form.add(RulesPanel::tr("Source"), m_source, QStringLiteral("source"));
    }

    RuleForm(const RuleForm&) = delete;
    RuleForm& operator=(const RuleForm&) = delete;
    RuleForm(RuleForm&&) = delete;
    RuleForm& operator=(RuleForm&&) = delete;
    ~RuleForm() = default;

    void writeInto(rules::Rule& rule) const
    {
        rule.value = m_value.text();
        rule.unit = m_unit == nullptr ? rule.unit : m_unit->code();
        rule.source = toCore(m_source->text().trimmed());
    }

private:
    ValueEditor m_value;
    CodeField* m_unit;
    QLineEdit* m_source;
};

} // namespace

const rules::Rule* RulesPanel::ruleAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rules.size()) ? &m_rules[static_cast<std::size_t>(row)] : nullptr;
}

void RulesPanel::change(int row)
{
    if (ruleAt(row) == nullptr) {
        return;
    }
    const rules::Rule rule = *ruleAt(row);
    FormDialog dialog(m_desk, toQt(rule.label), tr("Change"), window());
    dialog.setSentence(tr("The old value stays in force for every day before. What was due already does not move."));
    const RuleForm form(dialog.form(), rule);
    const auto* from = dayField(dialog.form(), tr("From"), QStringLiteral("from"), m_desk.today(), m_desk.today());
    dialog.setAct(from, [&](const Actor& actor, const Date& day) {
        rules::Rule edited = rule;
        form.writeInto(edited);
        const rules::RuleChange change{rule.list, rule.word, edited.value, edited.unit, day, edited.source};
        return mediation::applyRules(m_desk.registry(), actor, "rules.change", [&](Writer& writer) {
            return rules::changeRule(writer, change);
        });
    });
    dialog.exec();
}

void RulesPanel::correct()
{
    if (ruleAt(m_table->currentRow()) == nullptr) {
        return;
    }
    const rules::Rule rule = *ruleAt(m_table->currentRow());
    FormDialog dialog(m_desk, toQt(rule.label), tr("Correct"), window());
    dialog.setSentence(
        tr("It was written down wrongly: what you write here holds for all its days, and the days that follow from it move.")
    );
    const RuleForm form(dialog.form(), rule);
    dialog.setAct([&](const Actor& actor) {
        rules::Rule edited = rule;
        form.writeInto(edited);
        return mediation::applyRules(m_desk.registry(), actor, "rules.correct", [&](Writer& writer) {
            return rules::correctRule(writer, rule, edited);
        });
    });
    dialog.exec();
}

} // namespace linwu::ui
