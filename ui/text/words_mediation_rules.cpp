// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Sentences of the rules of the mediation register.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> mediationRules()
{
    static constexpr auto list = std::to_array<Word>({
        {"rule.period_unknown", QT_TRANSLATE_NOOP("words", "“{period}” is no period. Write 2026, 2026Q2 or 2026-05.")},
        {"rule.figures_unbalanced",
         QT_TRANSLATE_NOOP("words", "The parts do not add up to the whole. Look over these cases before you report.")},
        {"rule.other_disputes_many",
         QT_TRANSLATE_NOOP("words", "Many disputes are counted as “other” ({count}). Look over their types.")},
        {"rule.claim_not_closed", QT_TRANSLATE_NOOP("words", "The case is not closed yet: nothing can be claimed for it.")},
        {"rule.claim_not_performed",
         QT_TRANSLATE_NOOP("words", "The agreement is not performed, or there is none: nothing can be claimed.")},
        {"rule.claim_made_already", QT_TRANSLATE_NOOP("words", "The case has been claimed for already. One case is paid once.")},
        {"rule.claim_not_eligible",
         QT_TRANSLATE_NOOP("words", "{name} did not mediate this case or may not receive the subsidy.")},
        {"rule.confidential_case",
         QT_TRANSLATE_NOOP("words", "This case is confidential. Say why you look into it; that is kept.")},
        {"rule.minor_without_guardian", QT_TRANSLATE_NOOP("words", "This party is under 18: register a guardian first.")},
        {"rule.guardian_incapable",
         QT_TRANSLATE_NOOP("words", "The guardian does not have full civil capacity and cannot stand for the party.")},
        {"rule.guardian_conflict",
         QT_TRANSLATE_NOOP("words", "The guardian is the other side or stands for it. Name another representative.")},
        {"rule.own_income_unproved",
         QT_TRANSLATE_NOOP("words", "Write down employer and income, otherwise the party counts as a minor.")},
        {"rule.incapable_without_guardian", QT_TRANSLATE_NOOP("words", "This party's capacity is limited: register a guardian.")},
        {"rule.same_person_both_sides", QT_TRANSLATE_NOOP("words", "Both sides are the same person. Please check.")},
        {"rule.similar_person_both_sides", QT_TRANSLATE_NOOP("words", "The two sides look alike. Are they not the same person?")},
        {"rule.one_side_only", QT_TRANSLATE_NOOP("words", "A dispute needs at least two opposing sides.")},
        {"rule.party_deceased", QT_TRANSLATE_NOOP("words", "This party has died. Register the heirs or successors instead.")},
        {"rule.organisation_incomplete",
         QT_TRANSLATE_NOOP("words", "The organisation lacks its legal representative, or its code does not check.")},
        {"rule.organisation_unfit_to_sign",
         QT_TRANSLATE_NOOP(
             "words", "The organisation cannot sign: its legal representative is missing or its code does not check."
         )},
        {"rule.agent_without_mandate", QT_TRANSLATE_NOOP("words", "{name} has no valid power of attorney and cannot sign.")},
        {"rule.agent_may_not_concede",
         QT_TRANSLATE_NOOP("words", "The mandate of {name} does not cover admitting, changing or waiving claims.")},
        {"rule.agent_on_both_sides", QT_TRANSLATE_NOOP("words", "Nobody may be agent of both sides.")},
        {"rule.too_many_agents", QT_TRANSLATE_NOOP("words", "A party usually has one or two agents; this one has {count}.")},
        {"rule.id_taken_over_unsound",
         QT_TRANSLATE_NOOP("words", "The number in the register is marked to be checked. Use it all the same?")},
        {"rule.age_computed", QT_TRANSLATE_NOOP("words", "The age is computed from the date of birth: {age}.")},
        {"rule.contact_missing", QT_TRANSLATE_NOOP("words", "{name}'s side has no contact. Its will cannot be asked; go on?")},
        {"rule.mediator_involved",
         QT_TRANSLATE_NOOP("words", "{name} is party, representative or witness in this case and cannot mediate.")},
        {"rule.mediator_near_relative",
         QT_TRANSLATE_NOOP(
             "words", "{name} is a near relative of a party and must withdraw, unless both sides agree in writing."
         )},
        {"rule.mediator_other_relation",
         QT_TRANSLATE_NOOP(
             "words", "{name} has a relation that may hurt fairness. Disclose it to both sides and record what they say."
         )},
        {"rule.host_replacement_due", QT_TRANSLATE_NOOP("words", "A party has asked for another host. Replace the host first.")},
        {"rule.mediator_not_in_office", QT_TRANSLATE_NOOP("words", "{name} is not in office or not of this committee.")},
        {"rule.not_rostered", QT_TRANSLATE_NOOP("words", "{name} is not on duty that half-day.")},
        {"rule.person_double_booked", QT_TRANSLATE_NOOP("words", "{name} sits in another session at that time (case {number}).")},
        {"rule.room_double_booked", QT_TRANSLATE_NOOP("words", "The room is taken at that time (case {number}).")},
        {"rule.host_count", QT_TRANSLATE_NOOP("words", "Name exactly one host.")},
        {"rule.recorder_is_only_mediator", QT_TRANSLATE_NOOP("words", "Better let somebody else keep the record.")},
        {"rule.participant_without_consent", QT_TRANSLATE_NOOP("words", "Inviting {name} needs the parties' consent.")},
        {"rule.matter_taken_elsewhere",
         QT_TRANSLATE_NOOP("words", "Another organ has taken this matter. Without its letter it is not accepted here.")},
        {"rule.out_of_scope", QT_TRANSLATE_NOOP("words", "This is outside people's mediation. Show the parties the right way.")},
        {"rule.report_duty",
         QT_TRANSLATE_NOOP(
             "words", "“{word}” must be reported at once to police or civil affairs. Record when it was reported."
         )},
        {"rule.party_refused",
         QT_TRANSLATE_NOOP(
             "words", "One side has clearly refused mediation. If it changed its mind, record its written consent first."
         )},
        {"rule.open_case_exists", QT_TRANSLATE_NOOP("words", "There is an open case of these parties: {number}. Open that one.")},
        {"rule.repeat_dispute", QT_TRANSLATE_NOOP("words", "These parties had a case within 24 months: {number}. Link it?")},
        {"rule.application_unsigned",
         QT_TRANSLATE_NOOP("words", "The written application lacks a signature, seal or fingerprint.")},
        {"rule.medical_dispute",
         QT_TRANSLATE_NOOP("words", "Medical disputes go to the medical mediation committee. Accept all the same?")},
        {"rule.companies_only",
         QT_TRANSLATE_NOOP("words", "Both sides are companies: commercial mediation or a court may suit better.")},
        {"rule.out_of_area", QT_TRANSLATE_NOOP("words", "Neither a party nor the place lies in the area. Please explain.")},
        {"rule.date_order", QT_TRANSLATE_NOOP("words", "This day is before the one it follows from. Please check.")},
        {"rule.agreement_before_acceptance",
         QT_TRANSLATE_NOOP(
             "words",
             "The agreement is before acceptance ({accepted}). If the case is entered late, correct the acceptance first."
         )},
        {"rule.effective_date_computed",
         QT_TRANSLATE_NOOP("words", "The effective day is computed: {effective}, the last signature or the seal.")},
        {"rule.backdated", QT_TRANSLATE_NOOP("words", "This day lies {days} days back. Why is it entered late?")},
        {"rule.no_such_date", QT_TRANSLATE_NOOP("words", "There is no such day. Use the Gregorian calendar.")},
        {"rule.acceptance_late", QT_TRANSLATE_NOOP("words", "The time for accepting has passed ({due}, house rule).")},
        {"rule.mediation_term_over",
         QT_TRANSLATE_NOOP("words", "The limit of mediation has passed ({due}) and there is no extension by both sides.")},
        {"rule.extension_one_sided", QT_TRANSLATE_NOOP("words", "An extension needs both sides: {name} is missing.")},
        {"rule.extension_not_later", QT_TRANSLATE_NOOP("words", "The new limit must be later than the old one.")},
        {"rule.month_locked",
         QT_TRANSLATE_NOOP("words", "{month} has been reported already; the change goes into a supplement.")},
        {"rule.case_suspended", QT_TRANSLATE_NOOP("words", "The case is suspended. Resume it first.")},
        {"rule.agreement_empty", QT_TRANSLATE_NOOP("words", "Write down at least one clause or obligation.")},
        {"rule.obligation_unclear",
         QT_TRANSLATE_NOOP(
             "words", "This obligation is unclear: payer, payee, amount, way and day are needed. A court may refuse it."
         )},
        {"rule.instalments_unequal", QT_TRANSLATE_NOOP("words", "The instalments differ from the total by {difference} yuan.")},
        {"rule.words_amount_computed", QT_TRANSLATE_NOOP("words", "The amount in words is computed: {words}.")},
        {"rule.amount_invalid", QT_TRANSLATE_NOOP("words", "This is no amount: it must be above 0 with at most two decimals.")},
        {"rule.amount_unlikely", QT_TRANSLATE_NOOP("words", "Please check the unit of this amount.")},
        {"rule.due_before_agreement", QT_TRANSLATE_NOOP("words", "The obligation falls due before the agreement.")},
        {"rule.status_clause",
         QT_TRANSLATE_NOOP(
             "words", "“{word}”: personal status cannot be settled by a mediation agreement. Point to registration or a court."
         )},
        {"rule.status_mentioned", QT_TRANSLATE_NOOP("words", "“{word}” is mentioned: personal status cannot be settled here.")},
        {"rule.signature_missing",
         QT_TRANSLATE_NOOP("words", "A signature is missing: {name}. The agreement is not yet in force.")},
        {"rule.seal_missing", QT_TRANSLATE_NOOP("words", "The committee's seal is missing. The agreement is not yet in force.")},
        {"rule.copies_short",
         QT_TRANSLATE_NOOP("words", "Too few copies: one for each party and one for the committee, {needed} in all.")},
        {"rule.number_taken", QT_TRANSLATE_NOOP("words", "This case number is taken.")},
        {"rule.number_year", QT_TRANSLATE_NOOP("words", "The number must carry the year of acceptance, {year}.")},
        {"rule.oral_with_money",
         QT_TRANSLATE_NOOP("words", "Money or later performance is involved: better make a written agreement.")},
        {"rule.risky_word", QT_TRANSLATE_NOOP("words", "Please check the word “{word}” (or {hint}?).")},
        {"rule.clause_bars_suit", QT_TRANSLATE_NOOP("words", "“{word}”: mediation must not take away the right to sue.")},
        {"rule.ward_interest_unproved", QT_TRANSLATE_NOOP("words", "Explain how this serves the ward {name}.")},
        {"rule.outsider_burdened", QT_TRANSLATE_NOOP("words", "{name} is no party: an outsider must take part and sign.")},
        {"rule.confirmation_too_late",
         QT_TRANSLATE_NOOP(
             "words", "The 30 days from effect are over (last day {due}). The parties may sue or make a new agreement."
         )},
        {"rule.confirmation_day_rolled",
         QT_TRANSLATE_NOOP("words", "The 30th day {nominal} is a rest day; the last day is {due} (the court decides).")},
        {"rule.confirmation_one_sided", QT_TRANSLATE_NOOP("words", "All parties must apply together: {name} is missing.")},
        {"rule.confirmation_oral", QT_TRANSLATE_NOOP("words", "Write the agreement down first.")},
        {"rule.confirmation_excluded", QT_TRANSLATE_NOOP("words", "“{word}”: this cannot be confirmed by a court.")},
        {"rule.confirmation_performed", QT_TRANSLATE_NOOP("words", "The agreement is fully performed. Apply all the same?")},
        {"rule.court_not_chosen", QT_TRANSLATE_NOOP("words", "Choose a court and why it is competent.")},
        {"rule.confirmation_papers_missing", QT_TRANSLATE_NOOP("words", "A paper for the court is missing.")},
        {"rule.transfer_to_self", QT_TRANSLATE_NOOP("words", "A case cannot be transferred to its own committee.")},
        {"rule.transfer_loop", QT_TRANSLATE_NOOP("words", "This case has been sent to {unit} before. Let the chair decide.")},
        {"rule.transfer_without_opinion", QT_TRANSLATE_NOOP("words", "Record what the parties say to the transfer.")},
        {"rule.transfer_after_effect",
         QT_TRANSLATE_NOOP("words", "There is an agreement in force: change it or open a new case.")},
        {"rule.paper_missing", QT_TRANSLATE_NOOP("words", "A signed paper is missing: {paper} No. {number}.")},
        {"rule.pages_not_continuous", QT_TRANSLATE_NOOP("words", "The pages are not continuous ({paper}).")},
        {"rule.visit_missing", QT_TRANSLATE_NOOP("words", "There is no record of a visit yet.")},
        {"rule.remedies_not_told",
         QT_TRANSLATE_NOOP("words", "Record that arbitration, administrative and court remedies were told.")},
        {"rule.accepted_case_kept", QT_TRANSLATE_NOOP("words", "An accepted case can be voided, never deleted.")},
        {"rule.normalised", QT_TRANSLATE_NOOP("words", "Full-width digits and blanks were tidied.")},
        {"rule.state_not_allowed", QT_TRANSLATE_NOOP("words", "This cannot be done while the case is in this state.")},
        {"rule.side_not_willing", QT_TRANSLATE_NOOP("words", "{name} has not agreed to mediation yet.")},
        {"rule.suspension_one_sided", QT_TRANSLATE_NOOP("words", "A suspension needs both sides: {name} is missing.")},
        {"rule.change_one_sided", QT_TRANSLATE_NOOP("words", "A change needs both sides: {name} is missing.")},
        {"rule.own_motion_unexplained", QT_TRANSLATE_NOOP("words", "Write down why the committee acts of its own motion.")},
        {"rule.rights_not_told", QT_TRANSLATE_NOOP("words", "Tell the parties their rights and duties first.")},
        {"rule.performance_unproved",
         QT_TRANSLATE_NOOP("words", "Neither proof nor both sides' word for this performance. Record it all the same?")},
        {"rule.visit_before_effect", QT_TRANSLATE_NOOP("words", "The visit is before the agreement took effect ({effective}).")},
        {"rule.obligations_open",
         QT_TRANSLATE_NOOP("words", "Something is still owed. Only a long-running case may be closed then.")},
        {"rule.checked_by_binder", QT_TRANSLATE_NOOP("words", "Binder and checker must be two people.")},
        {"rule.agent_missing",
         QT_TRANSLATE_NOOP(
             "words",
             "No agent is entered for any party. Choose the party under Parties, add the agent with “Add representative”, "
             "then print the mandate."
         )},
        {"rule.paper_not_due",
         QT_TRANSLATE_NOOP("words", "The case holds nothing yet for this paper. Record the step it tells of, then print it.")},
        {"rule.paper_number_unknown", QT_TRANSLATE_NOOP("words", "The case has only {count} of this paper.")},
        {"rule.value_missing", QT_TRANSLATE_NOOP("words", "This is needed.")},
        {"rule.value_unknown", QT_TRANSLATE_NOOP("words", "This is not known here. Please choose or correct it.")},
    });
    return list;
}

} // namespace linwu::ui::words
