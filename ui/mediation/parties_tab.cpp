// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/parties_tab.h"

#include "core/mediation/case_actions.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_states.h"
#include "core/mediation/party_entry.h"
#include "core/papers/masking.h"
#include "ui/desk/desk.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/case_steps.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/small_table.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

using namespace mediation;

PartiesTab::PartiesTab(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new SmallTable(tr("Parties"), this))
    , m_row(new QWidget(this))
{
    m_table->setColumns({tr("Side"), tr("Name"), tr("Telephone"), tr("Willing")}, {90, 0, 120, 80});
    auto* buttons = new FlowLayout(m_row);
    buttons->setContentsMargins(0, 0, 0, 0);
    addButton(tr("Was &wrong …"), "party_correct", "mediation.editParty", "mediation.editRepresentative");
    addButton(tr("Has &changed …"), "party_change", "mediation.changeParty", {});
    addButton(tr("Add &representative …"), "party_represent", "mediation.addRepresentative", {});
    addButton(tr("Take &out …"), "party_remove", "mediation.removeParty", "mediation.removeRepresentative");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(8), 0, 0);
    layout->addWidget(m_row);
    layout->addWidget(m_table, 1);
    connect(m_table, &SmallTable::opened, this, [this] {
        open(onParty() ? "mediation.editParty" : "mediation.editRepresentative");
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &PartiesTab::choose);
}

void PartiesTab::addButton(const QString& text, const char* name, const std::string& ofParty, const std::string& ofRepresentative)
{
    auto* button = new QPushButton(text, m_row);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setProperty("ofParty", toQt(ofParty));
    button->setProperty("ofRepresentative", toQt(ofRepresentative));
    m_row->layout()->addWidget(button);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, button] { open(actionAt(button)); });
}

std::string PartiesTab::actionAt(const QPushButton* button) const
{
    return toCore(button->property(onParty() ? "ofParty" : "ofRepresentative").toString());
}

bool PartiesTab::onParty() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_lines.size()) && !m_lines[static_cast<std::size_t>(row)].representative.valid();
}

void PartiesTab::show(const CaseFile& file, const RuleContext& context)
{
    m_file = file;
    m_lines.clear();
    const papers::MaskTable masks(m_desk.reader(), m_desk.today());
    const auto phoneText = [&](const SealedText& phone) {
        return toQt(masks.apply(papers::Surface::screen, papers::PersonalKind::phone, context.open(phone)));
    };
    QList<QStringList> rows;
    for (const auto& party : file.parties) {
        m_lines.push_back({party.id, {}});
        rows.append(
            {label("side", codeOf(party.side)), toQt(party.name), phoneText(party.phone), label("willing", codeOf(party.willing))}
        );
        for (const Representative* who : file.representativesOf(party.id)) {
            m_lines.push_back({party.id, who->id});
            const QString relation = who->relation.empty() ? QString() : QStringLiteral("（%1）").arg(toQt(who->relation));
            rows.append({label("representative_kind", codeOf(who->kind)), toQt(who->name) + relation, phoneText(who->phone), {}});
        }
    }
    m_table->setRows(rows);
    choose();
}

void PartiesTab::choose()
{
    for (auto* button : m_buttons) {
        const std::string action = actionAt(button);
        button->setEnabled(!m_lines.empty() && !action.empty() && isAllowed(action, m_file.head.state));
    }
}

ActDialog* PartiesTab::dialogFor(const std::string& action, int row)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()) || !isAllowed(action, m_file.head.state)) {
        return nullptr;
    }
    const Line line = m_lines[static_cast<std::size_t>(row)];
    const auto id = m_file.head.id;
    const QString title = actionLabel(action);
    CaseChange change;
    change.file = m_file;
    change.context = m_desk.read([](const Reader& reader) { return contextOf(reader); });
    const Party* party = m_file.party(line.party);
    const auto who = std::ranges::find(m_file.representatives, line.representative, &Representative::id);
    const bool represents = who != m_file.representatives.end();
    if (action == "mediation.editParty" || action == "mediation.changeParty") {
        if (party == nullptr || represents) {
            return nullptr;
        }
        if (action == "mediation.changeParty") {
            const auto enter = [of = line.party](PartyChangeInput input) { return changeParty(of, std::move(input)); };
            const PartyChangeInput start{inputOf(change, *party), m_desk.today(), {}};
            const QStringList shown = partyFields() + QStringList{QStringLiteral("changed_on"), QStringLiteral("change_note")};
            return makeDialog(m_desk, id, title, start, shown, enter, this);
        }
        const auto enter = [of = line.party](PartyInput input) { return editParty(of, std::move(input)); };
        return makeDialog(m_desk, id, title, inputOf(change, *party), partyFields(), enter, this);
    }
    if (action == "mediation.addRepresentative") {
        const auto enter = [of = line.party](RepresentativeInput input) { return addRepresentative(of, std::move(input)); };
        RepresentativeInput start;
        start.kind = RepresentativeKind::agent;
        return makeDialog(m_desk, id, title, start, {}, enter, this);
    }
    if (action == "mediation.editRepresentative") {
        const auto enter = [of = line.representative](RepresentativeInput input) {
            return editRepresentative(of, std::move(input));
        };
        return represents ? makeDialog(m_desk, id, title, inputOf(change, *who), {}, enter, this) : nullptr;
    }
    const auto take = [line](const NothingTyped&) {
        return line.representative.valid() ? removeRepresentative(line.representative) : removeParty(line.party);
    };
    return makeDialog(m_desk, id, title, NothingTyped{}, {}, take, this);
}

void PartiesTab::open(const std::string& action)
{
    if (auto* dialog = dialogFor(action, m_table->currentRow())) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace linwu::ui
