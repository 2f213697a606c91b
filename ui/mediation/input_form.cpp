// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/input_form.h"

#include "core/base/code_list.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/person_field.h"
#include "ui/widgets/text_fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QMap>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <set>

namespace linwu::ui {

namespace {

bool isLong(const std::string& field)
{
    static const std::set<std::string> longFields{
        "narrative",
        "brief",
        "requests",
        "facts",
        "clauses",
        "outcome",
        "closing_note",
        "opinion",
        "file_note",
        "benefit_note",
        "answer"};
    return longFields.contains(field);
}

/// Fields whose words stand in a shipped list.
std::string_view listBehind(const std::string& field)
{
    if (field == "stat_type") {
        return "dispute_types";
    }
    if (field == "id_type") {
        return "id_types";
    }
    if (field == "ethnicity") {
        return "ethnic";
    }
    // Every other kind is an enumeration; that of a danger is a shipped list.
    if (field == "kind") {
        return "danger_kinds";
    }
    return field == "sex" ? "sex" : "";
}

/// A table of a form holds what is asked first; the rest of a party is typed on its own form.
bool standsInTable(const QString& field)
{
    static const QStringList later{
        QStringLiteral("id_type"),
        QStringLiteral("age"),
        QStringLiteral("ethnicity"),
        QStringLiteral("job"),
        QStringLiteral("local"),
        QStringLiteral("own_income"),
        QStringLiteral("deceased"),
        QStringLiteral("capacity"),
        QStringLiteral("own_income_note"),
        QStringLiteral("chief_name"),
        QStringLiteral("chief_post"),
        QStringLiteral("credit_code"),
        QStringLiteral("willing_on"),
        QStringLiteral("willing_how"),
        QStringLiteral("claimed"),
        QStringLiteral("print_id"),
        QStringLiteral("birth_on"),
        QStringLiteral("sex")};
    return !later.contains(field);
}

QWidget* makeText(const std::string& field)
{
    if (const auto list = listBehind(field); !list.empty()) {
        QList<CodeChoice> choices;
        for (const auto& code : CodeList::of(list).codes()) {
            choices.append({code, codeName(list, code)});
        }
        return fitted(new CodeField(choices, true));
    }
    if (isLong(field)) {
        auto* editor = new QPlainTextEdit;
        editor->setTabChangesFocus(true);
        // The theme gives every editor the height of one line; a story needs more.
        editor->setStyleSheet(QStringLiteral("min-height: %1px;").arg(px(92)));
        return editor;
    }
    if (field == "id_number") {
        return new IdField;
    }
    if (field == "phone") {
        return new PhoneField;
    }
    return new QLineEdit;
}

} // namespace

CodeField* fitted(CodeField* field)
{
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(4);
    return field;
}

int widthOf(std::string_view field)
{
    if (field == "side" || field == "kind" || field == "willing") {
        return 100;
    }
    if (field == "resident" || field == "id_number" || field == "address" || field == "content") {
        return 190;
    }
    return 120;
}

void nameFrom(QWidget* person, QWidget* name)
{
    auto* found = qobject_cast<PersonField*>(person);
    auto* line = qobject_cast<QLineEdit*>(name);
    if (found != nullptr && line != nullptr) {
        QObject::connect(found, &PersonField::chosen, line, [line](const SearchHit& hit) {
            if (line->text().trimmed().isEmpty()) {
                line->setText(hit.title);
            }
        });
    }
}

QWidget* makeEditor(const std::string& field, ActField::Kind kind, const FormDesk& desk)
{
    if (field == "resident") {
        return new PersonField(desk.people);
    }
    switch (kind) {
    case ActField::Kind::date: {
        auto* editor = new DateField;
        editor->setToday(desk.today);
        return editor;
    }
    case ActField::Kind::yesNo:
        return new QCheckBox(InputForm::tr("Yes"));
    case ActField::Kind::number:
        return new CountField;
    case ActField::Kind::money:
        return new MoneyField;
    default:
        return makeText(field);
    }
}

InputForm::InputForm()
    : m_form(new Form(2, this))
    , m_top(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = static_cast<QLabel*>(m_top);
    top->setObjectName(QStringLiteral("problems"));
    top->setWordWrap(true);
    top->setTextFormat(Qt::PlainText);
    top->setProperty("tone", QStringLiteral("bad"));
    top->hide();
    layout->addWidget(m_top);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_form, &Form::edited, this, &InputForm::edited);
}

