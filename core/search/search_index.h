// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SearchIndex: people, dwellings, cases and sheets packed in memory, for the one search box. A million people are scanned in
// milliseconds, over sealed fields too, and nothing of it lies on the disk but in sealed pages.

#include "core/base/result.h"
#include "core/registry/reader.h"
#include "core/search/search_query.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// Which record: its register (`resident`, `dwelling`, `mediation_case`, `disclosure`) and key.
struct SearchRef {
    std::string kind;
    std::int64_t id = 0;

    bool operator==(const SearchRef&) const = default;
};

/// What the index knows of one record.
struct SearchEntry {
    SearchRef ref;
    Id<Grid> grid;                       ///< whose rows; none: the office roles
    std::string name;                    ///< name of a person, title of a case or sheet
    std::string ownReading;              ///< pinyin set by hand
    std::vector<std::string> otherNames; ///< former name, further parties
    std::string estate;                  ///< 小区 as named in `setEstateNames`, or a street
    std::string building;
    std::string unit;
    std::string room;
    std::string idTail;    ///< last four, X capital
    std::string phoneTail; ///< last four
    std::string phoneTail2;
    std::optional<Date> birth;        ///< only a whole day
    std::vector<std::string> numbers; ///< 案号, 公开编号
};

/// Why a record was found.
enum class Matched { name, initials, pinyin, address, idTail, phoneTail, number };

template <>
struct Codes<Matched> {
    static constexpr std::array<std::pair<Matched, std::string_view>, 7> table{{
        {Matched::name, "name"},
        {Matched::initials, "initials"},
        {Matched::pinyin, "pinyin"},
        {Matched::address, "address"},
        {Matched::idTail, "id_tail"},
        {Matched::phoneTail, "phone_tail"},
        {Matched::number, "number"},
    }};
};

struct SearchHit {
    SearchRef ref;
    Matched matched = Matched::name;

    bool operator==(const SearchHit&) const = default;
};

struct SearchRequest {
    std::string words;
    Scope scope;                    ///< hits and counts obey it
    std::vector<Id<Grid>> ownGrids; ///< their records come first
    std::size_t limit = 50;
    bool fuzzySounds = false; ///< zh and z, n and l, an and ang … count as the same in pinyin; each person chooses
    /// Records with that whole ID number or phone, by its keyed hash; the index holds last fours only. May be empty.
    std::function<std::vector<SearchRef>(const std::string& number)> byIdNumber;
    std::function<std::vector<SearchRef>(const std::string& number)> byPhone;
};

struct SearchAnswer {
    std::vector<SearchHit> hits;         ///< best first
    std::size_t total = 0;               ///< all that match
    std::array<std::size_t, 7> totals{}; ///< by Matched, for grouping

    bool operator==(const SearchAnswer&) const = default;
};

/// One writer and any number of readers at a time; each call is one step.
class SearchIndex {
public:
    SearchIndex();
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;
    SearchIndex(SearchIndex&&) = delete;
    SearchIndex& operator=(SearchIndex&&) = delete;

    /// Room for this many more entries, before a first fill.
    void reserve(std::size_t entries);

    /// 别名 of a 小区: `wy` and 文苑 both find 文苑小区.
    void setEstateNames(const std::string& estate, const std::vector<std::string>& aliases);

    /// Takes entries in. One whose record is known already takes its place; `removed` go. One pass over the keys a call, so that
    /// a batch costs little more than a single change. For a first fill use `append`.
    void apply(const std::vector<SearchEntry>& entries, const std::vector<SearchRef>& removed = {});

    /// Takes in an entry that is known to be new.
    void append(const SearchEntry& entry);

    /// Opened lately, the latest first: they come before others of their rank.
    void setRecent(const std::vector<SearchRef>& refs);

    [[nodiscard]] SearchAnswer find(const SearchRequest& request) const;

    [[nodiscard]] std::size_t size() const;   ///< records
    [[nodiscard]] std::size_t memory() const; ///< bytes held

    /// Writes everything as pages of 64 KiB (the last one shorter), to be sealed and stored one by one. `stamp` says what the
    /// index has seen: the last operation of the journal.
    void writePages(std::int64_t stamp, const std::function<void(std::string_view page)>& page) const;

    /// Reads what `writePages` wrote; `page` gives the next one, nothing at the end. The stamp; `unreadable` when a page is
    /// missing, damaged or of another version: the index is then empty, to be filled anew.
    Result<std::int64_t> readPages(const std::function<std::optional<std::string>()>& page);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace linwu
