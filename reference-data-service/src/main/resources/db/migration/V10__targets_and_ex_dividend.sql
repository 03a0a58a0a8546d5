-- What accounts are to come to. A target is of one bond, or of the orders of one portfolio group, or of every order.
CREATE TABLE account_targets (
    account_id     text NOT NULL REFERENCES accounts,
    metric         text NOT NULL,
    cusip          text REFERENCES securities,
    group_id       text REFERENCES portfolio_groups,
    value          numeric NOT NULL,
    effective_from date NOT NULL,
    source         text NOT NULL,
    CHECK (cusip IS NULL OR group_id IS NULL)
);

CREATE INDEX account_targets_cusip ON account_targets (cusip);

-- From which settlement on the next coupon stays with the seller.
ALTER TABLE securities ADD COLUMN ex_dividend_date date;

-- A dataset folder is read again at the next start, though its files are the same: it may hold what was passed over before.
UPDATE dataset_imports SET content_hash = '';
