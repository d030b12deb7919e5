-- Options: paths, criteria in the person's order, and what is known where they meet.

create table options_path (
  id integer primary key,
  road text not null check (road in ('stay', 'stayAsked', 'community', 'employed', 'quality', 'industry', 'public', 'hybrid', 'own')),
  title text not null check (instr(title, char(0)) = 0),
  place text not null check (instr(place, char(0)) = 0),
  note text not null check (instr(note, char(0)) = 0),
  found text not null check (instr(found, char(0)) = 0), -- keys of what was found out, as JSON
  archived_on text check (archived_on glob '????-??-??')
) strict;

create table options_criterion (
  id integer primary key,
  position integer not null,
  name text not null check (instr(name, char(0)) = 0),
  note text not null check (instr(note, char(0)) = 0),
  role text not null check (role in ('breaker', 'enough')),
  yardstick text not null check (yardstick in ('number', 'money', 'hours', 'yesNo', 'rating')),
  unit text not null check (instr(unit, char(0)) = 0),
  better text not null check (better in ('more', 'less')),
  line integer, -- in smallest parts of the yardstick, as all amounts here
  worst integer,
  best integer,
  points integer check (points between 0 and 100),
  origin text not null check (origin in ('value', 'category', 'own')),
  key text not null check (instr(key, char(0)) = 0),
  archived_on text check (archived_on glob '????-??-??'),
  check ((worst is null) = (best is null))
) strict;

create table options_fact (
  id integer primary key,
  path integer not null references options_path (id) on delete cascade,
  criterion integer not null references options_criterion (id) on delete cascade,
  amount integer, -- null: not known
  low integer,
  high integer,
  words text not null check (instr(words, char(0)) = 0),
  grade text not null check (grade in ('writing', 'seen', 'told', 'guess')),
  source text not null check (instr(source, char(0)) = 0),
  on_day text check (on_day glob '????-??-??'),
  kept integer check (kept between 0 and 100), -- chance in per cent that what was asked for is kept
  check ((low is null) = (high is null)),
  unique (path, criterion)
) strict;

-- One row: how sure the points are, and the order that was told before the readings were seen.
create table options_reading (
  id integer primary key check (id = 1),
  sureness text not null check (sureness in ('rough', 'fair', 'sure')),
  gut text not null check (instr(gut, char(0)) = 0), -- rows of paths, the first place first, as JSON
  gut_on text check (gut_on glob '????-??-??'), -- null: not asked yet; with no rows: passed over
  released text not null check (instr(released, char(0)) = 0) -- readers the comparison may be saved for, as JSON
) strict;

-- What was decided and foreseen, closed until its day.
create table options_note (
  id integer primary key,
  path text not null check (instr(path, char(0)) = 0),
  sealed_on text not null check (sealed_on glob '????-??-??'),
  opens_on text not null check (opens_on glob '????-??-??'),
  opened_on text check (opened_on glob '????-??-??'), -- before its day, by the person
  why text not null check (instr(why, char(0)) = 0),
  change_mind text not null check (instr(change_mind, char(0)) = 0),
  lines text not null check (instr(lines, char(0)) = 0), -- what was foreseen and what came, as JSON
  learned text not null check (instr(learned, char(0)) = 0),
  removed_on text check (removed_on glob '????-??-??')
) strict;
