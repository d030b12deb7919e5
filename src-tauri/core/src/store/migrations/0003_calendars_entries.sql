-- Entries keep what the file says of them instead of what it came to, so that how hours are counted can be changed at
-- any time without bringing a file in again; and enough identity to be recognised when the same file comes again.

-- An entry, rebuilt: marks instead of a weight and a kind. Entries that do not count are kept as well.
create table calendars_event_new (
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
insert into calendars_event_new
  (id, calendar, title_group, start_utc, end_utc, original_utc, day, from_minute, to_minute, marks, recurring,
   decided, category, ruled, rule)
select id, calendar, title_group, start_utc, end_utc, start_utc, day, from_minute, to_minute,
  case kind
    when 'allDay' then 32
    when 'leave' then 8 + case when from_minute = 0 and to_minute >= 1440 then 32 else 0 end
    else case when weight < 1000 then 16 else 0 end
  end,
  0, decided, category, ruled, rule
from calendars_event;
drop table calendars_event;
alter table calendars_event_new rename to calendars_event;
create index calendars_event_by_group on calendars_event (title_group);
create index calendars_event_by_calendar on calendars_event (calendar);

-- What of a calendar's hours counts: a clinic template that is half true counts half.
alter table calendars_calendar add column weight integer not null default 1000 check (weight between 0 and 1000);

-- Which entries are hours, and how many: the person's choice for all calendars.
create table calendars_policy (
  id integer primary key check (id = 1),
  count_free integer not null default 0 check (count_free in (0, 1)),
  count_declined integer not null default 0 check (count_declined in (0, 1)),
  tentative integer not null default 500 check (tentative between 0 and 1000), -- thousandths of their length
  all_day integer not null default 0 check (all_day between 0 and 1440)       -- minutes for each of their days
) strict;
insert into calendars_policy (id) values (1);

-- Time zones a person told once, by the name a file uses; empty where the file names none.
create table calendars_zone (
  id integer primary key,
  tzid text not null unique check (instr(tzid, char(0)) = 0),
  zone text not null check (instr(zone, char(0)) = 0)
) strict;

-- What a week was, where the person said so; all others are as proposed.
create table calendars_week_new (
  id integer primary key,
  monday text not null unique check (monday glob '????-??-??'),
  kind text not null check (kind in ('ordinary', 'inpatient', 'leave', 'conference', 'aside'))
) strict;
insert into calendars_week_new (id, monday, kind)
select id, monday, case counted when 1 then 'ordinary' else 'aside' end from calendars_week;
drop table calendars_week;
alter table calendars_week_new rename to calendars_week;

-- Rules of more kinds. A tag names its own category, so that its rule may have none.
create table calendars_rule_new (
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
insert into calendars_rule_new
  (id, position, kind, text, calendar, title_group, days, from_minute, to_minute, category, starter)
select id, position, kind, text, calendar, title_group, days, from_minute, to_minute, category, starter
from calendars_rule;
drop table calendars_rule;
alter table calendars_rule_new rename to calendars_rule;

-- An explicit tag in a title decides before all else.
insert into calendars_rule (position, kind, starter) values (-1, 'tag', 1);

-- More of the words physicians use, in several languages. Words are added; what stands there stays.
update calendars_rule set text = text || '; p&t; formulary; pharmacy and therapeutics; bylaws; governance; steering group; steering; board meeting; root cause; rca; qi; infection control; utilization review; utilisation review; grievance; dei; tenure; appointments and promotions; applicant; applicants; candidate visit; candidate dinner; interviewing; credentials; medical staff; mortality; case review; standards group; guideline group; ausschuss; gremium; kommission; arbeitsgruppe; fakultätsrat; berufung; comité; commission; conseil; rmm; comisión; junta; morbilidad; mortalidad; comitato; commissione; commissie'
  where starter = 1 and kind = 'word' and category = 5;
update calendars_rule set text = text || '; teaching rounds; noon report; attending rounds with students; chalk talk; lunch and learn; intern; interns; registrar teaching; residency; fellowship; fellow; fellows; ume; gme; acgme; mentoring; mentees; advising; advisees; coaching; orientation; osces; grading; course; skills lab; cadaver; anatomy lab; pbl; tbl; problem-based; standardized patient; standardised patient; visiting professor; cme; m&m teaching; board review; sub-i; sub-intern; acting intern; viva; ward teaching; vorlesung; vorlesungen; fortbildung; weiterbildung; unterricht; lehre; famulus; famulatur; praktikum; praktikanten; enseignement; cours; externes; internes; tutorat; bibliographie; docencia; clase; clases; residentes; seminario; taller; tutoría; ateneo; lezione; lezioni; specializzandi; onderwijs; coassistenten'
  where starter = 1 and kind = 'word' and category = 3;
update calendars_rule set text = text || '; r01; k08; k23; r21; nih; nsf; cihr; nihr; rct; clinical trial; trials; cohort; dsmb; data safety; data analysis; data collection; biostatistics; biostatistician; abstracts; posters; papers; manuscripts; revise and resubmit; resubmissions; editorial; editor; book chapter; chapter; protected writing; protected time; thesis; dissertation; preprint; coauthors; study visit; research day; research meeting; journal submission; scholarly; specific aims; progress report; meta-analysis; scoping review; qualitative; focus group; forschung; forschungszeit; drittmittel; antrag; studie; studien; publikation; manuskript; promotion; doktorand; doktorandin; recherche; essai clinique; thèse; article; rédaction; investigación; ensayo clínico; artículo; tesis; beca; ricerca; articolo; onderzoek'
  where starter = 1 and kind = 'word' and category = 4;
update calendars_rule set text = text || '; mychart; portal messages; patient messages; result notes; chart; charts; close charts; closing charts; dictate; coding; billing; queries; e-mail; e-mails; refill; refill requests; admin time; administrative time; admin half day; admin block; letter; death certificates; disability forms; fmla; peer to peer; peer-to-peer; discharge summaries; discharge summary; co-sign; cosigning; results review; lab review; task list; posteingang; befunde; befundung; arztbriefe; arztbrief; briefe; dokumentation; diktat; diktate; courrier; courriers; comptes rendus; compte rendu; résultats; ordonnances; correo; correos; informes; historias clínicas; recetas; referti; lettere; verslagen; brieven'
  where starter = 1 and kind = 'word' and category = 2;
update calendars_rule set text = text || '; leads meeting; directorate; executive; exec; cmo; chief of staff; vice chair; associate dean; provost; offsite; off-site; one-on-one; one on one; 1-on-1; 1on1; direct reports; onboarding; hiring; workforce; rota planning; scheduling; faculty review; space planning; finance; productivity review; town hall planning; clinical director; medical director; program director; programme director; service line; site leads; leitung; leitungsrunde; chefarztrunde; oberarztrunde; klausurtagung; dienstplan; chefferie; chef de service; planification; dirección; jefatura; jefes; planificación; direzione; directie'
  where starter = 1 and kind = 'word' and category = 6;
update calendars_rule set text = text || '; or block; or day; or case; or cases; block time; surgery; surgeries; theatre list; operating list; cath lab; endo; bronch; bronchoscopy; colonoscopy; ercp; echo reading; reading room; reads; attending; on wards; ward week; call week; ward cover; night cover; ed shift; er shift; emergency department; urgent care; walk-in; new patients; new patient; follow-ups; return visits; post-call; precall; pager; moonlighting; locum; night shift; nights; day shift; evening shift; swing shift; jeopardy; backup call; back-up call; home call; in-house call; bed meeting; discharge rounds; family conference; goals of care; palliative; nursing home visits; home visits; house calls; infusion; chemo; dialysis; transplant; labor and delivery; l&d; deliveries; nicu; picu; ccu; micu; sicu; telemedicine; video visits; e-consults; econsults; multidisciplinary; mdm; code team; rapid response; handoffs; signout; sign out; board round; board rounds; huddle rounds; sprechstunde; sprechstunden; visite; visiten; chefvisite; dienst; nachtdienst; spätdienst; frühdienst; wochenenddienst; bereitschaft; bereitschaftsdienst; rufdienst; hintergrunddienst; konsil; konsile; ambulanz; aufnahme; übergabe; tumorkonferenz; consultations; garde; gardes; astreinte; astreintes; contre-visite; bloc; bloc opératoire; relève; urgences; rcp; consulta; consultas; guardia; guardias; ronda; rondas; planta; quirófano; interconsulta; interconsultas; urgencias; pase de visita; pase de guardia; sala operatoria; ambulatorio; reparto; turno; polikliniek; spreekuur; overdracht'
  where starter = 1 and kind = 'word' and category = 1;
update calendars_rule set text = text || '; pto; annual leave; birthday party; anniversary; pediatrician; kids; parents evening; parents'' evening; parent-teacher; recital; run; running; pilates; hike; tennis; golf; family dinner; movie; concert; church; synagogue; mosque; babysitter; nanny; carpool; soccer practice; therapist; physio; massage; barber; urlaub; geburtstag; kita; schule; zahnarzt; chor; elternabend; vacances; congés; anniversaire; école; crèche; dîner; dentiste; vacaciones; cumpleaños; colegio; guardería; cena; gimnasio; vacanze; compleanno; scuola; verjaardag'
  where starter = 1 and kind = 'word' and category = 7;
