-- Executions as a trader or a feed reports them. A correction or a bust is a further revision; no row is ever changed.
CREATE TABLE execution (
    allocation_id  varchar(64)    NOT NULL REFERENCES order_batch,
    execution_id   varchar(64)    NOT NULL,
    revision       int            NOT NULL CHECK (revision > 0),
    sequence       bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind           varchar(10)    NOT NULL CHECK (kind IN ('NEW', 'CORRECTION', 'BUST')),
    account_id     varchar(64),
    quantity       bigint         NOT NULL CHECK (quantity > 0),
    price          numeric(18, 8) NOT NULL CHECK (price > 0),
    executed_at    timestamptz    NOT NULL,
    before_commit  boolean        NOT NULL,
    recorded_at    timestamptz    NOT NULL,
    recorded_by    varchar(200)   NOT NULL,
    PRIMARY KEY (allocation_id, execution_id, revision)
);
