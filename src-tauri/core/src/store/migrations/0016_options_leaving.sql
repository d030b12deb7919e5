-- Options: plans of leaving well, and what is in them: steps, hand-offs, mentees, short lists, letters.

create table options_plan (
  id integer primary key,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  released text not null check (json_valid(released) and instr(released, char(0)) = 0), -- who else may read it
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table options_plan_piece (
  id integer primary key,
  plan integer not null references options_plan (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0), -- what kind of thing it is stands inside
  removed_on text check (removed_on glob '????-??-??')
) strict;
create index options_plan_piece_by_plan on options_plan_piece (plan);
