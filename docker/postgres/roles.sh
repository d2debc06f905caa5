#!/bin/sh
# Runs once, when the data folder is new. Two roles from the first day: `owner` migrates, `app` serves under row-level security.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" <<'SQL'
CREATE ROLE owner LOGIN PASSWORD :'owner_password' NOSUPERUSER NOBYPASSRLS;
CREATE ROLE app LOGIN PASSWORD :'app_password' NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
CREATE DATABASE match OWNER owner;
REVOKE ALL ON DATABASE match FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE match TO app;
SQL
