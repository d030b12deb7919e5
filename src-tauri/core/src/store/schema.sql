-- Written by a test from the migrations; do not edit.
CREATE TABLE activity (
  id integer primary key,
  at integer not null,                           -- seconds since 1970, UTC
  place text not null check (instr(place, char(0)) = 0),
  words text not null check (instr(words, char(0)) = 0),
  detail text check (instr(detail, char(0)) = 0),
  kind text not null check (kind in ('change', 'system')),
  undone_at integer
) strict;

CREATE TABLE calendars_calendar (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  imported_at integer not null,                  -- seconds since 1970, UTC
  first_day text not null check (first_day glob '????-??-??'),
  last_day text not null check (last_day glob '????-??-??'),
  titles_kept integer not null check (titles_kept in (0, 1))
, weight integer not null default 1000 check (weight between 0 and 1000)) strict;

CREATE TABLE calendars_category (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  letter text not null check (length(letter) = 1 and instr(letter, char(0)) = 0),
  colour text not null check (colour in ('clinical', 'inbox', 'teaching', 'scholarship', 'service', 'leadership',
    'life', 'extra1', 'extra2', 'extra3', 'extra4', 'extra5')),
  is_work integer not null check (is_work in (0, 1)),
  position integer not null
) strict;

CREATE TABLE calendars_contract (
  id integer primary key check (id = 1),
  half_days integer not null check (half_days between 0 and 28) -- of clinic, in two weeks
) strict;

CREATE TABLE calendars_detail (
  id integer primary key references calendars_event (id) on delete cascade,
  attendees text check (instr(attendees, char(0)) = 0),
  place text check (instr(place, char(0)) = 0),
  description text check (instr(description, char(0)) = 0)
) strict;

CREATE TABLE calendars_diary (
  id integer primary key,
  day text not null check (day glob '????-??-??'),
  category integer not null references calendars_category (id) on delete cascade,
  minutes integer not null check (minutes between 0 and 960),
  unique (day, category)
) strict;

CREATE TABLE "calendars_event" (
  id integer primary key,
  calendar integer not null references calendars_calendar (id) on delete cascade,
  title_group integer not null references calendars_group (id),
  series blob check (length(series) = 16),       -- keyed fingerprint of its identity in the file, where it has one
  start_utc integer not null,                    -- seconds since 1970
  end_utc integer not null,
  original_utc integer not null,                 -- where its series put it, for one that was moved; else its start
  day text not null check (day glob '????-??-??'), -- on the wall clock of the person's zone
  from_minute integer not null check (from_minute between 0 and 1439),
  to_minute integer not null check (to_minute >= from_minute), -- minutes after that day's midnight
  -- 1 cancelled, 2 declined, 4 free, 8 away, 16 tentative, 32 all day, 64 conference, 128 service week
  marks integer not null check (marks between 0 and 255),
  recurring integer not null check (recurring in (0, 1)),
  made_on text check (made_on glob '????-??-??'), -- the day it was written into the calendar, where the file says
  -- Keyed fingerprints, 16 bytes each: categories of the file, domains of the organiser, tags in the title.
  -- Null is not known: it came in before these were kept.
  labels blob check (length(labels) % 16 = 0),
  organiser blob check (length(organiser) % 16 = 0),
  tags blob check (length(tags) % 16 = 0),
  decided integer not null default 0 check (decided in (0, 1)), -- the person decided for this one
  category integer references calendars_category (id) on delete set null,
  ruled integer references calendars_category (id) on delete set null, -- where the rules put it
  rule integer references calendars_rule (id) on delete set null       -- and which of them
) strict;

CREATE TABLE calendars_feeling (
  id integer primary key,
  drawn_on text not null check (drawn_on glob '????-??-??'),
  kind text not null check (kind in ('ordinary', 'inpatient', 'leave', 'conference')),
  category integer not null references calendars_category (id) on delete cascade,
  day integer not null check (day between 0 and 6),
  from_slot integer not null check (from_slot between 0 and 95),
  to_slot integer not null check (to_slot between 1 and 96),
  felt integer check (felt between -2 and 2),
  least integer check (least between -2 and 2),
  reason text check (reason in ('care', 'people', 'rewarded', 'rushed', 'alone')),
  rated_on text check (rated_on glob '????-??-??'),
  check (from_slot < to_slot),
  check ((felt is null) = (least is null) and (felt is null) = (rated_on is null)),
  check (reason is null or (felt is not null and felt < least))
) strict;

