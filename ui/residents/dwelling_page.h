// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DwellingPage: dwellings by building: who lives there, who owns them, what they were used for and when.

#include "core/residents/card_queries.h"
#include "ui/desk/register_page.h"
#include "ui/widgets/fact_grid.h"

class QVBoxLayout;

namespace linwu::ui {

class CorrectionActs;
class HistoryPanel;
class PlaceActs;
class SmallTable;

class DwellingPage final : public RegisterPage {
    Q_OBJECT

public:
    explicit DwellingPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void show(qint64 id) override;
    [[nodiscard]] QStringList tables() const override;

private:
    void showBuildings();
    [[nodiscard]] QList<Fact> factsOf(const residents::DwellingCard& card) const;
    [[nodiscard]] Problems commit(const QString& field, const QString& text);
    void fillTables(residents::DwellingCard card);

    PlaceActs* m_places;
    CorrectionActs* m_corrections;
    SmallTable* m_people;
    SmallTable* m_uses;
    SmallTable* m_owners;
    HistoryPanel* m_history;
    residents::Dwelling m_shown;
    QAction* m_setOwners = nullptr;
    QAction* m_editBuilding = nullptr;
    QAction* m_editEstate = nullptr;
    QAction* m_changeUse = nullptr;
    QAction* m_correctUse = nullptr;
    std::vector<residents::DwellingUseSpell> m_useSpells;
    std::vector<qint64> m_persons;
};

} // namespace linwu::ui
