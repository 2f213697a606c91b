// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/spreadsheets/import_session.h"

#include "core/grids/ledger_grids.h"
#include "core/residents/ledger_codes.h"
#include "core/residents/level_four_queries.h"
#include "core/spreadsheets/open.h"
#include "ui/desk/act_names.h"
#include "ui/desk/desk.h"
#include "ui/desk/task_answer.h"
#include "ui/text/convert.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace linwu::ui {
namespace {

std::string digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex().toStdString() : std::string();
}

/// The share done of one of two halves, as thousandths.
std::function<bool(double)> half(TaskControl& control, double from)
{
    return [&control, from](double share) {
        control.progress(static_cast<std::int64_t>((from + share / 2) * 1000), 1000);
        return !control.cancelled();
    };
}

} // namespace

/// What the worker is given: nothing of the session, which may be gone before it ends.
struct ImportSession::Wish {
    std::string path;
    residents::LedgerOptions ledger;
    residents::ImportOptions import;
};

struct ImportSession::Outcome {
    std::shared_ptr<residents::Ledger> ledger;
    std::shared_ptr<residents::ImportPlan> plan;
};

Result<ImportSession::Outcome> ImportSession::readAndCompare(Registry& own, TaskControl& control, const Wish& wish)
{
    Outcome outcome;
    spreadsheets::ReadOptions readOptions;
    readOptions.progress = [&control](double) { return !control.cancelled(); };
    auto workbook = spreadsheets::openWorkbook(wish.path, readOptions);
    if (!workbook) {
        return workbook.error();
    }
    residents::LedgerOptions ledgerOptions = wish.ledger;
    ledgerOptions.progress = half(control, 0);
    auto ledger = residents::readLedger(std::move(workbook).value(), ledgerOptions);
    if (!ledger) {
        return ledger.error();
    }
    outcome.ledger = std::make_shared<residents::Ledger>(std::move(ledger).value());
    residents::ImportOptions options = wish.import;
    options.progress = half(control, 0.5);
    auto plan = residents::planImport(own, *outcome.ledger, options);
    if (!plan) {
        return plan.error();
    }
    outcome.plan = std::make_shared<residents::ImportPlan>(std::move(plan).value());
    return outcome;
}

ImportSession::ImportSession(Desk& desk, QString file, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_file(std::move(file))
{
    m_ledgerOptions.today = desk.today();
    m_ledgerOptions.codes = desk.read([](const Reader& reader) { return residents::ledgerCodesOf(reader); });
    m_ledgerOptions.ages = desk.read([](const Reader& reader) { return residents::ageLimitsOn(reader, reader.today()); });
    m_ledgerOptions.levelFour = desk.read([](const Reader& reader) { return residents::readsLevelFour(reader); });
    m_ledgerOptions.estates = desk.read([](const Reader& reader) { return residents::estateAliases(reader); });
    m_ledgerOptions.mappings = desk.read([](const Reader& reader) { return residents::importMappings(reader); });
    m_options.fileName = toCore(QFileInfo(m_file).fileName());
    m_options.grids = grids::gridsOfLedgers(m_desk.registry().info().code);
    m_options.fileHash = digestOf(m_file);
}

void ImportSession::read()
{
    const auto work = [wish = Wish{toCore(m_file), m_ledgerOptions, m_options}](Registry& own, TaskControl& control) {
        return readAndCompare(own, control, wish);
    };
    // The dialog may be gone when the worker ends.
    const auto take = [this](const Result<Outcome>& outcome) {
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        m_ledger = outcome->ledger;
        m_plan = outcome->plan;
        Q_EMIT ready();
    };
    const bool begun = runFor(*this, m_desk.tasks(), tr("Reading and comparing the file …"), work, take);
    if (!begun) {
        Q_EMIT failed(failure(ErrorCode::busy, {}, "task_running"));
    }
}

void ImportSession::execute()
{
    // Before the import: the act that is undone first is then the import itself.
    for (const auto& sheet : m_ledger->sheets) {
        if (m_corrected.contains(sheet.fingerprint)) {
            (void)residents::rememberMapping(m_desk.registry(), m_desk.actor(), sheet);
        }
    }
    const auto work = [ledger = m_ledger, plan = m_plan, options = m_options, actor = m_desk.actor()](
                          Registry& own, TaskControl& control
                      ) mutable {
        options.progress = [&control](double share) {
            control.progress(static_cast<std::int64_t>(share * 1000), 1000);
            return !control.cancelled();
        };
        return residents::importLedger(own, actor, *ledger, *plan, options);
    };
    const auto take = [this](const Result<residents::ImportReport>& report) {
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        if (const auto operation = report->changes.operation) {
            Q_EMIT m_desk.done(nameOf(m_desk.reader(), operation), operation.value);
        }
        Q_EMIT written(*report);
    };
    const bool begun = runFor(*this, m_desk.tasks(), tr("Importing …"), work, take);
    if (!begun) {
        Q_EMIT failed(failure(ErrorCode::busy, {}, "task_running"));
    }
}

void ImportSession::setField(std::size_t sheet, std::size_t column, const std::string& field)
{
    const auto& shown = m_ledger->sheets.at(sheet);
    std::vector<std::string> fields = residents::mappingOfColumns(shown);
    const auto at = static_cast<std::size_t>(shown.columns.at(column).column);
    const auto group = shown.columns.at(column).group;
    fields[at] = field.empty() || group == 0 ? field : field + "." + std::to_string(group);
    m_corrected.insert(shown.fingerprint);
    m_ledgerOptions.mappings.insert_or_assign(shown.fingerprint, std::move(fields));
}

void ImportSession::fix(const residents::CellFix& fix)
{
    std::erase_if(m_ledgerOptions.fixes, [&](const residents::CellFix& other) {
        return other.sheet == fix.sheet && other.row == fix.row && other.column == fix.column;
    });
    m_ledgerOptions.fixes.push_back(fix);
}

void ImportSession::accept(const std::string& rule, bool accepted)
{
    if (accepted) {
        m_ledgerOptions.accepted.insert(rule);
        m_options.accepted.insert(rule);
    } else {
        m_ledgerOptions.accepted.erase(rule);
        m_options.accepted.erase(rule);
    }
}

void ImportSession::setSkipped(std::uint32_t person, bool skipped)
{
    if (skipped) {
        m_options.skipped.insert(person);
    } else {
        m_options.skipped.erase(person);
    }
}

papers::MaskTable ImportSession::masks() const
{
    return {m_desk.reader(), m_desk.today()};
}

QString ImportSession::takenInAt() const
{
    const auto batch = m_desk.read([this](const Reader& reader) { return residents::earlierImport(reader, m_options.fileHash); });
    return batch ? toQt(batch->madeAt).left(16).replace(QLatin1Char('T'), QLatin1Char(' ')) : QString();
}

} // namespace linwu::ui
