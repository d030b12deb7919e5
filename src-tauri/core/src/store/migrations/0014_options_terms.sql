-- Options: posts with the terms of their pay and of leaving them, and the rates that hold for all of them.

create table options_post (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  current integer not null check (current in (0, 1)), -- the post the person has
  pay text not null check (json_valid(pay) and instr(pay, char(0)) = 0),
  exit text not null check (json_valid(exit) and instr(exit, char(0)) = 0), -- what leaving it would cost
  released text not null check (json_valid(released) and instr(released, char(0)) = 0), -- who else may read it
  changed_on text not null check (changed_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;
create unique index options_post_current on options_post (current) where current = 1;

create table options_rates (
  id integer primary key check (id = 1),
  rates text not null check (json_valid(rates) and instr(rates, char(0)) = 0)
) strict;

create table options_ask (
  id integer primary key,
  post integer not null references options_post (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  removed_on text check (removed_on glob '????-??-??')
) strict;
create index options_ask_by_post on options_ask (post);

create table options_deal (
  post integer primary key references options_post (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0)
) strict;
