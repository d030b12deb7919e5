-- What every vault has before any place is built: its own counters, the record of what was done, and four facts.

create table meta (
  id integer primary key check (id = 1),
  commits integer not null default 0,            -- raised by every change; the witness outside the vault remembers it
  key_generation integer not null default 0,     -- the newest key file this database has been opened with
  last_backup_commits integer not null default 0,
  paused_backups integer not null default 0 check (paused_backups in (0, 1))
) strict;
insert into meta (id) values (1);

create table activity (
  id integer primary key,
  at integer not null,                           -- seconds since 1970, UTC
  place text not null check (instr(place, char(0)) = 0),
  words text not null check (instr(words, char(0)) = 0),
  detail text check (instr(detail, char(0)) = 0),
  kind text not null check (kind in ('change', 'system')),
  undone_at integer
) strict;
create index activity_by_time on activity (at, id);

create table you_facts (
  id integer primary key check (id = 1),
  name text check (instr(name, char(0)) = 0),
  role text check (instr(role, char(0)) = 0),
  setting text check (instr(setting, char(0)) = 0),
  review_on text check (review_on glob '????-??-??')
) strict;
insert into you_facts (id) values (1);

create table you_settings (
  name text not null primary key check (instr(name, char(0)) = 0),
  value text not null check (instr(value, char(0)) = 0)
) strict;
