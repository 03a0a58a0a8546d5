-- An issuer is an identity, never a spelling: bonds of one issuer have one key, made by an import over the whole catalogue.
ALTER TABLE securities
    ADD COLUMN issuer_id  text,
    ADD COLUMN lei        text,
    ADD COLUMN issuer_key text;

-- What was imported before waits for the next import with names that differ in case alone counted as one;
-- a dataset folder is imported again at the next start, though its files are the same.
UPDATE securities SET issuer_key = 'NAME ' || UPPER(issuer);
UPDATE dataset_imports SET content_hash = '';
ALTER TABLE securities ALTER COLUMN issuer_key SET NOT NULL;
CREATE INDEX securities_issuer_key ON securities (issuer_key);

-- Sums by name are of no use any more; the next question or the timer makes them anew.
DELETE FROM start_of_day_sectors;
DELETE FROM start_of_day_holdings;
DELETE FROM start_of_day_accounts;
ALTER TABLE start_of_day_holdings RENAME COLUMN issuer TO issuer_key;
ALTER INDEX start_of_day_holdings_issuer RENAME TO start_of_day_holdings_issuer_key;
