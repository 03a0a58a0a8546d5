-- The audit of a service that decides: append-only, each row sealed with the hash of the one before (ChainHash.java).
--
-- Rights: in production migrate as the owner of the schema and run the service as another role that holds
--   GRANT SELECT, INSERT ON audit_entry; GRANT SELECT, INSERT, UPDATE ON audit_head;
-- and nothing more on these tables. The triggers below refuse the rest to everybody, but an owner can drop a trigger.

CREATE TABLE audit_entry (
    chain          text           NOT NULL,
    sequence       bigint         NOT NULL CHECK (sequence > 0),
    audit_id       uuid           NOT NULL UNIQUE,
    at             timestamptz(3) NOT NULL,
    correlation_id text,
    action         text           NOT NULL,
    entity_id      text           NOT NULL,
    actor          text           NOT NULL,
    reason         text,
    before_json    json,          -- json, not jsonb: keeps the text exactly, which the hash covers
    after_json     json,
    previous_hash  char(64)       NOT NULL,
    hash           char(64)       NOT NULL,
    PRIMARY KEY (chain, sequence)
);
CREATE INDEX audit_entry_entity ON audit_entry (chain, entity_id, sequence);
CREATE INDEX audit_entry_actor ON audit_entry (chain, actor, sequence);
CREATE INDEX audit_entry_at ON audit_entry (chain, at);

-- How far each chain has grown: what a writer locks and builds on, and what shows a cut tail.
CREATE TABLE audit_head (
    chain text PRIMARY KEY,
    rows  bigint   NOT NULL CHECK (rows >= 0),
    hash  char(64) NOT NULL
) WITH (fillfactor = 50);

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

CREATE FUNCTION audit_head_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.chain <> OLD.chain OR NEW.rows <= OLD.rows OR NOT EXISTS (
        SELECT 1 FROM audit_entry e WHERE e.chain = NEW.chain AND e.sequence = NEW.rows AND e.hash = NEW.hash) THEN
        RAISE EXCEPTION 'the head of chain % moves only onward, to a row that is there', OLD.chain USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_head_grows();
