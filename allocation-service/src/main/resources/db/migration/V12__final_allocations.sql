-- What the accounts of a block got once it had ended: every version, none ever changed.
create table final_allocation (
    allocation_id uuid        not null references allocation,
    version       int         not null check (version > 0),
    fills         text        not null,
    document      bytea       not null,
    document_hash text        not null unique,
    sealed_by     text        not null,
    sealed_at     timestamptz not null,
    primary key (allocation_id, version)
);

-- What a user asked to change in one, and what another user said of it. One waits at a time.
create table correction (
    correction_id   uuid primary key,
    allocation_id   uuid        not null references allocation,
    based_on        text        not null references final_allocation (document_hash),
    kind            text        not null,
    reason_code     text        not null,
    reason          text        not null,
    changes         text        not null,
    requested_by    text        not null,
    requested_at    timestamptz not null,
    status          text        not null,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text
);
create unique index correction_waiting on correction (allocation_id) where status = 'PENDING';
create index correction_of_allocation on correction (allocation_id, requested_at desc);
