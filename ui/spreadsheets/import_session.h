// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ImportSession: one table file on its way into the register. Reads and compares on a worker; nothing is written before
// `execute`.

#include "core/papers/masking.h"
#include "core/residents/resident_import.h"

#include <QObject>
#include <QString>

#include <memory>

namespace linwu::ui {

class Desk;
class TaskControl;

class ImportSession final : public QObject {
    Q_OBJECT

public:
    ImportSession(Desk& desk, QString file, QObject* parent = nullptr);

    /// Reads the file again with the columns, fixes and answers given so far, and compares it with the register.
    void read();
    /// Writes what was compared: all of it as one act, or nothing.
    void execute();

    void setField(std::size_t sheet, std::size_t column, const std::string& field);
    void fix(const residents::CellFix& fix);

    /// Takes what is proposed for one cell.
    void acceptCell(const residents::AcceptedCell& cell) { m_ledgerOptions.acceptedCells.insert(cell); }

    void accept(const std::string& rule, bool accepted);
    void setSkipped(std::uint32_t person, bool skipped);

    /// nullptr until the first reading is done.
    [[nodiscard]] const residents::Ledger* ledger() const { return m_ledger.get(); }

    [[nodiscard]] const residents::ImportPlan& plan() const { return *m_plan; }

    [[nodiscard]] const residents::ImportOptions& options() const { return m_options; }

    [[nodiscard]] const QString& file() const { return m_file; }

    [[nodiscard]] bool isAccepted(const std::string& rule) const { return m_ledgerOptions.accepted.contains(rule); }

    [[nodiscard]] std::size_t fixCount() const { return m_ledgerOptions.fixes.size(); }

    /// How much of the numbers of the file is shown.
    [[nodiscard]] papers::MaskTable masks() const;

    /// The file was taken in before: when, or empty.
    [[nodiscard]] QString takenInAt() const;

Q_SIGNALS:
    void ready();
    void failed(const linwu::Error& error);
    void written(const linwu::residents::ImportReport& report);

private:
    struct Wish;
    struct Outcome;
    static Result<Outcome> readAndCompare(Registry& own, TaskControl& control, const Wish& wish);

    Desk& m_desk;
    QString m_file;
    residents::LedgerOptions m_ledgerOptions;
    residents::ImportOptions m_options;
    std::set<std::string> m_corrected; ///< fingerprints of heads whose columns the person has changed
    std::shared_ptr<residents::Ledger> m_ledger;
    std::shared_ptr<residents::ImportPlan> m_plan;
};

} // namespace linwu::ui
