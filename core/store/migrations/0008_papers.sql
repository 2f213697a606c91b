-- Papers as they were issued: who, when, under which number, and the exact document, so that it prints again years later.

create table issued_paper (
    id integer primary key not null,
    about_table text not null,           -- table of the record it is about; empty for lists
    about_id integer,
    code text not null check (code <> ''),
    number text not null,
    issue_no integer not null check (issue_no >= 1), -- how often this paper of this record has been issued
    outlet text not null check (outlet in ('printer', 'pdf', 'xlsx', 'wall')),
    issued_at text not null,
    person text not null,
    staff_id integer references staff (id),
    content_hash text not null check (length(content_hash) = 64),
    content blob not null,               -- sealed
    current_grid_id integer              -- grid of the record when issued; null belongs to the office
) strict;
create unique index issued_paper_about on issued_paper (about_table, about_id, code, issue_no);
create index issued_paper_number on issued_paper (number);
create index issued_paper_at on issued_paper (issued_at);
create index issued_paper_staff on issued_paper (staff_id) where staff_id is not null;
create index issued_paper_grid on issued_paper (current_grid_id) where current_grid_id is not null;
