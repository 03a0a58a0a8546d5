-- Run by Flyway after every migration, as the owner of the schema: what the role that the service runs as may do.
-- It may neither change nor remove what was audited; where the service has no role of its own this takes the right from
-- the owner itself, until it is given back.
GRANT USAGE ON SCHEMA public TO "${serviceRole}";
-- MAINTAIN (PostgreSQL 17): a load of many rows is followed by ANALYZE.
GRANT SELECT, INSERT, UPDATE, DELETE, MAINTAIN ON ALL TABLES IN SCHEMA public TO "${serviceRole}";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "${serviceRole}";
REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON audit_entry FROM "${serviceRole}";
REVOKE DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON audit_head FROM "${serviceRole}";
