// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/case_card.h"

#include "core/mediation/case_change.h"
#include "core/mediation/case_clocks.h"
#include "core/mediation/case_papers.h"
#include "core/mediation/case_queries.h"
#include "core/papers/masking.h"
#include "ui/desk/desk.h"
#include "ui/desk/history_panel.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/case_rows.h"
#include "ui/mediation/case_steps.h"
#include "ui/mediation/course_bar.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/widgets/detail_card.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

using namespace mediation;

void setRow(QTableWidget* table, int row, const QStringList& texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column));
        table->setItem(row, column, item);
    }
}

QString partyName(const CaseFile& file, Id<Party> id, const std::string& outsider)
{
    const Party* party = file.party(id);
    return toQt(party != nullptr ? party->name : outsider);
}

QLabel* makeText(QWidget* parent)
{
    auto* text = new QLabel(parent);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace

CaseCard::CaseCard(Desk& desk, DetailCard& card)
    : m_desk(desk)
    , m_card(card)
    , m_history(new HistoryPanel(desk, QStringLiteral("mediation_case")))
{
    auto* course = new QWidget;
    auto* courseLayout = new QVBoxLayout(course);
    m_steps = new CourseBar(course);
    m_days = makeText(course);
    courseLayout->addWidget(m_steps);
    courseLayout->addWidget(m_days);
    courseLayout->addStretch();
    m_parties = makeTable({tr("Side"), tr("Name"), tr("Telephone"), tr("Willing"), tr("Represented by")}, tr("Parties"));
    auto* agreement = new QWidget;
    auto* agreementLayout = new QVBoxLayout(agreement);
    m_obligations = makeTable(
        {tr("No."), tr("Who owes"), tr("To whom"), tr("What"), tr("Amount"), tr("Due on"), tr("State")}, tr("Obligations")
    );
    m_total = makeText(agreement);
    m_signatures = makeText(agreement);
    agreementLayout->addWidget(m_obligations);
    agreementLayout->addWidget(m_total);
    agreementLayout->addWidget(m_signatures);
    m_papers = makeTable({tr("Paper"), tr("Number"), tr("State")}, tr("Papers"));
    m_card.addTab(course, tr("Course"), QStringLiteral("course"));
    m_card.addTab(m_parties, tr("Parties"), QStringLiteral("parties"));
    m_card.addTab(agreement, tr("Agreement"), QStringLiteral("agreement"));
    m_card.addTab(m_papers, tr("Papers"), QStringLiteral("papers"));
    m_card.addTab(m_history, tr("History"), QStringLiteral("history"));
}

QTableWidget* CaseCard::makeTable(const QStringList& titles, const QString& name)
{
    auto* table = new QTableWidget(0, static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setAccessibleName(name);
    return table;
}

void CaseCard::show(qint64 id)
{
    struct Shown {
        std::optional<CaseFile> file;
        RuleContext context;
    };

    const auto shown = m_desk.read([id](const Reader& reader) { return Shown{findCase(reader, {id}), contextOf(reader)}; });
    if (!shown.file) {
        m_card.setBlank(tr("This record is no longer there."));
        return;
    }
    const CaseFile& file = *shown.file;
    QList<std::pair<QString, Tone>> pills{{label("case_state", codeOf(file.head.state)), toneOf(file.head.state)}};
    if (isOverdue(file, m_desk.today())) {
        pills.append({tr("Overdue"), Tone::bad});
    }
    if (const Confirmation* confirmation = file.confirmation()) {
        const bool good = confirmation->state == ConfirmationState::confirmed;
        pills.append({label("confirmation_state", codeOf(confirmation->state)), good ? Tone::good : Tone::plain});
    }
    m_card.setName(toQt(caseTitle(file)), file.head.number.empty() ? tr("No number yet") : toQt(file.head.number));
    m_card.setPills(pills);
    fillActs(file);
    m_card.facts()->setFacts(factsOf(file, shown.context));
    fillCourse(file, shown.context);
    fillParties(file, shown.context);
    fillAgreement(file, shown.context);
    fillPapers(file);
    QList<std::pair<QString, qint64>> records{{QStringLiteral("mediation_case"), id}};
    CaseFile::parts(file, [&](const auto& parts) {
        for (const auto& part : parts) {
            records.append({toQt(part.table), part.id.value});
        }
    });
    m_history->showAll(records);
}

void CaseCard::fillActs(const CaseFile& file)
{
    QList<QAction*> acts;
    for (const auto& entry : stepsFor(file)) {
        auto* act = new QAction(actionLabel(entry.action), &m_card);
        act->setObjectName(toQt(entry.action).section(QLatin1Char('.'), 1));
        connect(act, &QAction::triggered, this, [this, entry, file] {
            auto* dialog = entry.open(m_desk, file, &m_card);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        acts.append(act);
        if (acts.size() == 8) {
            break;
        }
    }
    m_card.setActs(acts);
}

QList<Fact> CaseCard::factsOf(const CaseFile& file, const RuleContext& context) const
{
    const MediationCase& head = file.head;
    const auto fact = [](const char* field, const QString& text, bool wide = false) {
        return Fact{{}, fieldLabel("case", field), text, {}, Tone::plain, {}, wide};
    };
    QString kind = codeName("dispute_types", head.statType);
    if (!head.subType.empty()) {
        kind += QStringLiteral(" · ") + toQt(head.subType);
    }
    QString host;
    for (const auto& assignment : file.assignments) {
        host = assignment.role == MediatorRole::host ? toQt(assignment.name) : host;
    }
    return {
        fact("stat_type", kind),
        fact("source", label("source", codeOf(head.source))),
        fact("applied_on", dateText(head.appliedOn)),
        fact("accepted_on", dateText(head.acceptedOn)),
        fact("host", host),
        fact("place", toQt(head.place)),
        fact("brief", toQt(context.open(head.brief)), true),
    };
}

void CaseCard::fillCourse(const CaseFile& file, const RuleContext& context)
{
    m_steps->setSteps(
        {tr("Apply"), tr("Accept"), tr("Assign"), tr("Mediate"), tr("Sign"), tr("Perform"), tr("Close"), tr("Archive")},
        stepOf(file)
    );
    QStringList lines;
    if (const auto limit = mediationDeadline(file, context)) {
        QString line = tr("Limit of mediation: %1").arg(dateText(std::optional(limit->due)));
        if (limit->rolled()) {
            line += tr(" (the day itself, %1, is a rest day)").arg(dateText(std::optional(limit->nominal)));
        }
        if (const auto thirtieth = thirtiethDay(file, context)) {
            line += tr("; the 30th day is %1").arg(dateText(thirtieth));
        }
        lines.append(line);
    }
    const Agreement* agreement = file.agreement();
    if (agreement != nullptr && agreement->effectiveOn) {
        lines.append(tr("In force from %1").arg(dateText(agreement->effectiveOn)));
        QString line = tr("Judicial confirmation until %1").arg(dateText(agreement->confirmationDueOn));
        if (agreement->confirmationDueOn != agreement->confirmationNominalOn) {
            const auto* holiday = context.calendar->line(*agreement->confirmationNominalOn);
            const QString why = holiday != nullptr ? toQt(holiday->name) : tr("a weekend");
            line += tr(" (the 30th day, %1, is %2)").arg(dateText(agreement->confirmationNominalOn), why);
        }
        lines.append(line);
        lines.append(tr("First visit until %1").arg(dateText(agreement->visitDueOn)));
    }
    if (const Confirmation* ruling = file.confirmation(); ruling != nullptr && ruling->executionUntil) {
        lines.append(tr("Application for execution until %1").arg(dateText(ruling->executionUntil)));
    }
    if (file.head.archiveDueOn && !file.head.archivedOn) {
        lines.append(tr("Bind the file until %1").arg(dateText(file.head.archiveDueOn)));
    }
    if (file.head.archivedOn) {
        lines.append(tr("Kept: %1").arg(label("retention", codeOf(file.head.retention))));
    }
    m_days->setText(lines.join(QLatin1Char('\n')));
}

void CaseCard::fillParties(const CaseFile& file, const RuleContext& context)
{
    m_parties->setRowCount(static_cast<int>(file.parties.size()));
    for (int row = 0; row < m_parties->rowCount(); ++row) {
        const Party& party = file.parties[static_cast<std::size_t>(row)];
        QStringList represented;
        for (const Representative* who : file.representativesOf(party.id)) {
            represented.append(toQt(who->name));
        }
        const auto phone =
            papers::MaskTable::shipped().apply(papers::Surface::screen, papers::PersonalKind::phone, context.open(party.phone));
        setRow(
            m_parties,
            row,
            {label("side", codeOf(party.side)),
             toQt(party.name),
             toQt(phone),
             label("willing", codeOf(party.willing)),
             represented.join(QStringLiteral("、"))}
        );
    }
}

void CaseCard::fillAgreement(const CaseFile& file, const RuleContext& context)
{
    const Agreement* agreement = file.agreement();
    const auto owed = agreement != nullptr ? file.obligationsOf(agreement->id) : std::vector<const Obligation*>{};
    m_obligations->setRowCount(static_cast<int>(owed.size()));
    for (int row = 0; row < m_obligations->rowCount(); ++row) {
        const Obligation& one = *owed[static_cast<std::size_t>(row)];
        setRow(
            m_obligations,
            row,
            {QString::number(one.position),
             partyName(file, one.debtorId, one.debtorName),
             partyName(file, one.creditorId, one.creditorName),
             toQt(context.open(one.content)),
             one.amount ? toQt(linwu::moneyText(*one.amount)) : QString(),
             dateText(one.dueOn),
             label("obligation_state", codeOf(one.state))}
        );
    }
    const bool money = agreement != nullptr && agreement->total;
    m_total->setText(
        money ? tr("Total %1 yuan, %2").arg(toQt(linwu::moneyText(*agreement->total)), toQt(moneyInWords(*agreement->total)))
              : QString()
    );
    QStringList lines;
    for (const auto& signature : file.signatures) {
        if (agreement != nullptr && signature.agreementId == agreement->id) {
            lines.append(tr("%1 signed on %2").arg(toQt(signature.name), dateText(signature.signedOn)));
        }
    }
    if (agreement != nullptr && agreement->sealedOn) {
        lines.append(tr("Sealed on %1").arg(dateText(agreement->sealedOn)));
    }
    m_signatures->setText(lines.join(QLatin1Char('\n')));
}

void CaseCard::fillPapers(const CaseFile& file)
{
    const auto papers = listPapers(file);
    m_papers->setRowCount(static_cast<int>(papers.size()));
    for (int row = 0; row < m_papers->rowCount(); ++row) {
        const CasePaper& paper = papers[static_cast<std::size_t>(row)];
        QString state = paper.sheet ? label("sheet_state", codeOf(*paper.sheet)) : tr("Can be printed");
        if (!paper.printable()) {
            state = tr("Waits for: %1").arg(fieldLabel("case", paper.reasons.front().field));
        }
        setRow(m_papers, row, {toQt(paper.name), QString::number(paper.number), state});
    }
}

} // namespace linwu::ui