void InputForm::addEditor(const char* name, QWidget* editor, bool must, const QString& text)
{
    const QString title = fieldLabel("case", name);
    m_form->add(must ? title + QStringLiteral(" *") : title, editor, QLatin1String(name));
    setTextOf(editor, text);
}

void InputForm::addRows(const char* name, const QList<RowsColumn>& columns)
{
    QList<RowsColumn> shown;
    for (const auto& column : columns) {
        if (standsInTable(column.field)) {
            shown.append(column);
        }
    }
    auto* rows = new RowsEditor(fieldLabel("case", name), shown);
    rows->setObjectName(QLatin1String(name));
    m_rows.insert(QLatin1String(name), rows);
    connect(rows, &RowsEditor::edited, this, &InputForm::edited);
    connect(rows, &RowsEditor::added, rows, [rows](int row) {
        nameFrom(rows->editor(row, QStringLiteral("resident")), rows->editor(row, QStringLiteral("name")));
    });
}

void InputForm::finish()
{
    for (RowsEditor* rows : m_rows) {
        m_form->addWide(rows);
    }
    nameFrom(m_form->editor(QStringLiteral("resident")), m_form->editor(QStringLiteral("name")));
}

ActInput InputForm::given() const
{
    ActInput input;
    const auto texts = m_form->texts();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const auto* editor = m_form->editor(it.key());
        const bool unset = it.value().isEmpty() && qobject_cast<const CountField*>(editor) != nullptr;
        if (!unset) {
            input.fields[toCore(it.key())] = toCore(it.value());
        }
    }
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        input.lists[toCore(it.key())] = it.value()->items();
    }
    return input;
}

QHash<QString, QString> InputForm::texts() const
{
    auto texts = m_form->texts();
    for (auto rows = m_rows.begin(); rows != m_rows.end(); ++rows) {
        int number = 0;
        for (const auto& item : rows.value()->items()) {
            for (const auto& [field, text] : item.fields) {
                texts.insert(QStringLiteral("%1/%2/%3").arg(rows.key()).arg(number).arg(toQt(field)), toQt(text));
            }
            ++number;
        }
    }
    return texts;
}

void InputForm::setTexts(const QHash<QString, QString>& texts)
{
    m_form->setTexts(texts);
    for (auto rows = m_rows.begin(); rows != m_rows.end(); ++rows) {
        QMap<int, QHash<QString, QString>> lines;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const auto place = text.key().split(QLatin1Char('/'));
            if (place.size() == 3 && place.front() == rows.key()) {
                lines[place.at(1).toInt()].insert(place.back(), text.value());
            }
        }
        while (!lines.isEmpty() && rows.value()->rowCount() > 0) {
            rows.value()->removeRow();
        }
        for (const auto& line : lines) {
            rows.value()->addRow(line);
        }
    }
}

void InputForm::mark(const Problems& problems)
{
    // A rule names the part of the case (\`session.held_on\`); in the form the last word is the field.
    Problems local = problems;
    for (auto& problem : local) {
        const auto dot = problem.field.rfind('.');
        if (dot != std::string::npos && problem.field.find('[') == std::string::npos) {
            problem.field = problem.field.substr(dot + 1);
        }
    }
    QStringList lines;
    for (const auto& problem : m_form->mark(local)) {
        lines.append(fieldLabel("case", problem.field) + QStringLiteral("：") + sentence(problem));
    }
    auto* top = static_cast<QLabel*>(m_top);
    top->setText(lines.join(QLatin1Char('\n')));
    top->setVisible(!lines.isEmpty());
}

} // namespace linwu::ui
