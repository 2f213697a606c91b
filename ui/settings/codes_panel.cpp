// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/codes_panel.h"

#include "core/rules/code_columns.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "ui/desk/desk.h"
#include "ui/settings/code_form.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

CodesPanel::CodesPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_lists(new QComboBox)
    , m_table(new SmallTable(tr("Codes")))
    , m_freedom(new QLabel)
    , m_add(new QPushButton(tr("Add a code …")))
    , m_change(new QPushButton(tr("Change from a day on …")))
    , m_correct(new QPushButton(tr("Was wrong: correct …")))
    , m_retire(new QPushButton(tr("Retire")))
{
    m_lists->setAccessibleName(tr("Code table"));
    m_lists->setMaxVisibleItems(16);
    m_lists->setObjectName(QStringLiteral("codeList"));
    m_table->setObjectName(QStringLiteral("codes"));
    m_change->setObjectName(QStringLiteral("changeCode"));
    m_correct->setObjectName(QStringLiteral("correctCode"));
    m_table->setColumns({tr("Code"), tr("Name"), tr("Other words and details"), tr("In force until")}, {100, 220, 0, 120});
    layOut();
    for (const auto& list : desk.read([](const Reader& reader) { return rules::codeLists(reader); })) {
        m_lists->addItem(label("code_list", list), toQt(list));
    }
    connect(m_lists, &QComboBox::currentIndexChanged, this, &CodesPanel::fill);
    connect(m_add, &QPushButton::clicked, this, &CodesPanel::add);
    connect(m_table, &SmallTable::opened, this, [this] { m_change->isEnabled() ? change() : correct(); });
    connect(m_change, &QPushButton::clicked, this, &CodesPanel::change);
    connect(m_correct, &QPushButton::clicked, this, &CodesPanel::correct);
    connect(m_retire, &QPushButton::clicked, this, &CodesPanel::retire);
    fill();
}

void CodesPanel::layOut()
{
    m_freedom->setWordWrap(true);
    m_freedom->setTextFormat(Qt::PlainText);
    m_freedom->setProperty("tone", QStringLiteral("quiet"));
    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_add, m_change, m_correct, m_retire}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_lists, 0, Qt::AlignLeft);
    all->addWidget(m_table, 1);
    all->addWidget(m_freedom);
    all->addLayout(buttons);
}

void CodesPanel::fill()
{
    const std::string list = toCore(m_lists->currentData().toString());
    m_items = m_desk.read([&](const Reader& reader) { return rules::allCodeItems(reader, list); });
    QList<QStringList> rows;
    for (const auto& item : m_items) {
        rows.append({toQt(item.code), toQt(item.name), CodeForm::summary(item), dateText(item.validTo)});
    }
    m_table->setRows(rows);
    const auto freedom = rules::freedomOf(list);
    const bool whole = freedom == rules::ListFreedom::codes;
    m_add->setEnabled(whole);
    m_change->setEnabled(whole && !m_items.empty());
    m_retire->setEnabled(whole && !m_items.empty());
    m_correct->setEnabled(freedom != rules::ListFreedom::none && !m_items.empty());
    m_freedom->setText(
        whole ? QString()
        : freedom == rules::ListFreedom::words
            ? tr("These codes are those of a standard. Other words for them may be added; an import understands them.")
            : tr("These codes are those of the program and are shown to look them up.")
    );
    m_freedom->setVisible(!whole);
}

void CodesPanel::add()
{
    rules::CodeItem item;
    item.list = toCore(m_lists->currentData().toString());
    item.confidence = "own";
    AskDialog dialog(tr("Add a code"), m_lists->currentText(), tr("Add"), window(), CodeForm::columns(item.list));
    auto* code = new QLineEdit;
    dialog.form().add(tr("Code"), code, QStringLiteral("code"));
    const CodeForm form(dialog.form(), item);
    dialog.setAct([&]() -> AskDialog::Answer {
        item.code = toCore(code->text().trimmed());
        form.writeInto(item);
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

const rules::CodeItem* CodesPanel::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_items.size()) ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

void CodesPanel::change()
{
    if (chosen() == nullptr) {
        return;
    }
    const rules::CodeItem shown = *chosen();
    AskDialog dialog(
        toQt(shown.code + "　" + shown.name),
        tr("What it said before stays in force for every day before. What hangs or was issued does not change."),
        tr("Change"),
        window(),
        CodeForm::columns(shown.list)
    );
    const CodeForm form(dialog.form(), shown);
    auto* from = new DateField;
    from->setToday(m_desk.today());
    from->setDate(m_desk.today());
    dialog.form().add(tr("From"), from, QStringLiteral("from"));
    dialog.setAct([&]() -> AskDialog::Answer {
        const auto day = from->date();
        if (!day) {
            return {false, {{"from", "required", Severity::block, {}}}};
        }
        rules::CodeItem edited = shown;
        form.writeInto(edited);
        const auto result = m_desk.act(&dialog, [&](const Actor& actor) {
            return m_desk.registry().apply(actor, "rules.change_code", [&](Writer& writer) {
                return rules::changeCode(writer, shown, edited, *day);
            });
        });
        return {result.hasValue(), result ? Problems{} : result.error().problems};
    });
    dialog.exec();
}

void CodesPanel::correct()
{
    if (chosen() == nullptr || !m_correct->isEnabled()) {
        return;
    }
    const rules::CodeItem shown = *chosen();
    AskDialog dialog(
        toQt(shown.code + "　" + shown.name),
        tr("It was written down wrongly: what you write here holds for all its days."),
        tr("Correct"),
        window(),
        CodeForm::columns(shown.list)
    );
    const CodeForm form(dialog.form(), shown);
    dialog.setAct([&]() -> AskDialog::Answer {
        rules::CodeItem edited = shown;
        form.writeInto(edited);
        const auto result = m_desk.act(&dialog, [&](const Actor& actor) {
            return m_desk.registry().apply(actor, "rules.correct_code", [&](Writer& writer) {
                return rules::correctCode(writer, shown, edited);
            });
        });
        return {result.hasValue(), result ? Problems{} : result.error().problems};
    });
    dialog.exec();
}

void CodesPanel::retire()
{
    if (chosen() == nullptr) {
        return;
    }
    const rules::CodeItem item = *chosen();
    (void)m_desk.act(window(), [&](const Actor& actor) {
        return m_desk.registry().apply(actor, "rules.retire_code", [&](Writer& writer) {
            writer.subject(item.name);
            return rules::retireCode(writer, item, m_desk.today());
        });
    });
}

} // namespace linwu::ui
