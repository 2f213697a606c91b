-- The file itself, and the journal: every act and what it changed. Append-only but for operation.undone_by_id.

create table registry_info (
    name text primary key not null,
    value text not null
) strict;

-- Counters of keys and of yearly document numbers.
create table sequence (
    name text primary key not null,
    next integer not null
) strict;

create table operation (
    id integer primary key not null,
    action text not null,                -- stable name of the act: mediation.accept
    subject text not null,               -- whom or what it was about, for people
    staff_id integer,                    -- who acted, when known as staff
    person text not null,                -- who acted, as told
    at text not null,                    -- local time with offset
    desk integer not null,
    reasons text not null,               -- confirmed rules with their typed reasons, a flat JSON object
    final integer not null check (final in (0, 1)), -- gone out of the house: never undone
    undoes_id integer references operation (id),
    undone_by_id integer                 -- derived: the act that undid this one and is not itself undone
) strict;
create index operation_undoes on operation (undoes_id) where undoes_id is not null;

-- One record before and after: only the fields that differ, flat JSON. An add keeps no image: the row and later befores tell it.
create table change (
    id integer primary key not null,
    operation_id integer not null references operation (id),
    kind text not null check (kind in ('add', 'edit', 'remove')),
    table_name text not null,
    record_id integer not null,
    before text,
    after text
) strict;
create index change_operation on change (operation_id);
create index change_record on change (table_name, record_id);

-- Many records of one table at once: a key range for an add, packed images for an edit or a remove.
create table change_range (
    id integer primary key not null,
    operation_id integer not null references operation (id),
    kind text not null check (kind in ('add', 'edit', 'remove')),
    table_name text not null,
    first_id integer not null,
    last_id integer not null,
    record_count integer not null
) strict;
create index change_range_operation on change_range (operation_id);
create index change_range_table on change_range (table_name, last_id);

create table change_page (
    id integer primary key not null,
    range_id integer not null references change_range (id),
    first_id integer not null,
    last_id integer not null,
    body blob not null                   -- packed rows: see core/registry/packed_rows.h
) strict;
create index change_page_range on change_page (range_id, first_id);
