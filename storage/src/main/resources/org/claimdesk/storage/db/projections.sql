-- What follows from the journal: dropped and filled anew by a rebuild. A thing's content stays in its entry.
drop table if exists step;
create table step (
  number integer primary key,
  seq integer not null references entry
) strict;

-- The highest number of a kind that was ever kept, so that none is given twice.
drop table if exists counter;
create table counter (
  kind text primary key,
  last integer not null
) strict, without rowid;

drop table if exists article;
create table article (
  number integer primary key,
  uid text not null unique,
  seq integer not null references entry,
  url_key text,
  title_key text
) strict;
create index article_by_url on article (url_key) where url_key is not null;
create index article_by_title on article (title_key) where title_key is not null;
create index unaddressed_by_title on article (title_key) where url_key is null;

drop table if exists revision;
create table revision (
  article integer not null,
  number integer not null,
  sha256 text not null,
  seq integer not null references entry,
  primary key (article, number)
) strict, without rowid;

drop table if exists source;
create table source (
  number integer primary key,
  uid text not null unique,
  seq integer not null references entry
) strict;

-- rank grows as urgency falls; null when nobody waits for the claim. due_rank is the same among claims whose last day is near.
drop table if exists claim;
create table claim (
  number integer primary key,
  uid text not null unique,
  seq integer not null references entry,
  rank real,
  due integer,
  due_rank real
) strict;
create index claim_by_rank on claim (rank, number, due) where rank is not null;
create index claim_by_due_rank on claim (due_rank, number, due) where due_rank is not null;

-- What can be asked of a claim, apart from its words: one row for each value of each field.
drop table if exists claim_term;
create table claim_term (
  field text not null,
  value text not null,
  claim integer not null,
  primary key (field, value, claim)
) strict, without rowid;

drop table if exists claim_words;
create virtual table claim_words using fts5 (
  words,
  claimant,
  content = '',
  columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 0'
);

drop table if exists evidence;
create table evidence (
  number integer primary key,
  uid text not null unique,
  seq integer not null references entry,
  claim integer not null,
  snapshot text
) strict;
create index evidence_by_claim on evidence (claim);
create index evidence_by_snapshot on evidence (snapshot) where snapshot is not null;

-- No rating where no verdict stands with the review.
drop table if exists review;
create table review (
  number integer primary key,
  uid text not null unique,
  seq integer not null references entry,
  claim integer not null,
  rating text
) strict;
create index review_by_claim on review (claim);

-- The settings that are not as they come.
drop table if exists setting;
create table setting (
  key text primary key,
  seq integer not null references entry
) strict, without rowid;
