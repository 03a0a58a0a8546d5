-- What this service reads from Snowflake when oas.reference.source=snowflake: five views in the schema named in the JDBC
-- URL, over whatever tables the firm keeps. Replace FIRM.* by those. Columns and units: docs/dataset.md.

CREATE VIEW benchmarks AS
SELECT benchmark_id, benchmark_name, duration, spread_duration, oas FROM FIRM.benchmarks;

-- oas and amount_outstanding (par of the whole issue) NULL = unknown; as_of DATE, maturity DATE; min_denomination and increment whole numbers above 0.
-- issuer_id (your own id of the issuer) and lei: NULL = unknown; write NULL AS issuer_id, NULL AS lei where no table has them.
-- Also NULL where unknown, written NULL AS country and so on where no table has them: parent_issuer_id (id of the ultimate parent), the terms
-- dated_date, first_coupon_date, factor_date, ex_dividend_date (DATE), pool_factor, index_ratio (above 0), and, each Y or N, trades_flat, callable, rule_144a, subordinated.
-- search_words: upper-case words of cusip, isin, ticker, description and issuer without accents, one blank between; a run of characters
-- with punctuation inside also without it (AT&T: AT T ATT); the coupon, and the maturity as year, short year, month and day.
CREATE VIEW securities AS
SELECT cusip, isin, ticker, description, issuer, issuer_id, lei, sector, currency, coupon, coupon_frequency, day_count,
       maturity, rating, price, accrued_interest, duration, spread_duration, oas, min_denomination, increment, amount_outstanding, as_of,
       parent_issuer_id, dated_date, first_coupon_date, trades_flat, pool_factor, factor_date, index_ratio, country, callable, rule_144a, subordinated, ex_dividend_date,
       TRIM(REGEXP_REPLACE(TRANSLATE(UPPER(CONCAT_WS(' ',
           cusip, COALESCE(isin, ''), COALESCE(ticker, ''), description, COALESCE(issuer, ''),
           REGEXP_REPLACE(CONCAT_WS(' ', description, COALESCE(issuer, '')), '[^A-Za-z0-9. ]', ''),
           TO_VARCHAR(coupon), TO_CHAR(maturity, 'YYYY YY MM DD YYYYMMDD'), MONTH(maturity), DAY(maturity))),
           'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ', 'AAAAAACEEEEIIIINOOOOOOUUUUY'), '[^A-Z0-9.]+', ' ')) AS search_words
FROM FIRM.securities;

CREATE VIEW portfolio_groups AS
SELECT group_id, group_name, parent_group_id FROM FIRM.portfolio_groups;

-- account_id at most 23 characters, equal to the portfolio ticker in Aladdin; every benchmark_id in benchmarks.
CREATE VIEW accounts AS
SELECT account_id, account_name, base_currency, nav, benchmark_id FROM FIRM.accounts;

CREATE VIEW group_members AS
SELECT group_id, account_id FROM FIRM.group_members;

-- What a client says of its account, for as long as it says so; a view without rows where no table has them.
-- kind DO_NOT_TRADE, CASH_FLOOR, CASH_FLOOR_PCT_NAV or ELIGIBLE_ASSET_CLASSES; side BUY, SELL or NULL = both; value (money of the base currency, or
-- percent of NAV) for floors, else NULL; asset_class: sectors in upper case, ; between, for ELIGIBLE_ASSET_CLASSES, else NULL;
-- valid_from DATE, valid_until DATE or NULL = no end, both included; source: the document.
CREATE VIEW account_policies AS
SELECT policy_id, account_id, kind, side, value, asset_class, valid_from, valid_until, source FROM FIRM.account_policies;
