-- An increase is sent only while the account's limits keep room for it; overridden: the soft rules that the user overrode, JSON.
ALTER TABLE child_order ADD COLUMN change_check_id uuid;
ALTER TABLE child_order ADD COLUMN change_send_before timestamptz;
ALTER TABLE child_order ADD COLUMN change_overridden text;
ALTER TABLE child_order ADD CONSTRAINT clearance_is_whole CHECK ((change_check_id IS NULL) = (change_send_before IS NULL));
