#!/usr/bin/env bash
# Run once by the postgres image: a database of its own for each service with a role of the same name. Where acts are audited
# the tables belong to a second role, which migrates: the service cannot change what it has audited.
set -euo pipefail
sql() { psql --set ON_ERROR_STOP=1 --set password="$OAS_DATABASE_PASSWORD" --username "$POSTGRES_USER" "$@"; }
for name in oas_auth oas_allocation oas_orders; do
  sql --set name="$name" --set owner="${name}_owner" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE ROLE :"owner" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"owner";
SQL
done
sql <<'SQL'
CREATE ROLE oas_reference LOGIN PASSWORD :'password';
CREATE DATABASE oas_reference OWNER oas_reference;
SQL
