-- Level four (四级信息: 社区矫正, 安置帮教, 严重精神障碍, 吸毒 …; 个人信息保护法 28): who belongs to which group, sealed under a key of its own.
-- Not even whose row it is stands in the clear: a name beside such a row would tell enough. What older files hold of it in resident_group
-- is moved here by the act group.sealLevelFour, because a step of the schema has no keys.

create table level_four_group (
    id integer primary key not null,
    owner_hash blob not null, -- keyed hash of the person as she was entered: for her card, and for erasing without the key
    content blob not null     -- sealed, of one length as far as it goes: person, group, note, from, to
) strict;
create index level_four_group_owner on level_four_group (owner_hash);
