CREATE TABLE act (id bigint PRIMARY KEY, name text NOT NULL UNIQUE, stored_at timestamptz DEFAULT clock_timestamp());
