// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/figures_dialog.h"

#include "core/base/code_list.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/figure_papers.h"
#include "core/mediation/figure_rules.h"
#include "ui/desk/desk.h"
#include "ui/desk/paper_window.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/theme/theme.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace linwu::ui {

namespace {

using mediation::CaseFigures;
using Rows = QList<QStringList>;

void addRow(Rows& rows, const QString& name, std::int64_t count)
{
    rows.append({name, countText(count)});
}

/// The parts of one column of the table, those without a case left out.
void addParts(Rows& rows, const char* list, const std::map<std::string, std::int64_t>& parts)
{
    for (const auto& [word, count] : parts) {
        const QString name = std::string_view(list) == "dispute_types" ? codeName(list, word) : label(list, word);
        addRow(rows, QStringLiteral("　") + name, count);
    }
}

Rows rowsOf(const CaseFigures& figures)
{
    const auto named = [](const char* field) { return fieldLabel("figures", field); };
    Rows rows;
    addRow(rows, named("cases"), figures.cases);
    addRow(rows, named("persons"), figures.persons);
    addRow(rows, named("succeeded"), figures.succeeded);
    addRow(rows, named("written"), figures.written);
    addRow(rows, named("oral"), figures.oral);
    addRow(rows, named("hard"), figures.hard);
    addRow(rows, named("open"), figures.open);
    rows.append({named("amount"), toQt(moneyText(figures.amount))});
    rows.append({named("by_body"), QString()});
    addParts(rows, "committee_kind", figures.byBody);
    rows.append({named("by_source"), QString()});
    addParts(rows, "source", figures.bySource);
    if (!figures.byReferral.empty()) {
        rows.append({named("by_referral"), QString()});
        addParts(rows, "referral_from", figures.byReferral);
    }
    rows.append({named("by_type"), QString()});
    addParts(rows, "dispute_types", figures.byType);
    return rows;
}

} // namespace

FiguresDialog::FiguresDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_period(new QComboBox(this))
    , m_table(new SmallTable(tr("Figures"), this))
    , m_checks(new QLabel(this))
{
    setWindowTitle(tr("Statistics of mediation"));
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period"));
    m_table->setColumns({tr("Figure"), tr("Count")}, {0, 120});
    m_checks->setObjectName(QStringLiteral("checks"));
    m_checks->setWordWrap(true);
    m_checks->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* table = buttons->addButton(tr("&Statistics table …"), QDialogButtonBox::ActionRole);
    auto* cases = buttons->addButton(tr("Case &register …"), QDialogButtonBox::ActionRole);
    table->setObjectName(QStringLiteral("print_figures"));
    cases->setObjectName(QStringLiteral("print_cases"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_period);
    layout->addWidget(m_checks);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_period, &QComboBox::currentIndexChanged, this, &FiguresDialog::refill);
    connect(table, &QPushButton::clicked, this, [this] { print(false); });
    connect(cases, &QPushButton::clicked, this, [this] { print(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillPeriods();
    resize(px(520), px(600));
}

void FiguresDialog::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const int now = m_desk.today().year();
    for (const int year : {now, now - 1}) {
        QStringList codes{QString::number(year)};
        for (int quarter = 1; quarter <= 4; ++quarter) {
            codes.append(QStringLiteral("%1Q%2").arg(year).arg(quarter));
        }
        for (int month = 1; month <= 12; ++month) {
            codes.append(QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0')));
        }
        for (const auto& code : codes) {
            const auto period = mediation::figurePeriod(toCore(code));
            if (period && period->from <= m_desk.today()) {
                m_period->addItem(toQt(period->name), code);
            }
        }
    }
    refill();
}

void FiguresDialog::choose(const QString& period)
{
    m_period->setCurrentIndex(m_period->findData(period));
}

mediation::FigurePeriod FiguresDialog::period() const
{
    return mediation::figurePeriod(toCore(m_period->currentData().toString())).value();
}

void FiguresDialog::refill()
{
    const auto asked = period();
    Problems remarks;
    const CaseFigures figures = m_desk.read([&](const Reader& reader) {
        CaseFigures counted = mediation::countFigures(reader, asked.from, asked.to);
        remarks = mediation::checkFigures(counted, mediation::contextOf(reader));
        return counted;
    });
    m_table->setRows(rowsOf(figures));
    tell(remarks);
}

void FiguresDialog::tell(const Problems& remarks)
{
    QStringList lines;
    for (const auto& remark : remarks) {
        lines.append(tr("%1: %2").arg(fieldLabel("figures", remark.field), sentence(remark)));
    }
    m_checks->setProperty("tone", lines.isEmpty() ? QStringLiteral("good") : QStringLiteral("bad"));
    m_checks->setText(lines.isEmpty() ? tr("The figures balance.") : lines.join(QLatin1Char('\n')));
    m_checks->style()->unpolish(m_checks);
    m_checks->style()->polish(m_checks);
}

void FiguresDialog::print(bool cases)
{
    residents::PaperOrder order;
    order.community = m_desk.registry().info().community;
    order.person = m_desk.actor().name;
    const auto asked = period();
    const auto paper = m_desk.read([&](const Reader& reader) {
        return std::optional(
            cases ? mediation::registerPaper(reader, asked, order) : mediation::figuresPaper(reader, asked, order)
        );
    });
    if (paper) {
        papers::IssueOf of;
        of.masked = true;
        showPaper(m_desk, *paper, of, this);
    }
}

} // namespace linwu::ui
