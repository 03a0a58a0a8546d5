-- A user of an identity provider: known by the provider's subject, or, until the first sign-in, by SCIM's external id.
ALTER TABLE app_user
    ADD COLUMN provider    text,          -- null: a local user
    ADD COLUMN subject     text,
    ADD CONSTRAINT app_user_identity UNIQUE (provider, subject);

-- A browser that was sent to a provider and has not come back.
CREATE TABLE provider_sign_in (
    state_hash   text PRIMARY KEY,        -- SHA-256
    browser_hash text        NOT NULL,    -- SHA-256 of the secret in the browser's cookie
    provider     text        NOT NULL,
    nonce        text        NOT NULL,
    verifier     text        NOT NULL,    -- of PKCE; worth nothing without the code, which comes to the browser
    return_to    text        NOT NULL,
    expires_at   timestamptz NOT NULL
);
CREATE INDEX provider_sign_in_expires ON provider_sign_in (expires_at);
