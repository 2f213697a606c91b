// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PapersTab: the papers of a case: each is looked at, printed or saved (and then kept as issued), and its signed copy comes back.

#include "core/mediation/case_papers.h"
#include "core/papers/issued_paper.h"

#include <QWidget>

class QPushButton;

namespace linwu::ui {

class Desk;
class PreviewDialog;
class SmallTable;

class PapersTab final : public QWidget {
    Q_OBJECT

public:
    explicit PapersTab(Desk& desk, QWidget* parent = nullptr);
    void show(const mediation::CaseFile& file);
    using QWidget::show;

    /// The preview of the paper in that row; nullptr when it cannot be printed yet. Printing and saving from it is the act
    /// `paper.issue`.
    [[nodiscard]] PreviewDialog* previewOf(int row);
    /// The signed copy of that row came back: pages, and the scan if there is one.
    bool keepSigned(int row, int pages, const QString& scan);

private:
    void preview();
    void askSigned();
    void printIssued();
    void choose();
    [[nodiscard]] std::vector<papers::IssuedPaper> issuedOf(const mediation::CasePaper& paper);

    Desk& m_desk;
    Id<mediation::MediationCase> m_case;
    std::vector<mediation::CasePaper> m_papers;
    SmallTable* m_table;
    QPushButton* m_preview;
    QPushButton* m_signed;
    QPushButton* m_issued;
};

} // namespace linwu::ui
