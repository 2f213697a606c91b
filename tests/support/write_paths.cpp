// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/write_paths.h"

#include "core/attachments/content.h"
#include "core/disclosure/disclosure_actions.h"
#include "core/registry/backup.h"
#include "core/registry/file_check.h"
#include "core/residents/resident_import.h"
#include "core/store/content.h"
#include "tests/support/ledgers.h"
#include "tests/support/pictures.h"
#include "tests/support/registry.h"

#include <cstdlib>

namespace linwu::test {

namespace {

namespace fs = std::filesystem;

RegistryOptions fixedOptions()
{
    RegistryOptions options;
    options.clock = std::make_shared<FixedClock>(Date(2026, 5, 20));
    return options;
}

Status statusOf(const Result<Changes>& done)
{
    return done ? Status{} : Status{done.error()};
}

/// Enough rows that one act touches several pages.
Result<Changes> addPeople(Registry& registry, int count)
{
    return registry.apply(anActor(), "resident.add", [&](Writer& writer) -> Status {
        for (int i = 0; i < count; ++i) {
            residents::Resident person;
            person.name = "何建国" + std::to_string(i);
            person.phone = SealedText("13900000000");
            if (auto status = writer.add(person); !status) {
                return status;
            }
        }
        return {};
    });
}

Status importSmall(Registry& registry)
{
    LedgerBuilder builder;
    for (int i = 0; i < 8; ++i) {
        builder.household(std::to_string(100 + i)).person("林秀芝" + std::to_string(i)).person("何小军" + std::to_string(i));
    }
    residents::ImportOptions options;
    options.fileHash = "hash";
    options.fileName = "台账.xlsx";
    const auto plan = residents::planImport(registry, builder.ledger(), options);
    if (!plan) {
        return plan.error();
    }
    const auto report = residents::importLedger(registry, anActor(), builder.ledger(), *plan, options);
    return report ? Status{} : Status{report.error()};
}

void makeFilled(const fs::path& file)
{
    makeFixed(file);
    auto registry = openFixed(file);
    REQUIRE(registry);
    REQUIRE(addPeople(**registry, 40));
}

/// A sheet that was hung elsewhere, to which a scan can be added.
void makeHung(const fs::path& file)
{
    makeFixed(file);
    auto registry = openFixed(file);
    REQUIRE(registry);
    const ledger::AccountingPeriod quarter{ledger::PeriodKind::quarter, 2026, 1};
    disclosure::Disclosure made;
    REQUIRE(disclosure::recordOutside(**registry, anActor(), {"JW-06", quarter, Date(2026, 4, 15), "档案柜"}, made));
}

Status addScan(Registry& registry)
{
    constexpr std::size_t severalPages = 40'000;
    disclosure::Evidence scan;
    scan.disclosure.value = registry.reader().session().integer("select max(id) from disclosure");
    scan.kind = disclosure::EvidenceKind::sealedSheet;
    scan.name = "盖章件";
    return statusOf(disclosure::addEvidence(registry, anActor(), scan, {pdfOf(std::string(severalPages, 's')), {}, {}}));
}

void takeFossil(const fs::path& file)
{
    fs::copy_file(fs::path(LINWU_TEST_DATA) / "registries" / "0009-generated.linwu", file);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
}

template <class Work>
std::function<Status(const fs::path&)> onOpened(Work work)
{
    return [work](const fs::path& file) -> Status {
        auto registry = openFixed(file);
        if (!registry) {
            return registry.error();
        }
        return work(**registry);
    };
}

Status backUpBeside(Registry& registry)
{
    const auto report = backUp(registry, copyOf(registry.file()));
    return report ? Status{} : Status{report.error()};
}

} // namespace

void useQuickFolder()
{
    if (fs::is_directory("/dev/shm")) {
        ::setenv("TMPDIR", "/dev/shm", 0);
    }
}

fs::path copyOf(const fs::path& file)
{
    return file.parent_path() / "copy.linwu";
}

Result<std::unique_ptr<Registry>> openFixed(const fs::path& file)
{
    return Registry::open(file, fixedOptions());
}

void makeFixed(const fs::path& file)
{
    REQUIRE(Registry::create(file, {"桂花里社区", "990101001001", "test", 0}, fixedOptions()));
}

std::vector<WritePath> writePaths()
{
    return {
        {"act", makeFilled, onOpened([](Registry& registry) { return statusOf(addPeople(registry, 30)); })},
        {"import", makeFilled, onOpened(importSmall)},
        {"undo", makeFilled, onOpened([](Registry& registry) {
             return statusOf(registry.undo(anActor(), *registry.newestUndoable()));
         })},
        {"backup", makeFilled, onOpened(backUpBeside)},
        {"attachment", makeHung, onOpened(addScan)},
        {"migration", takeFossil, onOpened([](Registry&) { return Status{}; })},
    };
}

std::string contentAfterRestart(const fs::path& file)
{
    if (!checkAtStart(file).fault.empty()) {
        return "damaged";
    }
    auto registry = openFixed(file);
    if (!registry) {
        return "unreadable";
    }
    if (!checkWhole(**registry)) {
        return "damaged";
    }
    const Reader reader = (*registry)->reader();
    if (!attachments::alteredContents(reader, attachments::evidenceContents).empty()) {
        return "damaged";
    }
    return contentOf(reader.session(), ContentPart::records).hash;
}

Result<std::int64_t> FixedDay::next()
{
    constexpr std::int64_t round = 6;
    const std::int64_t step = m_step++ % round;
    if (step == 2) {
        if (auto status = importSmall(*m_registry); !status) {
            return status.error();
        }
    } else {
        const auto newest = m_registry->newestUndoable();
        const auto done =
            step >= 4 && newest ? m_registry->undo(anActor(), *newest) : addPeople(*m_registry, 3 + static_cast<int>(step));
        if (!done) {
            return done.error();
        }
    }
    return m_registry->reader().session().integer("select max(id) from operation");
}

} // namespace linwu::test
