-- What an execution is held against, and what a second user said of it. A block that the desk declares allocated is so for that par.
ALTER TABLE order_batch ADD COLUMN reference_price numeric(18, 8);
ALTER TABLE order_batch ADD COLUMN allocated_par bigint;
ALTER TABLE order_batch ADD COLUMN allocated_at timestamptz;
ALTER TABLE order_batch ADD COLUMN allocated_by varchar(200);
ALTER TABLE order_batch ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX order_batch_changed ON order_batch (changed_in);

ALTER TABLE execution DROP CONSTRAINT execution_kind_check;
ALTER TABLE execution ADD CONSTRAINT execution_kind_check
    CHECK (kind IN ('NEW', 'CORRECTION', 'BUST', 'HELD', 'ACCEPTED', 'REFUSED'));
ALTER TABLE execution ADD COLUMN objections text[] NOT NULL DEFAULT '{}';
ALTER TABLE execution ADD COLUMN reason varchar(500);
