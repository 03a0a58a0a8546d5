-- In whose name an order was increased, and when: counts towards what the user commits in a day.
alter table reserved_increase add column requested_by text not null default '';
alter table reserved_increase alter column requested_by drop default;
alter table reserved_increase add column requested_at timestamptz not null default clock_timestamp();
create index reserved_increase_of_allocation on reserved_increase (allocation_id);
-- What a user committed in a day: read by every preview.
create index allocation_by_user on allocation (committed_by, committed_at);
