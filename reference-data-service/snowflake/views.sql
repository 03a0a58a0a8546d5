-- What this service reads from Snowflake when oas.reference.source=snowflake: five views in the schema named in the JDBC
-- URL, over whatever tables the firm keeps. Replace FIRM.* by those. Columns and units: docs/dataset.md.

CREATE VIEW benchmarks AS
SELECT benchmark_id, benchmark_name, duration, spread_duration, oas FROM FIRM.benchmarks;

-- oas and amount_outstanding (par of the whole issue) NULL = unknown; as_of DATE, maturity DATE; min_denomination and increment whole numbers above 0.
-- issuer_id (your own id of the issuer) and lei: NULL = unknown; write NULL AS issuer_id, NULL AS lei where no table has them.
-- search_words: upper-case words of cusip, isin, ticker and description, one blank between; a run of characters with
-- punctuation inside also without it (AT&T: AT T ATT).
CREATE VIEW securities AS
SELECT cusip, isin, ticker, description, issuer, issuer_id, lei, sector, currency, coupon, coupon_frequency, day_count,
       maturity, rating, price, accrued_interest, duration, spread_duration, oas, min_denomination, increment, amount_outstanding, as_of,
       TRIM(REGEXP_REPLACE(UPPER(CONCAT_WS(' ',
           cusip, COALESCE(isin, ''), COALESCE(ticker, ''), description,
           REGEXP_REPLACE(description, '[^A-Za-z0-9. ]', ''))), '[^A-Z0-9.]+', ' ')) AS search_words
FROM FIRM.securities;

CREATE VIEW portfolio_groups AS
SELECT group_id, group_name, parent_group_id FROM FIRM.portfolio_groups;

-- account_id at most 23 characters, equal to the portfolio ticker in Aladdin; every benchmark_id in benchmarks.
CREATE VIEW accounts AS
SELECT account_id, account_name, base_currency, nav, benchmark_id FROM FIRM.accounts;

CREATE VIEW group_members AS
SELECT group_id, account_id FROM FIRM.group_members;
