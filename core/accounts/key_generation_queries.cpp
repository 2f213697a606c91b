// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/key_generation.h"

namespace linwu::accounts {

namespace {

constexpr std::string_view kNewest = R"(
select id, key_class, generation, step, after_id, chain_held, finished_at is not null from key_generation newer
where not exists (select 1 from key_generation other
                  where other.key_class = newer.key_class and other.generation > newer.generation)
order by id)";
constexpr std::string_view kBegin = R"(
insert into key_generation (id, key_class, generation, made_at, step, after_id, chain_held)
values (:id, :class, :generation, :now, '', 0, 0))";
constexpr std::string_view kPosition =
    "update key_generation set step = :step, after_id = :after, chain_held = :held where id = :id";
constexpr std::string_view kFinish = "update key_generation set finished_at = :now where id = :id";
constexpr std::string_view kDropGrants = "delete from key_grant where key_class = :class and generation < :generation";

} // namespace

std::vector<KeyGeneration> newestGenerations(const Reader& reader)
{
    std::vector<KeyGeneration> found;
    reader.session().each(kNewest, {}, [&](const Row& row) {
        if (const auto keyClass = fromCode<KeyClass>(row.text(1))) {
            found.push_back(
                {row.integer(0),
                 *keyClass,
                 static_cast<std::uint8_t>(row.integer(2)),
                 std::string(row.text(3)),
                 row.integer(4),
                 row.integer(5) != 0,
                 row.integer(6) != 0}
            );
        }
        return true;
    });
    return found;
}

void beginGeneration(Writer& writer, KeyClass keyClass, std::uint8_t generation)
{
    const std::int64_t id = writer.nextId(KeyGeneration::table);
    writer.session().run(
        kBegin, {{"id", id}, {"class", toValue(keyClass)}, {"generation", std::int64_t{generation}}, {"now", writer.now()}}
    );
    writer.journal().noteEdit(KeyGeneration::table, id, {});
}

void storePosition(Session& session, const KeyGeneration& generation)
{
    session.run(
        kPosition,
        {{"step", generation.step}, {"after", generation.afterId}, {"held", toValue(generation.chainHeld)}, {"id", generation.id}}
    );
}

void finishGeneration(Writer& writer, const KeyGeneration& generation)
{
    writer.session().run(kFinish, {{"now", writer.now()}, {"id", generation.id}});
    writer.session().run(
        kDropGrants, {{"class", toValue(generation.keyClass)}, {"generation", std::int64_t{generation.generation}}}
    );
    writer.journal().noteEdit(KeyGeneration::table, generation.id, {});
}

} // namespace linwu::accounts
