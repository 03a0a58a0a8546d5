-- What an allowed increase of an order takes from its account until the order gateway reports the outcome, or the lease ends:
-- it counts like a pending piece. One row per check.
create table reserved_increase (
    check_id         uuid primary key,
    allocation_id    uuid not null references allocation,
    account_id       text not null,
    order_id         text not null,
    increase_par     bigint not null check (increase_par > 0),
    notional         numeric(20, 2) not null,
    held_until       timestamptz not null
);
