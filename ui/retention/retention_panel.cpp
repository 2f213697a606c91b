// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retention_panel.h"

#include "core/retention/list_queries.h"
#include "core/retention/retention_actions.h"
#include "core/retention/retention_papers.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/paper_window.h"
#include "ui/desk/staff_choices.h"
#include "ui/retention/erasure_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/small_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

namespace {

using retention::DestructionList;
using retention::KeptItem;
using retention::ListState;

/// Both tables and their buttons are seen at once at 1366 × 768.
constexpr int leastTable = 110;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(typeface(0, true));
    return label;
}

QPushButton* button(const QString& name, const QString& word)
{
    auto* made = new QPushButton(word);
    made->setObjectName(name);
    return made;
}

/// Who and when: `陈某 2026-05-20`.
QString signedText(const std::string& name, const std::optional<Date>& day)
{
    return toQt(name) + (day ? QStringLiteral("　") + toQt(isoText(*day)) : QString());
}

} // namespace

RetentionPanel::RetentionPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_due(new SmallTable(tr("Due for destruction")))
    , m_lists(new SmallTable(tr("Lists of destruction")))
    , m_words(new QLabel)
{
    m_words->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addWidget(m_words);
    all->addWidget(buildDue(), 1);
    all->addWidget(buildLists(), 1);
    connect(&m_desk.feed(), &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(DestructionList::table) || changes.touches("rule")) {
            reloadIfSeen();
        }
    });
    connect(&m_desk.feed(), &ChangeFeed::changedElsewhere, this, &RetentionPanel::reloadIfSeen);
}

void RetentionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void RetentionPanel::reloadIfSeen()
{
    if (isVisible()) {
        reload();
    }
}

QWidget* RetentionPanel::buildDue()
{
    m_due->setObjectName(QStringLiteral("dueTable"));
    m_due->setMinimumHeight(px(leastTable));
    m_due->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_due->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_due->setColumns({tr("File"), tr("About"), tr("Pieces"), tr("Kept for"), tr("Kept until")}, {0, 110, 60, 70, 110});
    m_propose = button(QStringLiteral("act_propose"), tr("Propose destruction …"));
    connect(m_propose, &QPushButton::clicked, this, &RetentionPanel::propose);
    auto* erase = button(QStringLiteral("act_erase"), tr("A person asks for erasure …"));
    connect(erase, &QPushButton::clicked, this, [this] { askErasure(m_desk, {}, window()); });
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(heading(tr("Due for destruction")));
    column->addWidget(m_due, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_propose);
    row->addWidget(erase);
    row->addStretch(1);
    column->addLayout(row);
    return part;
}

QWidget* RetentionPanel::buildLists()
{
    m_lists->setObjectName(QStringLiteral("listTable"));
    m_lists->setMinimumHeight(px(leastTable));
    m_lists->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_lists->setColumns({tr("List"), tr("Kind"), tr("Proposed"), tr("Confirmed"), tr("State")}, {150, 0, 160, 160, 110});
    m_confirm = button(QStringLiteral("act_confirm"), tr("Confirm and destroy …"));
    m_withdraw = button(QStringLiteral("act_withdraw"), tr("Withdraw"));
    m_print = button(QStringLiteral("act_print"), tr("Print the list …"));
    connect(m_confirm, &QPushButton::clicked, this, &RetentionPanel::confirm);
    connect(m_withdraw, &QPushButton::clicked, this, &RetentionPanel::withdraw);
    connect(m_print, &QPushButton::clicked, this, &RetentionPanel::print);
    connect(m_lists, &SmallTable::opened, this, &RetentionPanel::print);
    connect(m_lists, &QTableWidget::itemSelectionChanged, this, &RetentionPanel::chooseActs);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(heading(tr("Lists of destruction")));
    column->addWidget(m_lists, 1);
    auto* row = new QHBoxLayout;
    for (auto* act : {m_confirm, m_withdraw, m_print}) {
        row->addWidget(act);
    }
    row->addStretch(1);
    column->addLayout(row);
    return part;
}

void RetentionPanel::reload()
{
    m_items = m_desk.read([](const Reader& reader) { return retention::dueItems(reader, reader.today()); });
    m_found = m_desk.read([](const Reader& reader) { return retention::listDestructions(reader); });
    QList<QStringList> rows;
    for (const KeptItem& item : m_items) {
        // Names stand on no list while a visitor may see the screen.
        rows.append(
            {toQt(item.title),
             m_desk.counterMode() ? QString() : toQt(item.subject),
             QString::number(item.pieces),
             toQt(item.keeping.text()),
             toQt(isoText(*item.until))}
        );
    }
    m_due->setRows(rows);
    rows.clear();
    for (const DestructionList& list : m_found) {
        rows.append(
            {toQt(list.number),
             label("destruction_kind", codeOf(list.kind)),
             signedText(list.proposer, list.proposedOn),
             signedText(list.confirmer, list.confirmedOn),
             label("destruction_state", codeOf(list.state))}
        );
    }
    m_lists->setRows(rows);
    m_words->setText(
        m_items.empty() ? tr("Nothing is due: every file is still within its period, or kept for good. The periods stand under "
                             "Rules, Retention of files.")
                        : tr("The period of these is over. Choose some and propose them; a second person confirms, and only then "
                             "is their content destroyed. The periods stand under Rules, Retention of files.")
    );
    chooseActs();
}

