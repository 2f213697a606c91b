// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RowWriting: carries a plan out inside an act: rows taken away, put back and set back, sealed with the keys of the file; then
// what the program keeps beside them is brought in line.

#include "core/ledger/voucher.h"
#include "core/registry/writer.h"
#include "core/residents/household.h"
#include "core/retrieval/plan.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace linwu::retrieval {

class RowWriting {
public:
    /// All must outlive this.
    RowWriting(Writer& writer, const Reader& then, const Plan& plan);

    /// Writes everything, or says what stands against it: as `checkFacts` and `checkVouchers`, `attachment_altered` for a file
    /// that the backup itself cannot give. `cancelled` when `keepOn`, asked before each row, says so.
    Status run(const std::function<bool()>& keepOn = {});

private:
    [[nodiscard]] std::vector<const RowPlan*> rowsIn(RowState state) const;
    [[nodiscard]] Status goOn() const;
    Status removeRows();
    Status insertRows();
    Status editRows();
    Status insertRow(const RowPlan& row);
    Status editRow(const RowPlan& row);
    /// The value as it is to be stored for the record of that key.
    Result<Value> stored(const RowPlan& row, const Field& field, const RecordKey& target);
    Result<Value> contentOf(const RowPlan& row, const RecordKey& target);
    /// Keyed hashes beside the sealed values, with the key of the file.
    void renewHashes(const RowPlan& row, Fields& fields) const;
    [[nodiscard]] RecordKey targetOf(const RecordKey& key) const;
    void noteWritten(const RecordKey& target);
    Status refresh();
    Status refreshDwelling(std::int64_t id);
    /// A household whose newer members were taken away ends where nobody is left in it.
    Status refreshHousehold(Id<residents::Household> id);

    Writer* m_writer;
    const Reader* m_then;
    const Plan* m_plan;
    std::function<bool()> m_keepOn;
    std::vector<Reference> m_references;
    std::vector<std::string> m_order;                              ///< tables, parents first
    std::map<RecordKey, std::int64_t> m_fresh;                     ///< keys that are new, by those of then
    std::set<RecordKey> m_written;                                 ///< people, households and dwellings whose facts were written
    std::set<Id<residents::Household>> m_left;                     ///< whose newer members were taken away
    std::map<Id<ledger::Voucher>, std::optional<Date>> m_vouchers; ///< written, with the day on which they stood before
};

} // namespace linwu::retrieval
