-- The journal is the desk. All other tables but the snapshots follow from it: see projections.sql.
create table entry (
  seq integer primary key,
  uid text not null,
  kind text not null,
  name text not null,
  version integer not null,
  content text not null,
  verb text not null,
  at text not null,
  reviewer text not null,
  step integer not null,
  previous text not null,
  hash text not null,
  unique (uid, version)
) strict;

-- Captured bytes, each once, in rows of at most a megabyte.
create table snapshot (
  number integer primary key,
  sha256 text not null unique,
  size integer not null
) strict;

create table snapshot_part (
  snapshot integer not null,
  part integer not null,
  bytes blob not null,
  primary key (snapshot, part)
) strict, without rowid;
