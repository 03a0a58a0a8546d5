-- What programs of users hold to get access tokens; ended, never deleted.
CREATE TABLE api_token (
    id               uuid PRIMARY KEY,
    user_id          uuid        NOT NULL REFERENCES app_user (id),
    name             text        NOT NULL,
    secret_hash      text        NOT NULL UNIQUE,  -- SHA-256 of 256 random bits, which are stored nowhere
    permissions      text[]      NOT NULL,
    portfolio_groups text[],                       -- null: no limit of the token's own
    created_at       timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    ended_at         timestamptz,
    last_used_at     timestamptz
);
CREATE INDEX api_token_user ON api_token (user_id);
CREATE INDEX api_token_ended ON api_token (ended_at);
