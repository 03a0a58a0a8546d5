-- What a source may state of a bond beside its figures: terms of interest and scaling, and what rules ask for. Y or N; null is unknown.
ALTER TABLE securities
    ADD COLUMN dated_date        date,
    ADD COLUMN first_coupon_date date,
    ADD COLUMN trades_flat       text CHECK (trades_flat IN ('Y', 'N')),
    ADD COLUMN pool_factor       numeric CHECK (pool_factor > 0),
    ADD COLUMN factor_date       date,
    ADD COLUMN index_ratio       numeric CHECK (index_ratio > 0),
    ADD COLUMN parent_issuer_id  text,
    ADD COLUMN country           text,
    ADD COLUMN callable          text CHECK (callable IN ('Y', 'N')),
    ADD COLUMN rule_144a         text CHECK (rule_144a IN ('Y', 'N')),
    ADD COLUMN subordinated      text CHECK (subordinated IN ('Y', 'N'));

-- One unit of from_currency is worth rate units of to_currency.
CREATE TABLE fx_rates (
    from_currency text NOT NULL,
    to_currency   text NOT NULL,
    rate          numeric NOT NULL CHECK (rate > 0),
    as_of         date NOT NULL,
    PRIMARY KEY (from_currency, to_currency)
);

-- What an account may not do at all, for a time.
CREATE TABLE account_policies (
    policy_id   text PRIMARY KEY,
    account_id  text NOT NULL REFERENCES accounts,
    kind        text NOT NULL,
    side        text,
    value       numeric,
    asset_class text,
    valid_from  date NOT NULL,
    valid_until date,
    source      text NOT NULL
);

CREATE INDEX account_policies_account ON account_policies (account_id);

-- A rule's life: what it is in force for, and where it is written.
ALTER TABLE compliance_rules
    ADD COLUMN version        integer NOT NULL DEFAULT 1,
    ADD COLUMN status         text NOT NULL DEFAULT 'APPROVED',
    ADD COLUMN effective_from date,
    ADD COLUMN effective_to   date,
    ADD COLUMN section        text,
    ADD COLUMN members        text,
    ALTER COLUMN limit_high DROP NOT NULL;

-- A dataset folder is read again at the next start, though its files are the same: it may hold what was passed over before.
UPDATE dataset_imports SET content_hash = '';
