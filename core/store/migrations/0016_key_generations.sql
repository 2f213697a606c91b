-- The generations of the data keys, and how far the file is sealed under each: a run that was ended goes on where it stood.

create table key_generation (
    id integer primary key not null,
    key_class text not null,
    generation integer not null check (generation between 1 and 255),
    made_at text not null,
    step text not null,                  -- the table that is being sealed; empty: not begun
    after_id integer not null,           -- key of the last row of it that is sealed
    chain_held integer not null check (chain_held in (0, 1)), -- the journal was whole when sealing began
    finished_at text,                    -- nothing of an older generation is left in the file
    constraint key_generation_once unique (key_class, generation)
) strict;

insert into key_generation (id, key_class, generation, made_at, step, after_id, chain_held)
select min(id), key_class, max(generation), coalesce((select min(changed_at) from account_key), ''), '', 0, 0 from key_grant
where key_class <> 'index' group by key_class;
