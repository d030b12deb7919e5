-- Dossier: sets of criteria as JSON texts that hold nothing of the person, which one is aimed at, and what people answered.

create table dossier_set (
  id integer primary key,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  came text not null check (came in ('starter', 'imported', 'written')),
  asked_on text check (asked_on glob '????-??-??'), -- the day the office was asked whether it still holds
  asked_note text check (instr(asked_note, char(0)) = 0),
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table dossier_target (
  id integer primary key check (id = 1),
  set_id integer not null references dossier_set (id) on delete cascade,
  track text not null check (track not glob '*[^a-z0-9-]*'),
  step text not null check (step not glob '*[^a-z0-9-]*'),
  packet_due text check (packet_due glob '????-??-??'),
  committee_on text check (committee_on glob '????-??-??')
) strict;

create table dossier_answer (
  set_id integer not null references dossier_set (id) on delete cascade,
  criterion text not null check (criterion not glob '*[^a-z0-9-]*'),
  words text not null check (instr(words, char(0)) = 0),
  said_on text not null check (said_on glob '????-??-??'),
  primary key (set_id, criterion)
) strict;
