-- Aladdin finds the orders of a basket by their order date; those stored before this column were sent without one, which
-- means the day they were sent.
ALTER TABLE child_order ADD COLUMN order_date date;
UPDATE child_order SET order_date = (coalesce(sent_at, changed_at) AT TIME ZONE 'UTC')::date;
ALTER TABLE child_order ALTER COLUMN order_date SET NOT NULL;
