-- A statement is kept as compressed bytes. Statements of format 1 cannot be carried over: no release ever wrote one.
alter table allocation drop column statement_json;
alter table allocation add column statement bytea not null;
