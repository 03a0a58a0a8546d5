-- The portfolio groups of the order, as the trader named them: who may see the allocation.
alter table allocation add column portfolio_groups varchar(255)[] not null default '{}';
update allocation set portfolio_groups =
    array(select jsonb_array_elements_text(statement_json::jsonb -> 'portfolio_groups'));
alter table allocation alter column portfolio_groups drop default;

-- A commit that waits for a second user, or waited; kept for good.
create table approval (
    approval_id      uuid primary key,
    allocation_id    uuid not null,
    portfolio_groups varchar(255)[] not null,
    side             text not null check (side in ('BUY', 'SELL')),
    cusip            text not null,
    description      text,
    quantity_par     bigint not null,
    notional         numeric(20, 2) not null,
    statement_hash   text not null,
    maker            text not null,
    prepared_by      text not null,
    comment          text,
    override_warnings boolean not null,
    policy_version   text not null,
    causes_json      text not null,
    requested_at     timestamptz not null,
    expires_at       timestamptz not null,
    status           text not null check (status in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
    decided_by       text,
    decided_at       timestamptz,
    reason           text
);
create index approval_by_time on approval (requested_at desc, approval_id desc);
create index approval_of_allocation on approval (allocation_id, requested_at desc);
-- One open approval of an allocation at a time.
create unique index approval_open on approval (allocation_id) where status = 'PENDING';
