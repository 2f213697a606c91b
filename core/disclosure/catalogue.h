// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Catalogue (公开目录): the items that are to be published, how often, for how long and who signs (list `disclosure_catalogue` of
// the code tables of the file; shipped in rules/disclosure_catalogue.csv).

#include "core/disclosure/disclosure.h"
#include "core/registry/reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::disclosure {

enum class Category { party, affairs, finance, service };

/// How often an item is due. Only periods of the calendar make due dates of their own.
enum class Frequency { month, quarter, half, year, event, standing, stage };

/// 审签: who signs a sheet, in which order.
enum class Chain {
    c1, ///< 制表人 → 监委会主任 → 书记/主任
    c2, ///< 经办 → 保密审查 → 书记 (党务)
    c3, ///< 报账员 → 代理会计 → 监委会(民主理财) → 理事长/书记 → 备案
    c4, ///< 业委会经办 → 监事/业主代表 → 业委会主任 → 抄告居委会
    c5, ///< 经办 → 民政专干 → 监委会 → 主任
};

struct CatalogueItem {
    std::string code;
    Category category = Category::finance;
    std::string name;
    std::string elements; ///< 内容要素; empty where the layout tells them
    Frequency frequency = Frequency::quarter;
    int minDays = 7;          ///< 最短公示
    bool workingDays = false; ///< 天数按工作日
    Chain chain = Chain::c1;
    std::string layout; ///< L1, L10 …
    std::string basis;  ///< 依据
    bool enabled = true;
    Period valid;

    [[nodiscard]] std::optional<ledger::PeriodKind> period() const;

    /// The program makes this sheet itself, from the books. (DW-11 has the layout L1 too, but of the money of the party alone.)
    [[nodiscard]] bool makesSheet() const { return category == Category::finance && (layout == "L1" || layout == "L10"); }
};

/// The items as they hold on a day. Read it once for the length of a question.
class Catalogue {
public:
    Catalogue() = default;

    /// Of all periods of all items, those in force on `day`.
    Catalogue(std::vector<CatalogueItem> periods, const Date& day);

    /// As shipped, before a community adds, corrects or retires any.
    [[nodiscard]] static const Catalogue& shipped();

    /// The items in force, in order of the table.
    [[nodiscard]] const std::vector<CatalogueItem>& items() const { return m_items; }

    /// The item of that code as it holds on the day; one that does not hold then, as it last stood, so that its old sheets stay
    /// readable. nullptr for an unknown code.
    [[nodiscard]] const CatalogueItem* find(std::string_view code) const;

    /// What people call it; the code itself when it is not known.
    [[nodiscard]] std::string nameOf(const std::string& code) const;

private:
    std::vector<CatalogueItem> m_items;
    std::vector<CatalogueItem> m_others; ///< what held before or will hold later
};

/// The catalogue of the file on `day`; the shipped one for a file without it.
[[nodiscard]] Catalogue catalogueOf(const Reader& reader, const Date& day);

/// The item of a sheet: as on the day it was posted, before that as today. An item that the file does not know has its code as
/// its name.
[[nodiscard]] CatalogueItem itemOf(const Reader& reader, const Disclosure& sheet);

/// Which items a community keeps other than the table proposes.
struct CatalogueChoice {
    static constexpr std::string_view table = "catalogue_choice";
    Id<CatalogueChoice> id;
    std::string item;
    bool enabled = true;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("item_code", self.item);
        visit("enabled", self.enabled);
    }

    bool operator==(const CatalogueChoice&) const = default;
};

} // namespace linwu::disclosure

template <>
struct linwu::Codes<linwu::disclosure::Category> {
    using Category = disclosure::Category;
    static constexpr std::array<std::pair<Category, std::string_view>, 4> table{{
        {Category::party, "party"},
        {Category::affairs, "affairs"},
        {Category::finance, "finance"},
        {Category::service, "service"},
    }};
};

template <>
struct linwu::Codes<linwu::disclosure::Frequency> {
    using Frequency = disclosure::Frequency;
    static constexpr std::array<std::pair<Frequency, std::string_view>, 7> table{{
        {Frequency::month, "month"},
        {Frequency::quarter, "quarter"},
        {Frequency::half, "half"},
        {Frequency::year, "year"},
        {Frequency::event, "event"},
        {Frequency::standing, "standing"},
        {Frequency::stage, "stage"},
    }};
};

template <>
struct linwu::Codes<linwu::disclosure::Chain> {
    using Chain = disclosure::Chain;
    static constexpr std::array<std::pair<Chain, std::string_view>, 5> table{
        {{Chain::c1, "C1"}, {Chain::c2, "C2"}, {Chain::c3, "C3"}, {Chain::c4, "C4"}, {Chain::c5, "C5"}}};
};
