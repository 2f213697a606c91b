-- Images of the journal may go (个人信息删除, 销毁) and be sealed anew while the chain stays whole: each digest is salted, the salt goes
-- with the images, and the act that took them says what the act digests to now.

alter table journal_link add column salt blob;  -- null: bound before there were salts, or its images are no longer what was bound

create table journal_recast (
    id integer primary key not null,
    operation_id integer not null references operation (id), -- whose images changed
    by_id integer not null references operation (id) deferrable initially deferred, -- the act that changed them
    digest blob not null,                                    -- of the act and its images since
    salt blob                                                -- null: there is a newer recast
) strict;
create index journal_recast_operation on journal_recast (operation_id, id);
create index journal_recast_by on journal_recast (by_id);
