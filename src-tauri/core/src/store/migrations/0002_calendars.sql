-- The calendars place: what was brought in, how it is sorted, which weeks count, and the week wished for.
-- Of an entry only its times, its weight and its category are kept. Titles are kept as keyed fingerprints, and as
-- words only where the person asked for it; attendees, places and descriptions likewise.

create table calendars_category (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  letter text not null check (length(letter) = 1 and instr(letter, char(0)) = 0),
  colour text not null check (colour in ('clinical', 'inbox', 'teaching', 'scholarship', 'service', 'leadership',
    'life', 'extra1', 'extra2', 'extra3', 'extra4', 'extra5')),
  is_work integer not null check (is_work in (0, 1)),
  position integer not null
) strict;

create table calendars_calendar (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  imported_at integer not null,                  -- seconds since 1970, UTC
  first_day text not null check (first_day glob '????-??-??'),
  last_day text not null check (last_day glob '????-??-??'),
  titles_kept integer not null check (titles_kept in (0, 1))
) strict;

-- The key of the fingerprints, drawn at the first import; worthless outside this encrypted file.
create table calendars_secret (
  id integer primary key check (id = 1),
  title_key blob not null check (length(title_key) = 32)
) strict;

-- All entries of one title.
create table calendars_group (
  id integer primary key,
  fingerprint blob not null unique check (length(fingerprint) = 16),
  title text check (instr(title, char(0)) = 0),  -- only where the person asked to keep titles
  decided integer not null default 0 check (decided in (0, 1)), -- the person decided; else rules do
  category integer references calendars_category (id) on delete set null
) strict;

create table calendars_rule (
  id integer primary key,
  position integer not null,
  kind text not null check (kind in ('contains', 'word', 'pattern', 'calendar', 'time', 'fingerprint', 'category')),
  text text check (instr(text, char(0)) = 0),
  calendar integer references calendars_calendar (id) on delete cascade,
  title_group integer references calendars_group (id) on delete cascade,
  days integer not null default 0 check (days between 0 and 127), -- bit 0 is Monday; 0 is every day
  from_minute integer check (from_minute between 0 and 1439),
  to_minute integer check (to_minute between 1 and 1440),
  category integer not null references calendars_category (id) on delete cascade,
  starter integer not null default 0 check (starter in (0, 1))
) strict;

create table calendars_event (
  id integer primary key,
  calendar integer not null references calendars_calendar (id) on delete cascade,
  title_group integer not null references calendars_group (id),
  start_utc integer not null,                    -- seconds since 1970
  end_utc integer not null,
  day text not null check (day glob '????-??-??'), -- on the wall clock of the person's zone
  from_minute integer not null check (from_minute between 0 and 1439),
  to_minute integer not null check (to_minute >= from_minute), -- minutes after that day's midnight
  weight integer not null check (weight between 0 and 1000), -- thousandths of its length
  kind text not null check (kind in ('timed', 'allDay', 'leave')),
  decided integer not null default 0 check (decided in (0, 1)), -- the person decided for this one
  category integer references calendars_category (id) on delete set null,
  ruled integer references calendars_category (id) on delete set null, -- where the rules put it
  rule integer references calendars_rule (id) on delete set null       -- and which of them
) strict;
create index calendars_event_by_group on calendars_event (title_group);
create index calendars_event_by_calendar on calendars_event (calendar);

-- Only what the person asked to keep besides times.
create table calendars_detail (
  id integer primary key references calendars_event (id) on delete cascade,
  attendees text check (instr(attendees, char(0)) = 0),
  place text check (instr(place, char(0)) = 0),
  description text check (instr(description, char(0)) = 0)
) strict;

-- Weeks about which the person decided; all others are as proposed.
create table calendars_week (
  id integer primary key,
  monday text not null unique check (monday glob '????-??-??'),
  counted integer not null check (counted in (0, 1))
) strict;

create table calendars_hours (
  id integer primary key check (id between 1 and 7), -- 1 is Monday; a day without a row has no working hours
  from_minute integer not null check (from_minute between 0 and 1425),
  to_minute integer not null check (to_minute between 15 and 1440)
) strict;