CREATE TABLE calendars_group (
  id integer primary key,
  fingerprint blob not null unique check (length(fingerprint) = 16),
  title text check (instr(title, char(0)) = 0),  -- only where the person asked to keep titles
  decided integer not null default 0 check (decided in (0, 1)), -- the person decided; else rules do
  category integer references calendars_category (id) on delete set null
) strict;

CREATE TABLE calendars_hours (
  id integer primary key check (id between 1 and 7), -- 1 is Monday; a day without a row has no working hours
  from_minute integer not null check (from_minute between 0 and 1425),
  to_minute integer not null check (to_minute between 15 and 1440)
) strict;

CREATE TABLE calendars_mask (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  position integer not null
) strict;

CREATE TABLE calendars_mask_part (
  id integer primary key,
  mask integer not null references calendars_mask (id) on delete cascade,
  day integer not null check (day between 0 and 6),
  from_minute integer not null check (from_minute between 0 and 1425),
  to_minute integer not null check (to_minute between 15 and 1440),
  check (from_minute < to_minute)
) strict;

CREATE TABLE calendars_offer (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  made_on text not null check (made_on glob '????-??-??')
) strict;

CREATE TABLE calendars_offer_block (
  id integer primary key,
  offer integer not null references calendars_offer (id) on delete cascade,
  day integer not null check (day between 0 and 6),
  from_slot integer not null check (from_slot between 0 and 95),
  to_slot integer not null check (to_slot between 1 and 96),
  category integer not null references calendars_category (id) on delete cascade,
  check (from_slot < to_slot)
) strict;

CREATE TABLE calendars_policy (
  id integer primary key check (id = 1),
  count_free integer not null default 0 check (count_free in (0, 1)),
  count_declined integer not null default 0 check (count_declined in (0, 1)),
  tentative integer not null default 500 check (tentative between 0 and 1000), -- thousandths of their length
  all_day integer not null default 0 check (all_day between 0 and 1440)       -- minutes for each of their days
) strict;

CREATE TABLE calendars_promise (
  category integer primary key references calendars_category (id) on delete cascade,
  percent integer not null check (percent between 1 and 100)
) strict;

CREATE TABLE calendars_protected (
  id integer primary key,
  day integer not null check (day between 0 and 6),
  from_minute integer not null check (from_minute between 0 and 1425),
  to_minute integer not null check (to_minute between 15 and 1440),
  category integer references calendars_category (id) on delete set null
) strict;

CREATE TABLE "calendars_rule" (
  id integer primary key,
  position integer not null,
  kind text not null check (kind in ('tag', 'contains', 'word', 'pattern', 'calendar', 'category', 'organiser', 'time',
    'allDay', 'recurring', 'fingerprint')),
  text text check (instr(text, char(0)) = 0),
  calendar integer references calendars_calendar (id) on delete cascade,
  title_group integer references calendars_group (id) on delete cascade,
  days integer not null default 0 check (days between 0 and 127), -- bit 0 is Monday; 0 is every day
  from_minute integer check (from_minute between 0 and 1439),
  to_minute integer check (to_minute between 1 and 1440),
  category integer references calendars_category (id) on delete cascade check (category is not null or kind = 'tag'),
  starter integer not null default 0 check (starter in (0, 1))
) strict;

CREATE TABLE calendars_secret (
  id integer primary key check (id = 1),
  title_key blob not null check (length(title_key) = 32)
) strict;

CREATE TABLE calendars_shadow (
  id integer primary key,
  category integer not null references calendars_category (id) on delete cascade,
  band text not null check (band in ('core', 'evening', 'weekend')),
  low integer not null check (low >= 0),
  likely integer not null check (likely >= low),
  high integer not null check (high between likely and 6000),
  unique (category, band)
) strict;

