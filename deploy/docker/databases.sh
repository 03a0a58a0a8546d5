#!/usr/bin/env bash
# Run once by the postgres image: a database of its own for each service, owned by a role of the same name.
set -euo pipefail
for name in oas_auth oas_reference oas_allocation oas_orders; do
  psql --set ON_ERROR_STOP=1 --set name="$name" --set password="$OAS_DATABASE_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
SQL
done
