// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/spreadsheets/preview_step.h"

#include "core/papers/masking.h"
#include "ui/spreadsheets/import_session.h"
#include "ui/spreadsheets/preview_model.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_delegate.h"
#include "ui/widgets/small_table.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {
namespace {

using residents::LedgerField;

/// What is understood, codes by their names.
QString understoodText(const residents::Ledger& ledger, const residents::LedgerPerson& person, LedgerField field)
{
    const std::string text = ledger.understood(person, field);
    if (field == LedgerField::housing && !text.empty()) {
        return label("dwelling.current_use", text);
    }
    if (field == LedgerField::area && !text.empty()) {
        return moneyText(std::stoll(text)); // 0.01 ㎡, two decimals as money has
    }
    if ((field == LedgerField::isHead || field == LedgerField::hukouApart) && !text.empty()) {
        return label("rule_value", text == "1" ? "yes" : "no");
    }
    const auto list = field == LedgerField::idType ? std::string_view("id_types") : codeListOf(codeOf(field));
    return list.empty() || text.empty() ? toQt(text) : codeName(list, text);
}

/// What the register says in a field that differs, or empty.
QString valueNow(const residents::ImportRow& row, LedgerField field)
{
    static const std::pair<LedgerField, const char*> names[] = {
        {LedgerField::name, "name"},
        {LedgerField::sex, "sex"},
        {LedgerField::birth, "birth"},
        {LedgerField::idNumber, "id_number"},
        {LedgerField::phone, "phone"},
        {LedgerField::ethnic, "ethnic"},
        {LedgerField::political, "political"},
        {LedgerField::education, "education"},
        {LedgerField::marital, "marital"},
        {LedgerField::employer, "employer"},
        {LedgerField::address, "dwelling"},
    };
    for (const auto& [known, name] : names) {
        if (known != field) {
            continue;
        }
        for (const auto& difference : row.differences) {
            if (difference.field == name) {
                return toQt(difference.now);
            }
        }
    }
    return {};
}

} // namespace

PreviewStep::PreviewStep(QWidget* parent)
    : QWidget(parent)
    , m_chips(new ChipBar)
    , m_totals(new QLabel)
    , m_model(new PreviewModel(this))
    , m_rows(new QTableView)
    , m_cells(new SmallTable(tr("Cells of the row")))
    , m_doubts(new QLabel)
    , m_heads(new QCheckBox)
    , m_groups(new QCheckBox)
{
    m_totals->setWordWrap(true);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_doubts->setWordWrap(true);
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setObjectName(QStringLiteral("doubts"));
    setUpRows();
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_rows);
    split->addWidget(makeSide());
    split->setChildrenCollapsible(false);
    split->setSizes({600, 460});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addWidget(m_totals);
    all->addWidget(m_heads);
    all->addWidget(m_groups);
    all->addWidget(m_chips);
    all->addWidget(split, 1);
    connect(m_chips, &ChipBar::changed, this, [this] { m_model->setFilter(m_chips->active()); });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewStep::fillCells);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PreviewStep::fillCells);
    connect(m_cells, &SmallTable::opened, this, &PreviewStep::fixCell);
    connect(m_heads, &QCheckBox::toggled, this, [this](bool on) { m_session->accept("head_proposed", on); });
    connect(m_groups, &QCheckBox::toggled, this, [this](bool on) { m_session->accept("group_proposed", on); });
}

