-- A committed allocation; never changed again but for `status`, which follows its children.
create table allocation (
    allocation_id    uuid primary key,
    prepared_by      text not null,
    prepared_at      timestamptz not null,
    expires_at       timestamptz not null,
    statement_json   text not null,
    statement_hash   text not null,
    elapsed_ms       double precision not null,
    method           text not null,
    settlement_date  date not null,
    ordered_par      bigint not null,
    allocated_par    bigint not null,
    accounts_allocated int not null,
    cusip            text not null,
    issuer           text,
    sector           text,
    side             text not null check (side in ('BUY', 'SELL')),
    duration_years   double precision not null,
    spread_duration_years double precision not null,
    oas_bp           double precision,
    committed_by     text not null,
    committed_at     timestamptz not null,
    comment          text,
    warnings_overridden boolean not null,
    audit_id         text not null,
    status           text not null check (status in ('PENDING', 'SUCCESS', 'PARTIAL', 'FAILED'))
);
create index allocation_by_time on allocation (committed_at desc, allocation_id desc);

create table allocation_child (
    allocation_id    uuid not null references allocation,
    account_id       text not null,
    quantity_par     bigint not null check (quantity_par > 0),
    notional         numeric(20, 2) not null,
    order_id         text,
    aladdin_order_id text,
    status           text not null check (status in ('PENDING', 'SUBMITTED', 'FAILED')),
    message          text,
    primary key (allocation_id, account_id)
);
-- What is committed but not yet known to Aladdin, by account: read by every preview.
create index allocation_child_pending on allocation_child (account_id) where status = 'PENDING';

-- The outbox: one entry per allocation, from its commit until its last child is settled.
create table hand_over (
    allocation_id    uuid primary key references allocation,
    correlation_id   text,
    delivered        boolean not null default false,
    attempts         int not null default 0,
    next_attempt_at  timestamptz not null,
    last_error       text
);
create index hand_over_due on hand_over (next_attempt_at);
