// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CaseCard: fills the detail card with one case: its steps, what is due and why, parties, agreement, papers, history.

#include "core/mediation/case_rules.h"
#include "ui/widgets/fact_grid.h"

#include <QObject>

class QLabel;
class QTableWidget;

namespace linwu::ui {

class Desk;
class DetailCard;
class HistoryPanel;
class CourseBar;

class CaseCard final : public QObject {
    Q_OBJECT

public:
    CaseCard(Desk& desk, DetailCard& card);
    void show(qint64 id);

private:
    void fillCourse(const mediation::CaseFile& file, const mediation::RuleContext& context);
    void fillParties(const mediation::CaseFile& file, const mediation::RuleContext& context);
    void fillAgreement(const mediation::CaseFile& file, const mediation::RuleContext& context);
    void fillPapers(const mediation::CaseFile& file);
    void fillActs(const mediation::CaseFile& file);
    [[nodiscard]] QList<Fact> factsOf(const mediation::CaseFile& file, const mediation::RuleContext& context) const;
    QTableWidget* makeTable(const QStringList& titles, const QString& name);

    Desk& m_desk;
    DetailCard& m_card;
    CourseBar* m_steps;
    QLabel* m_days;
    QTableWidget* m_parties;
    QTableWidget* m_obligations;
    QLabel* m_total;
    QLabel* m_signatures;
    QTableWidget* m_papers;
    HistoryPanel* m_history;
};

} // namespace linwu::ui