create table calendars_protected (
  id integer primary key,
  day integer not null check (day between 0 and 6),
  from_minute integer not null check (from_minute between 0 and 1425),
  to_minute integer not null check (to_minute between 15 and 1440),
  category integer references calendars_category (id) on delete set null
) strict;

create table calendars_wish (
  id integer primary key,
  day integer not null check (day between 0 and 6),
  from_slot integer not null check (from_slot between 0 and 95),
  to_slot integer not null check (to_slot between 1 and 96),
  category integer not null references calendars_category (id) on delete cascade,
  drawn_on text not null check (drawn_on glob '????-??-??')
) strict;

insert into calendars_category (id, name, letter, colour, is_work, position) values
  (1, 'Clinical', 'C', 'clinical', 1, 0),
  (2, 'Inbox and notes', 'I', 'inbox', 1, 1),
  (3, 'Teaching', 'T', 'teaching', 1, 2),
  (4, 'Scholarship', 'S', 'scholarship', 1, 3),
  (5, 'Committees', 'V', 'service', 1, 4),
  (6, 'Leadership', 'L', 'leadership', 1, 5),
  (7, 'Life', 'P', 'life', 0, 6);

insert into calendars_hours (id, from_minute, to_minute) values
  (1, 480, 1080), (2, 480, 1080), (3, 480, 1080), (4, 480, 1080), (5, 480, 1080);

-- Words physicians use. The first rule that fits decides, so the narrower kinds of work come before the wider:
-- "grand rounds" is teaching before "rounds" is clinical, "research clinic" is scholarship before "clinic".
insert into calendars_rule (id, position, kind, text, category, starter) values
  (1, 0, 'word', 'committee; subcommittee; council; task force; working group; senate; faculty meeting; staff meeting; department meeting; town hall; m&m; morbidity; peer review; quality; patient safety; accreditation; credentialing; admissions; promotions; interview; interviews; search; advisory board; ethics board; audit', 5, 1),
  (2, 1, 'word', 'noon conference; morning report; grand rounds; teaching; teach; lecture; lectures; precept; precepting; journal club; resident; residents; trainee; trainees; student; students; clerkship; osce; simulation; small group; tutorial; seminar; workshop; bedside; case conference; mentee; academic half day; curriculum; boot camp; supervision; feedback', 3, 1),
  (3, 2, 'word', 'research; grant; grants; manuscript; paper; writing; irb; reb; study; trial; analysis; statistics; statistician; abstract; poster; revisions; resubmission; submission; protocol; lab meeting; collaborator; scholarship; academic time; literature; systematic review; registry; dataset; co-authors', 4, 1),
  (4, 3, 'word', 'inbox; in basket; in-basket; inbasket; result; results; note; notes; charting; documentation; email; emails; messages; refills; prior auth; prior authorization; forms; letters; paperwork; cosign; dictation; dictations; callbacks; chart review', 2, 1),
  (5, 4, 'word', 'division; retreat; leadership; director; directors; chief; chiefs; budget; strategy; strategic; planning; one-to-one; 1:1; staffing; operations; section head; recruitment; performance review; annual review; business plan; chair; dean; site lead', 6, 1),
  (6, 5, 'word', 'clinic; clinics; ward; wards; round; rounds; rounding; service week; on service; consult; consults; consultation; on call; on-call; night call; night float; call shift; shift; admitting; admissions unit; inpatient; outpatient; icu; procedure; procedures; endoscopy; theatre; operating room; or list; handover; handoff; sign-out; family meeting; tumor board; tumour board; mdt; telehealth; virtual visits; patient care; hospitalist; weekend cover; triage; step-down', 1, 1),
  (7, 6, 'word', 'birthday; gym; school; school run; dentist; dinner; vacation; holiday; yoga; swim; swimming; choir; piano; soccer; hockey; haircut; personal; day care; daycare; pickup; date night; vet; lunch', 7, 1);