CREATE TABLE "calendars_week" (
  id integer primary key,
  monday text not null unique check (monday glob '????-??-??'),
  kind text not null check (kind in ('ordinary', 'inpatient', 'leave', 'conference', 'aside'))
) strict;

CREATE TABLE calendars_wish_block (
  id integer primary key,
  version integer not null references calendars_wish_version (id) on delete cascade,
  day integer not null check (day between 0 and 6),
  from_slot integer not null check (from_slot between 0 and 95),
  to_slot integer not null check (to_slot between 1 and 96),
  category integer not null references calendars_category (id) on delete cascade,
  check (from_slot < to_slot)
) strict;

CREATE TABLE calendars_wish_version (
  id integer primary key,
  kind text not null check (kind in ('ordinary', 'inpatient', 'leave', 'conference')),
  current integer not null check (current in (0, 1)), -- the one that stands for its kind; the others are kept beside it
  drawn_on text not null check (drawn_on glob '????-??-??'), -- the day of its last stroke
  hard_day integer not null default 0 check (hard_day in (0, 1)),
  note text check (instr(note, char(0)) = 0)
) strict;

CREATE TABLE calendars_year (
  kind text not null primary key check (kind in ('ordinary', 'inpatient', 'leave', 'conference')),
  have integer check (have between 0 and 52),
  wish integer check (wish between 0 and 52)
) strict;

CREATE TABLE calendars_zone (
  id integer primary key,
  tzid text not null unique check (instr(tzid, char(0)) = 0),
  zone text not null check (instr(zone, char(0)) = 0)
) strict;

CREATE TABLE dossier_answer (
  set_id integer not null references dossier_set (id) on delete cascade,
  criterion text not null check (criterion not glob '*[^a-z0-9-]*'),
  words text not null check (instr(words, char(0)) = 0),
  said_on text not null check (said_on glob '????-??-??'),
  primary key (set_id, criterion)
) strict;