void PreviewStep::setUpRows()
{
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new ListDelegate(m_rows));
    m_rows->setObjectName(QStringLiteral("previewRows"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(px(30));
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setHighlightSections(false);
}

QWidget* PreviewStep::makeSide()
{
    m_cells->setColumns({tr("Field"), tr("In the file"), tr("Understood"), tr("Now in the register")}, {84, 172, 172, 0});
    auto* fix = new QPushButton(tr("Fix this cell …"));
    auto* accept = new QPushButton(tr("Take the proposals"));
    accept->setToolTip(tr("Takes what is proposed for the cells of this row"));
    auto* acceptAll = new QPushButton(tr("Take all shown"));
    acceptAll->setToolTip(tr("Takes what is proposed in all rows of the list as it is filtered now"));
    auto* leaveOut = new QPushButton(tr("Leave out or take in"));
    leaveOut->setToolTip(tr("Leaves this row out of the import, or takes it in again"));
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(px(8), 0, 0, 0);
    column->addWidget(m_cells, 1);
    column->addWidget(m_doubts);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(6));
    for (auto* button : {fix, accept, acceptAll, leaveOut}) {
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    connect(fix, &QPushButton::clicked, this, [this] { fixCell(m_cells->currentRow()); });
    connect(accept, &QPushButton::clicked, this, [this] { acceptRows(m_rows->currentIndex().row(), 1); });
    connect(acceptAll, &QPushButton::clicked, this, [this] { acceptRows(0, m_model->rowCount()); });
    connect(leaveOut, &QPushButton::clicked, this, &PreviewStep::leaveOut);
    return right;
}

void PreviewStep::show(ImportSession& session)
{
    m_session = &session;
    const int kept = m_rows->currentIndex().row();
    m_model->show(session.ledger(), &session.plan(), session.masks());
    fillChips();
    fillTotals();
    fillOffers();
    const int widths[] = {84, 72, 84, 250, 44, 100, 170, 112};
    for (int at = 0; at < 8; ++at) {
        m_rows->setColumnWidth(at, px(widths[at]));
    }
    if (m_model->rowCount() > 0) {
        m_rows->setCurrentIndex(m_model->index(std::clamp(kept, 0, m_model->rowCount() - 1), 0));
    }
}

void PreviewStep::fillChips()
{
    QList<Chip> chips;
    for (const auto& [verdict, code] : Codes<residents::ImportVerdict>::table) {
        chips.append(
            {QStringLiteral("verdict:") + toQt(code),
             label("import_verdict", code),
             static_cast<int>(m_session->plan().count(verdict))}
        );
    }
    for (const auto& [rule, count] : m_session->ledger()->countProblems()) {
        if (count > 0) {
            chips.append(
                {QStringLiteral("rule:") + toQt(rule),
                 label("ledger_problem", rule),
                 static_cast<int>(count),
                 false,
                 tr("Problems")}
            );
        }
    }
    const QStringList active = m_chips->active();
    m_chips->setChips(chips);
    m_chips->setActive(active);
}

void PreviewStep::fillTotals()
{
    QStringList lines;
    int agreeing = 0;
    for (const auto& total : m_session->ledger()->totals) {
        if (total.agrees()) {
            ++agreeing;
            continue;
        }
        const QString sheet = toQt(m_session->ledger()->sheets[total.sheet].name);
        if (total.statedPersons) {
            lines.append(
                tr("%1: the total says %2 people, %3 were found").arg(sheet).arg(*total.statedPersons).arg(total.foundPersons)
            );
        }
        if (total.statedHouseholds) {
            lines.append(tr("%1: the total says %2 households, %3 were found")
                             .arg(sheet)
                             .arg(*total.statedHouseholds)
                             .arg(total.foundHouseholds));
        }
    }
    if (agreeing > 0) {
        lines.append(tr("%1 lines of totals agree with what was found.").arg(agreeing));
    }
    const QString before = m_session->takenInAt();
    if (!before.isEmpty()) {
        lines.append(tr("This very file was imported on %1.").arg(before));
    }
    m_totals->setText(lines.join(QStringLiteral("  ·  ")));
    m_totals->setVisible(!lines.isEmpty());
}

void PreviewStep::fillCells()
{
    m_fields.clear();
    const int row = m_rows->currentIndex().row();
    if (m_session == nullptr || row < 0 || row >= m_model->rowCount()) {
        m_cells->setRows({});
        m_doubts->hide();
        return;
    }
    const auto index = m_model->personAt(row);
    m_doubts->setText(m_model->doubtsOf(index));
    m_doubts->setVisible(!m_doubts->text().isEmpty());
    const auto& ledger = *m_session->ledger();
    const auto& person = ledger.persons[index];
    // Whole only in the editor of a cell: somebody else may see the screen.
    const auto partly = [](const QString& text) { return toQt(papers::withNumbersMasked(toCore(text))); };
    QList<QStringList> rows;
    for (const auto& column : ledger.sheets[person.sheet].columns) {
        const bool shared = column.group == 0 || column.group == person.part;
        const bool shown = std::find(m_fields.begin(), m_fields.end(), static_cast<int>(column.field)) != m_fields.end();
        if (column.field == LedgerField::none || column.field == LedgerField::seq || !shared || shown) {
            continue;
        }
        m_fields.push_back(static_cast<int>(column.field));
        rows.append(
            {label("ledger_field", codeOf(column.field)),
             partly(toQt(ledger.fileText(person, column.field))),
             partly(understoodText(ledger, person, column.field)),
             partly(valueNow(m_session->plan().rows[index], column.field))}
        );
    }
    m_cells->setRows(rows);
}

void PreviewStep::fixCell(int row)
{
    if (m_session == nullptr || row < 0 || row >= static_cast<int>(m_fields.size())) {
        return;
    }
    const auto& ledger = *m_session->ledger();
    const auto& person = ledger.persons[m_model->personAt(m_rows->currentIndex().row())];
    const auto field = static_cast<LedgerField>(m_fields[static_cast<std::size_t>(row)]);
    bool given = false;
    const QString cell = toQt(ledger.cellOf(person, field));
    const QString text = QInputDialog::getText(
        this,
        tr("Fix a cell"),
        tr("Cell %1, %2").arg(cell, label("ledger_field", codeOf(field))),
        QLineEdit::Normal,
        toQt(ledger.fileText(person, field)),
        &given
    );
    if (!given) {
        return;
    }
    if (const auto place = ledger.placeOf(person, field)) {
        m_session->fix({ledger.sheets[person.sheet].name, place->first, place->second, toCore(text)});
        Q_EMIT changed();
    }
}

void PreviewStep::acceptRows(int first, int count)
{
    if (m_session == nullptr || first < 0) {
        return;
    }
    const auto& ledger = *m_session->ledger();
    bool any = false;
    for (int row = first; row < std::min(first + count, m_model->rowCount()); ++row) {
        for (const auto& problem : ledger.problemsOf(ledger.persons[m_model->personAt(row)])) {
            if (!problem.proposal.empty() && problem.severity == Severity::confirm) {
                m_session->acceptCell({ledger.sheets[problem.sheet].name, problem.row, problem.column});
                any = true;
            }
        }
    }
    if (any) {
        Q_EMIT changed();
    }
}

void PreviewStep::leaveOut()
{
    const int row = m_rows->currentIndex().row();
    if (m_session == nullptr || row < 0) {
        return;
    }
    const auto person = m_model->personAt(row);
    m_session->setSkipped(person, m_session->plan().rows[person].why != "left_out");
    Q_EMIT changed();
}

void PreviewStep::fillOffers()
{
    const auto& ledger = *m_session->ledger();
    const auto heads = std::count_if(ledger.households.begin(), ledger.households.end(), [](const auto& household) {
        return household.headProposed;
    });
    const auto groups =
        std::count_if(ledger.groups.begin(), ledger.groups.end(), [](const auto& group) { return group.proposed; });
    m_heads->setText(tr("Make the first adult head of the household where the file names none (%1)").arg(heads));
    m_heads->setVisible(heads > 0);
    m_groups->setText(tr("Take the groups that the remarks speak of (%1)").arg(groups));
    m_groups->setVisible(groups > 0);
}

} // namespace linwu::ui
