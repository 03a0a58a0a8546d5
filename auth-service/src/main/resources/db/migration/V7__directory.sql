-- What a provider's directory has sent by SCIM: names of its users as it writes them, and its groups.
ALTER TABLE app_user
    ADD COLUMN directory_name text,
    ADD COLUMN external_id    text;
CREATE UNIQUE INDEX app_user_directory_name ON app_user (provider, lower(directory_name));

CREATE TABLE directory_group (
    id           uuid PRIMARY KEY,
    provider     text        NOT NULL,
    display_name text        NOT NULL,
    external_id  text,
    created_at   timestamptz NOT NULL,
    UNIQUE (provider, display_name)
);

CREATE TABLE directory_member (
    group_id uuid NOT NULL REFERENCES directory_group (id) ON DELETE CASCADE,
    user_id  uuid NOT NULL REFERENCES app_user (id),
    PRIMARY KEY (group_id, user_id)
);
CREATE INDEX directory_member_user ON directory_member (user_id);
