-- The catalogue: what a dataset holds, but for positions and cash, which are Aladdin's.

CREATE TABLE benchmarks (
    benchmark_id    text PRIMARY KEY,
    benchmark_name  text NOT NULL,
    duration        numeric NOT NULL,
    spread_duration numeric NOT NULL,
    oas             numeric
);

CREATE TABLE securities (
    cusip            text PRIMARY KEY,
    isin             text UNIQUE,
    ticker           text,
    description      text NOT NULL,
    issuer           text NOT NULL,
    sector           text NOT NULL,
    currency         text NOT NULL,
    coupon           numeric NOT NULL,
    coupon_frequency integer NOT NULL,
    day_count        text NOT NULL,
    maturity         date NOT NULL,
    rating           text,
    price            numeric NOT NULL,
    accrued_interest numeric NOT NULL,
    duration         numeric NOT NULL,
    spread_duration  numeric NOT NULL,
    oas              numeric,
    min_denomination bigint NOT NULL CHECK (min_denomination > 0),
    increment        bigint NOT NULL CHECK (increment > 0),
    as_of            date NOT NULL,
    search_words     text NOT NULL,
    words            tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_words, ' '))) STORED
);

-- Finds words by their beginnings.
CREATE INDEX securities_words ON securities USING gin (words) WITH (fastupdate = off);

CREATE TABLE portfolio_groups (
    group_id        text PRIMARY KEY,
    group_name      text NOT NULL,
    parent_group_id text REFERENCES portfolio_groups DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE accounts (
    account_id    text PRIMARY KEY,
    account_name  text NOT NULL,
    base_currency text NOT NULL,
    nav           numeric NOT NULL CHECK (nav >= 0),
    benchmark_id  text NOT NULL REFERENCES benchmarks
);

CREATE TABLE group_members (
    group_id   text NOT NULL REFERENCES portfolio_groups,
    account_id text NOT NULL REFERENCES accounts,
    PRIMARY KEY (group_id, account_id)
);

CREATE INDEX group_members_account ON group_members (account_id);
CREATE INDEX portfolio_groups_parent ON portfolio_groups (parent_group_id);
CREATE INDEX accounts_benchmark ON accounts (benchmark_id);

CREATE TABLE compliance_rules (
    rule_id    text PRIMARY KEY,
    scope      text NOT NULL,
    kind       text NOT NULL,
    limit_low  numeric,
    limit_high numeric NOT NULL,
    severity   text NOT NULL,
    source     text NOT NULL
);

CREATE TABLE restrictions (
    cusip      text NOT NULL REFERENCES securities,
    account_id text NOT NULL REFERENCES accounts,
    side       text NOT NULL,
    reason     text NOT NULL,
    PRIMARY KEY (cusip, account_id, side)
);

CREATE INDEX restrictions_account ON restrictions (account_id);

CREATE TABLE dataset_imports (
    import_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    content_hash  text NOT NULL,
    imported_by   text NOT NULL,
    imported_at   timestamptz NOT NULL DEFAULT now(),
    business_date date
);
