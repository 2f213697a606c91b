// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PersonCard: fills the detail card with one resident: what matters now, facts edited in place, households, history.

#include "core/residents/resident.h"
#include "ui/widgets/fact_grid.h"

#include <QObject>

namespace linwu::ui {

class Desk;
class DetailCard;
class HistoryPanel;

class PersonCard final : public QObject {
    Q_OBJECT

public:
    PersonCard(Desk& desk, DetailCard& card);
    void show(qint64 id);

private:
    void fill(const residents::Resident& person);
    [[nodiscard]] QList<Fact> factsOf(const residents::Resident& person) const;

    Desk& m_desk;
    DetailCard& m_card;
    HistoryPanel* m_history;
    residents::Resident m_shown;
};

} // namespace linwu::ui
