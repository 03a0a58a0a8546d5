-- Every access token carries the version it was issued under; those below the user's version have ended.
ALTER TABLE app_user
    ADD COLUMN token_version   integer NOT NULL DEFAULT 0,
    ADD COLUMN tokens_ended_at timestamptz;
CREATE INDEX app_user_tokens_ended ON app_user (tokens_ended_at);
CREATE INDEX sign_in_session_revoked ON sign_in_session (revoked_at);
