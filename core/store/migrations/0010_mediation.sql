-- A clue before an application (mediation.md T01), claims of 以案定补 (V102), and who looked into a confidential case (V103).

alter table mediation_case add column noted_on text;
alter table mediation_case add column noted_by text not null default '';

create table case_claim (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    staff_id integer references staff (id), name text not null,
    claimed_on text, amount integer
) strict;
create index case_claim_case_id on case_claim (case_id);

-- No reference to the case: the entry stays when an application that was never accepted is removed.
create table case_look (
    id integer primary key not null, case_id integer not null,
    person text not null, looked_on text not null, reason text not null
) strict;
create index case_look_case_id on case_look (case_id, looked_on);
