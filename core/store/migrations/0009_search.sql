-- The search index as sealed pages. Derived: when they are missing or old the index is filled from the registers.

create table search_page (
    number integer primary key not null,
    body blob not null
) strict;
