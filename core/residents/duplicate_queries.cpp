// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/duplicate_queries.h"

#include <algorithm>
#include <map>
#include <set>

namespace linwu::residents {

namespace {

/// Keys that two to twenty people share, and who they are. One question a kind of key.
constexpr std::array<std::string_view, 4> kShared{
    R"(select id_hash, '', id from resident where id_hash in (
         select id_hash from resident where id_hash is not null group by id_hash having count(*) between 2 and 20)
       and status <> 'merged')",
    R"(select phone_hash, '', id from resident where phone_hash in (
         select phone_hash from resident where phone_hash is not null group by phone_hash having count(*) between 2 and 20)
       and status <> 'merged')",
    R"(select resident.name_key, resident.birth, resident.id from resident join (
         select name_key, birth from resident where birth is not null group by name_key, birth having count(*) between 2 and 20) pair
         on pair.name_key = resident.name_key and pair.birth = resident.birth
       where resident.status <> 'merged')",
    R"(select resident.current_dwelling_id, resident.name, resident.id from resident join (
         select current_dwelling_id, name from resident where current_dwelling_id is not null
          group by current_dwelling_id, name having count(*) between 2 and 20) pair
         on pair.current_dwelling_id = resident.current_dwelling_id and pair.name = resident.name
       where resident.status <> 'merged')",
};

/// Who shares one of the keys with one person.
constexpr std::string_view kLikeOne = R"(
select other.id from resident self join resident other on other.id_hash = self.id_hash where self.id = :id
union select other.id from resident self join resident other on other.phone_hash = self.phone_hash where self.id = :id
union select other.id from resident self join resident other on other.name_key = self.name_key and other.birth = self.birth
 where self.id = :id
union select other.id from resident self join resident other on other.current_dwelling_id = self.current_dwelling_id
   and other.name = self.name where self.id = :id)";

constexpr std::string_view kLikeness = R"(
select resident.id, resident.name, resident.name_key, resident.sex, resident.birth, resident.id_number, resident.id_verdict,
       resident.id_hash, resident.phone_hash, resident.current_dwelling_id, dwelling.building_id
  from resident left join dwelling on dwelling.id = resident.current_dwelling_id
 where resident.status <> 'merged' and resident.id = :id)";

using Pair = std::pair<std::int64_t, std::int64_t>;

class Scorer {
public:
    explicit Scorer(const Reader& reader)
        : m_reader(reader)
    {}

    void add(std::vector<Duplicate>& list, const Pair& pair)
    {
        const Likeness* one = likeness(pair.first);
        const Likeness* other = likeness(pair.second);
        if (one == nullptr || other == nullptr) {
            return;
        }
        LikenessScore score = scoreOf(*one, *other);
        if (score.points >= listedScore) {
            list.push_back({{pair.first}, {pair.second}, std::move(score)});
        }
    }

private:
    const Likeness* likeness(std::int64_t id)
    {
        auto found = m_known.find(id);
        if (found == m_known.end()) {
            found = m_known.emplace(id, read(id)).first;
        }
        return found->second ? &*found->second : nullptr;
    }

    std::optional<Likeness> read(std::int64_t id) const
    {
        std::optional<Likeness> who;
        m_reader.session().each(kLikeness, {{"id", id}}, [&](const Row& row) {
            who.emplace();
            who->name = row.text(1);
            who->nameKey = row.text(2);
            who->sex = row.text(3);
            fromValue(row.value(4), who->birth);
            if (!row.isNull(5)) {
                who->number = m_reader.sealer().open(Blob{std::string(row.text(5))}, {Resident::table, "id_number", id});
            }
            who->numberSound = row.text(6) == "ok";
            who->idHash = row.text(7);
            who->phoneHash = row.text(8);
            who->dwelling = row.integer(9);
            who->building = row.integer(10);
            return false;
        });
        return who;
    }

    const Reader& m_reader;
    std::map<std::int64_t, std::optional<Likeness>> m_known;
};

std::vector<Duplicate> scored(const Reader& reader, const std::set<Pair>& pairs)
{
    Scorer scorer(reader);
    std::vector<Duplicate> list;
    for (const auto& pair : pairs) {
        scorer.add(list, pair);
    }
    std::stable_sort(list.begin(), list.end(), [](const Duplicate& one, const Duplicate& other) {
        return one.score.points > other.score.points;
    });
    return list;
}

} // namespace

std::vector<Duplicate> duplicates(const Reader& reader)
{
    std::set<Pair> pairs;
    for (const auto question : kShared) {
        std::map<std::pair<Value, Value>, std::vector<std::int64_t>> blocks;
        reader.session().each(question, {}, [&](const Row& row) {
            blocks[{row.value(0), row.value(1)}].push_back(row.integer(2));
            return true;
        });
        for (auto& [key, ids] : blocks) {
            std::sort(ids.begin(), ids.end());
            for (auto one = ids.begin(); one != ids.end(); ++one) {
                for (auto other = std::next(one); other != ids.end(); ++other) {
                    pairs.emplace(*one, *other);
                }
            }
        }
    }
    return scored(reader, pairs);
}

std::vector<Duplicate> duplicatesOf(const Reader& reader, Id<Resident> resident)
{
    std::set<Pair> pairs;
    reader.session().each(kLikeOne, {{"id", resident.value}}, [&](const Row& row) {
        const std::int64_t other = row.integer(0);
        if (other != resident.value) {
            pairs.emplace(std::min(other, resident.value), std::max(other, resident.value));
        }
        return true;
    });
    return scored(reader, pairs);
}

} // namespace linwu::residents
