// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writer: the only hand that writes rows. It lives inside Registry::apply; each add, edit and remove is checked and journalled.

#include "core/base/record.h"
#include "core/registry/changes.h"
#include "core/registry/journal.h"
#include "core/registry/reader.h"
#include "core/store/table.h"

#include <string>
#include <vector>

namespace linwu {

/// A record that states its own rules: `Problems check(const R&)`, found by argument lookup. Records without rules need none. It
/// is declared in the header of the record: where it were not seen, the same template would be made without the check, and the
/// linker would keep one of the two for all (`lint.checks` holds this).
template <class R>
concept Checked = requires(const R& record)
{
    {
        check(record)
        } -> std::same_as<Problems>;
};

class Writer {
public:
    Writer(Session& session, const Sealer& sealer, Journal& journal, const Actor& actor, Date today, std::string now);

    /// Gives the record a key, checks it and inserts it. The record then carries its key.
    template <Record R>
    Status add(R& record)
    {
        if constexpr (Checked<R>) {
            if (auto status = require(check(record)); !status) {
                return status;
            }
        }
        record.id.value = nextId(R::table);
        return insertRow(R::table, fieldsOf(record, sealer()));
    }

    /// Writes what the person changed between what she was shown and what she typed. Refused with `conflict` when one of those
    /// fields is no longer what was shown, with `notFound` when the record is gone. Nothing changed: nothing is written.
    template <Record R>
    Status edit(const R& shown, const R& edited)
    {
        if constexpr (Checked<R>) {
            if (auto status = require(check(edited)); !status) {
                return status;
            }
        }
        return updateRow(R::table, shown.id.value, difference(shown, edited, sealer()));
    }

    template <Record R>
    Status remove(const R& shown)
    {
        return removeRow(R::table, shown.id.value);
    }

    /// Refuses the act if a problem blocks, or is to be confirmed and has not been (Actor::confirmed). Warnings pass.
    [[nodiscard]] Status require(const Problems& problems);

    /// Names the act for people: `修改王某电话` is made of the action, this subject and the changed fields. One subject an act.
    void subject(std::string text);

    /// Says that this act has gone out of the house (a sheet on the wall, a letter served): it is never undone, only corrected by
    /// a further act. Undo answers `conflict` with the detail `act_is_final`. Call before adding in bulk.
    void makeFinal();

    /// Adds many records of one table as one journal entry (key range, no images). Keys come from `reserveIds`, ascending.
    class BulkAdd {
    public:
        BulkAdd(Writer& writer, std::string_view table, const std::vector<std::string>& columns);
        /// Values in column order, the key first.
        void add(const Value* values, std::size_t count);
        /// Writes the journal entry; call once.
        void finish();

    private:
        Writer* m_writer;
        std::string m_table;
        std::int64_t m_first = 0;
        std::int64_t m_last = 0;
        std::int64_t m_count = 0;
        std::unique_ptr<BulkInsert> m_insert;
    };

    /// Changes many records of one table as one journal entry with packed images.
    class BulkEdit {
    public:
        BulkEdit(Writer& writer, std::string_view table);
        /// Refused with `conflict` when a field is no longer what `before` says, with `notFound` when the record is gone.
        Status edit(std::int64_t id, const std::vector<FieldChange>& changes);
        /// The caller knows the present values (it has just read them in this transaction).
        void editUnchecked(std::int64_t id, const std::vector<FieldChange>& changes);
        /// Writes the journal entry; call once.
        void finish();

    private:
        Writer* m_writer;
        std::string m_table;
        RangeNote m_note;
    };

    template <Record R>
    [[nodiscard]] BulkAdd bulkAdd()
    {
        std::vector<std::string> columns;
        const R record{};
        R::fields(record, [&](const char* name, const auto&) { columns.emplace_back(name); });
        return BulkAdd(*this, R::table, columns);
    }

    /// Sets one column of every record for which `condition` holds (SQL after `where`), set by set, as one journal entry. Records
    /// that hold the value already are left alone. Returns how many were changed.
    std::int64_t setColumn(
        std::string_view table,
        std::string_view column,
        const Value& value,
        std::string_view condition,
        const Fields& parameters = {}
    );

    /// `count` consecutive keys; the first of them.
    [[nodiscard]] std::int64_t reserveIds(std::string_view table, std::int64_t count);

    /// The next number of a yearly series (案号, 公开编号, 凭证号) inside this transaction; 1 in a new series.
    [[nodiscard]] std::int64_t nextNumber(const std::string& series);

    /// Questions inside this transaction; the whole community.
    [[nodiscard]] const Reader& reader() const { return m_reader; }

    [[nodiscard]] const Sealer& sealer() const { return m_reader.sealer(); }

    [[nodiscard]] const Date& today() const { return m_reader.today(); }

    [[nodiscard]] const std::string& now() const { return m_now; }

    [[nodiscard]] const Actor& actor() const { return *m_actor; }

    // What templates above and undo stand on; registers use the typed functions.
    [[nodiscard]] std::int64_t nextId(std::string_view table);
    Status insertRow(std::string_view table, const Fields& fields);
    Status updateRow(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes);
    Status removeRow(std::string_view table, std::int64_t id);

    [[nodiscard]] Session& session() const { return m_reader.session(); }

    [[nodiscard]] Journal& journal() const { return *m_journal; }

private:
    /// Problem-free when the record still holds the `before` of each change.
    Status unchanged(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes);
    void writeChanges(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes);

    Reader m_reader;
    Journal* m_journal;
    const Actor* m_actor;
    std::string m_now;
};

} // namespace linwu
