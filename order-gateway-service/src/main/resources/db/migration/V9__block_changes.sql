-- One action of a user on many orders, and how far each of them is. A line with a due time is still to be worked on.
CREATE TABLE block_change (
    id             uuid PRIMARY KEY,
    kind           varchar(10)  NOT NULL CHECK (kind IN ('CANCEL')),
    reason         varchar(500) NOT NULL,
    asked_by       varchar(200) NOT NULL,
    correlation_id varchar(64),
    asked_at       timestamptz  NOT NULL,
    content_hash   char(64)     NOT NULL
);

CREATE TABLE block_change_line (
    change_id     uuid   NOT NULL REFERENCES block_change,
    position      int    NOT NULL,
    order_id      uuid   NOT NULL REFERENCES child_order,
    state         varchar(8) NOT NULL CHECK (state IN ('WAITING', 'SENT', 'DONE', 'FAILED')),
    sent_version  bigint,
    detail        text,
    due_at        timestamptz,
    PRIMARY KEY (change_id, position),
    CONSTRAINT open_lines_are_due CHECK ((due_at IS NULL) = (state IN ('DONE', 'FAILED'))),
    CONSTRAINT sent_lines_name_the_version CHECK (state <> 'SENT' OR sent_version IS NOT NULL)
);
CREATE INDEX block_change_line_due ON block_change_line (due_at) WHERE due_at IS NOT NULL;
