-- A block is a row of the blotter: its bond in words, its trader, and the portfolio groups that decide who may see it. What was handed
-- over before names no groups, so only a user who sees every group sees it.
ALTER TABLE order_batch ADD COLUMN sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE;
ALTER TABLE order_batch ADD COLUMN trader varchar(200);
ALTER TABLE order_batch ADD COLUMN side varchar(4);
ALTER TABLE order_batch ADD COLUMN cusip varchar(9);
ALTER TABLE order_batch ADD COLUMN isin varchar(12);
ALTER TABLE order_batch ADD COLUMN description varchar(500);
ALTER TABLE order_batch ADD COLUMN settlement_date date;
ALTER TABLE order_batch ADD COLUMN limit_price numeric(18, 8);
ALTER TABLE order_batch ADD COLUMN portfolio_groups text[] NOT NULL DEFAULT '{}';

UPDATE order_batch b
   SET trader = c.requested_by, side = c.side, cusip = c.cusip, isin = c.isin, settlement_date = c.settlement_date, limit_price = c.limit_price
  FROM (SELECT DISTINCT ON (allocation_id) * FROM child_order ORDER BY allocation_id, sequence) c
 WHERE c.allocation_id = b.allocation_id;

ALTER TABLE order_batch ALTER COLUMN trader SET NOT NULL;
ALTER TABLE order_batch ALTER COLUMN side SET NOT NULL;
ALTER TABLE order_batch ALTER COLUMN settlement_date SET NOT NULL;
ALTER TABLE order_batch ALTER COLUMN portfolio_groups DROP DEFAULT;
CREATE INDEX order_batch_trader ON order_batch (trader, sequence);
CREATE INDEX order_batch_accepted ON order_batch (accepted_at);

-- What Aladdin has executed of an order; null while it has said nothing of it.
ALTER TABLE child_order ADD COLUMN filled bigint CHECK (filled >= 0);
ALTER TABLE child_order ADD COLUMN booked bigint CHECK (booked >= 0);
ALTER TABLE child_order ADD COLUMN average_price numeric(24, 12);

-- The transaction that made an order's present version. A reader that asks for what was changed from one snapshot's horizon to the next
-- misses nothing, in whatever order transactions commit. Moves of the due time are no change.
ALTER TABLE child_order ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX child_order_changed ON child_order (changed_in);

CREATE FUNCTION child_order_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;

CREATE TRIGGER child_order_changed BEFORE UPDATE ON child_order
    FOR EACH ROW WHEN (NEW.version IS DISTINCT FROM OLD.version) EXECUTE FUNCTION child_order_changed();
