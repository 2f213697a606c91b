-- Images of the journal may go (个人信息删除, 销毁) and be sealed anew while the chain stays whole: each digest is salted, the salt goes
-- with the images, and the act that took them says what the act digests to now.

alter table journal_link add column salt blob;  -- null: bound before there were salts, or its images are no longer what was bound

create table journal_recast (
    id integer primary key not null,
    operation_id integer not null references operation (id), -- whose images changed
    by_id integer not null references operation (id) deferrable initially deferred, -- the act that changed them
    digest blob not null,                                    -- of the act and its images since
    salt blob                                                -- null: there is a newer recast
) strict;
create index journal_recast_operation on journal_recast (operation_id, id);
create index journal_recast_by on journal_recast (by_id);

-- Lists of destruction (销毁清册): who proposed what, who confirmed it, what was destroyed. A request of a person (个人信息删除) is a list of
-- one item.
create table destruction_list (
    id integer primary key not null,
    number text not null,
    kind text not null check (kind in ('retention', 'request')),
    state text not null check (state in ('proposed', 'confirmed', 'withdrawn')),
    basis text not null,                 -- why a person may ask for it (个人信息保护法 47); empty for retention
    reason blob,                         -- sealed
    proposed_on text not null,
    proposer_id integer references staff (id),
    proposer text not null,              -- who signs for the proposal
    proposed_by text not null,           -- whose hand it was
    confirmed_on text,
    confirmer_id integer references staff (id),
    confirmer text not null,
    confirmed_by text not null,
    constraint destruction_list_number unique (number),
    constraint destruction_list_two check (kind = 'request' or confirmer_id is null or confirmer_id <> proposer_id)
) strict;
create index destruction_list_proposer on destruction_list (proposer_id);
create index destruction_list_confirmer on destruction_list (confirmer_id);

-- No reference to what was destroyed: the entry stays when the record is gone.
create table destruction_item (
    id integer primary key not null,
    list_id integer not null references destruction_list (id),
    about_table text not null,
    about_id integer not null,
    year integer not null,               -- of vouchers; else 0
    title text not null,                 -- number and kind of file, never a name of a person
    pieces integer not null check (pieces >= 0),
    rule text not null,                  -- word of the rule of retention
    keeping text not null,               -- its period in words as on the day: 30年
    formed_on text,
    kept_until text,                     -- last day of keeping
    done integer not null check (done in (0, 1)) -- its content is destroyed
) strict;
create index destruction_item_list on destruction_item (list_id);
create index destruction_item_about on destruction_item (about_table, about_id, year);
