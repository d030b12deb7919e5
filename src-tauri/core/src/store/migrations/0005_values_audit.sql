-- The values audit: own cards, audits with their cards and rounds, what lived answers rest on, the energy list, what would
-- shift, where gaps come from, experiments, and cards that were asked again.

create table values_card (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  about text not null check (instr(about, char(0)) = 0),
  removed_on text check (removed_on glob '????-??-??') -- audits that used it still know its words
) strict;

-- Cards that do not enter new audits, by key: "physician/teaching", "own/3".
create table values_hidden (
  card text not null primary key check (instr(card, char(0)) = 0)
) strict;

create table values_audit (
  id integer primary key,
  begun_on text not null check (begun_on glob '????-??-??'),
  deck text not null check (deck in ('physician', 'personal')),
  mode text not null check (mode in ('quick', 'usual', 'long')),
  seed integer not null, -- every order in the audit follows from it
  bad_week integer not null default 0 check (bad_week in (0, 1)),
  left_out integer not null default 0 check (left_out in (0, 1)), -- of trends
  cut text check (instr(cut, char(0)) = 0), -- what shifts that do not sum to zero come out of
  next_on text check (next_on glob '????-??-??'), -- null is 90 days after
  finished_on text check (finished_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table values_condition (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  condition text not null check (condition in ('ordinary', 'onCall', 'postCall', 'sleptBadly', 'onLeave', 'unwell', 'afterSomethingHard')),
  unique (audit, condition)
) strict;

-- Parts a person went on from without answering all.
create table values_passed (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  part text not null check (part in ('state', 'sort', 'choose', 'importance', 'lived', 'energy', 'moreLess', 'source', 'experiment')),
  unique (audit, part)
) strict;

-- The cards of an audit; rows stand in the order they are dealt.
create table values_item (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  card text not null check (instr(card, char(0)) = 0),
  pile integer check (pile between 1 and 5),
  kept integer not null default 0 check (kept in (0, 1)),
  week text check (instr(week, char(0)) = 0),
  moment text check (instr(moment, char(0)) = 0),
  importance integer check (importance between 0 and 10),
  lived integer check (lived between 0 and 10),
  unique (audit, card)
) strict;

create table values_choice (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  round integer not null check (round between 0 and 20), -- in the order they are shown
  most integer references values_item (id) on delete cascade,
  least integer references values_item (id) on delete cascade,
  unique (audit, round),
  check (most is null or least is null or most <> least)
) strict;
create index values_choice_by_most on values_choice (most);
create index values_choice_by_least on values_choice (least);

create table values_evidence (
  id integer primary key,
  item integer not null references values_item (id) on delete cascade,
  kind text not null check (kind in ('calendar', 'log', 'note')),
  words text not null check (instr(words, char(0)) = 0),
  dated_on text not null check (dated_on glob '????-??-??'),
  minutes integer check (minutes between 0 and 10080), -- a week
  link_kind text check (link_kind in ('category', 'logEntry')),
  link integer, -- a row of another place, which may be gone
  check ((link_kind is null) = (link is null))
) strict;
create index values_evidence_by_item on values_evidence (item);

create table values_activity (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  name text not null check (instr(name, char(0)) = 0),
  category integer, -- a row of the calendars, which may be gone
  minutes integer not null check (minutes between 0 and 10080), -- a week
  energy integer check (energy between -5 and 5),
  meaningful integer not null default 0 check (meaningful in (0, 1))
) strict;
create index values_activity_by_audit on values_activity (audit);
create unique index values_activity_meaningful on values_activity (audit) where meaningful = 1;

create table values_shift (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  name text not null check (instr(name, char(0)) = 0),
  minutes integer not null check (minutes <> 0 and minutes between -10080 and 10080) -- a week
) strict;
create index values_shift_by_audit on values_shift (audit);

-- Ten parts for each gap.
create table values_source (
  item integer primary key references values_item (id) on delete cascade,
  me integer not null check (me >= 0),
  role integer not null check (role >= 0),
  team integer not null check (team >= 0),
  institution integer not null check (institution >= 0),
  medicine integer not null check (medicine >= 0),
  check (me + role + team + institution + medicine between 1 and 10)
) strict;

create table values_experiment (
  audit integer primary key references values_audit (id) on delete cascade,
  words text not null check (instr(words, char(0)) = 0),
  start_on text not null check (start_on glob '????-??-??'),
  know text check (instr(know, char(0)) = 0),
  outcome text check (outcome in ('kept', 'partly', 'dropped', 'notTried')),
  answered_on text check (answered_on glob '????-??-??'),
  found text check (instr(found, char(0)) = 0),
  check ((outcome is null) = (answered_on is null))
) strict;

create table values_again (
  item integer primary key references values_item (id) on delete cascade,
  asked_on text not null check (asked_on glob '????-??-??'),
  importance integer not null check (importance between 0 and 10),
  lived integer not null check (lived between 0 and 10)
) strict;

-- For whom a person has released an audit; it is theirs alone otherwise.
create table values_release (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  audience text not null check (audience in ('mentor', 'chair', 'lawyer', 'packet')),
  unique (audit, audience)
) strict;
