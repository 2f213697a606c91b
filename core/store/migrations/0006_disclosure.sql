-- 三务公开: sheets, who signed them, and what came of them. Amounts in 分.
create table disclosure (
    id integer not null primary key,
    item_code text not null,
    book_id integer references ledger_book (id),
    period_kind text not null check (period_kind in ('month', 'quarter', 'half', 'year')),
    first_on text not null,
    last_on text not null,
    number text not null,
    version integer not null check (version > 0),
    state text not null check (
        state in (
            'drafting', 'in_review', 'objected', 'awaiting_decision', 'ready', 'displayed', 'ended', 'archived', 'correcting',
            'corrected', 'withdrawn'
        )
    ),
    scope text not null check (scope in ('party', 'residents', 'public')),
    hotline text not null,
    query_place text not null,
    note text not null,
    secrecy_reviewed integer not null check (secrecy_reviewed in (0, 1)),
    content_hash text not null,
    submitted_on text,
    count_mode text not null check (count_mode in ('statutory', 'plain', 'customary')),
    min_days integer not null check (min_days > 0),
    posted_on text,
    until_on text,
    ended_on text,
    archived_on text,
    corrects_id integer references disclosure (id),
    withdrawn_reason text not null,
    constraint disclosure_number unique (number, version)
) strict;

create index disclosure_item on disclosure (item_code, first_on);
create index disclosure_state on disclosure (state, until_on);
create index disclosure_book on disclosure (book_id, last_on);
create index disclosure_corrects on disclosure (corrects_id);

create table sheet_figure (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    part text not null,
    label text not null,
    figure text not null,
    amount integer not null,
    vouchers text not null
) strict;

create index sheet_figure_sheet on sheet_figure (disclosure_id);

create table sheet_wording (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    place text not null,
    text text not null,
    constraint sheet_wording_once unique (disclosure_id, place)
) strict;

create table scan_waiver (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    kind text not null,
    text_hash text not null,
    reason text not null,
    first_staff_id integer not null references staff (id),
    second_staff_id integer not null references staff (id),
    given_on text not null,
    constraint scan_waiver_two check (first_staff_id <> second_staff_id)
) strict;

create index scan_waiver_sheet on scan_waiver (disclosure_id);
create index scan_waiver_first on scan_waiver (first_staff_id);
create index scan_waiver_second on scan_waiver (second_staff_id);

create table sign_off (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    role text not null check (role in ('maker', 'accountant', 'secrecy', 'supervisor', 'responsible')),
    staff_id integer not null references staff (id),
    staff_name text not null,
    typed_by text not null,
    signed_at text not null,
    content_hash text not null,
    agrees integer not null check (agrees in (0, 1)),
    opinion text not null
) strict;

create index sign_off_sheet on sign_off (disclosure_id);
create index sign_off_staff on sign_off (staff_id);

create table meeting_decision (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    held_on text not null,
    attendees text not null,
    expected integer not null check (expected >= 0),
    present integer not null check (present >= 0 and present <= expected),
    approved integer not null check (approved in (0, 1)),
    result text not null,
    content_hash text not null
) strict;

create index meeting_decision_sheet on meeting_decision (disclosure_id);

create table evidence (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    kind text not null,
    name text not null,
    pages integer not null check (pages >= 0),
    sha256 text not null,
    taken_on text,
    reason text not null
) strict;

create index evidence_sheet on evidence (disclosure_id);
create index evidence_sha256 on evidence (sha256);

create table public_opinion (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    number text not null,
    received_on text not null,
    person text not null,
    way text not null check (way in ('oral', 'written', 'phone', 'online', 'box')),
    target text not null,
    content text not null,
    demand text not null check (demand in ('explanation', 'correction', 'voucher_check', 'meeting')),
    handler text not null,
    due_on text not null,
    state text not null check (state in ('received', 'in_hand', 'answered', 'appealed', 'settled')),
    answered_on text,
    answer text not null,
    satisfied integer check (satisfied in (0, 1)),
    constraint public_opinion_number unique (number)
) strict;

create index public_opinion_sheet on public_opinion (disclosure_id);
create index public_opinion_due on public_opinion (state, due_on);

create table correction_notice (
    id integer not null primary key,
    disclosure_id integer not null references disclosure (id),
    grade text not null check (grade in ('typing', 'substance')),
    place text not null,
    printed text not null,
    right_value text not null,
    cause text not null,
    found_by text not null,
    effect text not null,
    noticed_on text not null
) strict;

create index correction_notice_sheet on correction_notice (disclosure_id);

create table catalogue_choice (
    id integer not null primary key,
    item_code text not null,
    enabled integer not null check (enabled in (0, 1)),
    constraint catalogue_choice_once unique (item_code)
) strict;
