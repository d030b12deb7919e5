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

-- How far somebody can help, with a whole domain or with one need of it (which then goes before its domain).
create table mentoring_offer (
  person integer not null references mentoring_person (id) on delete cascade,
  subject text not null check (subject glob '[a-z]*' and not subject glob '*[^a-z-]*'),
  level integer not null check (level between 0 and 4),
  source text not null check (source in ('evidence', 'said', 'guess')),
  primary key (person, subject)
) strict;

create table mentoring_contact (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  kind text not null check (kind in ('meeting', 'call', 'message')),
  minutes integer check (minutes between 1 and 600),
  note text not null default '' check (instr(note, char(0)) = 0) -- private
) strict;
create index mentoring_contact_by_person on mentoring_contact (person, day);

create table mentoring_agreement (
  person integer not null primary key references mentoring_person (id) on delete cascade,
  agreed_on text check (agreed_on glob '????-??-??'),
  review_on text check (review_on glob '????-??-??')
) strict;

create table mentoring_agreement_words (
  person integer not null references mentoring_person (id) on delete cascade,
  heading text not null check (heading in ('goals', 'cadence', 'channel', 'preparation', 'confidentiality', 'feedback', 'credit',
    'conflict', 'review')),
  words text not null check (instr(words, char(0)) = 0),
  primary key (person, heading)
) strict;

-- What a sponsor could put the person forward for, and what came of it.
create table mentoring_door (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  what text not null check (instr(what, char(0)) = 0),
  noted_on text not null check (noted_on glob '????-??-??'),
  asked_on text check (asked_on glob '????-??-??'),
  forward_on text check (forward_on glob '????-??-??'),
  result text check (result in ('came', 'notCome')),
  result_on text check (result_on glob '????-??-??'),
  note text not null default '' check (instr(note, char(0)) = 0), -- private
  check ((result is null) = (result_on is null))
) strict;

create table mentoring_advice (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  domain text not null check (domain in ('academic', 'clinical', 'business', 'leadership', 'personal')),
  advice text not null check (instr(advice, char(0)) = 0),
  decision text check (instr(decision, char(0)) = 0),
  outcome text check (instr(outcome, char(0)) = 0),
  outcome_on text check (outcome_on glob '????-??-??'),
  worked text check (worked in ('yes', 'partly', 'no')),
  fit integer check (fit between -2 and 2) -- with what matters to the person
) strict;

create table mentoring_feedback (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  behaviour text not null check (instr(behaviour, char(0)) = 0),
  effect text check (instr(effect, char(0)) = 0),
  next text check (instr(next, char(0)) = 0)
) strict;

-- Mentoring that the person gives. Who it was given to is private: in no export.
create table mentoring_given (
  id integer primary key,
  mentee text not null check (instr(mentee, char(0)) = 0),
  day text not null check (day glob '????-??-??'),
  minutes integer not null check (minutes between 1 and 60000),
  what text not null check (instr(what, char(0)) = 0),
  outcome text check (instr(outcome, char(0)) = 0),
  credit text not null check (credit in ('none', 'time', 'pay', 'dossier'))
) strict;

-- Places to look that were ticked.
create table mentoring_source (
  place text not null primary key check (place glob '[a-z]*' and not place glob '*[^a-z-]*'),
  day text not null check (day glob '????-??-??')
) strict;

-- The request to a prospect: three things said, the text made of them, and what came of it.
create table mentoring_request (
  person integer not null primary key references mentoring_person (id) on delete cascade,
  admire text not null check (instr(admire, char(0)) = 0),
  want text not null check (instr(want, char(0)) = 0),
  minutes integer check (minutes between 1 and 600),
  words text check (instr(words, char(0)) = 0), -- the text as the person rewrote it
  sent_on text check (sent_on glob '????-??-??'),
  nudged_on text check (nudged_on glob '????-??-??'),
  answer text check (answer in ('yes', 'no')),
  answered_on text check (answered_on glob '????-??-??'),
  check ((answer is null) = (answered_on is null)),
  check (nudged_on is null or sent_on is not null)
) strict;

create table mentoring_fit (
  person integer not null primary key references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  fit text not null check (fit in ('goOn', 'unsure', 'stop')),
  note text not null default '' check (instr(note, char(0)) = 0) -- private
) strict;

-- Letters the person keeps: drafts only, nothing is ever sent.
create table mentoring_letter (
  id integer primary key,
  person integer references mentoring_person (id) on delete cascade,
  kind text not null check (kind in ('request', 'nudge', 'no', 'realign', 'windDown')),
  words text not null check (instr(words, char(0)) = 0),
  day text not null check (day glob '????-??-??')
) strict;

-- Six statements rated 1 to 5 about one relationship.
create table mentoring_rating (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  candour integer check (candour between 1 and 5),
  expectations integer check (expectations between 1 and 5),
  feedback integer check (feedback between 1 and 5),
  acts integer check (acts between 1 and 5),
  mine integer check (mine between 1 and 5), -- about the person's own part
  again integer check (again between 1 and 5)
) strict;

-- How a relationship stood when it was looked at, so that one red sign in two checks running can be told.
create table mentoring_check (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  red text not null check (not red glob '*[^a-z ]*') -- names of the red signs, with spaces between
) strict;

-- Steps taken where a relationship does not run: realign, look again, then narrow, add somebody, or wind down.
create table mentoring_step (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  step text not null check (step in ('realign', 'recheck', 'narrow', 'add', 'windDown', 'better')),
  note text not null default '' check (instr(note, char(0)) = 0) -- private
) strict;

-- Rules of thumb that the person changed; those that were not are the program's own.
create table mentoring_rule (
  rule text not null primary key check (not rule glob '*[^a-zA-Z]*'),
  value integer not null check (value between 1 and 365)
) strict;
