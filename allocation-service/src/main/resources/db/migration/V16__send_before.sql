-- Until then the checks of the commit or retry count: the order gateway sends nothing of it from then on.
ALTER TABLE hand_over ADD COLUMN send_before timestamptz;
UPDATE hand_over h SET send_before = a.committed_at + interval '12 hours' FROM allocation a WHERE a.allocation_id = h.allocation_id;
ALTER TABLE hand_over ALTER COLUMN send_before SET NOT NULL;
