// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Words of the registers of residents: fields, states, kinds, chips, acts.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> residents()
{
    static constexpr auto list = std::to_array<Word>({
        {"resident.status.present", QT_TRANSLATE_NOOP("words", "Lives here")},
        {"resident.status.away", QT_TRANSLATE_NOOP("words", "Away")},
        {"resident.status.moved_out", QT_TRANSLATE_NOOP("words", "Moved out")},
        {"resident.status.deceased", QT_TRANSLATE_NOOP("words", "Deceased")},
        {"resident.status.lost", QT_TRANSLATE_NOOP("words", "Lost touch")},
        {"resident.status.merged", QT_TRANSLATE_NOOP("words", "Merged")},
        {"resident.status.erased", QT_TRANSLATE_NOOP("words", "Erased")},
        {"resident_trait.to_verify", QT_TRANSLATE_NOOP("words", "To check")},
        {"resident_trait.without_number", QT_TRANSLATE_NOOP("words", "No identity number")},
        {"resident_trait.without_phone", QT_TRANSLATE_NOOP("words", "No telephone")},
        {"resident_trait.without_birth", QT_TRANSLATE_NOOP("words", "No date of birth")},
        {"resident_trait.without_dwelling", QT_TRANSLATE_NOOP("words", "No dwelling")},
        {"resident_trait.without_grid", QT_TRANSLATE_NOOP("words", "No grid")},
        {"resident_trait.lives_alone", QT_TRANSLATE_NOOP("words", "Lives alone")},
        {"resident_trait.elder", QT_TRANSLATE_NOOP("words", "{age} and older")},
        {"resident_trait.advanced_age", QT_TRANSLATE_NOOP("words", "{age} and older")},
        {"resident_trait.child", QT_TRANSLATE_NOOP("words", "Under {age}")},
        {"resident_trait.away", QT_TRANSLATE_NOOP("words", "Away")},
        {"resident_trait.moved_out", QT_TRANSLATE_NOOP("words", "Moved out")},
        {"resident_trait.deceased", QT_TRANSLATE_NOOP("words", "Deceased")},
        {"dwelling.current_use.unknown", QT_TRANSLATE_NOOP("words", "Not known")},
        {"dwelling.current_use.owner", QT_TRANSLATE_NOOP("words", "Lived in by the owner")},
        {"dwelling.current_use.rented", QT_TRANSLATE_NOOP("words", "Let")},
        {"dwelling.current_use.vacant", QT_TRANSLATE_NOOP("words", "Vacant")},
        {"dwelling.current_use.group_rented", QT_TRANSLATE_NOOP("words", "Let to a group")},
        {"dwelling.current_use.lent", QT_TRANSLATE_NOOP("words", "Lent")},
        {"dwelling.current_use.business", QT_TRANSLATE_NOOP("words", "Used for business")},
        {"dwelling.current_use.lodging", QT_TRANSLATE_NOOP("words", "Lodging house")},
        {"dwelling.current_use.unfinished", QT_TRANSLATE_NOOP("words", "Not finished")},
        {"dwelling.current_use.other", QT_TRANSLATE_NOOP("words", "Other")},
        {"household.kind.living", QT_TRANSLATE_NOOP("words", "Living household")},
        {"household.kind.family", QT_TRANSLATE_NOOP("words", "Registered family household")},
        {"household.kind.collective", QT_TRANSLATE_NOOP("words", "Registered collective household")},
        {"residence.kind.unknown", QT_TRANSLATE_NOOP("words", "Not known")},
        {"residence.kind.registered", QT_TRANSLATE_NOOP("words", "Registered and living here")},
        {"residence.kind.separated", QT_TRANSLATE_NOOP("words", "Registered elsewhere in the city")},
        {"residence.kind.floating", QT_TRANSLATE_NOOP("words", "From elsewhere")},
        {"residence.kind.overseas", QT_TRANSLATE_NOOP("words", "From abroad")},
        {"residence.kind.registered_only", QT_TRANSLATE_NOOP("words", "Registered here, living elsewhere")},
        {"field.name", QT_TRANSLATE_NOOP("words", "Name")},
        {"field.former_name", QT_TRANSLATE_NOOP("words", "Former name")},
        {"field.sex", QT_TRANSLATE_NOOP("words", "Sex")},
        {"field.birth", QT_TRANSLATE_NOOP("words", "Born on")},
        {"field.id_type", QT_TRANSLATE_NOOP("words", "Kind of document")},
        {"field.id_number", QT_TRANSLATE_NOOP("words", "Identity number")},
        {"field.phone", QT_TRANSLATE_NOOP("words", "Telephone")},
        {"field.phone2", QT_TRANSLATE_NOOP("words", "Second telephone")},
        {"field.ethnic", QT_TRANSLATE_NOOP("words", "People (ethnic)")},
        {"field.political", QT_TRANSLATE_NOOP("words", "Political status")},
        {"field.education", QT_TRANSLATE_NOOP("words", "Education")},
        {"field.marital", QT_TRANSLATE_NOOP("words", "Marital status")},
        {"field.hukou_address", QT_TRANSLATE_NOOP("words", "Registered address")},
        {"field.hukou_type", QT_TRANSLATE_NOOP("words", "Kind of registration")},
        {"field.resident_type", QT_TRANSLATE_NOOP("words", "Kind of resident")},
        {"field.employer", QT_TRANSLATE_NOOP("words", "Employer")},
        {"field.job", QT_TRANSLATE_NOOP("words", "Occupation")},
        {"field.emergency_name", QT_TRANSLATE_NOOP("words", "Emergency contact")},
        {"field.emergency_phone", QT_TRANSLATE_NOOP("words", "Telephone of the contact")},
        {"field.health", QT_TRANSLATE_NOOP("words", "Health")},
        {"field.disability", QT_TRANSLATE_NOOP("words", "Disability")},
        {"field.vehicle", QT_TRANSLATE_NOOP("words", "Number plate")},
        {"field.remark", QT_TRANSLATE_NOOP("words", "Remark")},
        {"field.status", QT_TRANSLATE_NOOP("words", "State")},
        {"field.status_on", QT_TRANSLATE_NOOP("words", "State since")},
        {"field.to_verify", QT_TRANSLATE_NOOP("words", "To check")},
        {"field.doubts", QT_TRANSLATE_NOOP("words", "What is to be checked")},
        {"field.source", QT_TRANSLATE_NOOP("words", "Source")},
        {"field.verified_on", QT_TRANSLATE_NOOP("words", "Checked on")},
        {"field.id_verdict", QT_TRANSLATE_NOOP("words", "Verdict on the number")},
        {"field.valid_from", QT_TRANSLATE_NOOP("words", "From")},
        {"field.valid_to", QT_TRANSLATE_NOOP("words", "Until")},
        {"field.relation", QT_TRANSLATE_NOOP("words", "Relation to the head")},
        {"field.number", QT_TRANSLATE_NOOP("words", "Number")},
        {"field.household.number", QT_TRANSLATE_NOOP("words", "Household number")},
        {"field.formed_on", QT_TRANSLATE_NOOP("words", "Formed on")},
        {"field.ended_on", QT_TRANSLATE_NOOP("words", "Ended on")},
        {"field.current_grid_id", QT_TRANSLATE_NOOP("words", "Grid")},
        {"field.kind", QT_TRANSLATE_NOOP("words", "Kind")},
        {"field.unit", QT_TRANSLATE_NOOP("words", "Unit")},
        {"field.room", QT_TRANSLATE_NOOP("words", "Room")},
        {"field.area", QT_TRANSLATE_NOOP("words", "Floor area")},
        {"field.certificate", QT_TRANSLATE_NOOP("words", "Title certificate")},
    });
    return list;
}

} // namespace linwu::ui::words
