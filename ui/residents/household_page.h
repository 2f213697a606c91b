// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// HouseholdPage: households next to people and dwellings: who belongs to one, where its members live, are registered and own.

#include "core/residents/card_queries.h"
#include "ui/desk/register_page.h"

namespace linwu::ui {

class HistoryPanel;
class HouseholdActs;
class SmallTable;

class HouseholdPage final : public RegisterPage {
    Q_OBJECT

public:
    explicit HouseholdPage(Desk& desk, QWidget* parent = nullptr);

    /// Shows a registered or an ended household in the list of its kind.
    void open(qint64 id) override;

protected:
    void show(qint64 id) override;
    [[nodiscard]] QStringList tables() const override;

private:
    void makeTabs();
    void makeActs();
    void joinSelected();
    void chooseActs(const residents::HouseholdCard& card);
    void fillFacts(const residents::HouseholdCard& card);
    void fillTables(const residents::HouseholdCard& card);
    [[nodiscard]] Problems commit(const QString& field, const QString& text);
    /// A table of people; its rows open them.
    SmallTable* peopleTable(const QString& name, std::vector<qint64>& persons);

    HouseholdActs* m_acts;
    std::vector<qint64> m_memberIds; ///< of the rows of each table
    std::vector<qint64> m_registeredIds;
    std::vector<qint64> m_ownerIds;
    SmallTable* m_members;
    SmallTable* m_registered;
    SmallTable* m_owned;
    HistoryPanel* m_history;
    residents::Household m_household; ///< shown
    QAction* m_head = nullptr;
    QAction* m_split = nullptr;
    QAction* m_sheet = nullptr;
};

} // namespace linwu::ui
