-- Mentoring: goals and the ladder, questions, things to raise, meetings with their agendas, promises, and what came of it.
-- `secrets` names what a row touches ("health move own/3"); `released` lets it out to those who may know.

create table mentoring_goal (
  id integer primary key,
  title text not null check (instr(title, char(0)) = 0),
  form text not null check (form in ('smart', 'okr')),
  priority integer not null check (priority between 1 and 3), -- 3 comes first
  domain text check (domain in ('academic', 'clinical', 'business', 'leadership', 'personal')),
  need text check (need not glob '*[^a-z-]*'),
  value text check (instr(value, char(0)) = 0), -- a value of the audit, by name
  competency text check (competency not glob '*[^a-z-]*'),
  criterion text check (instr(criterion, char(0)) = 0), -- of the dossier, as it is called there
  measure text check (instr(measure, char(0)) = 0), -- how it shows that it is done
  confidence integer check (confidence between 0 and 10),
  step text check (instr(step, char(0)) = 0), -- the smaller step
  due text check (due glob '????-??-??'),
  note text not null default '' check (instr(note, char(0)) = 0), -- private: in no export
  secrets text not null default '' check (instr(secrets, char(0)) = 0),
  audit integer not null default 0 check (audit in (0, 1)),
  released integer not null default 1 check (released in (0, 1)),
  state text not null default 'open' check (state in ('open', 'met', 'dropped')),
  begun_on text not null check (begun_on glob '????-??-??'),
  changed_on text not null check (changed_on glob '????-??-??'),
  settled_on text check (settled_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table mentoring_goal_person (
  goal integer not null references mentoring_goal (id) on delete cascade,
  person integer not null references mentoring_person (id) on delete cascade,
  primary key (goal, person)
) strict;

-- A measured result of an objective; figures are whole, in the unit that the name says.
create table mentoring_goal_result (
  goal integer not null references mentoring_goal (id) on delete cascade,
  place integer not null check (place between 0 and 3),
  name text not null check (instr(name, char(0)) = 0),
  start integer not null check (start between -1000000000 and 1000000000),
  now integer not null check (now between -1000000000 and 1000000000),
  target integer not null check (target between -1000000000 and 1000000000 and target <> start),
  primary key (goal, place)
) strict;

create table mentoring_goal_milestone (
  goal integer not null references mentoring_goal (id) on delete cascade,
  place integer not null check (place between 0 and 19),
  what text not null check (instr(what, char(0)) = 0),
  due text check (due glob '????-??-??'),
  done_on text check (done_on glob '????-??-??'),
  primary key (goal, place)
) strict;

-- How far a goal stood at the end of a quarter, in hundredths.
create table mentoring_goal_score (
  goal integer not null references mentoring_goal (id) on delete cascade,
  quarter text not null check (quarter glob '????-Q[1-4]'),
  score integer not null check (score between 0 and 100),
  primary key (goal, quarter)
) strict;

create table mentoring_competency (
  competency text not null primary key check (competency not glob '*[^a-z-]*'),
  claimed integer check (claimed between 1 and 5),
  target integer check (target between 1 and 5),
  importance integer check (importance between 0 and 5)
) strict;

create table mentoring_evidence (
  id integer primary key,
  day text not null check (day glob '????-??-??'),
  what text not null check (instr(what, char(0)) = 0),
  kind text not null check (kind in ('work', 'product', 'measure', 'feedback', 'outcome', 'conflict', 'course')),
  competency text check (competency not glob '*[^a-z-]*'),
  goal integer references mentoring_goal (id) on delete set null,
  by_other integer not null check (by_other in (0, 1)), -- another person says so
  system integer not null check (system in (0, 1)), -- beyond the own unit
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table mentoring_stretch (
  stretch text not null primary key check (stretch not glob '*[^a-z0-9-]*'),
  state text not null check (state in ('planned', 'done')),
  day text not null check (day glob '????-??-??')
) strict;

create table mentoring_confidence (
  competency text not null check (competency not glob '*[^a-z-]*'),
  moment text not null check (moment in ('start', 'quarter', 'close', 'before')),
  day text not null check (day glob '????-??-??'),
  value integer not null check (value between 0 and 10),
  primary key (competency, moment, day)
) strict;

-- Questions of the person's own; those of the bank are data of the program.
create table mentoring_question (
  id integer primary key,
  words text not null check (instr(words, char(0)) = 0),
  domain text not null check (domain in ('academic', 'clinical', 'business', 'leadership', 'personal')),
  stages text not null check (instr(stages, char(0)) = 0), -- "early mid"
  world text not null check (world in ('academic', 'practice', 'both')),
  kind text not null check (kind in ('start', 'explore', 'decide', 'check')),
  need text check (need not glob '*[^a-z-]*'),
  repeatable integer not null check (repeatable in (0, 1)),
  secrets text not null default '' check (instr(secrets, char(0)) = 0),
  audit integer not null default 0 check (audit in (0, 1)),
  released integer not null default 1 check (released in (0, 1)),
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table mentoring_question_hidden (
  question text not null primary key check (instr(question, char(0)) = 0)
) strict;

create table mentoring_item (
  id integer primary key,
  title text not null check (instr(title, char(0)) = 0),
  want text not null check (want in ('decide', 'advise', 'review', 'introduce', 'putForward', 'inform')),
  person integer references mentoring_person (id) on delete cascade,
  domain text check (domain in ('academic', 'clinical', 'business', 'leadership', 'personal')),
  need text check (need not glob '*[^a-z-]*'),
  goal integer references mentoring_goal (id) on delete set null,
  due text check (due glob '????-??-??'),
  starred integer not null check (starred in (0, 1)),
  question1 text check (instr(question1, char(0)) = 0),
  question2 text check (instr(question2, char(0)) = 0),
  note text not null default '' check (instr(note, char(0)) = 0), -- private: in no export
  secrets text not null default '' check (instr(secrets, char(0)) = 0),
  audit integer not null default 0 check (audit in (0, 1)),
  released integer not null default 1 check (released in (0, 1)),
  carried integer not null default 0 check (carried >= 0),
  state text not null default 'open' check (state in ('open', 'done', 'handed', 'dropped')),
  raised_on text not null check (raised_on glob '????-??-??'),
  settled_on text check (settled_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;
create index mentoring_item_by_person on mentoring_item (person);

create table mentoring_meeting (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  start integer check (start between 0 and 1439), -- minute of the day
  minutes integer not null check (minutes between 10 and 180),
  frame text not null check (frame in ('first', 'regular', 'quarterly', 'realign', 'closing', 'sponsor')),
  place text check (instr(place, char(0)) = 0),
  want text check (instr(want, char(0)) = 0), -- what to leave with
  uid text not null unique check (instr(uid, char(0)) = 0), -- of the calendar file; never changes
  sequence integer not null default 0 check (sequence >= 0), -- of the calendar file; rises with what it says
  told text not null default '' check (instr(told, char(0)) = 0), -- fingerprint of what the last calendar file said
  sent_on text check (sent_on glob '????-??-??'), -- the day the person said they sent the agenda
  notes text not null default '' check (instr(notes, char(0)) = 0), -- private: in no export
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  actual integer check (actual between 0 and 480),
  cancelled_by text check (cancelled_by in ('me', 'them')),
  rushed integer check (rushed in (0, 1)),
  remembered text check (remembered in ('yes', 'partly', 'no')),
  useful integer check (useful between 1 and 5),
  fits integer check (fits between -2 and 2),
  thanks text check (instr(thanks, char(0)) = 0), -- the draft as the person left it
  thanked_on text check (thanked_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;
create index mentoring_meeting_by_person on mentoring_meeting (person, day);

create table mentoring_line (
  id integer primary key,
  meeting integer not null references mentoring_meeting (id) on delete cascade,
  place integer not null check (place >= 0),
  source text check (instr(source, char(0)) = 0), -- "item/3", "question/own/4"; none for a line written here or a section
  section text check (section not glob '*[^a-zA-Z]*'), -- of a meeting with a fixed course
  kind text check (kind in ('ask', 'decision', 'blocked', 'health', 'goal', 'parked', 'question')),
  title text not null check (instr(title, char(0)) = 0),
  want text check (want in ('decide', 'advise', 'review', 'introduce', 'putForward', 'inform')),
  domain text check (domain in ('academic', 'clinical', 'business', 'leadership', 'personal')),
  minutes integer not null check (minutes between 1 and 180),
  question1 text check (instr(question1, char(0)) = 0),
  question2 text check (instr(question2, char(0)) = 0),
  why text not null default '' check (instr(why, char(0)) = 0), -- for the person alone
  secrets text not null default '' check (instr(secrets, char(0)) = 0),
  audit integer not null default 0 check (audit in (0, 1)),
  released integer not null default 1 check (released in (0, 1)),
  ticked integer not null default 0 check (ticked in (0, 1))
) strict;
create index mentoring_line_by_meeting on mentoring_line (meeting, place);

-- Which question was asked of whom, and how useful the answer was.
create table mentoring_asked (
  id integer primary key,
  question text not null check (instr(question, char(0)) = 0),
  person integer not null references mentoring_person (id) on delete cascade,
  meeting integer references mentoring_meeting (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  useful integer check (useful between 1 and 5)
) strict;

create table mentoring_promise (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  meeting integer references mentoring_meeting (id) on delete set null,
  owner text not null check (owner in ('me', 'them')),
  what text not null check (instr(what, char(0)) = 0),
  due text check (due glob '????-??-??'),
  goal integer references mentoring_goal (id) on delete set null,
  blocked integer not null default 0 check (blocked in (0, 1)),
  secrets text not null default '' check (instr(secrets, char(0)) = 0),
  audit integer not null default 0 check (audit in (0, 1)),
  released integer not null default 1 check (released in (0, 1)),
  made_on text not null check (made_on glob '????-??-??'),
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  settled_on text check (settled_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;
create index mentoring_promise_by_person on mentoring_promise (person);

create table mentoring_outcome (
  id integer primary key,
  day text not null check (day glob '????-??-??'),
  kind text not null check (kind in ('win', 'decision', 'submission', 'introduction', 'putForward', 'paper', 'grant',
    'promotion', 'role', 'contract', 'skill')),
  what text not null check (instr(what, char(0)) = 0),
  person integer references mentoring_person (id) on delete set null,
  goal integer references mentoring_goal (id) on delete set null,
  meeting integer references mentoring_meeting (id) on delete cascade,
  secrets text not null default '' check (instr(secrets, char(0)) = 0),
  audit integer not null default 0 check (audit in (0, 1)),
  released integer not null default 1 check (released in (0, 1)),
  removed_on text check (removed_on glob '????-??-??')
) strict;

-- Advice and thanks that the notes of a meeting became; the ledger of advice keeps what was decided of it.
create table mentoring_heard (
  id integer primary key,
  meeting integer not null references mentoring_meeting (id) on delete cascade,
  kind text not null check (kind in ('advice', 'thanks')),
  what text not null check (instr(what, char(0)) = 0)
) strict;
