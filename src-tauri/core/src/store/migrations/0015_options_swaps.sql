-- Options: exchanges a person would be content with, between two paths, in the order in which they were made.

create table options_swap (
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
create index options_swap_by_pair on options_swap (one, other);
