// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Erasure (清除): takes what records say out of the file for good, and out of the journal as well. The acts stay, with who and
// when; their images and the names in them go, and the act that erases them is bound to say so. Inside a final act only.

#include "core/registry/writer.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace linwu {

class Erasure {
public:
    explicit Erasure(Writer& writer)
        : m_writer(&writer)
    {}

    /// Overwrites these columns of a record; the rest of it stays.
    void clear(std::string_view table, std::int64_t id, const Fields& values);

    /// Takes a record away.
    void remove(std::string_view table, std::int64_t id);

    /// Takes all records away that name `id` in `column`, the newest first, and the images of those that did so earlier.
    void removeNaming(std::string_view table, std::string_view column, std::int64_t id);

    /// Nothing of the record but its images in the journal: it is gone already, or stays as it is.
    void forget(std::string_view table, std::int64_t id) { m_records[std::string(table)].insert(id); }

    /// Acts on this record may speak of the one that is erased; its images stay.
    void mayMention(std::string_view table, std::int64_t id) { m_mentions[std::string(table)].insert(id); }

    /// A name that is to go from the subjects and reasons of those acts.
    void takeOut(const std::string& name);

    /// Clears images, subjects and reasons, and binds what the acts are now. Call once, last.
    void finish();

private:
    using Records = std::map<std::string, std::set<std::int64_t>, std::less<>>;

    void collectActs(const Records& records, std::set<std::int64_t>& acts) const;
    void takeNamesOfImages();
    void clearImages();
    void clearPages(const std::string& table, const std::set<std::int64_t>& ids);
    void clearWords(const std::set<std::int64_t>& erased, const std::set<std::int64_t>& mentioning);
    [[nodiscard]] bool tellsName(std::string_view text) const;
    /// What the journal is to keep of the reasons of an act; nothing when they may stay.
    [[nodiscard]] std::optional<std::string>
    reasonsWithoutNames(std::string_view action, Id<Operation> operation, std::string_view stored) const;

    Writer* m_writer;
    Records m_records;
    Records m_mentions;
    std::set<std::string> m_names;
};

} // namespace linwu
