-- Compliance lets an account break a soft rule with a bond until a date; kept for good.
create table waiver (
    waiver_id     uuid primary key,
    account_id    text not null,
    rule_id       text not null,
    cusip         text not null,
    until         date not null,
    reason        text not null,
    granted_by    text not null,
    granted_at    timestamptz not null,
    revoked_by    text,
    revoked_at    timestamptz,
    revoke_reason text
);
create index waiver_by_time on waiver (granted_at desc, waiver_id desc);
create index waiver_of_bond on waiver (cusip) where revoked_at is null;
