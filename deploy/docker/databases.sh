#!/usr/bin/env bash
# Run once by the postgres image: a database of its own for each service with a role of the same name. The tables belong to a
# second role, which migrates: the service cannot change what it has audited. OAS_DATABASE_PASSWORD is of the first, and
# OAS_DATABASE_OWNER_PASSWORD, which only the migration is given, of the second.
set -euo pipefail
sql() {
  psql --set ON_ERROR_STOP=1 --set password="$OAS_DATABASE_PASSWORD" --set owner_password="$OAS_DATABASE_OWNER_PASSWORD" \
    --username "$POSTGRES_USER" "$@"
}
for name in oas_auth oas_reference oas_allocation oas_orders; do
  sql --set name="$name" --set owner="${name}_owner" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"name";
SQL
done
