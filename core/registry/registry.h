// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Registry (登记库): one data file, and the one door for every write.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/registry/actor.h"
#include "core/registry/changes.h"
#include "core/registry/reader.h"
#include "core/registry/writer.h"
#include "core/store/network_drive.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

class SqliteSession;

/// What a file says of itself.
struct RegistryInfo {
    std::string community; ///< 社区名称
    std::string code;      ///< 12-digit statistics code
    std::string mark;      ///< `demo` 演示, `test` 测试, or empty: only marked files take a set clock
    std::int64_t seed = 0; ///< of generated content
};

struct RegistryOptions {
    std::shared_ptr<const Sealer> sealer; ///< none: PlainSealer (version byte 0)
    std::shared_ptr<const Clock> clock;   ///< none: SystemClock
    int desk = 0;                         ///< 工位
    bool readOnly = false;
    std::filesystem::path mounts = systemMounts; ///< what tells network drives; tests give a list of their own
};

/// The Error of a fault thrown below the door: StoreError, ConstraintError, SealError, ValueError.
[[nodiscard]] Error errorOfFault(const std::exception& fault);

/// How far an undo may go.
enum class UndoMode {
    whole, ///< all of the act, or refused with `conflict` and the list of what stands in the way
    rest,  ///< 撤销其余: what was not touched since
};

class Registry {
public:
    /// Makes a new file. Refused with `taken` when it exists, with `notFound` (`no_such_folder`) without its folder, and with
    /// `invalid` (`on_network_drive`) where another computer could write to it at the same moment.
    static Result<std::unique_ptr<Registry>>
    create(const std::filesystem::path& file, const RegistryInfo& info, RegistryOptions options = {});

    /// Opens a file: only header, application id and schema are looked at; an older schema is copied beside itself and migrated.
    /// For work it is refused on a network drive, as by `create`.
    static Result<std::unique_ptr<Registry>> open(const std::filesystem::path& file, RegistryOptions options = {});

    /// In memory, for tests.
    static Result<std::unique_ptr<Registry>> inMemory(const RegistryInfo& info, RegistryOptions options = {});

    ~Registry();

    /// The door: begin, run `work`, journal, commit, tell the observers. Any error rolls back; nothing is half written.
    /// `action` is the stable name of the act (`mediation.accept`). In a file with accounts the actor's permit is asked first for
    /// the act and then for each row that was written: `forbidden`, with `sign_in_first`, `act_not_allowed` or
    /// `row_beyond_reach`.
    Result<Changes> apply(const Actor& actor, std::string_view action, const std::function<Status(Writer&)>& work);

    /// Whether this file has accounts: then nothing is done without a permit.
    [[nodiscard]] bool hasAccounts() const;

    /// Reads and writes sealed fields with these keys from now on, here and in every connection made by `another`: what signing
    /// in and signing out do.
    void useSealer(std::shared_ptr<const Sealer> sealer);

    /// Takes an act back, as a new act. Redo is the undo of an undo.
    Result<Changes> undo(const Actor& actor, Id<Operation> operation, UndoMode mode = UndoMode::whole);

    /// The newest act that is not undone, not itself an undo and not final; none if there is nothing to undo.
    [[nodiscard]] std::optional<Id<Operation>> newestUndoable() const;
    /// The newest undo that is not itself undone and after which nothing else was done.
    [[nodiscard]] std::optional<Id<Operation>> newestRedoable() const;

    /// Asks on behalf of somebody. Runs reading work and turns a failing store into an Error.
    [[nodiscard]] Reader reader(Scope scope = {}) const;

    /// Runs reading work; StoreError, SealError and ValueError become an Error.
    template <class Work>
    auto read(const Scope& scope, Work work) const -> Result<decltype(work(std::declval<const Reader&>()))>;

    /// Called after each act of this Registry, on the thread that acted.
    void observe(std::function<void(const Changes&)> observer);

    /// True once when another window or process has changed the file since the last call.
    [[nodiscard]] bool changedElsewhere();

    [[nodiscard]] const RegistryInfo& info() const;
    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] Date today() const;
    [[nodiscard]] std::string now() const; ///< local time with offset
    [[nodiscard]] const Sealer& sealer() const;
    /// A second connection to the same file, for work on another thread.
    [[nodiscard]] Result<std::unique_ptr<Registry>> another() const;

private:
    struct State;
    explicit Registry(std::unique_ptr<State> state);
    static Result<std::unique_ptr<Registry>> start(
        const std::function<std::unique_ptr<SqliteSession>()>& connect,
        const std::filesystem::path& file,
        const RegistryInfo* fresh,
        RegistryOptions options
    );
    Result<Changes>
    act(const Actor& actor, std::string_view action, Id<Operation> undoes, const std::function<Status(Writer&)>& work);
    void markUndone(Id<Operation> undone, Id<Operation> by);
    std::unique_ptr<State> m_state;
};

template <class Work>
auto Registry::read(const Scope& scope, Work work) const -> Result<decltype(work(std::declval<const Reader&>()))>
{
    try {
        return work(reader(scope));
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
}

} // namespace linwu
