-- 资金: the small public money behind the sheets. Amounts in 分.
create table ledger_book (
    id integer not null primary key,
    name text not null,
    voucher_word text not null,
    opened_on text not null
) strict;

create table ledger_account (
    id integer not null primary key,
    book_id integer not null references ledger_book (id),
    name text not null,
    kind text not null check (kind in ('cash', 'bank', 'special')),
    fund text not null check (fund in ('free', 'return', 'working', 'service', 'other')),
    held_in_id integer references ledger_account (id),
    bank_number blob,
    closed_on text,
    constraint ledger_account_name unique (book_id, name)
) strict;

create table opening_balance (
    id integer not null primary key,
    account_id integer not null references ledger_account (id),
    balance_on text not null,
    amount integer not null,
    constraint opening_balance_once unique (account_id)
) strict;

create table opening_total (
    id integer not null primary key,
    book_id integer not null references ledger_book (id),
    year integer not null,
    class_code text not null,
    amount integer not null,
    constraint opening_total_once unique (book_id, year, class_code)
) strict;

create table enterprise_profit (
    id integer not null primary key,
    book_id integer not null references ledger_book (id),
    enterprise text not null,
    first_on text not null,
    last_on text not null,
    net_profit integer not null,
    attachment text not null,
    attachment_sha256 text not null
) strict;

create index enterprise_profit_book on enterprise_profit (book_id);

create table voucher (
    id integer not null primary key,
    book_id integer not null references ledger_book (id),
    year integer not null,
    number integer not null check (number > 0),
    voucher_on text not null,
    kind text not null check (kind in ('income', 'expense', 'transfer')),
    account_id integer not null references ledger_account (id),
    to_account_id integer references ledger_account (id),
    class_code text not null,
    summary text not null,
    amount integer not null,
    payee text not null,
    handler text not null,
    decision text not null,
    remark text not null,
    reverses_id integer references voucher (id),
    profit_id integer references enterprise_profit (id),
    constraint voucher_number unique (book_id, year, number),
    constraint voucher_as_published unique (id, voucher_on, kind, account_id, class_code, summary, amount),
    constraint voucher_legs check ((kind = 'transfer') = (to_account_id is not null)),
    constraint voucher_transfer_class check ((kind = 'transfer') = (class_code = ''))
) strict;

create index voucher_day on voucher (book_id, voucher_on, number);
create index voucher_account on voucher (account_id, voucher_on);
create index voucher_to_account on voucher (to_account_id, voucher_on);
create index voucher_reverses on voucher (reverses_id);
create index voucher_profit on voucher (profit_id);

create table village_card (
    id integer not null primary key,
    book_id integer not null references ledger_book (id),
    holder text not null,
    bank text not null,
    last_four text not null,
    credit_limit integer not null,
    opening_unpaid integer not null,
    issued_on text,
    stopped_on text,
    constraint village_card_tail unique (book_id, last_four)
) strict;

create table card_entry (
    id integer not null primary key,
    card_id integer not null references village_card (id),
    entry_on text not null,
    kind text not null check (kind in ('consumption', 'refund', 'repayment')),
    merchant text not null,
    purpose text not null,
    amount integer not null check (amount > 0),
    personal integer not null check (personal in (0, 1)),
    voucher_id integer references voucher (id)
) strict;

create index card_entry_card on card_entry (card_id, entry_on);
create index card_entry_voucher on card_entry (voucher_id);

create table balance_proof (
    id integer not null primary key,
    account_id integer not null references ledger_account (id),
    proof_on text not null,
    kind text not null check (kind in ('statement', 'count')),
    balance integer not null,
    constraint balance_proof_once unique (account_id, proof_on)
) strict;

create table outstanding_item (
    id integer not null primary key,
    proof_id integer not null references balance_proof (id),
    text text not null,
    amount integer not null
) strict;

create index outstanding_item_proof on outstanding_item (proof_id);

create table closed_period (
    id integer not null primary key,
    book_id integer not null references ledger_book (id),
    part text not null check (part in ('vouchers', 'cards')),
    first_on text not null,
    last_on text not null,
    sheet_number text not null,
    version integer not null check (version > 0),
    reopened integer not null check (reopened in (0, 1)), -- a correction is under way
    constraint closed_period_once unique (book_id, part, first_on, last_on, version)
) strict;

create index closed_period_days on closed_period (book_id, last_on);

create table closed_balance (
    id integer not null primary key,
    period_id integer not null references closed_period (id),
    account_id integer not null references ledger_account (id),
    amount integer not null
) strict;

create index closed_balance_period on closed_balance (period_id);
create index closed_balance_account on closed_balance (account_id);

create table closed_total (
    id integer not null primary key,
    period_id integer not null references closed_period (id),
    class_code text not null,
    year_to_date integer
) strict;

create index closed_total_period on closed_total (period_id);

-- Pins what a published sheet says: neither an edit nor an undo can change or remove such a voucher.
create table closed_voucher (
    id integer not null primary key,
    period_id integer not null references closed_period (id),
    voucher_id integer not null references voucher (id),
    voucher_on text not null,
    kind text not null,
    account_id integer not null,
    class_code text not null,
    summary text not null,
    amount integer not null,
    constraint closed_voucher_as_published foreign key (voucher_id, voucher_on, kind, account_id, class_code, summary, amount)
        references voucher (id, voucher_on, kind, account_id, class_code, summary, amount)
) strict;

create index closed_voucher_period on closed_voucher (period_id);
create index closed_voucher_voucher on closed_voucher (voucher_id, voucher_on, kind, account_id, class_code, summary, amount);
