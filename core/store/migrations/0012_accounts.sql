-- Accounts: who may sign in, in which role, and the keys she holds. Key material is no record: it leaves no image in the journal, where
-- an old passphrase would open it for ever.

create table account (
    id integer primary key not null,
    name text not null check (name <> ''),      -- typed at sign-in
    staff_id integer references staff (id),     -- her grids are those this person answers for on the day
    role text not null check (role <> ''),      -- word of the role: grid_worker
    valid_from text,
    valid_to text,
    disabled integer not null check (disabled in (0, 1)),
    constraint account_name unique (name),
    check (valid_from is null or valid_to is null or valid_from < valid_to)
) strict;
create index account_staff on account (staff_id) where staff_id is not null;

-- The pair of keys of an account: the secret half is sealed under the passphrase. Failures count for the delay.
create table account_key (
    account_id integer primary key not null references account (id),
    public_key blob not null,
    salt blob not null,
    operations integer not null,
    kibibytes integer not null,
    locked_secret blob not null,
    changed_at text not null,
    failures integer not null,
    failed_at text
) strict;

-- A data key wrapped for an account, or for the recovery key.
create table key_grant (
    id integer primary key not null,
    account_id integer references account (id), -- null: the recovery key
    key_class text not null,
    generation integer not null,
    wrapped blob not null
) strict;
create index key_grant_account on key_grant (account_id);

-- The public half of the recovery key whose card lies in the safe; one row.
create table recovery_key (
    id integer primary key not null check (id = 1),
    public_key blob not null,
    made_at text not null
) strict;
