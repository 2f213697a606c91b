// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// People who do not exist: names, ages, numbers and families that follow from a seed.

#include "core/base/date.h"
#include "core/demo/random.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace linwu::demo {

struct InventedPerson {
    std::string name;
    bool man = false;
    Date birth{1980, 1, 1};
    std::string idNumber;
    std::string phone;         ///< empty for children and some of the old
    std::string_view relation; ///< to the head, in words of a ledger
    std::string_view ethnic;
    std::string_view political;
    std::string_view education;
    std::string_view marital;
    std::string_view job;
    std::string_view remark;
    std::string_view residentType; ///< 户籍常住, 人户分离, 流动人口, 户在人不在
};

/// Word lists of resources/demo/names.csv.
struct NameLists {
    std::vector<std::string_view> surnames, rareSurnames, men, women, estates, jobs, remarks;

    [[nodiscard]] static const NameLists& shipped();
};

/// Invents families, one after another.
class FamilyInventor {
public:
    FamilyInventor(std::uint64_t seed, Date today)
        : m_random(seed)
        , m_today(today)
    {}

    /// The people of one dwelling, the head first; at most `most`.
    [[nodiscard]] std::vector<InventedPerson> family(int most);

    [[nodiscard]] Random& random() { return m_random; }

private:
    [[nodiscard]] InventedPerson person(bool man, int age, std::string_view relation, std::string_view surname);
    [[nodiscard]] std::string number(const Date& birth, bool man);
    [[nodiscard]] std::string_view surname();
    void describe(InventedPerson& person, int age);

    Random m_random;
    Date m_today;
    std::unordered_set<std::uint64_t> m_taken; ///< first 17 digits of numbers given out
};

} // namespace linwu::demo
