-- Dossier: entries, whom they are about, and evidence with its files. What a person wrote of an entry is one JSON text that
-- the program checks on the way in and on the way out.

create table dossier_identity (
  id integer primary key check (id = 1),
  body text not null check (json_valid(body) and instr(body, char(0)) = 0)
) strict;

create table dossier_entry (
  id integer primary key,
  draft text not null check (json_valid(draft) and instr(draft, char(0)) = 0),
  came text not null check (came in ('typed', 'imported', 'ledger', 'copied')),
  came_from text check (instr(came_from, char(0)) = 0), -- the file, or the rows of the ledger
  came_on text not null check (came_on glob '????-??-??'),
  verified_on text check (verified_on glob '????-??-??'),
  removed_on text check (removed_on glob '????-??-??')
) strict;

-- A file kept as evidence, in pieces of a quarter of a megabyte.
create table dossier_file (
  id integer primary key,
  name text not null check (instr(name, char(0)) = 0),
  bytes integer not null check (bytes between 0 and 26214400),
  sha256 text not null check (sha256 not glob '*[^0-9a-f]*' and length(sha256) = 64)
) strict;

create table dossier_file_chunk (
  file integer not null references dossier_file (id) on delete cascade,
  place integer not null check (place >= 0),
  bytes blob not null,
  primary key (file, place)
) strict;

create table dossier_piece (
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

create table dossier_piece_entry (
  piece integer not null references dossier_piece (id) on delete cascade,
  entry integer not null references dossier_entry (id) on delete cascade,
  primary key (piece, entry)
) strict;
create index dossier_piece_entry_by_entry on dossier_piece_entry (entry);
