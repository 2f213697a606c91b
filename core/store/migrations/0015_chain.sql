-- The chain over the journal: one link an act, each over the act, what it changed and the link before. Bent or missing acts show.

create table journal_link (
    number integer primary key not null,        -- 1, 2, 3 … without a gap
    operation_id integer not null references operation (id),
    digest blob not null,                       -- of the act and its images, as they were written
    link blob not null,                         -- keyed hash of number, digest and the link before
    constraint journal_link_operation unique (operation_id)
) strict;
