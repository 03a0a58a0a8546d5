-- Market value of all holdings and OAS of an account, summed with its durations.
-- Sums without them are of no use any more; the next question or the timer makes them anew.
DELETE FROM start_of_day_sectors;
DELETE FROM start_of_day_holdings;
DELETE FROM start_of_day_accounts;
ALTER TABLE start_of_day_accounts
    ADD COLUMN market_value numeric NOT NULL,
    ADD COLUMN value_bp     numeric NOT NULL;
