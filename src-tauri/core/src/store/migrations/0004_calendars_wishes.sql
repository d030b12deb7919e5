-- The wish by kind of week and by date, and what stands beside it: the weeks of a year, named hours, what the contract
-- promises, hours that no calendar holds, how the week feels, and the schedules of offers.

create table calendars_wish_version (
  id integer primary key,
  kind text not null check (kind in ('ordinary', 'inpatient', 'leave', 'conference')),
  current integer not null check (current in (0, 1)), -- the one that stands for its kind; the others are kept beside it
  drawn_on text not null check (drawn_on glob '????-??-??'), -- the day of its last stroke
  hard_day integer not null default 0 check (hard_day in (0, 1)),
  note text check (instr(note, char(0)) = 0)
) strict;
create unique index calendars_wish_current on calendars_wish_version (kind) where current = 1;

create table calendars_wish_block (
  id integer primary key,
  version integer not null references calendars_wish_version (id) on delete cascade,
  day integer not null check (day between 0 and 6),
  from_slot integer not null check (from_slot between 0 and 95),
  to_slot integer not null check (to_slot between 1 and 96),
  category integer not null references calendars_category (id) on delete cascade,
  check (from_slot < to_slot)
) strict;
create index calendars_wish_block_by_version on calendars_wish_block (version);

-- The wish drawn so far is the first one for ordinary weeks.
insert into calendars_wish_version (id, kind, current, drawn_on)
  select 1, 'ordinary', 1, day from (select max(drawn_on) as day from calendars_wish) where day is not null;
insert into calendars_wish_block (version, day, from_slot, to_slot, category)
  select 1, day, from_slot, to_slot, category from calendars_wish order by id;
drop table calendars_wish;

-- Weeks a year of each kind; null is not said.
create table calendars_year (
  kind text not null primary key check (kind in ('ordinary', 'inpatient', 'leave', 'conference')),
  have integer check (have between 0 and 52),
  wish integer check (wish between 0 and 52)
) strict;

create table calendars_mask (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  position integer not null
) strict;

create table calendars_mask_part (
  id integer primary key,
  mask integer not null references calendars_mask (id) on delete cascade,
  day integer not null check (day between 0 and 6),
  from_minute integer not null check (from_minute between 0 and 1425),
  to_minute integer not null check (to_minute between 15 and 1440),
  check (from_minute < to_minute)
) strict;
create index calendars_mask_part_by_mask on calendars_mask_part (mask);

-- Shares of the week that the contract gives to kinds of work, in percent.
create table calendars_promise (
  category integer primary key references calendars_category (id) on delete cascade,
  percent integer not null check (percent between 1 and 100)
) strict;

create table calendars_contract (
  id integer primary key check (id = 1),
  half_days integer not null check (half_days between 0 and 28) -- of clinic, in two weeks
) strict;

-- Hours that no calendar holds, as the person guesses them, in minutes a week.
create table calendars_shadow (
  id integer primary key,
  category integer not null references calendars_category (id) on delete cascade,
  band text not null check (band in ('core', 'evening', 'weekend')),
  low integer not null check (low >= 0),
  likely integer not null check (likely >= low),
  high integer not null check (high between likely and 6000),
  unique (category, band)
) strict;

-- The same hours as an evening diary has them; a day with any line is filled in.
create table calendars_diary (
  id integer primary key,
  day text not null check (day glob '????-??-??'),
  category integer not null references calendars_category (id) on delete cascade,
  minutes integer not null check (minutes between 0 and 960),
  unique (day, category)
) strict;

-- Blocks drawn by chance, each rated once for how it feels and for the least that would be all right.
create table calendars_feeling (
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

create table calendars_offer (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  made_on text not null check (made_on glob '????-??-??')
) strict;

create table calendars_offer_block (
  id integer primary key,
  offer integer not null references calendars_offer (id) on delete cascade,
  day integer not null check (day between 0 and 6),
  from_slot integer not null check (from_slot between 0 and 95),
  to_slot integer not null check (to_slot between 1 and 96),
  category integer not null references calendars_category (id) on delete cascade,
  check (from_slot < to_slot)
) strict;
create index calendars_offer_block_by_offer on calendars_offer_block (offer);
