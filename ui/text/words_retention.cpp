// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Keeping, destroying and erasing: lists, acts, refusals.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> retention()
{
    static constexpr auto list = std::to_array<Word>({
        {"destruction_kind.retention", QT_TRANSLATE_NOOP("words", "Period over")},
        {"destruction_kind.request", QT_TRANSLATE_NOOP("words", "A person asked")},
        {"destruction_state.proposed", QT_TRANSLATE_NOOP("words", "Waits for a second person")},
        {"destruction_state.confirmed", QT_TRANSLATE_NOOP("words", "Destroyed")},
        {"destruction_state.withdrawn", QT_TRANSLATE_NOOP("words", "Withdrawn")},
        {"erasure_basis.purpose_ended", QT_TRANSLATE_NOOP("words", "The purpose is achieved or no longer needs it")},
        {"erasure_basis.service_ended", QT_TRANSLATE_NOOP("words", "The service or the period of keeping has ended")},
        {"erasure_basis.consent_gone", QT_TRANSLATE_NOOP("words", "Consent was withdrawn")},
        {"erasure_basis.unlawful", QT_TRANSLATE_NOOP("words", "It was handled against law or agreement")},
        {"action.person.erase", QT_TRANSLATE_NOOP("words", "erasure of personal data")},
        {"action.retention.propose", QT_TRANSLATE_NOOP("words", "proposal to destroy")},
        {"action.retention.confirm", QT_TRANSLATE_NOOP("words", "destruction confirmed")},
        {"action.retention.withdraw", QT_TRANSLATE_NOOP("words", "list of destruction withdrawn")},
        {"field.basis", QT_TRANSLATE_NOOP("words", "Basis")},
        {"field.signer", QT_TRANSLATE_NOOP("words", "Signed by")},
        {"field.items", QT_TRANSLATE_NOOP("words", "Files")},
        {"rule.erase_lives_here",
         QT_TRANSLATE_NOOP(
             "words", "The person still lives here: the register needs the data as long as she does. Record the move first."
         )},
        {"rule.erase_owns_dwelling",
         QT_TRANSLATE_NOOP("words", "The person still owns a dwelling here. End the ownership first.")},
        {"rule.erase_case_open",
         QT_TRANSLATE_NOOP("words", "The person is a party of case {number}, which is not in the archive yet.")},
        {"rule.erase_case_kept",
         QT_TRANSLATE_NOOP(
             "words",
             "The person is a party of case {number}, whose file is kept until {until}. Destroy the file by a list when that is "
             "over."
         )},
        {"rule.erase_case_permanent",
         QT_TRANSLATE_NOOP("words", "The person is a party of case {number}, whose file is kept for good.")},
        {"rule.erase_kept_elsewhere",
         QT_TRANSLATE_NOOP("words", "Another register must still keep data of this person. Ask the director.")},
        {"rule.erase_paper_kept",
         QT_TRANSLATE_NOOP("words", "The paper {paper} that was issued to the person is kept as it is until {until}.")},
        {"rule.erase_done", QT_TRANSLATE_NOOP("words", "The data of this person is erased already.")},
        {"rule.erase_asked",
         QT_TRANSLATE_NOOP("words", "Erasing this person is on a list already, which waits for a second person.")},
        {"rule.erased_stays_empty", QT_TRANSLATE_NOOP("words", "This record was erased. Enter a new one.")},
        {"rule.resident_erased", QT_TRANSLATE_NOOP("words", "The data of this person was erased.")},
        {"rule.reason_names_person",
         QT_TRANSLATE_NOOP("words", "The reason stays in the history: write it without the name and numbers of the person.")},
        {"rule.image_erased", QT_TRANSLATE_NOOP("words", "What the record held before was erased; nobody can bring it back.")},
        {"rule.paper_destroyed",
         QT_TRANSLATE_NOOP("words", "The period of keeping of this paper was over and its content was destroyed.")},
        {"rule.not_due", QT_TRANSLATE_NOOP("words", "{item} is kept until {until}.")},
        {"rule.kept_for_good", QT_TRANSLATE_NOOP("words", "{item} is kept for good.")},
        {"rule.item_unknown",
         QT_TRANSLATE_NOOP("words", "{item} is not there, was destroyed already, or stands on another list.")},
        {"rule.list_not_open",
         QT_TRANSLATE_NOOP("words", "This list was confirmed or withdrawn already. Make a new one for what is left.")},
        {"rule.second_person_same", QT_TRANSLATE_NOOP("words", "Whoever proposed it cannot confirm it. Another person must.")},
        {"rule.sweep_later",
         QT_TRANSLATE_NOOP(
             "words",
             "It is destroyed, but somebody else is reading the file: traces may stay in it until everybody has closed it."
         )},
        {"rule.signer_needed",
         QT_TRANSLATE_NOOP("words", "Choose who of the staff register signs; enter her there first if she is missing.")},
    });
    return list;
}

} // namespace linwu::ui::words
