-- The fairness ledger: what each account got against its pro rata share. Rows are added with the commit, and with each version of the
-- final allocation, and never change. Like the audit's they name an allocation without a foreign key.
create table fairness_trade (
    allocation_id   uuid primary key,
    business_date   date    not null,
    cusip           text    not null,
    price_date      date    not null,
    reference_price numeric not null,
    basis           text    not null,
    currency        text    not null
);
create index fairness_trade_by_day on fairness_trade (business_date);
create index fairness_trade_by_price on fairness_trade (cusip, price_date);

create table fairness_entry (
    allocation_id    uuid             not null,
    account_id       text             not null,
    group_ids        text[]           not null,
    nav              numeric          not null,
    par              bigint           not null,
    order_share_par  numeric(21, 3)   not null,
    share_par        numeric(21, 3)   not null,
    most_par         bigint           not null,
    difference_par   numeric(21, 3)   not null,
    difference_money numeric(21, 2)   not null,
    difference_asd   double precision not null,
    cause            text             not null,
    tie              boolean          not null,
    primary key (allocation_id, account_id)
);

create table fairness_fill (
    allocation_id uuid    not null,
    version       int     not null,
    account_id    text    not null,
    filled_par    bigint  not null,
    contract_par  bigint  not null,
    average_price numeric,
    fill_rate     numeric(12, 6),
    primary key (allocation_id, account_id, version)
);

create function fairness_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the fairness ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;

create trigger fairness_trade_is_append_only before update or delete or truncate on fairness_trade
    for each statement execute function fairness_refuse();
create trigger fairness_entry_is_append_only before update or delete or truncate on fairness_entry
    for each statement execute function fairness_refuse();
create trigger fairness_fill_is_append_only before update or delete or truncate on fairness_fill
    for each statement execute function fairness_refuse();
