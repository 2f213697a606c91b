// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/case_card.h"

#include "core/mediation/case_change.h"
#include "core/mediation/case_clocks.h"
#include "core/mediation/case_look.h"
#include "core/mediation/case_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/history_panel.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/case_rows.h"
#include "ui/mediation/case_steps.h"
#include "ui/mediation/files_tab.h"
#include "ui/mediation/papers_tab.h"
#include "ui/mediation/parties_tab.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/step_bar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QTabWidget>
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
    m_steps = new StepBar(tr("Steps of the case"), course);
    m_days = makeText(course);
    courseLayout->addWidget(m_steps);
    courseLayout->addWidget(m_days);
    courseLayout->addStretch();
    m_parties = new PartiesTab(m_desk);
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
    m_papers = new PapersTab(m_desk);
    m_files = new FilesTab(m_desk);
    m_card.addTab(course, tr("Course"), QStringLiteral("course"));
    m_card.addTab(m_parties, tr("Parties"), QStringLiteral("parties"));
    m_card.addTab(agreement, tr("Agreement"), QStringLiteral("agreement"));
    m_card.addTab(m_papers, tr("Papers"), QStringLiteral("papers"));
    m_card.addTab(m_files, tr("Files"), QStringLiteral("files"));
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
        Problems look; ///< why this person has to say what she needs the case for (V103)
    };

    const auto shown = m_desk.read([&](const Reader& reader) {
        Shown read{findCase(reader, {id}), contextOf(reader), {}};
        read.look = read.file ? checkLook(reader, *read.file, m_desk.actor().name, read.context) : Problems{};
        return read;
    });
    if (!shown.file) {
        m_card.setBlank(tr("This record is no longer there."));
        return;
    }
    const CaseFile& file = *shown.file;
    m_card.tabs()->setVisible(shown.look.empty());
    if (!shown.look.empty()) {
        cover(file);
        return;
    }
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
    m_parties->show(file, shown.context);
    fillAgreement(file, shown.context);
    m_papers->show(file);
    m_files->show(file);
    QList<std::pair<QString, qint64>> records{{QStringLiteral("mediation_case"), id}};
    CaseFile::parts(file, [&](const auto& parts) {
        for (const auto& part : parts) {
            records.append({toQt(part.table), part.id.value});
        }
    });
    m_history->showAll(records);
}

void CaseCard::freshActs()
{
    // The act that leads here may be one of them: it goes when its signal is over.
    if (m_acts != nullptr) {
        m_acts.release()->deleteLater();
    }
    m_acts = std::make_unique<QObject>();
}

void CaseCard::cover(const CaseFile& file)
{
    freshActs();
    m_card.setName(tr("Confidential case"), file.head.number.empty() ? tr("No number yet") : toQt(file.head.number));
    m_card.setPills({{label("case_state", codeOf(file.head.state)), toneOf(file.head.state)}});
    m_card.facts()->setFacts({});
    auto* look = new QAction(actionLabel("mediation.look"), m_acts.get());
    look->setObjectName(QStringLiteral("look"));
    connect(look, &QAction::triggered, this, [this, id = file.head.id] {
        // What was kept makes the page show the case.
        (void)m_desk.act(&m_card, [&](const Actor& actor) { return lookInto(m_desk.registry(), actor, id); });
    });
    m_card.setActs({look});
}

void CaseCard::fillActs(const CaseFile& file)
{
    freshActs();
    QList<QAction*> acts;
    for (const auto& entry : stepsFor(file)) {
        auto* act = new QAction(actionLabel(entry.action), m_acts.get());
        act->setObjectName(toQt(entry.action).section(QLatin1Char('.'), 1));
        connect(act, &QAction::triggered, this, [this, entry, file] {
            auto* dialog = entry.open(m_desk, file, &m_card);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        acts.append(act);
    }
    m_card.setActs(acts, 6);
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

} // namespace linwu::ui
