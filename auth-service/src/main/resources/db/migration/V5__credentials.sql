-- A password that an administrator knows is one-time; a user of an identity provider has none.
ALTER TABLE app_user
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN password_one_time   boolean NOT NULL DEFAULT false,
    ADD COLUMN password_expires_at timestamptz,
    -- Time-based codes (RFC 6238): the secret is encrypted; a code is good once, so the last step is kept.
    ADD COLUMN totp_secret         bytea,
    ADD COLUMN totp_confirmed      boolean NOT NULL DEFAULT false,
    ADD COLUMN totp_last_step      bigint  NOT NULL DEFAULT 0;

CREATE TABLE recovery_code (
    user_id uuid NOT NULL REFERENCES app_user (id),
    hash    text NOT NULL,                -- SHA-256 of 80 random bits
    PRIMARY KEY (user_id, hash)
);

-- A sign-in whose password was right and that waits for another step.
CREATE TABLE sign_in_challenge (
    hash          text PRIMARY KEY,       -- SHA-256 of the secret, which is stored nowhere
    user_id       uuid        NOT NULL REFERENCES app_user (id),
    step          text        NOT NULL,
    passed        text[]      NOT NULL,
    token_version integer     NOT NULL,
    transport     text        NOT NULL,
    address       text        NOT NULL,
    expires_at    timestamptz NOT NULL,
    tries         integer     NOT NULL
);
CREATE INDEX sign_in_challenge_expires ON sign_in_challenge (expires_at);
