// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Journal (操作日志): what was done, by whom, when, and what each record was before. Append-only; the source of undo and history.

#include "core/base/record.h"
#include "core/base/sealed.h"
#include "core/registry/actor.h"
#include "core/registry/changes.h"
#include "core/registry/image.h"
#include "core/store/session.h"

#include <string>
#include <unordered_map>

namespace linwu {

/// A range entry while it is being written: pages go to the store as they fill.
struct RangeNote {
    std::int64_t rangeId = 0;
    std::int64_t firstId = 0;
    std::int64_t lastId = 0;
    std::int64_t count = 0;
    std::int64_t pageFirst = 0;
    std::int64_t pageLast = 0;
    PackedRows page{{}};
};

/// The journal entry of one act while the act runs. Used by the Writer only.
class Journal {
public:
    struct Head {
        std::string action;
        const Actor* actor = nullptr;
        const Sealer* sealer = nullptr; ///< seals the reasons
        std::string at;
        int desk = 0;
        Id<Operation> undoes;
    };

    Journal(Session& session, Head head);

    void subject(std::string text);

    void makeFinal() { m_final = true; }

    /// The key the act has, or will have.
    [[nodiscard]] Id<Operation> operation();

    void noteAdd(std::string_view table, std::int64_t id);
    void noteEdit(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes);
    void noteRemove(std::string_view table, std::int64_t id, const Fields& before);
    /// The record was cleared (`edit`) or taken away (`remove`) for good: the entry says so and keeps no image.
    void noteErased(Change::Kind kind, std::string_view table, std::int64_t id);

    /// A bulk add: no images.
    void noteAddRange(std::string_view table, std::int64_t first, std::int64_t last, std::int64_t count);

    [[nodiscard]] RangeNote beginRange(Change::Kind kind, std::string_view table, std::vector<std::string> columns);
    void addRow(RangeNote& note, const std::vector<Value>& row); ///< of a bulk remove; the key is the first value
    void addEdit(RangeNote& note, std::int64_t id, const std::vector<FieldChange>& changes);
    void finishRange(RangeNote& note, Change::Kind kind, std::string_view table);

    /// Writes what is still held and the counters. The list of changes; no operation when there are none.
    [[nodiscard]] Changes finish();

    /// `count` consecutive keys of a table, unique across desks.
    [[nodiscard]] std::int64_t reserve(std::string_view table, std::int64_t count);
    /// The next number of a series that is not a key.
    [[nodiscard]] std::int64_t nextNumber(const std::string& series);

private:
    struct Held {
        std::int64_t id;
        Change::Kind kind;
        std::string table;
        std::int64_t recordId;
        Value before;
        Value after;
    };

    std::int64_t& counter(const std::string& name);
    void writeOperation();
    void writePage(RangeNote& note);
    void hold(Change::Kind kind, std::string_view table, std::int64_t id, Value before, Value after);

    Session* m_session;
    Head m_head;
    std::string m_subject;
    bool m_final = false;
    std::int64_t m_operation = 0;
    bool m_operationWritten = false;
    std::vector<Held> m_held;
    std::vector<Change> m_changes;
    std::unordered_map<std::string, std::int64_t> m_counters;
};

} // namespace linwu

template <>
struct linwu::Codes<linwu::Change::Kind> {
    static constexpr std::array<std::pair<linwu::Change::Kind, std::string_view>, 3> table{{
        {linwu::Change::Kind::add, "add"},
        {linwu::Change::Kind::edit, "edit"},
        {linwu::Change::Kind::remove, "remove"},
    }};
};
