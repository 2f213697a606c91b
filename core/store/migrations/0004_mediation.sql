-- SPDX-FileCopyrightText: 2026 The Linwu maintainers
-- SPDX-License-Identifier: Apache-2.0
-- The mediation register (人民调解): cases, parties, the course of a case, agreements and the paper file.

create table mediation_committee (
    id integer primary key not null, name text not null, short_name text not null,
    kind text not null
        check (kind in ('village', 'neighbourhood', 'township', 'street', 'enterprise', 'association', 'medical')),
    leader text not null
) strict;

create table mediation_case (
    id integer primary key not null, committee_id integer references mediation_committee (id),
    number text not null, number_year integer not null, number_seq integer not null, former_number text not null,
    state text not null
        check (state in ('clue', 'applied', 'not_accepted', 'accepted', 'assigned', 'mediating', 'suspended', 'signing',
            'effective', 'performed', 'terminated', 'refused', 'withdrawn', 'transfer_pending', 'transferred',
            'closed', 'archived', 'voided')),
    source text not null
        check (source in ('application', 'own_motion', 'referral')),
    referral_from text not null
        check (referral_from in ('none', 'court', 'procuratorate', 'police', 'petition', 'other')),
    source_org text not null, external_no text not null,
    referral_letter integer not null check (referral_letter in (0, 1)), papers_signed_for_on text,
    own_motion_reason text not null,
    application_form text not null
        check (application_form in ('oral', 'written')),
    application_signed integer not null check (application_signed in (0, 1)), stat_type text not null,
    sub_type text not null,
    grade text not null
        check (grade in ('simple', 'general', 'hard', 'major')),
    grade_reason text not null,
    risk text not null
        check (risk in ('none', 'suicide', 'crime', 'petition', 'brawl')),
    risk_persons integer not null,
    matter text not null
        check (matter in ('civil', 'crime', 'penalty', 'administrative')),
    taken_by text not null
        check (taken_by in ('none', 'court', 'police', 'agency')),
    brief blob, requests blob, place text not null, dispute_here integer not null check (dispute_here in (0, 1)),
    current_grid_id integer references grid (id), applied_on text, accepted_on text, informed_on text,
    informed_how text not null
        check (informed_how in ('written', 'oral', 'phone')),
    due_on text, alarm_on text,
    result text not null
        check (result in ('open', 'written', 'oral', 'failed', 'refused', 'withdrawn', 'transferred', 'not_accepted')),
    ended_on text, end_reason text not null, remedies_told_on text, channel_told text not null,
    long_running integer not null check (long_running in (0, 1)), closed_on text, closing_note blob,
    archive_due_on text, archived_on text,
    retention text not null
        check (retention in ('undecided', 'years10', 'years30', 'permanent')),
    bound_by text not null, checked_by text not null, file_note text not null,
    prior_case_id integer references mediation_case (id),
    confidential integer not null check (confidential in (0, 1)), backdated_on text,
    backdated_reason text not null, void_reason text not null
) strict;
create index mediation_case_committee_id on mediation_case (committee_id);
create index mediation_case_current_grid_id on mediation_case (current_grid_id);
create index mediation_case_prior_case_id on mediation_case (prior_case_id);

create table case_party (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    position integer not null,
    side text not null
        check (side in ('a', 'b', 'c', 'd')),
    kind text not null
        check (kind in ('person', 'organisation')),
    resident_id integer references resident (id), name text not null, id_type text not null, id_number blob,
    id_hash blob, id_verdict text not null, birth_on text, sex text not null, ethnicity text not null,
    job text not null, phone blob, address text not null, local integer not null check (local in (0, 1)),
    capacity text not null
        check (capacity in ('full', 'limited', 'none')),
    own_income integer not null check (own_income in (0, 1)), own_income_note text not null,
    deceased integer not null check (deceased in (0, 1)), chief_name text not null, chief_post text not null,
    credit_code text not null,
    willing text not null
        check (willing in ('unknown', 'yes', 'no')),
    willing_on text,
    willing_how text not null
        check (willing_how in ('written', 'oral', 'phone')),
    claimed integer, print_id integer not null check (print_id in (0, 1))
) strict;
create index case_party_case_id on case_party (case_id);
create index case_party_resident_id on case_party (resident_id);

create table case_representative (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    party_id integer references case_party (id),
    kind text not null
        check (kind in ('guardian', 'agent', 'officer')),
    resident_id integer references resident (id), name text not null, relation text not null,
    id_type text not null, id_number blob, id_hash blob, birth_on text, sex text not null,
    capacity text not null
        check (capacity in ('full', 'limited', 'none')),
    phone blob, address text not null, mandate_on text, may_concede integer not null check (may_concede in (0, 1)),
    until_on text
) strict;
create index case_representative_case_id on case_representative (case_id);
create index case_representative_party_id on case_representative (party_id);
create index case_representative_resident_id on case_representative (resident_id);

