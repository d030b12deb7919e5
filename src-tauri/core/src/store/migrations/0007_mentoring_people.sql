-- Mentoring: where the person stands, what they need, who is there, and what each of them may learn.

create table mentoring_standing (
  id integer primary key check (id = 1),
  stage text check (stage in ('resident', 'fellow', 'early', 'mid', 'senior')),
  world text check (world in ('academic', 'practice', 'both')),
  moving integer not null default 0 check (moving in (0, 1)), -- a move is explored
  contract integer not null default 0 check (contract in (0, 1)) -- a contract waits for an answer
) strict;
insert into mentoring_standing (id) values (1);

-- What was said of a need; defaults of stage and world are never stored, so that nothing is erased when these change.
create table mentoring_need (
  need text not null primary key check (need not glob '*[^a-z-]*'),
  importance integer check (importance between 0 and 5),
  gap integer check (gap between 0 and 4),
  note text not null default '' check (instr(note, char(0)) = 0)
) strict;

create table mentoring_person (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  stage text not null check (stage in ('prospect', 'met', 'active', 'closed')),
  about text check (instr(about, char(0)) = 0),
  title text check (instr(title, char(0)) = 0),
  organisation text check (instr(organisation, char(0)) = 0),
  email text check (instr(email, char(0)) = 0),
  phone text check (instr(phone, char(0)) = 0),
  place text check (place in ('inside', 'outside')), -- of the person's own institution
  world text check (world in ('academic', 'practice', 'both')),
  tier integer check (tier between 1 and 5),
  ideal_days integer check (ideal_days between 1 and 730),
  max_days integer check (max_days between ideal_days and 730),
  minutes integer check (minutes between 5 and 240), -- of a usual meeting
  notes text not null default '' check (instr(notes, char(0)) = 0), -- private: in no export
  reveal text not null default 'me' check (reveal in ('me', 'mentor', 'chair', 'lawyer', 'packet')),
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table mentoring_person_kind (
  person integer not null references mentoring_person (id) on delete cascade,
  kind text not null check (kind in ('mentor', 'sponsor', 'peer', 'panel')),
  primary key (person, kind)
) strict;

-- Secrets that the person named; "move", "salary" and "health" need no row.
create table mentoring_secret (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0)
) strict;

-- 1: may learn of it; 0: must not. No row: undecided, and then it may not be told.
create table mentoring_disclosure (
  person integer not null references mentoring_person (id) on delete cascade,
  secret text not null check (secret in ('move', 'salary', 'health') or secret glob 'own/[0-9]*'),
  may integer not null check (may in (0, 1)),
  primary key (person, secret)
) strict;
