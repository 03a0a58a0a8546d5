-- An allocation handed over; its id is the idempotency key, body_hash tells a repeat from a conflict.
CREATE TABLE order_batch (
    allocation_id varchar(64) PRIMARY KEY,
    body_hash     char(64)    NOT NULL,
    accepted_at   timestamptz NOT NULL
);

CREATE TABLE child_order (
    id                uuid PRIMARY KEY,
    sequence          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    allocation_id     varchar(64) NOT NULL REFERENCES order_batch,
    account_id        varchar(64) NOT NULL,
    external_id       varchar(64) NOT NULL UNIQUE,
    cusip             varchar(9),
    isin              varchar(12),
    min_denomination  bigint,
    increment         bigint,
    side              varchar(4)  NOT NULL CHECK (side IN ('BUY', 'SELL')),
    quantity          bigint      NOT NULL CHECK (quantity > 0),
    settlement_date   date        NOT NULL,
    limit_price       numeric(18, 8),
    comment           varchar(500),
    requested_by      varchar(200) NOT NULL,
    correlation_id    varchar(64),

    state             varchar(12) NOT NULL CHECK (state IN
        ('PENDING', 'SUBMITTING', 'SUBMITTED', 'UNKNOWN', 'FAILED', 'MODIFYING', 'CANCELLING', 'CANCELLED')),
    aladdin_order_id  varchar(64),
    aladdin_status    varchar(64),
    message           text,

    -- Nobody touches the order before due_at: the lease of its worker, or a delay. Null: nothing left to do.
    due_at            timestamptz,
    attempts          int         NOT NULL,
    sent_at           timestamptz,
    doubt_since       timestamptz,
    operation_id      varchar(500),
    operation_position int,

    change_open       boolean     NOT NULL,
    change_quantity   bigint,
    change_reason     varchar(500),
    change_actor      varchar(200),
    change_correlation_id varchar(64),
    change_sent_at    timestamptz,
    change_doubt_since timestamptz,

    version           bigint      NOT NULL,
    changed_at        timestamptz NOT NULL,
    changed_by        varchar(200) NOT NULL,

    CONSTRAINT stands_in_aladdin CHECK (state NOT IN ('SUBMITTED', 'MODIFYING', 'CANCELLING') OR aladdin_order_id IS NOT NULL),
    CONSTRAINT change_is_wanted CHECK (change_open = (state IN ('MODIFYING', 'CANCELLING')))
);

-- The workers' queues: small, because finished orders have no due_at.
CREATE INDEX child_order_due ON child_order (state, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX child_order_allocation ON child_order (allocation_id, sequence);
CREATE INDEX child_order_account ON child_order (account_id, sequence);
CREATE INDEX child_order_state ON child_order (state, sequence);
CREATE INDEX child_order_aladdin ON child_order (aladdin_order_id) WHERE aladdin_order_id IS NOT NULL;

CREATE TABLE child_order_history (
    order_id       uuid        NOT NULL REFERENCES child_order,
    version        bigint      NOT NULL,
    at             timestamptz NOT NULL,
    actor          varchar(200) NOT NULL,
    state          varchar(12) NOT NULL,
    aladdin_status varchar(64),
    quantity       bigint      NOT NULL,
    message        text,
    PRIMARY KEY (order_id, version)
);
