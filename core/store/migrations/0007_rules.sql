-- What a community may set for itself: figures of rules, code lists and the yearly notices of holidays. Each row is dated and names its
-- source; a figure that changes ends its row and begins another, so that a past day can be judged by the rule of that day.

create table rule (
    id integer primary key not null,
    list text not null check (list <> ''),     -- the table it was shipped in: mediation_terms, ledger_limits, settings
    word text not null check (word <> ''),     -- stable word: confirmation
    code text not null,                        -- code of the specification: DL-06
    label text not null,                       -- what people call it
    value text not null,
    unit text not null,
    choices text not null,                     -- allowed words of a choice, separated by |
    condition text not null,                   -- when it applies, where the list has such a column
    valid_from text,
    valid_to text,
    source text not null,
    confidence text not null,
    check (valid_from is null or valid_to is null or valid_from < valid_to)
) strict;
create unique index rule_word on rule (list, word, valid_from);

create table code_item (
    id integer primary key not null,
    list text not null check (list <> ''),     -- ethnic, dispute_types, ledger_classes
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    aliases text not null,                     -- other words ledgers use, separated by |
    detail text not null,                      -- further columns of the list, one a line: sex=1
    position integer not null,
    valid_from text,
    valid_to text,
    confidence text not null,
    check (valid_from is null or valid_to is null or valid_from < valid_to)
) strict;
create index code_item_list on code_item (list, position, id);

create table holiday (
    id integer primary key not null,
    on_day text not null,
    off integer not null check (off in (0, 1)), -- 1 a day off, 0 a weekend day that is worked
    name text not null,
    source text not null,
    confidence text not null
) strict;
create unique index holiday_day on holiday (on_day);