CREATE TABLE dossier_entry (
  id integer primary key,
  draft text not null check (json_valid(draft) and instr(draft, char(0)) = 0),
  came text not null check (came in ('typed', 'imported', 'ledger', 'copied')),
  came_from text check (instr(came_from, char(0)) = 0), -- the file, or the rows of the ledger
  came_on text not null check (came_on glob '????-??-??'),
  verified_on text check (verified_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE dossier_file (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  bytes integer not null check (bytes between 0 and 26214400),
  sha256 text not null check (sha256 not glob '*[^0-9a-f]*' and length(sha256) = 64)
) strict;

CREATE TABLE dossier_file_chunk (
  file integer not null references dossier_file (id) on delete cascade,
  place integer not null check (place >= 0),
  bytes blob not null,
  primary key (file, place)
) strict;

CREATE TABLE dossier_identity (
  id integer primary key check (id = 1),
  body text not null check (json_valid(body) and instr(body, char(0)) = 0)
) strict;

CREATE TABLE dossier_piece (
  id integer primary key,
  kind text not null check (kind not glob '*[^a-zA-Z]*'),
  proves text not null check (instr(proves, char(0)) = 0), -- the claim it proves
  strength text not null check (strength in ('others', 'own', 'told')),
  dated text check (dated glob '????-??-??'),
  shown text not null check (shown in ('public', 'packet', 'private', 'patient')),
  redacted integer not null check (redacted in (0, 1)),
  note text not null default '' check (instr(note, char(0)) = 0),
  file integer references dossier_file (id) on delete set null,
  came_on text not null check (came_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE dossier_piece_entry (
  piece integer not null references dossier_piece (id) on delete cascade,
  entry integer not null references dossier_entry (id) on delete cascade,
  primary key (piece, entry)
) strict;

CREATE TABLE dossier_set (
  id integer primary key,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  came text not null check (came in ('starter', 'imported', 'written')),
  asked_on text check (asked_on glob '????-??-??'), -- the day the office was asked whether it still holds
  asked_note text check (instr(asked_note, char(0)) = 0),
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE dossier_statement (
  id integer primary key,
  kind text not null check (kind in ('teaching', 'clinical', 'research', 'service', 'personal', 'nihPersonal', 'nihContribution', 'other')),
  title text not null check (instr(title, char(0)) = 0),
  rules text not null check (json_valid(rules) and instr(rules, char(0)) = 0),
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  left_alone text not null check (json_valid(left_alone) and instr(left_alone, char(0)) = 0), -- remarks left as they are
  changed_on text not null check (changed_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE dossier_statement_version (
  id integer primary key,
  statement integer not null references dossier_statement (id) on delete cascade,
  number integer not null check (number > 0),
  name text not null check (instr(name, char(0)) = 0),
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  made_on text not null check (made_on glob '????-??-??'),
  unique (statement, number)
) strict;

CREATE TABLE dossier_target (
  id integer primary key check (id = 1),
  set_id integer not null references dossier_set (id) on delete cascade,
  track text not null check (track not glob '*[^a-z0-9-]*'),
  step text not null check (step not glob '*[^a-z0-9-]*'),
  packet_due text check (packet_due glob '????-??-??'),
  committee_on text check (committee_on glob '????-??-??')
) strict;

CREATE TABLE "mentoring_advice" (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  domain text check (domain in ('academic', 'clinical', 'business', 'leadership', 'personal')),
  advice text not null check (instr(advice, char(0)) = 0),
  decision text check (instr(decision, char(0)) = 0),
  outcome text check (instr(outcome, char(0)) = 0),
  outcome_on text check (outcome_on glob '????-??-??'),
  worked text check (worked in ('yes', 'partly', 'no')),
  fit integer check (fit between -2 and 2), -- with what matters to the person
  meeting integer references mentoring_meeting (id) on delete set null,
  noted text check (instr(noted, char(0)) = 0) -- as the notes of that meeting said it
) strict;

CREATE TABLE mentoring_agreement (
  person integer not null primary key references mentoring_person (id) on delete cascade,
  agreed_on text check (agreed_on glob '????-??-??'),
  review_on text check (review_on glob '????-??-??')
) strict;

CREATE TABLE mentoring_agreement_words (
  person integer not null references mentoring_person (id) on delete cascade,
  heading text not null check (heading in ('goals', 'cadence', 'channel', 'preparation', 'confidentiality', 'feedback', 'credit',
    'conflict', 'review')),
  words text not null check (instr(words, char(0)) = 0),
  primary key (person, heading)
) strict;

CREATE TABLE mentoring_asked (
  id integer primary key,
  question text not null check (instr(question, char(0)) = 0),
  person integer not null references mentoring_person (id) on delete cascade,
  meeting integer references mentoring_meeting (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  useful integer check (useful between 1 and 5)
) strict;

CREATE TABLE mentoring_check (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  red text not null check (not red glob '*[^a-z ]*') -- names of the red signs, with spaces between
) strict;

CREATE TABLE mentoring_competency (
  competency text not null primary key check (competency not glob '*[^a-z-]*'),
  claimed integer check (claimed between 1 and 5),
  target integer check (target between 1 and 5),
  importance integer check (importance between 0 and 5)
) strict;

CREATE TABLE mentoring_confidence (
  competency text not null check (competency not glob '*[^a-z-]*'),
  moment text not null check (moment in ('start', 'quarter', 'close', 'before')),
  day text not null check (day glob '????-??-??'),
  value integer not null check (value between 0 and 10),
  primary key (competency, moment, day)
) strict;

CREATE TABLE mentoring_contact (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  kind text not null check (kind in ('meeting', 'call', 'message')),
  minutes integer check (minutes between 1 and 600),
  note text not null default '' check (instr(note, char(0)) = 0) -- private
) strict;

CREATE TABLE mentoring_disclosure (
  person integer not null references mentoring_person (id) on delete cascade,
  secret text not null check (secret in ('move', 'salary', 'health') or secret glob 'own/[0-9]*'),
  may integer not null check (may in (0, 1)),
  primary key (person, secret)
) strict;

CREATE TABLE mentoring_door (
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

CREATE TABLE mentoring_evidence (
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

CREATE TABLE mentoring_feedback (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  behaviour text not null check (instr(behaviour, char(0)) = 0),
  effect text check (instr(effect, char(0)) = 0),
  next text check (instr(next, char(0)) = 0)
) strict;

CREATE TABLE mentoring_fit (
  person integer not null primary key references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  fit text not null check (fit in ('goOn', 'unsure', 'stop')),
  note text not null default '' check (instr(note, char(0)) = 0) -- private
) strict;

CREATE TABLE mentoring_given (
  id integer primary key,
  mentee text not null check (instr(mentee, char(0)) = 0),
  day text not null check (day glob '????-??-??'),
  minutes integer not null check (minutes between 1 and 60000),
  what text not null check (instr(what, char(0)) = 0),
  outcome text check (instr(outcome, char(0)) = 0),
  credit text not null check (credit in ('none', 'time', 'pay', 'dossier'))
) strict;

CREATE TABLE mentoring_goal (
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

CREATE TABLE mentoring_goal_milestone (
  goal integer not null references mentoring_goal (id) on delete cascade,
  place integer not null check (place between 0 and 19),
  what text not null check (instr(what, char(0)) = 0),
  due text check (due glob '????-??-??'),
  done_on text check (done_on glob '????-??-??'),
  primary key (goal, place)
) strict;

CREATE TABLE mentoring_goal_person (
  goal integer not null references mentoring_goal (id) on delete cascade,
  person integer not null references mentoring_person (id) on delete cascade,
  primary key (goal, person)
) strict;

CREATE TABLE mentoring_goal_result (
  goal integer not null references mentoring_goal (id) on delete cascade,
  place integer not null check (place between 0 and 3),
  name text not null check (instr(name, char(0)) = 0),
  start integer not null check (start between -1000000000 and 1000000000),
  now integer not null check (now between -1000000000 and 1000000000),
  target integer not null check (target between -1000000000 and 1000000000 and target <> start),
  primary key (goal, place)
) strict;

CREATE TABLE mentoring_goal_score (
  goal integer not null references mentoring_goal (id) on delete cascade,
  quarter text not null check (quarter glob '????-Q[1-4]'),
  score integer not null check (score between 0 and 100),
  primary key (goal, quarter)
) strict;

CREATE TABLE mentoring_heard (
  id integer primary key,
  meeting integer not null references mentoring_meeting (id) on delete cascade,
  kind text not null check (kind in ('advice', 'thanks')),
  what text not null check (instr(what, char(0)) = 0)
) strict;

CREATE TABLE mentoring_item (
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

CREATE TABLE mentoring_letter (
  id integer primary key,
  person integer references mentoring_person (id) on delete cascade,
  kind text not null check (kind in ('request', 'nudge', 'no', 'realign', 'windDown')),
  words text not null check (instr(words, char(0)) = 0),
  day text not null check (day glob '????-??-??')
) strict;

CREATE TABLE mentoring_line (
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

CREATE TABLE mentoring_meeting (
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

CREATE TABLE mentoring_need (
  need text not null primary key check (need not glob '*[^a-z-]*'),
  importance integer check (importance between 0 and 5),
  gap integer check (gap between 0 and 4),
  note text not null default '' check (instr(note, char(0)) = 0)
) strict;

CREATE TABLE mentoring_offer (
  person integer not null references mentoring_person (id) on delete cascade,
  subject text not null check (subject glob '[a-z]*' and not subject glob '*[^a-z-]*'),
  level integer not null check (level between 0 and 4),
  source text not null check (source in ('evidence', 'said', 'guess')),
  primary key (person, subject)
) strict;

CREATE TABLE mentoring_outcome (
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

CREATE TABLE mentoring_person (
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

CREATE TABLE mentoring_person_kind (
  person integer not null references mentoring_person (id) on delete cascade,
  kind text not null check (kind in ('mentor', 'sponsor', 'peer', 'panel')),
  primary key (person, kind)
) strict;

CREATE TABLE mentoring_promise (
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

CREATE TABLE mentoring_question (
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

CREATE TABLE mentoring_question_hidden (
  question text not null primary key check (instr(question, char(0)) = 0)
) strict;

CREATE TABLE mentoring_rating (
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

CREATE TABLE mentoring_request (
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

CREATE TABLE mentoring_rule (
  rule text not null primary key check (not rule glob '*[^a-zA-Z]*'),
  value integer not null check (value between 1 and 365)
) strict;

CREATE TABLE mentoring_secret (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0)
) strict;

CREATE TABLE mentoring_source (
  place text not null primary key check (place glob '[a-z]*' and not place glob '*[^a-z-]*'),
  day text not null check (day glob '????-??-??')
) strict;

CREATE TABLE mentoring_standing (
  id integer primary key check (id = 1),
  stage text check (stage in ('resident', 'fellow', 'early', 'mid', 'senior')),
  world text check (world in ('academic', 'practice', 'both')),
  moving integer not null default 0 check (moving in (0, 1)), -- a move is explored
  contract integer not null default 0 check (contract in (0, 1)) -- a contract waits for an answer
) strict;

CREATE TABLE mentoring_step (
  id integer primary key,
  person integer not null references mentoring_person (id) on delete cascade,
  day text not null check (day glob '????-??-??'),
  step text not null check (step in ('realign', 'recheck', 'narrow', 'add', 'windDown', 'better')),
  note text not null default '' check (instr(note, char(0)) = 0) -- private
) strict;

CREATE TABLE mentoring_stretch (
  stretch text not null primary key check (stretch not glob '*[^a-z0-9-]*'),
  state text not null check (state in ('planned', 'done')),
  day text not null check (day glob '????-??-??')
) strict;

CREATE TABLE meta (
  id integer primary key check (id = 1),
  commits integer not null default 0,            -- raised by every change; the witness outside the vault remembers it
  key_generation integer not null default 0,     -- the newest key file this database has been opened with
  last_backup_commits integer not null default 0,
  paused_backups integer not null default 0 check (paused_backups in (0, 1))
) strict;

CREATE TABLE options_ask (
  id integer primary key,
  post integer not null references options_post (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE options_clauses (
  post integer primary key references options_post (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  text text check (instr(text, char(0)) = 0), -- the contract itself
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE options_criterion (
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

CREATE TABLE options_deal (
  post integer primary key references options_post (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0)
) strict;

CREATE TABLE options_fact (
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

CREATE TABLE options_note (
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

CREATE TABLE options_path (
  id integer primary key,
  road text not null check (road in ('stay', 'stayAsked', 'community', 'employed', 'quality', 'industry', 'public', 'hybrid', 'own')),
  title text not null check (instr(title, char(0)) = 0),
  place text not null check (instr(place, char(0)) = 0),
  note text not null check (instr(note, char(0)) = 0),
  found text not null check (instr(found, char(0)) = 0), -- keys of what was found out, as JSON
  archived_on text check (archived_on glob '????-??-??')
) strict;

CREATE TABLE options_plan (
  id integer primary key,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  released text not null check (json_valid(released) and instr(released, char(0)) = 0), -- who else may read it
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE options_plan_piece (
  id integer primary key,
  plan integer not null references options_plan (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0), -- what kind of thing it is stands inside
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE options_post (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  current integer not null check (current in (0, 1)), -- the post the person has
  pay text not null check (json_valid(pay) and instr(pay, char(0)) = 0),
  exit text not null check (json_valid(exit) and instr(exit, char(0)) = 0), -- what leaving it would cost
  released text not null check (json_valid(released) and instr(released, char(0)) = 0), -- who else may read it
  changed_on text not null check (changed_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

CREATE TABLE options_rates (
  id integer primary key check (id = 1),
  rates text not null check (json_valid(rates) and instr(rates, char(0)) = 0)
) strict;

CREATE TABLE options_reading (
  id integer primary key check (id = 1),
  sureness text not null check (sureness in ('rough', 'fair', 'sure')),
  gut text not null check (instr(gut, char(0)) = 0), -- rows of paths, the first place first, as JSON
  gut_on text check (gut_on glob '????-??-??'), -- null: not asked yet; with no rows: passed over
  released text not null check (instr(released, char(0)) = 0) -- readers the comparison may be saved for, as JSON
) strict;

CREATE TABLE options_swap (
  id integer primary key,
  one integer not null references options_path (id) on delete cascade, -- the lower row of the two
  other integer not null references options_path (id) on delete cascade,
  changed integer not null, -- the path that is thought otherwise
  line integer not null references options_criterion (id) on delete cascade, -- the criterion that is made level
  from_amount integer not null,
  to_amount integer not null,
  paid integer not null references options_criterion (id) on delete cascade, -- the criterion that makes up for it
  was integer not null,
  after integer not null,
  check (one < other and changed in (one, other) and line <> paid)
) strict;

CREATE TABLE values_activity (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  name text not null check (instr(name, char(0)) = 0),
  category integer, -- a row of the calendars, which may be gone
  minutes integer not null check (minutes between 0 and 10080), -- a week
  energy integer check (energy between -5 and 5),
  meaningful integer not null default 0 check (meaningful in (0, 1))
) strict;

CREATE TABLE values_again (
  item integer primary key references values_item (id) on delete cascade,
  asked_on text not null check (asked_on glob '????-??-??'),
  importance integer not null check (importance between 0 and 10),
  lived integer not null check (lived between 0 and 10)
) strict;

CREATE TABLE values_audit (
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

CREATE TABLE values_card (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  about text not null check (instr(about, char(0)) = 0),
  removed_on text check (removed_on glob '????-??-??') -- audits that used it still know its words
) strict;

CREATE TABLE values_choice (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  round integer not null check (round between 0 and 20), -- in the order they are shown
  most integer references values_item (id) on delete cascade,
  least integer references values_item (id) on delete cascade,
  unique (audit, round),
  check (most is null or least is null or most <> least)
) strict;

CREATE TABLE values_condition (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  condition text not null check (condition in ('ordinary', 'onCall', 'postCall', 'sleptBadly', 'onLeave', 'unwell', 'afterSomethingHard')),
  unique (audit, condition)
) strict;

CREATE TABLE values_evidence (
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

CREATE TABLE values_experiment (
  audit integer primary key references values_audit (id) on delete cascade,
  words text not null check (instr(words, char(0)) = 0),
  start_on text not null check (start_on glob '????-??-??'),
  know text check (instr(know, char(0)) = 0),
  outcome text check (outcome in ('kept', 'partly', 'dropped', 'notTried')),
  answered_on text check (answered_on glob '????-??-??'),
  found text check (instr(found, char(0)) = 0),
  check ((outcome is null) = (answered_on is null))
) strict;

CREATE TABLE values_hidden (
  card text not null primary key check (instr(card, char(0)) = 0)
) strict;

CREATE TABLE values_item (
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

CREATE TABLE values_log_basis (
  id integer primary key check (id = 1),
  weeks integer not null default 46 check (weeks between 1 and 52),
  year_hours integer check (year_hours between 100 and 5000),
  hourly integer check (hourly between 1 and 100000), -- whole units of the currency
  currency text not null default '$' check (instr(currency, char(0)) = 0)
) strict;

CREATE TABLE values_log_burden (
  id integer primary key,
  day text not null check (day glob '????-??-??'),
  tag text not null check (tag in ('notes', 'inbox', 'orders', 'priorAuth', 'forms', 'other')),
  minutes integer not null check (minutes between 0 and 960),
  method text not null check (method in ('timed', 'estimated', 'prompt', 'report', 'calendar')),
  clocked integer check (clocked between 1 and 960) -- what the timer said, where it made the entry
) strict;

CREATE TABLE values_log_pulse (
  monday text not null primary key check (monday glob '????-??-??'),
  mattered integer check (mattered between 0 and 10),
  rested integer check (rested between 0 and 10),
  decided integer check (decided between 0 and 10),
  line text check (instr(line, char(0)) = 0)
) strict;

CREATE TABLE values_log_recurring (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  tag text not null check (tag in ('notes', 'inbox', 'orders', 'priorAuth', 'forms', 'other')),
  minutes integer not null check (minutes between 1 and 960), -- each time
  times integer not null check (times between 1 and 500),
  every text not null check (every in ('week', 'month', 'year')),
  instead text check (instr(instead, char(0)) = 0) -- what could stop, or do instead
) strict;

CREATE TABLE values_log_report (
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

CREATE TABLE values_log_score (
  id integer primary key,
  scale text not null check (instr(scale, char(0)) = 0),
  day text not null check (day glob '????-??-??'),
  value integer not null check (value between -1000000000 and 1000000000), -- thousandths
  note text check (instr(note, char(0)) = 0)
) strict;

CREATE TABLE values_log_timer (
  id integer primary key check (id = 1),
  tag text not null check (tag in ('notes', 'inbox', 'orders', 'priorAuth', 'forms', 'other')),
  started_at integer not null -- seconds since 1970, UTC
) strict;

CREATE TABLE values_log_uncredited (
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

CREATE TABLE values_passed (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  part text not null check (part in ('state', 'sort', 'choose', 'importance', 'lived', 'energy', 'moreLess', 'source', 'experiment')),
  unique (audit, part)
) strict;

CREATE TABLE values_release (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  audience text not null check (audience in ('mentor', 'chair', 'lawyer', 'packet')),
  unique (audit, audience)
) strict;

CREATE TABLE values_shift (
  id integer primary key,
  audit integer not null references values_audit (id) on delete cascade,
  name text not null check (instr(name, char(0)) = 0),
  minutes integer not null check (minutes <> 0 and minutes between -10080 and 10080) -- a week
) strict;

CREATE TABLE values_source (
  item integer primary key references values_item (id) on delete cascade,
  me integer not null check (me >= 0),
  role integer not null check (role >= 0),
  team integer not null check (team >= 0),
  institution integer not null check (institution >= 0),
  medicine integer not null check (medicine >= 0),
  check (me + role + team + institution + medicine between 1 and 10)
) strict;

CREATE TABLE you_facts (
  id integer primary key check (id = 1),
  name text check (instr(name, char(0)) = 0),
  role text check (instr(role, char(0)) = 0),
  setting text check (instr(setting, char(0)) = 0),
  review_on text check (review_on glob '????-??-??')
) strict;

CREATE TABLE you_settings (
  name text not null primary key check (instr(name, char(0)) = 0),
  value text not null check (instr(value, char(0)) = 0)
) strict;

CREATE INDEX activity_by_time on activity (at, id);

CREATE INDEX calendars_event_by_calendar on calendars_event (calendar);

CREATE INDEX calendars_event_by_group on calendars_event (title_group);

CREATE INDEX calendars_mask_part_by_mask on calendars_mask_part (mask);

CREATE INDEX calendars_offer_block_by_offer on calendars_offer_block (offer);

CREATE INDEX calendars_wish_block_by_version on calendars_wish_block (version);

CREATE UNIQUE INDEX calendars_wish_current on calendars_wish_version (kind) where current = 1;

CREATE INDEX dossier_piece_entry_by_entry on dossier_piece_entry (entry);

CREATE INDEX mentoring_advice_by_meeting on mentoring_advice (meeting);

CREATE INDEX mentoring_contact_by_person on mentoring_contact (person, day);

CREATE INDEX mentoring_item_by_person on mentoring_item (person);

CREATE INDEX mentoring_line_by_meeting on mentoring_line (meeting, place);

CREATE INDEX mentoring_meeting_by_person on mentoring_meeting (person, day);

CREATE INDEX mentoring_promise_by_person on mentoring_promise (person);

CREATE INDEX options_ask_by_post on options_ask (post);

CREATE INDEX options_plan_piece_by_plan on options_plan_piece (plan);

CREATE UNIQUE INDEX options_post_current on options_post (current) where current = 1;

CREATE INDEX options_swap_by_pair on options_swap (one, other);

CREATE INDEX values_activity_by_audit on values_activity (audit);

CREATE UNIQUE INDEX values_activity_meaningful on values_activity (audit) where meaningful = 1;

CREATE INDEX values_choice_by_least on values_choice (least);

CREATE INDEX values_choice_by_most on values_choice (most);

CREATE INDEX values_evidence_by_item on values_evidence (item);

CREATE INDEX values_log_burden_by_day on values_log_burden (day);

CREATE INDEX values_shift_by_audit on values_shift (audit);

