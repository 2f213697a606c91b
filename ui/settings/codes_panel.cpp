// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/codes_panel.h"

#include "core/rules/code_columns.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "ui/desk/form_fields.h"
#include "ui/settings/code_form.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
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
    m_table->setColumns(
        {tr("Code"), tr("Name of the code"), tr("Other words and details"), tr("In force until")}, {100, 220, 0, 120}
    );
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
    FormDialog dialog(m_desk, tr("Add a code"), tr("Add"), window(), CodeForm::columns(item.list));
    dialog.setSentence(m_lists->currentText());
    auto* code = added<QLineEdit>(dialog.form(), tr("Code"), QStringLiteral("code"));
    const CodeForm form(dialog.form(), item);
    dialog.setAct([&](const Actor& actor) {
        item.code = textIn(code);
        form.writeInto(item);
        return m_desk.registry().apply(actor, "rules.add_code", [&](Writer& writer) {
            writer.subject(item.name);
            return rules::addCode(writer, item);
        });
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
    FormDialog dialog(m_desk, toQt(shown.code + "　" + shown.name), tr("Change"), window(), CodeForm::columns(shown.list));
    dialog.setSentence(tr("What it said before stays in force for every day before. What hangs or was issued does not change."));
    const CodeForm form(dialog.form(), shown);
    const auto* from = dayField(dialog.form(), tr("From"), QStringLiteral("from"), m_desk.today(), m_desk.today());
    dialog.setAct(from, [&](const Actor& actor, const Date& day) {
        rules::CodeItem edited = shown;
        form.writeInto(edited);
        return m_desk.registry().apply(actor, "rules.change_code", [&](Writer& writer) {
            return rules::changeCode(writer, shown, edited, day);
        });
    });
    dialog.exec();
}

void CodesPanel::correct()
{
    if (chosen() == nullptr || !m_correct->isEnabled()) {
        return;
    }
    const rules::CodeItem shown = *chosen();
    FormDialog dialog(m_desk, toQt(shown.code + "　" + shown.name), tr("Correct"), window(), CodeForm::columns(shown.list));
    dialog.setSentence(tr("It was written down wrongly: what you write here holds for all its days."));
    const CodeForm form(dialog.form(), shown);
    dialog.setAct([&](const Actor& actor) {
        rules::CodeItem edited = shown;
        form.writeInto(edited);
        return m_desk.registry().apply(actor, "rules.correct_code", [&](Writer& writer) {
            return rules::correctCode(writer, shown, edited);
        });
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
