// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Names of the acts of residents, grids, staff, rules and files, as history and undo show them.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> acts()
{
    static constexpr auto list = std::to_array<Word>({
        {"action.resident.add", QT_TRANSLATE_NOOP("words", "new resident")},
        {"action.resident.edit", QT_TRANSLATE_NOOP("words", "change of")},
        {"action.resident.correct", QT_TRANSLATE_NOOP("words", "correction of")},
        {"action.resident.verify", QT_TRANSLATE_NOOP("words", "check of")},
        {"action.resident.moveIn", QT_TRANSLATE_NOOP("words", "move of")},
        {"action.resident.moveOut", QT_TRANSLATE_NOOP("words", "moving out of")},
        {"action.resident.markDeceased", QT_TRANSLATE_NOOP("words", "death of")},
        {"action.resident.setStatus", QT_TRANSLATE_NOOP("words", "state of")},
        {"action.resident.merge", QT_TRANSLATE_NOOP("words", "merge into")},
        {"action.resident.unmerge", QT_TRANSLATE_NOOP("words", "parting of")},
        {"action.resident.import", QT_TRANSLATE_NOOP("words", "import of")},
        {"action.paper.issue", QT_TRANSLATE_NOOP("words", "printing of")},
        {"action.import.remember", QT_TRANSLATE_NOOP("words", "columns remembered for")},
        {"action.residence.correct", QT_TRANSLATE_NOOP("words", "correction of the residence of")},
        {"action.group.add", QT_TRANSLATE_NOOP("words", "group of")},
        {"action.group.end", QT_TRANSLATE_NOOP("words", "end of a group of")},
        {"action.group.addLevelFour", QT_TRANSLATE_NOOP("words", "entry at level four")},
        {"action.group.endLevelFour", QT_TRANSLATE_NOOP("words", "end of an entry at level four")},
        {"action.group.sealLevelFour", QT_TRANSLATE_NOOP("words", "sealing of level four")},
        {"action.household.add", QT_TRANSLATE_NOOP("words", "new household")},
        {"action.household.edit", QT_TRANSLATE_NOOP("words", "change of the household")},
        {"action.household.changeHead", QT_TRANSLATE_NOOP("words", "new head of the household")},
        {"action.household.setRelation", QT_TRANSLATE_NOOP("words", "relation of")},
        {"action.household.correctMember", QT_TRANSLATE_NOOP("words", "correction of the membership of")},
        {"action.household.split", QT_TRANSLATE_NOOP("words", "split of the household")},
        {"action.household.join", QT_TRANSLATE_NOOP("words", "joining of households")},
        {"action.estate.add", QT_TRANSLATE_NOOP("words", "new residential area")},
        {"action.estate.edit", QT_TRANSLATE_NOOP("words", "change of the area")},
        {"action.building.add", QT_TRANSLATE_NOOP("words", "new building")},
        {"action.building.edit", QT_TRANSLATE_NOOP("words", "change of the building")},
        {"action.dwelling.add", QT_TRANSLATE_NOOP("words", "new dwelling")},
        {"action.dwelling.edit", QT_TRANSLATE_NOOP("words", "change of the dwelling")},
        {"action.dwelling.changeUse", QT_TRANSLATE_NOOP("words", "use of the dwelling")},
        {"action.dwelling.correctUse", QT_TRANSLATE_NOOP("words", "correction of the use of the dwelling")},
        {"action.dwelling.setOwner", QT_TRANSLATE_NOOP("words", "owners of the dwelling")},
        {"action.grid.add", QT_TRANSLATE_NOOP("words", "new grid")},
        {"action.grid.edit", QT_TRANSLATE_NOOP("words", "change of the grid")},
        {"action.grid.close", QT_TRANSLATE_NOOP("words", "closing of the grid")},
        {"action.grid.assignBuildings", QT_TRANSLATE_NOOP("words", "buildings of the grid")},
        {"action.grid.assignDuty", QT_TRANSLATE_NOOP("words", "duty in the grid")},
        {"action.grid.endDuty", QT_TRANSLATE_NOOP("words", "end of a duty in the grid")},
        {"action.grid.handOver", QT_TRANSLATE_NOOP("words", "hand-over")},
        {"action.staff.add", QT_TRANSLATE_NOOP("words", "new staff member")},
        {"action.staff.edit", QT_TRANSLATE_NOOP("words", "change of the staff member")},
        {"action.staff.leave", QT_TRANSLATE_NOOP("words", "leaving of")},
        {"action.staff.setRole", QT_TRANSLATE_NOOP("words", "role of")},
        {"action.staff.endRole", QT_TRANSLATE_NOOP("words", "end of a role of")},
        {"action.staff.relate", QT_TRANSLATE_NOOP("words", "family relation of")},
        {"action.staff.unrelate", QT_TRANSLATE_NOOP("words", "family relation removed of")},
        {"action.rules.seed", QT_TRANSLATE_NOOP("words", "rules and codes as shipped")},
        {"action.rules.change", QT_TRANSLATE_NOOP("words", "change of the rule")},
        {"action.rules.correct", QT_TRANSLATE_NOOP("words", "correction of the rule")},
        {"action.rules.change_code", QT_TRANSLATE_NOOP("words", "change of the code")},
        {"action.rules.add_code", QT_TRANSLATE_NOOP("words", "new code")},
        {"action.rules.correct_code", QT_TRANSLATE_NOOP("words", "correction of the code")},
        {"action.rules.retire_code", QT_TRANSLATE_NOOP("words", "retired code")},
        {"action.rules.import_holidays", QT_TRANSLATE_NOOP("words", "holidays of")},
        {"action.registry.setUp", QT_TRANSLATE_NOOP("words", "first set-up")},
        {"action.undo", QT_TRANSLATE_NOOP("words", "undo")},
        {"action.redo", QT_TRANSLATE_NOOP("words", "redo")},
        {"action.residents.import", QT_TRANSLATE_NOOP("words", "import of")},
    });
    return list;
}

} // namespace linwu::ui::words
