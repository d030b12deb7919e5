-- Mentoring: advice that was noted in a meeting enters its ledger. Its domain is not known then and may stay unsaid.

create table mentoring_advice_new (
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
insert into mentoring_advice_new (id, person, day, domain, advice, decision, outcome, outcome_on, worked, fit)
  select id, person, day, domain, advice, decision, outcome, outcome_on, worked, fit from mentoring_advice;
drop table mentoring_advice;
alter table mentoring_advice_new rename to mentoring_advice;
create index mentoring_advice_by_meeting on mentoring_advice (meeting);
