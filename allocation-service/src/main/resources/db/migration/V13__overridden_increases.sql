-- Increases of orders that passed soft rules, newest first, beside the commits that did; kept for good.
create table overridden_increase (
    check_id      uuid primary key,
    allocation_id uuid not null references allocation,
    at            timestamptz not null,
    audit_id      text not null
);
create index overridden_increase_by_time on overridden_increase (at desc, check_id desc);
