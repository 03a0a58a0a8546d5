-- Datasets that take away or change what binds trades, and what a second user decided about them. The files are not kept.
CREATE TABLE import_request (
    request_id    text PRIMARY KEY,
    content_hash  text        NOT NULL,
    controls_hash text        NOT NULL,  -- of the controls that it was compared with
    lost_count    integer     NOT NULL,
    lost          text[]      NOT NULL,  -- the first rows: table, and the row as JSON
    maker         text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    decision      text CHECK (decision IN ('APPROVED', 'REJECTED', 'WITHDRAWN', 'LOADED')),
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    CHECK ((decision IS NULL) = (decided_at IS NULL))
);
CREATE INDEX import_request_asked ON import_request (asked_at DESC);
CREATE INDEX import_request_hash ON import_request (content_hash, controls_hash);
