// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PersonCard: fills the detail card with one resident: what matters now, facts edited in place, the three household views,
// history.

#include "core/residents/level_four.h"
#include "ui/widgets/fact_grid.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace linwu::ui {

class Desk;
class DetailCard;
class HistoryPanel;
class HouseholdActs;
class HouseholdsPanel;
class ResidentActs;

class PersonCard final : public QObject {
    Q_OBJECT

public:
    PersonCard(Desk& desk, DetailCard& card, ResidentActs& acts, HouseholdActs& households);
    void show(qint64 id);

    [[nodiscard]] const residents::Resident& shown() const { return m_shown; }

    /// What can be done with the person shown: buttons of the card, also for the search box.
    [[nodiscard]] QList<QAction*> acts() const { return m_all; }

private:
    /// Asks why, keeps who looked, and shows the whole numbers of this person for a minute.
    void reveal();
    void hideAgain();
    /// Whether that field is to be shown masked, and not edited before it has been shown whole.
    [[nodiscard]] bool masked(const QString& field) const;
    void makeActs(ResidentActs& acts, HouseholdActs& households);
    void chooseActs();
    void fill(const residents::Resident& person);
    /// What level four says of the person today, for a desk that may know it.
    [[nodiscard]] std::vector<residents::LevelFour> levelFourOf(const residents::Resident& person) const;
    [[nodiscard]] QList<Fact> factsOf(const residents::Resident& person);
    [[nodiscard]] Problems commit(const QString& field, const QString& text);

    Desk& m_desk;
    DetailCard& m_card;
    HouseholdsPanel* m_households;
    HistoryPanel* m_history;
    residents::Resident m_shown;
    std::vector<residents::LevelFour> m_levelFour; ///< of the person shown
    QTimer m_revealed;                             ///< runs while the numbers of the person are shown whole
    QList<QAction*> m_all;
    QAction* m_moveIn = nullptr;
    QAction* m_moveOut = nullptr;
    QAction* m_deceased = nullptr;
    QAction* m_status = nullptr;
    QAction* m_head = nullptr;
    QAction* m_split = nullptr;
    QAction* m_group = nullptr;
    QAction* m_endLevelFour = nullptr;
    QAction* m_verify = nullptr;
    QAction* m_sheet = nullptr;
    QAction* m_unmerge = nullptr;
    QAction* m_reveal = nullptr;
    QAction* m_erase = nullptr;
};

} // namespace linwu::ui
