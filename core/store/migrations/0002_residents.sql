-- People, households, places and the dated facts between them.

create table estate (
    id integer primary key not null,
    name text not null check (name <> ''),
    aliases text not null
) strict;
create unique index estate_name on estate (name);

create table building (
    id integer primary key not null,
    estate_id integer not null references estate (id),
    number text not null check (number <> ''),
    number_key text not null,
    street_no text not null,
    units integer not null check (units >= 0),
    current_grid_id integer
) strict;
create unique index building_number on building (estate_id, number_key, number);
create index building_grid on building (current_grid_id) where current_grid_id is not null;

create table dwelling (
    id integer primary key not null,
    building_id integer not null references building (id),
    unit text not null,
    room text not null,
    door_key text not null,
    area integer check (area > 0),
    certificate text not null,
    current_use text not null,
    original_address text not null,
    remark text not null,
    current_grid_id integer
) strict;
create unique index dwelling_door on dwelling (building_id, unit, room);
create index dwelling_key on dwelling (door_key, id);
create index dwelling_grid on dwelling (current_grid_id, door_key, id) where current_grid_id is not null;

create table dwelling_use (
    id integer primary key not null,
    dwelling_id integer not null references dwelling (id),
    use text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index dwelling_use_dwelling on dwelling_use (dwelling_id);

create table resident (
    id integer primary key not null,
    name text not null check (name <> ''),
    name_key text not null,
    former_name text not null,
    sex text not null check (sex in ('0', '1', '2', '9')),
    birth text,
    id_type text not null,
    id_number blob,
    id_hash blob,
    id_verdict text not null,
    phone blob,
    phone_hash blob,
    phone2 blob,
    ethnic text not null,
    political text not null,
    education text not null,
    marital text not null,
    hukou_address text not null,
    hukou_type text not null,
    resident_type text not null,
    employer text not null,
    job text not null,
    emergency_name text not null,
    emergency_phone blob,
    health blob,
    disability blob,
    vehicle text not null,
    remark blob,
    status text not null,
    status_on text,
    to_verify integer not null check (to_verify in (0, 1)),
    doubts text not null,
    source text not null,
    verified_on text,
    merged_into integer references resident (id),
    current_grid_id integer,
    current_dwelling_id integer references dwelling (id),
    -- Resident and household name each other, so these two are checked at the end of the act.
    current_household_id integer references household (id) deferrable initially deferred
) strict;
-- People who are counted stand in the list's own indexes; `status in (...)` is written here as in core/residents/*_queries.cpp.
-- Carries what the list filters by, so that a filtered list in order of names is read from the index alone.
create index resident_name on resident (name_key, id, status, birth, sex, current_dwelling_id);
create index resident_birth on resident (birth, sex, current_grid_id, current_dwelling_id, id) where status in ('present', 'away', 'lost');
create index resident_without_number on resident (name_key, id) where id_number is null and status in ('present', 'away', 'lost');
create index resident_without_phone on resident (name_key, id) where phone is null and status in ('present', 'away', 'lost');
create index resident_to_verify on resident (name_key, id) where to_verify = 1 and status in ('present', 'away', 'lost');
create index resident_without_dwelling on resident (name_key, id) where current_dwelling_id is null and status in ('present', 'away', 'lost');
create index resident_without_grid on resident (name_key, id) where current_grid_id is null and status in ('present', 'away', 'lost');
create index resident_not_present on resident (status, name_key, id) where status <> 'present';
create index resident_grid on resident (current_grid_id, name_key, id) where current_grid_id is not null;
create index resident_dwelling on resident (current_dwelling_id, status, id) where current_dwelling_id is not null;
create index resident_household on resident (current_household_id) where current_household_id is not null;
create index resident_id_hash on resident (id_hash) where id_hash is not null;
create index resident_phone_hash on resident (phone_hash) where phone_hash is not null;
create index resident_merged on resident (merged_into) where merged_into is not null;

create table resident_group (
    id integer primary key not null,
    resident_id integer not null references resident (id),
    group_code text not null,
    note text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index resident_group_resident on resident_group (resident_id);
create index resident_group_code on resident_group (group_code, resident_id, valid_from, valid_to);

create table ownership (
    id integer primary key not null,
    dwelling_id integer not null references dwelling (id),
    resident_id integer references resident (id),
    owner_name text not null check (owner_name <> ''),
    owner_phone blob,
    share_numerator integer not null check (share_numerator > 0),
    share_denominator integer not null check (share_denominator >= share_numerator),
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index ownership_dwelling on ownership (dwelling_id);
create index ownership_resident on ownership (resident_id) where resident_id is not null;

create table household (
    id integer primary key not null,
    kind text not null,
    number text not null,
    dwelling_id integer references dwelling (id),
    head_id integer references resident (id) deferrable initially deferred,
    hukou_address text not null,
    formed_on text,
    ended_on text,
    remark text not null,
    current_grid_id integer
) strict;
create index household_dwelling on household (dwelling_id) where dwelling_id is not null;
create index household_number on household (number) where number <> '';
create index household_head on household (head_id) where head_id is not null;
create index household_grid on household (current_grid_id) where current_grid_id is not null;

create table household_member (
    id integer primary key not null,
    household_id integer not null references household (id),
    resident_id integer not null references resident (id),
    relation text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index household_member_household on household_member (household_id);
create index household_member_resident on household_member (resident_id);

create table residence (
    id integer primary key not null,
    resident_id integer not null references resident (id),
    dwelling_id integer not null references dwelling (id),
    kind text not null,
    reason text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index residence_resident on residence (resident_id);
create index residence_dwelling on residence (dwelling_id);

-- Imports: which files were taken in, and how the columns of a head were understood.
create table import_batch (
    id integer primary key not null,
    file_hash text not null,
    file_name text not null,
    made_at text not null,
    row_count integer not null,
    added integer not null,
    updated integer not null
) strict;
create index import_batch_hash on import_batch (file_hash);

create table import_mapping (
    id integer primary key not null,
    fingerprint text not null,
    columns text not null                -- words of the fields in order of columns, separated by |
) strict;
create unique index import_mapping_fingerprint on import_mapping (fingerprint);
