-- A role is a set of permissions, and may limit its holders to portfolio groups.
CREATE TABLE role (
    name             text PRIMARY KEY,
    description      text    NOT NULL,
    permissions      text[]  NOT NULL,
    portfolio_groups text[],            -- null: no limit
    seeded           boolean NOT NULL
);

INSERT INTO role (name, description, permissions, seeded) VALUES
    ('viewer', 'Reads bonds, accounts, orders and reports',
     '{reference:read,order:read,report:read}', true),
    ('trader', 'Previews and commits allocations, works orders and enters executions',
     '{reference:read,order:read,allocation:preview,allocation:commit,order:modify,order:cancel,execution:write,report:read}', true),
    ('pm', 'As a trader; overrides soft limits, approves commits of others and reads the audit',
     '{reference:read,order:read,allocation:preview,allocation:commit,order:modify,order:cancel,execution:write,report:read,allocation:override,allocation:approve,audit:read}', true),
    ('compliance', 'Opens any allocation, approves breaches, waivers and rules, reads the audit; trades nothing',
     '{reference:read,order:read,report:read,compliance:read,compliance:approve,audit:read}', true),
    ('admin', 'Manages users and roles and loads datasets; trades nothing',
     '{user:admin,reference:read,reference:import}', true);

ALTER TABLE app_user
    ADD COLUMN display_name     text,
    ADD COLUMN roles            text[] NOT NULL DEFAULT '{}',
    ADD COLUMN portfolio_groups text[];  -- null: no limit of the user's own
