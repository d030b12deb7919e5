-- Options: readings of contracts, one a post; the contract's whole text only where the person said so.

create table options_clauses (
  post integer primary key references options_post (id) on delete cascade,
  body text not null check (json_valid(body) and instr(body, char(0)) = 0),
  text text check (instr(text, char(0)) = 0), -- the contract itself
  removed_on text check (removed_on glob '????-??-??')
) strict;
