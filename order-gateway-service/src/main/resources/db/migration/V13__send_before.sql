-- Until then the checks of the commit or retry count: an order that is still PENDING by then fails instead of being sent.
ALTER TABLE child_order ADD COLUMN send_before timestamptz;
UPDATE child_order SET send_before = changed_at + interval '12 hours';
ALTER TABLE child_order ALTER COLUMN send_before SET NOT NULL;
