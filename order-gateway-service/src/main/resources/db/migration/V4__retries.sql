-- How often an allocation's failed children were tried again; a number, so that the same wish is known when it comes twice.
ALTER TABLE order_batch ADD COLUMN round int NOT NULL DEFAULT 0;
