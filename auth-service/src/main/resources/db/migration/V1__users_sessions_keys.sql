CREATE TABLE app_user (
    id            uuid PRIMARY KEY,
    username      text        NOT NULL UNIQUE CHECK (username = lower(username)),
    password_hash text        NOT NULL,   -- Argon2id, PHC string form
    permissions   text[]      NOT NULL,
    active        boolean     NOT NULL,
    created_at    timestamptz NOT NULL
);

-- One signing in: the family of its refresh tokens.
CREATE TABLE sign_in_session (
    id         uuid PRIMARY KEY,
    user_id    uuid        NOT NULL REFERENCES app_user (id),
    started_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX sign_in_session_user ON sign_in_session (user_id);

CREATE TABLE refresh_token (
    hash       text PRIMARY KEY,          -- SHA-256 of the secret, which is stored nowhere
    session_id uuid        NOT NULL REFERENCES sign_in_session (id) ON DELETE CASCADE,
    issued_at  timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

CREATE TABLE signing_key (
    generation            integer PRIMARY KEY,
    kid                   text        NOT NULL UNIQUE,
    created_at            timestamptz NOT NULL,
    signs_from            timestamptz NOT NULL,
    public_key            bytea       NOT NULL,
    private_key_encrypted bytea       NOT NULL
);