create table case_consent (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    subject text not null
        check (subject in ('participant', 'relation', 'extension', 'suspension', 'transfer', 'confirmation', 'change',
            'after_refusal')),
    subject_id integer, party_id integer references case_party (id), given_on text,
    how text not null
        check (how in ('written', 'oral', 'phone'))
) strict;
create index case_consent_case_id on case_consent (case_id);
create index case_consent_party_id on case_consent (party_id);

create table case_assignment (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    staff_id integer references staff (id), name text not null,
    role text not null
        check (role in ('host', 'mediator', 'recorder')),
    mode text not null
        check (mode in ('named', 'chosen')),
    from_on text, to_on text, recusal_asked_on text, end_reason text not null
) strict;
create index case_assignment_case_id on case_assignment (case_id);
create index case_assignment_staff_id on case_assignment (staff_id);

create table case_mediator_relation (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    staff_id integer references staff (id), name text not null, party_id integer references case_party (id),
    near_relative integer not null check (near_relative in (0, 1)),
    involved integer not null check (involved in (0, 1)), relation text not null, disclosed_on text
) strict;
create index case_mediator_relation_case_id on case_mediator_relation (case_id);
create index case_mediator_relation_staff_id on case_mediator_relation (staff_id);
create index case_mediator_relation_party_id on case_mediator_relation (party_id);

create table case_extension (
    id integer primary key not null, case_id integer not null references mediation_case (id), agreed_on text,
    old_due_on text, new_due_on text, reason text not null
) strict;
create index case_extension_case_id on case_extension (case_id);

create table case_suspension (
    id integer primary key not null, case_id integer not null references mediation_case (id), from_on text,
    expected_on text, to_on text, reason text not null
) strict;
create index case_suspension_case_id on case_suspension (case_id);

create table case_refusal (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    party_id integer references case_party (id), refused_on text,
    how text not null
        check (how in ('written', 'oral', 'phone')),
    lifted_on text
) strict;
create index case_refusal_case_id on case_refusal (case_id);
create index case_refusal_party_id on case_refusal (party_id);

create table case_transfer (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    kind text not null
        check (kind in ('up', 'down', 'peer', 'department', 'legal_aid', 'police')),
    to_unit text not null, reason text not null, opinion blob, sent_on text, receipt_due_on text, receipt_on text,
    received_by text not null, accepted integer not null check (accepted in (0, 1)), return_reason text not null,
    feedback_on text,
    previous_state text not null
        check (previous_state in ('clue', 'applied', 'not_accepted', 'accepted', 'assigned', 'mediating', 'suspended', 'signing',
            'effective', 'performed', 'terminated', 'refused', 'withdrawn', 'transfer_pending', 'transferred',
            'closed', 'archived', 'voided'))
) strict;
create index case_transfer_case_id on case_transfer (case_id);

create table case_escalation (
    id integer primary key not null, case_id integer not null references mediation_case (id), kind text not null,
    found_on text, reported_on text, reported_at text not null, reported_to text not null, how text not null
) strict;
create index case_escalation_case_id on case_escalation (case_id);

create table case_session (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    number integer not null, held_on text, starts_at text not null, ends_at text not null, room text not null,
    place text not null, open_door integer not null check (open_door in (0, 1)), host text not null,
    mediators text not null, recorder text not null, informed integer not null check (informed in (0, 1)),
    narrative blob,
    result text not null
        check (result in ('rescheduled', 'agreed', 'failed'))
) strict;
create index case_session_case_id on case_session (case_id);

create table case_participant (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    session_id integer references case_session (id),
    presence text not null
        check (presence in ('party', 'representative', 'mediator', 'recorder', 'invited')),
    party_id integer references case_party (id), name text not null, organisation text not null,
    pool_role text not null,
    stationing text not null
        check (stationing in ('none', 'resident', 'rostered', 'on_call'))
) strict;
create index case_participant_case_id on case_participant (case_id);
create index case_participant_session_id on case_participant (session_id);
create index case_participant_party_id on case_participant (party_id);

create table mediation_duty (
    id integer primary key not null, name text not null, organisation text not null, weekday integer not null,
    starts_at text not null, ends_at text not null, valid_from text, valid_to text
) strict;

create table case_investigation (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    number integer not null, held_on text, starts_at text not null, ends_at text not null, place text not null,
    attendants text not null, asked text not null, asked_relation text not null, investigators text not null,
    recorder text not null, narrative blob
) strict;
create index case_investigation_case_id on case_investigation (case_id);

create table case_evidence (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    number integer not null, name text not null, handed_by text not null, form text not null, proves text not null,
    copies integer not null, pages integer not null, received_on text, returned_on text
) strict;
create index case_evidence_case_id on case_evidence (case_id);

