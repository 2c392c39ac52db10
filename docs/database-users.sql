-- Two users for a database of one's own: one that owns and migrates it, one that the program works as. The second can
-- neither rewrite the history nor touch what the migrations made, whatever happens to the program.
--
-- Run once as a superuser, with passwords of your own, before the first start:
--     psql -v owner_password="'…'" -v program_password="'…'" -f database-users.sql
--
-- The program then gets both (quarkus.datasource is who it works as, quarkus.flyway who migrates at the start):
--     quarkus.datasource.jdbc.url=jdbc:postgresql://host:5432/attache
--     quarkus.datasource.username=attache
--     quarkus.datasource.password=…
--     quarkus.flyway.username=attache_owner
--     quarkus.flyway.password=…
--
-- A backup is restored as the owner: quarkus.datasource.username=attache_owner for that one command.

create user attache_owner password :owner_password;
create user attache password :program_password;
create database attache owner attache_owner;

\connect attache

revoke create on schema public from public;
grant usage, create on schema public to attache_owner;
grant usage on schema public to attache;

-- What the owner makes from now on: rows are read and written, tables are neither emptied nor changed.
alter default privileges for user attache_owner in schema public
    grant select, insert, update, delete on tables to attache;
alter default privileges for user attache_owner in schema public
    grant usage, select on sequences to attache;

-- The history is written by triggers that run as its owner: the migration that makes it takes back the right to write it.
