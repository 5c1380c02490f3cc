#!/bin/bash
# Run once, by the empty server: a database for each service, owned by a user of the same name.
set -eu
for name in intake disposition verification issuance notification keycloak; do
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$(cat "/run/secrets/database-$name")" \
    -U postgres -d postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
done
