-- Grids, the buildings they hold, staff, their roles and duties: dated facts.

create table grid (
    id integer primary key not null,
    code text not null,
    name text not null check (name <> ''),
    kind text not null,
    extent text not null,
    target_households integer not null check (target_households >= 0),
    remark text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create unique index grid_code on grid (code);

create table grid_building (
    id integer primary key not null,
    grid_id integer not null references grid (id),
    building_id integer not null references building (id),
    unit text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index grid_building_grid on grid_building (grid_id);
create index grid_building_building on grid_building (building_id);

create table staff (
    id integer primary key not null,
    name text not null check (name <> ''),
    name_key text not null,
    number text not null,
    id_number blob,
    id_hash blob,
    birth text,
    work_phone text not null,
    private_phone blob,
    is_public integer not null check (is_public in (0, 1)),
    pay_eligible integer not null check (pay_eligible in (0, 1)),
    remark text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index staff_name on staff (name_key, id);

create table staff_role (
    id integer primary key not null,
    staff_id integer not null references staff (id),
    role text not null,
    organisation text not null,
    mode text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index staff_role_staff on staff_role (staff_id);
create index staff_role_role on staff_role (role);

create table staff_relation (
    id integer primary key not null,
    staff_id integer not null references staff (id),
    other_staff_id integer references staff (id),
    other_resident_id integer not null,
    other_name text not null,
    relation text not null
) strict;
create index staff_relation_staff on staff_relation (staff_id);
create index staff_relation_other on staff_relation (other_staff_id) where other_staff_id is not null;

create table grid_duty (
    id integer primary key not null,
    grid_id integer not null references grid (id),
    staff_id integer not null references staff (id),
    role text not null,
    valid_from text,
    valid_to text,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index grid_duty_grid on grid_duty (grid_id);
create index grid_duty_staff on grid_duty (staff_id);
