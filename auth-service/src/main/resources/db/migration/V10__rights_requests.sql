-- Rights that one administrator asks for and a second one decides about; decided, never deleted.
CREATE TABLE rights_request (
    id            uuid PRIMARY KEY,
    subject_kind  text        NOT NULL CHECK (subject_kind IN ('USER', 'ROLE')),
    subject_id    text        NOT NULL,            -- id of the user, name of the role
    subject_name  text        NOT NULL,
    state_before  text        NOT NULL,            -- what was granted when it was asked for: it must be so still
    state_wanted  text        NOT NULL,            -- both as JSON
    allows        text[]      NOT NULL,            -- what it came to when it was asked for, roles counted
    maker_id      uuid        NOT NULL,
    maker         text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    decision      text CHECK (decision IN ('APPROVED', 'REJECTED', 'WITHDRAWN')),
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    CHECK ((decision IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX rights_request_undecided ON rights_request (subject_kind, subject_id) WHERE decision IS NULL;
CREATE INDEX rights_request_asked ON rights_request (asked_at DESC, id DESC);
