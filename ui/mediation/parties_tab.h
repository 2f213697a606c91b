// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PartiesTab: the people of a case; each is corrected (was wrong), changed (is different now), joined by an agent or taken out.

#include "core/mediation/case_rules.h"

#include <QWidget>

class QPushButton;

namespace linwu::ui {

class ActDialog;
class Desk;
class SmallTable;

class PartiesTab final : public QWidget {
    Q_OBJECT

public:
    explicit PartiesTab(Desk& desk, QWidget* parent = nullptr);
    void show(const mediation::CaseFile& file, const mediation::RuleContext& context);
    using QWidget::show;

    /// The dialog of `mediation.editParty`, `mediation.changeParty`, `mediation.addRepresentative`,
    /// `mediation.editRepresentative` or `mediation.removeParty` … for the person in that row; nullptr where the act does not fit
    /// the row or the case's state.
    [[nodiscard]] ActDialog* dialogFor(const std::string& action, int row);

private:
    /// Whom a row shows: a party, or somebody who stands for it.
    struct Line {
        Id<mediation::Party> party;
        Id<mediation::Representative> representative;
    };

    void addButton(const QString& text, const char* name, const std::string& ofParty, const std::string& ofRepresentative);
    [[nodiscard]] std::string actionAt(const QPushButton* button) const;
    void open(const std::string& action);
    void choose();
    [[nodiscard]] bool onParty() const;

    Desk& m_desk;
    mediation::CaseFile m_file;
    std::vector<Line> m_lines;
    SmallTable* m_table;
    QWidget* m_row;
    QList<QPushButton*> m_buttons;
};

} // namespace linwu::ui
