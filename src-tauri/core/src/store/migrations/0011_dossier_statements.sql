-- Dossier: statements as JSON paragraphs of runs, and versions kept under a name.

create table dossier_statement (
  id integer primary key,
  kind text not null check (kind in ('teaching', 'clinical', 'research', 'service', 'personal', 'nihPersonal', 'nihContribution', 'other')),
  title text not null check (instr(title, char(0)) = 0),
  rules text not null check (json_valid(rules) and instr(rules, char(0)) = 0),
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  left_alone text not null check (json_valid(left_alone) and instr(left_alone, char(0)) = 0), -- remarks left as they are
  changed_on text not null check (changed_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

create table dossier_statement_version (
  id integer primary key,
  statement integer not null references dossier_statement (id) on delete cascade,
  number integer not null check (number > 0),
  name text not null check (instr(name, char(0)) = 0),
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  made_on text not null check (made_on glob '????-??-??'),
  unique (statement, number)
) strict;
