-- Many orders can also be given new sizes as one action.
ALTER TABLE block_change DROP CONSTRAINT block_change_kind_check;
ALTER TABLE block_change ADD CONSTRAINT block_change_kind_check CHECK (kind IN ('CANCEL', 'MODIFY'));
ALTER TABLE block_change_line ADD COLUMN quantity bigint CHECK (quantity > 0);
