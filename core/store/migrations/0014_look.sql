-- Who saw a whole number, of whom, when and why. Never edited, never undone.

create table look (
    id integer primary key not null,
    looked_at text not null,                    -- local time with offset
    person text not null,                       -- who looked
    staff_id integer,
    about_table text not null,
    about_id integer not null,
    subject text not null,                      -- whom it was about, as named that day
    shown text not null,                        -- names of the fields, separated by blanks
    reason blob not null
) strict;
create index look_at on look (looked_at);
create index look_about on look (about_table, about_id);
