-- A session of a browser holds its refresh token in a cookie; the tokens of the two transports are not exchangeable.
ALTER TABLE sign_in_session
    ADD COLUMN transport    text NOT NULL DEFAULT 'TOKEN' CHECK (transport IN ('TOKEN', 'COOKIE')),
    ADD COLUMN address      text NOT NULL DEFAULT 'unknown',
    ADD COLUMN last_used_at timestamptz;
UPDATE sign_in_session SET last_used_at = started_at;
ALTER TABLE sign_in_session ALTER COLUMN last_used_at SET NOT NULL;