void RetentionPanel::chooseActs()
{
    const auto* list = currentList();
    const bool open = list != nullptr && list->state == ListState::proposed;
    m_propose->setEnabled(!m_items.empty());
    m_confirm->setEnabled(open);
    m_withdraw->setEnabled(open);
    m_print->setEnabled(list != nullptr);
}

std::vector<retention::ItemKey> RetentionPanel::chosenItems() const
{
    std::vector<retention::ItemKey> keys;
    for (const auto& index : m_due->selectionModel()->selectedRows()) {
        keys.push_back(m_items.at(static_cast<std::size_t>(index.row())).key);
    }
    return keys;
}

const DestructionList* RetentionPanel::currentList() const
{
    const int row = m_lists->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_found.size() ? &m_found[static_cast<std::size_t>(row)] : nullptr;
}

CodeField* RetentionPanel::signerField(Form& form)
{
    if (m_desk.registry().hasAccounts()) {
        return nullptr;
    }
    auto* field = choiceField(form, tr("Signed by"), QStringLiteral("signer"), staffChoices(m_desk));
    if (m_desk.actor().staff) {
        field->setCode(std::to_string(m_desk.actor().staff.value));
    }
    return field;
}

void RetentionPanel::propose()
{
    const auto keys = chosenItems();
    FormDialog dialog(m_desk, tr("Propose destruction"), tr("Propose"), window());
    //: %1 is how many files were chosen
    dialog.setSentence(tr("%1 chosen. Nothing is destroyed before a second person confirms.").arg(keys.size()));
    auto* reason = lineField(dialog.form(), tr("Reason"), QStringLiteral("reason"), toCore(tr("The period of keeping is over")));
    auto* signer = signerField(dialog.form());
    dialog.setAct([&](const Actor& actor) {
        Id<DestructionList> made;
        const retention::Proposal proposal{keys, textIn(reason), {signer == nullptr ? Id<Staff>{} : idIn<Staff>(signer)}};
        return retention::proposeDestruction(m_desk.registry(), actor, proposal, made);
    });
    dialog.exec();
}

void RetentionPanel::confirm()
{
    const auto* list = currentList();
    if (list == nullptr) {
        return;
    }
    const auto id = list->id;
    const auto items = m_desk.read([&](const Reader& reader) { return retention::itemsOf(reader, id); });
    FormDialog dialog(m_desk, tr("Confirm and destroy %1").arg(toQt(list->number)), tr("Destroy for good"), window());
    QStringList titles;
    constexpr std::size_t mostNamed = 6;
    for (std::size_t i = 0; i < items.size() && i < mostNamed; ++i) {
        titles.append(toQt(items[i].title));
    }
    //: %1 is a number of files, %2 the first of them, %3 who proposed it
    dialog.setSentence(tr("%1 to destroy: %2. Proposed by %3. Their content goes from the file and its history; nobody can bring "
                          "it back, and it cannot be undone.")
                           .arg(
                               QString::number(items.size()),
                               titles.join(QStringLiteral("、")) + (items.size() > mostNamed ? QStringLiteral(" …") : QString()),
                               toQt(list->proposer)
                           ));
    auto* signer = signerField(dialog.form());
    dialog.setAct([&](const Actor& actor) {
        m_desk.drafts().flush();
        auto done =
            retention::confirmDestruction(m_desk.registry(), actor, id, {signer == nullptr ? Id<Staff>{} : idIn<Staff>(signer)});
        m_desk.drafts().reread();
        return done;
    });
    if (dialog.exec() == QDialog::Accepted) {
        sweepBeside(m_desk);
    }
}

void RetentionPanel::withdraw()
{
    if (const auto* list = currentList()) {
        const auto id = list->id;
        const auto done = m_desk.act(window(), [&](const Actor& actor) {
            return retention::withdrawDestruction(m_desk.registry(), actor, id);
        });
        if (!done && !done.error().problems.empty()) {
            Q_EMIT m_desk.refused(done.error());
        }
    }
}

void RetentionPanel::print()
{
    if (const auto* list = currentList()) {
        const auto id = list->id;
        const auto paper = m_desk.read([&](const Reader& reader) {
            return std::optional(retention::destructionDocument(reader, id, m_desk.registry().info().community));
        });
        if (paper) {
            showPaper(m_desk, *paper, {std::string(DestructionList::table), id.value, papers::Outlet::printer, {}}, window());
        }
    }
}

} // namespace linwu::ui
