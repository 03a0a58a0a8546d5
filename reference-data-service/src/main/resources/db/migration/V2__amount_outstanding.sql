-- Par of the whole issue, for ownership rules; null where the source does not say.
ALTER TABLE securities ADD COLUMN amount_outstanding bigint CHECK (amount_outstanding > 0);
