-- What is behind the attachments of cases and the evidence of sheets. A head says what can be said without opening anything and holds
-- the sealed thumbnail; the parts hold the bytes, each sealed by itself. Written once, never edited; the record names the head, so
-- adding and removing a record never copies the bytes into the journal. The case and the sheet are no references: one that is gone
-- after an undo leaves its contents behind for the redo. Both tables name them, so that destroying one finds all of it.

create table case_content (
    id integer primary key not null,
    case_id integer not null,
    sha256 text not null check (length(sha256) = 64), -- of the bytes in clear, lower-case hex
    media_type text not null check (media_type in ('jpeg', 'png', 'pdf')),
    byte_count integer not null check (byte_count > 0),
    width integer not null check (width >= 0),
    height integer not null check (height >= 0),
    thumbnail blob                          -- sealed; null for what is no picture
) strict;
create index case_content_case on case_content (case_id, sha256);

create table case_content_part (
    id integer primary key not null,
    case_id integer not null,
    content_id integer not null references case_content (id),
    number integer not null check (number >= 1),
    body blob not null,                     -- sealed
    constraint case_content_part_once unique (content_id, number)
) strict;
create index case_content_part_case on case_content_part (case_id);

alter table case_attachment add column content_id integer references case_content (id);
create index case_attachment_content on case_attachment (content_id) where content_id is not null;

create table evidence_content (
    id integer primary key not null,
    disclosure_id integer not null,
    sha256 text not null check (length(sha256) = 64),
    media_type text not null check (media_type in ('jpeg', 'png', 'pdf')),
    byte_count integer not null check (byte_count > 0),
    width integer not null check (width >= 0),
    height integer not null check (height >= 0),
    thumbnail blob
) strict;
create index evidence_content_sheet on evidence_content (disclosure_id, sha256);

create table evidence_content_part (
    id integer primary key not null,
    disclosure_id integer not null,
    content_id integer not null references evidence_content (id),
    number integer not null check (number >= 1),
    body blob not null,
    constraint evidence_content_part_once unique (content_id, number)
) strict;
create index evidence_content_part_sheet on evidence_content_part (disclosure_id);

alter table evidence add column content_id integer references evidence_content (id);
create index evidence_content_of on evidence (content_id) where content_id is not null;
