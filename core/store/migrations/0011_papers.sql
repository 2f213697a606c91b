-- What the side papers of a case tell: when a party's situation changed, who asked for another mediator, each urging of
-- performance (人民调解法 31), and invitations to a session (人民调解法 20).

alter table case_assignment add column recusal_asked_by text not null default '';

create table case_party_change (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    party_id integer references case_party (id), changed_on text, note text not null
) strict;
create index case_party_change_case_id on case_party_change (case_id);

create table case_urging (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    obligation_id integer references case_obligation (id), number integer not null, urged_on text, way text not null,
    answer blob, urged_by text not null, old_due_on text, new_due_on text
) strict;
create index case_urging_case_id on case_urging (case_id);

create table case_invitation (
    id integer primary key not null, case_id integer not null references mediation_case (id),
    number integer not null, name text not null, organisation text not null, help_asked text not null, invited_on text,
    meeting_on text, meeting_at text not null, place text not null
) strict;
create index case_invitation_case_id on case_invitation (case_id);
