-- An allocation may stand in Aladdin as one order with a detail per account. Its children are rows as before and move
-- together: workers find the first only, and take the others with it.
ALTER TABLE child_order ADD COLUMN style varchar(8) NOT NULL DEFAULT 'CHILDREN' CHECK (style IN ('CHILDREN', 'BLOCK'));
ALTER TABLE child_order ADD COLUMN queue_head boolean NOT NULL DEFAULT true;
