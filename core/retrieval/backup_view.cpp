// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/backup_view.h"

#include "core/accounts/sign_in.h"
#include "core/registry/file_summary.h"
#include "core/retrieval/opened_row_queries.h"
#include "core/store/migrate.h"
#include "core/store/sqlite_session.h"

namespace linwu::retrieval {

namespace {

namespace fs = std::filesystem;

/// The day and time of the file, on behalf of its view of the past.
class PresentClock final : public Clock {
public:
    explicit PresentClock(const Registry& present)
        : m_today(present.today())
        , m_now(present.now())
    {}

    [[nodiscard]] Date today() const override { return m_today; }

    [[nodiscard]] std::string now() const override { return m_now; }

private:
    Date m_today;
    std::string m_now;
};

/// A sealer that lives as long as the registry behind it.
std::shared_ptr<const Sealer> sealerOf(const Registry& registry)
{
    return {std::shared_ptr<const Sealer>(), &registry.sealer()};
}

bool isOlder(const BackupReport& report)
{
    return report.schema < knownMigrations().back().number;
}

/// A copy of the backup, brought up to date. Sealed values stay sealed in it.
std::unique_ptr<PartFile> broughtUpToDate(const Registry& present, const fs::path& backup)
{
    const fs::path beside = present.file().empty() ? fs::temp_directory_path() / "linwu" : present.file();
    auto copy = std::make_unique<PartFile>(fs::path(beside.string() + ".then"));
    fs::copy_file(backup, copy->path());
    fs::permissions(copy->path(), fs::perms::owner_read | fs::perms::owner_write);
    SqliteSession session(copy->path(), SqliteSession::Mode::open);
    if (const auto status = migrate(session, {}, present.now()); !status) {
        throw StoreError(StoreError::Kind::other, "cannot migrate the copy");
    }
    session.standAlone();
    return copy;
}

} // namespace

BackupView::~BackupView() = default;

Result<std::unique_ptr<BackupView>> BackupView::open(
    const Registry& present,
    const Actor& actor,
    const fs::path& backup,
    const ThenAccount& then,
    const std::function<bool()>& keepOn
)
{
    auto proved = proveBackup(backup, keepOn);
    if (!proved) {
        return proved.error();
    }
    const auto copied = summaryOf(backup);
    const auto now = summaryOf(present);
    if (!copied || !now) {
        return copied ? now.error() : copied.error();
    }
    if (copied->origin != now->origin) {
        return failure(ErrorCode::conflict, "backup", "backup_of_another_file");
    }
    try {
        std::unique_ptr<BackupView> view(new BackupView());
        view->m_report = std::move(*proved);
        view->m_scope = actor.permit ? actor.permit->scope() : Scope{};
        if (isOlder(view->m_report)) {
            view->m_copy = broughtUpToDate(present, backup);
        }
        RegistryOptions options;
        options.readOnly = true;
        options.clock = std::make_shared<PresentClock>(present);
        if (auto holder = present.another()) {
            view->m_keyHolder = std::move(*holder);
        }
        options.sealer = sealerOf(view->m_keyHolder ? *view->m_keyHolder : present);
        auto opened = Registry::open(view->m_copy ? view->m_copy->path() : backup, options);
        if (!opened) {
            return opened.error();
        }
        view->m_registry = std::move(*opened);
        if (!then.name.empty()) {
            const auto keys = accounts::keysOfAccount(*view->m_registry, then.name, then.passphrase);
            if (!keys) {
                return keys.error();
            }
            view->m_registry->useSealer(std::make_shared<SodiumSealer>(*keys));
        }
        if (!opensSeals(view->reader())) {
            return failure(ErrorCode::forbidden, "backup", "backup_keys_needed");
        }
        return view;
    } catch (const fs::filesystem_error&) {
        return failure(ErrorCode::store, "backup");
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
}

} // namespace linwu::retrieval
