-- What hurts, measured: a log of burdens, figures typed in from an EHR report, a weekly pulse, burdens that come back,
-- work without credit, and scores taken elsewhere. No patient appears anywhere. Minutes are whole; every figure has its method.

-- The timer that runs, if one does: its start is kept, so that it outlasts a lock and a restart.
create table values_log_timer (
  id integer primary key check (id = 1),
  tag text not null check (tag in ('notes', 'inbox', 'orders', 'priorAuth', 'forms', 'other')),
  started_at integer not null -- seconds since 1970, UTC
) strict;

create table values_log_burden (
  id integer primary key,
  day text not null check (day glob '????-??-??'),
  tag text not null check (tag in ('notes', 'inbox', 'orders', 'priorAuth', 'forms', 'other')),
  minutes integer not null check (minutes between 0 and 960),
  method text not null check (method in ('timed', 'estimated', 'prompt', 'report', 'calendar')),
  clocked integer check (clocked between 1 and 960) -- what the timer said, where it made the entry
) strict;
create index values_log_burden_by_day on values_log_burden (day);

-- One month of one EHR, as its report gives it.
create table values_log_report (
  id integer primary key,
  month text not null check (month glob '????-??-01'),
  system text not null check (instr(system, char(0)) = 0),
  total integer not null check (total between 0 and 44640), -- minutes in the EHR
  inbox integer check (inbox between 0 and total),
  outside integer check (outside between 0 and total), -- outside scheduled time with patients
  scheduled integer check (scheduled between 1 and 44640), -- with patients
  visits integer check (visits between 1 and 9999),
  pajama integer check (pajama between 0 and total), -- in the hours that follow
  pajama_from integer check (pajama_from between 0 and 1439),
  pajama_to integer check (pajama_to between 0 and 1439),
  pajama_weekends integer check (pajama_weekends in (0, 1)),
  unique (month, system),
  check ((pajama is null) = (pajama_from is null) and (pajama is null) = (pajama_to is null)),
  check ((pajama is null) = (pajama_weekends is null))
) strict;

create table values_log_pulse (
  monday text not null primary key check (monday glob '????-??-??'),
  mattered integer check (mattered between 0 and 10),
  rested integer check (rested between 0 and 10),
  decided integer check (decided between 0 and 10),
  line text check (instr(line, char(0)) = 0)
) strict;

create table values_log_recurring (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  tag text not null check (tag in ('notes', 'inbox', 'orders', 'priorAuth', 'forms', 'other')),
  minutes integer not null check (minutes between 1 and 960), -- each time
  times integer not null check (times between 1 and 500),
  every text not null check (every in ('week', 'month', 'year')),
  instead text check (instr(instead, char(0)) = 0) -- what could stop, or do instead
) strict;

-- What the figures are worked out with: weeks worked a year, hours of one's own full-time year, money for a true hour.
create table values_log_basis (
  id integer primary key check (id = 1),
  weeks integer not null default 46 check (weeks between 1 and 52),
  year_hours integer check (year_hours between 100 and 5000),
  hourly integer check (hourly between 1 and 100000), -- whole units of the currency
  currency text not null default '$' check (instr(currency, char(0)) = 0)
) strict;
insert into values_log_basis (id) values (1);

create table values_log_uncredited (
  id integer primary key,
  day text not null check (day glob '????-??-??'), -- when it was asked
  asked_by text not null check (asked_by in ('chair', 'leader', 'colleague', 'institution', 'trainee', 'patient', 'outside', 'other')),
  who text check (instr(who, char(0)) = 0), -- private: leaves the vault in no document and no table
  what text not null check (instr(what, char(0)) = 0),
  asked integer check (asked between 0 and 120000), -- minutes it was said to take
  took integer check (took between 0 and 120000), -- minutes it took
  answer text not null check (answer in ('yes', 'part', 'no')),
  credit text not null check (credit in ('none', 'fte', 'pay', 'dossier')),
  anyone text not null check (anyone in ('yes', 'no', 'unsure'))
) strict;

-- Figures of scales that were filled in elsewhere. Bearings holds no items of them and no cut-offs.
create table values_log_score (
  id integer primary key,
  scale text not null check (instr(scale, char(0)) = 0),
  day text not null check (day glob '????-??-??'),
  value integer not null check (value between -1000000000 and 1000000000), -- thousandths
  note text check (instr(note, char(0)) = 0)
) strict;