create table case_agreement (
    id integer primary key not null, case_id integer not null references mediation_case (id), number text not null,
    version integer not null,
    form text not null
        check (form in ('written', 'oral')),
    reached_on text, facts blob, clauses blob, total integer, copies integer not null,
    paper_not_needed integer not null check (paper_not_needed in (0, 1)), benefit_note text not null,
    sealed_on text, effective_on text, confirmation_nominal_on text, confirmation_due_on text, visit_due_on text,
    replaces_id integer references case_agreement (id), superseded integer not null check (superseded in (0, 1))
) strict;
create index case_agreement_case_id on case_agreement (case_id);
create index case_agreement_replaces_id on case_agreement (replaces_id);

create table case_signature (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    agreement_id integer references case_agreement (id),
    signer text not null
        check (signer in ('party', 'mediator', 'recorder')),
    party_id integer references case_party (id), representative_id integer references case_representative (id),
    staff_id integer references staff (id), name text not null, signed_on text,
    fingerprint integer not null check (fingerprint in (0, 1))
) strict;
create index case_signature_case_id on case_signature (case_id);
create index case_signature_agreement_id on case_signature (agreement_id);
create index case_signature_party_id on case_signature (party_id);
create index case_signature_representative_id on case_signature (representative_id);
create index case_signature_staff_id on case_signature (staff_id);

create table case_obligation (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    agreement_id integer references case_agreement (id), position integer not null,
    debtor_id integer references case_party (id), debtor_name text not null,
    creditor_id integer references case_party (id), creditor_name text not null,
    kind text not null
        check (kind in ('money', 'act', 'apology', 'ceasing', 'delivery')),
    content blob, amount integer, way text not null, place text not null, due_on text,
    instant integer not null check (instant in (0, 1)), performed_on text, performed_amount integer,
    proof text not null, both_confirm integer not null check (both_confirm in (0, 1)), urged_on text,
    state text not null
        check (state in ('pending', 'performed', 'partial', 'refused', 'waived'))
) strict;
create index case_obligation_case_id on case_obligation (case_id);
create index case_obligation_agreement_id on case_obligation (agreement_id);
create index case_obligation_debtor_id on case_obligation (debtor_id);
create index case_obligation_creditor_id on case_obligation (creditor_id);

create table case_visit (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    number integer not null, visited_on text, way text not null, purpose text not null, outcome blob,
    satisfied integer not null check (satisfied in (0, 1)),
    new_trouble integer not null check (new_trouble in (0, 1)), sued integer not null check (sued in (0, 1)),
    visitor text not null
) strict;
create index case_visit_case_id on case_visit (case_id);

create table case_confirmation (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    agreement_id integer references case_agreement (id),
    state text not null
        check (state in ('applied', 'docketed', 'confirmed', 'dismissed', 'withdrawn')),
    applied_on text, court text not null,
    court_ground text not null
        check (court_ground in ('none', 'inviting', 'domicile', 'object', 'committee')),
    proof_issued integer not null check (proof_issued in (0, 1)),
    ids_complete integer not null check (ids_complete in (0, 1)),
    contacts_complete integer not null check (contacts_complete in (0, 1)), docket_no text not null,
    docketed_on text, ruled_on text, ruling_received_on text, objection_until text, execution_until text,
    note text not null
) strict;
create index case_confirmation_case_id on case_confirmation (case_id);
create index case_confirmation_agreement_id on case_confirmation (agreement_id);

create table case_sheet (
    id integer primary key not null, case_id integer not null references mediation_case (id), code text not null,
    number integer not null, title text not null,
    state text not null
        check (state in ('draft', 'printed', 'signed_off', 'filed')),
    pages integer not null, first_page integer not null, note text not null
) strict;
create index case_sheet_case_id on case_sheet (case_id);

create table case_attachment (
    id integer primary key not null, case_id integer not null references mediation_case (id), name text not null,
    kind text not null, pages integer not null, sha256 text not null
) strict;
create index case_attachment_case_id on case_attachment (case_id);

create table mediation_month_lock (
    id integer primary key not null, month text not null, locked_on text
) strict;

create unique index mediation_case_number on mediation_case (committee_id, number_year, number_seq) where number_seq > 0;
create index mediation_case_state on mediation_case (state, due_on);
create index mediation_case_accepted on mediation_case (accepted_on);
create index mediation_case_type on mediation_case (stat_type, accepted_on);
create index case_party_id_hash on case_party (id_hash) where id_hash is not null;
create index case_party_name on case_party (name, birth_on);
create index case_session_held on case_session (held_on);
create index case_obligation_due on case_obligation (state, due_on);
create unique index mediation_month_lock_month on mediation_month_lock (month);
