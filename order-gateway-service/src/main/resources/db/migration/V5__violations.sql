-- Compliance violations that a trader may see, JSON; null for none. Silent alarms are never stored.
ALTER TABLE child_order ADD COLUMN violations text;
