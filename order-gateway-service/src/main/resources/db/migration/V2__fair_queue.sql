-- Orders to be sent are claimed by their place in line, which users share in turns.
ALTER TABLE child_order ADD COLUMN place bigint NOT NULL DEFAULT 0;
ALTER TABLE child_order ALTER COLUMN place DROP DEFAULT;
CREATE INDEX child_order_place ON child_order (state, place, sequence) WHERE due_at IS NOT NULL;
CREATE INDEX child_order_waiting ON child_order (requested_by, place) WHERE state = 'PENDING';
