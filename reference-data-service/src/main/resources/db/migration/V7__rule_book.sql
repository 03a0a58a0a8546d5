-- Who keeps a rule up to date: each import of a dataset, or the rule book, which imports leave alone.
ALTER TABLE compliance_rules
    ADD COLUMN origin text NOT NULL DEFAULT 'DATASET' CHECK (origin IN ('DATASET', 'BOOK'));

-- What was done to the versions of a rule, oldest first; the audit chain holds the same acts beyond change.
CREATE TABLE rule_acts (
    act_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule_id  text NOT NULL,
    version  integer NOT NULL,
    act      text NOT NULL,
    actor    text NOT NULL,
    acted_at timestamptz NOT NULL,
    reason   text NOT NULL
);

CREATE INDEX rule_acts_rule ON rule_acts (rule_id, act_id);
