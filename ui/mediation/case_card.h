// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CaseCard: fills the detail card with one case: its steps, what is due and why, parties, agreement, papers, history.

#include "core/mediation/case_rules.h"
#include "ui/widgets/fact_grid.h"

#include <QObject>

#include <memory>

class QLabel;
class QTableWidget;

namespace linwu::ui {

class Desk;
class DetailCard;
class FilesTab;
class HistoryPanel;
class StepBar;
class PapersTab;
class PartiesTab;

class CaseCard final : public QObject {
    Q_OBJECT

public:
    CaseCard(Desk& desk, DetailCard& card);
    void show(qint64 id);

private:
    void freshActs();
    /// A confidential case before somebody has said why she looks into it: number and state alone.
    void cover(const mediation::CaseFile& file);
    void fillCourse(const mediation::CaseFile& file, const mediation::RuleContext& context);
    void fillAgreement(const mediation::CaseFile& file, const mediation::RuleContext& context);
    void fillActs(const mediation::CaseFile& file);
    [[nodiscard]] QList<Fact> factsOf(const mediation::CaseFile& file, const mediation::RuleContext& context) const;
    QTableWidget* makeTable(const QStringList& titles, const QString& name);

    Desk& m_desk;
    DetailCard& m_card;
    std::unique_ptr<QObject> m_acts; ///< owns the actions of the case that is shown
    StepBar* m_steps;
    QLabel* m_days;
    PartiesTab* m_parties;
    QTableWidget* m_obligations;
    QLabel* m_total;
    QLabel* m_signatures;
    PapersTab* m_papers;
    FilesTab* m_files;
    HistoryPanel* m_history;
};

} // namespace linwu::ui
