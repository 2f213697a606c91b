// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/registry.h"

#include "core/access/gated_session.h"
#include "core/access/seal.h"
#include "core/registry/chain.h"
#include "core/registry/file_entries.h"
#include "core/registry/history.h"
#include "core/registry/permission.h"
#include "core/registry/undo.h"
#include "core/store/migrate.h"
#include "core/store/sqlite_session.h"

namespace linwu {

struct Registry::State {
    std::unique_ptr<SqliteSession> session;
    /// By what is hidden and the grids; few roles and people, so few of them.
    std::map<std::pair<RegisterSet, std::string>, std::unique_ptr<GatedSession>> gates;
    std::filesystem::path file;
    RegistryInfo info;
    RegistryOptions options;
    std::vector<std::function<void(const Changes&)>> observers;
    std::int64_t seenChanges = 0;
};

namespace {

ErrorCode codeFor(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::full:
        return ErrorCode::full;
    case StoreError::Kind::readOnly:
        return ErrorCode::readOnly;
    case StoreError::Kind::busy:
        return ErrorCode::busy;
    case StoreError::Kind::corrupt:
    case StoreError::Kind::notARegistry:
        return ErrorCode::unreadable;
    case StoreError::Kind::io:
    case StoreError::Kind::other:
        return ErrorCode::store;
    }
    return ErrorCode::store;
}

Error errorOfConstraint(const ConstraintError& fault)
{
    using Rule = ConstraintError::Rule;
    Problem problem{fault.field(), {}, Severity::block, {{"table", fault.table()}}};
    Error error;
    switch (fault.rule()) {
    case Rule::unique:
        error.code = ErrorCode::taken;
        problem.rule = "taken";
        break;
    case Rule::foreignKey:
        error.code = ErrorCode::conflict;
        problem.rule = "still_used";
        break;
    case Rule::notNull:
        problem.rule = "missing";
        break;
    case Rule::check:
        problem.rule = "out_of_range";
        break;
    }
    error.field = fault.field();
    error.detail = fault.table();
    error.problems = {problem};
    return error;
}

void writeInfo(Session& session, const RegistryInfo& info)
{
    Transaction transaction(session);
    const auto put = [&](const char* name, const std::string& value) {
        session.run(
            "insert into registry_info (name, value) values (:name, :value)", {{"name", std::string(name)}, {"value", value}}
        );
    };
    put("community", info.community);
    put("code", info.code);
    put("mark", info.mark);
    put("seed", std::to_string(info.seed));
    transaction.commit();
}

/// `conflict` when the act is undone already or is one that stays.
Status mayBeUndone(Session& session, Id<Operation> operation)
{
    const auto count = [&](const char* sql) { return session.integer(sql, {{"id", operation.value}}); };
    if (count("select count(*) from operation where id = :id and undone_by_id is not null") != 0) {
        return failure(ErrorCode::conflict, "operation", "already_undone");
    }
    if (count("select count(*) from operation where id = :id and final != 0") != 0) {
        return failure(ErrorCode::conflict, "operation", "act_is_final");
    }
    return {};
}

} // namespace

Error errorOfFault(const std::exception& fault)
{
    if (const auto* constraint = dynamic_cast<const ConstraintError*>(&fault)) {
        return errorOfConstraint(*constraint);
    }
    if (const auto* store = dynamic_cast<const StoreError*>(&fault)) {
        return failure(
            codeFor(store->kind()), "file", store->kind() == StoreError::Kind::notARegistry ? "not_a_registry" : store->what()
        );
    }
    if (dynamic_cast<const SealError*>(&fault) != nullptr) {
        return failure(ErrorCode::unreadable, "seal", fault.what());
    }
    return failure(ErrorCode::store, "value", fault.what());
}

Registry::Registry(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

Registry::~Registry() = default;

Result<std::unique_ptr<Registry>> Registry::start(
    const std::function<std::unique_ptr<SqliteSession>()>& connect,
    const std::filesystem::path& file,
    const RegistryInfo* fresh,
    RegistryOptions options
)
{
    try {
        auto state = std::make_unique<State>();
        state->file = file;
        state->options = std::move(options);
        if (!state->options.sealer) {
            state->options.sealer = std::make_shared<PlainSealer>();
        }
        if (!state->options.clock) {
            state->options.clock = std::make_shared<SystemClock>();
        }
        state->session = connect();
        if (auto status =
                migrate(*state->session, fresh != nullptr ? std::filesystem::path() : file, state->options.clock->now());
            !status) {
            return status.error();
        }
        if (fresh != nullptr) {
            writeInfo(*state->session, *fresh);
        }
        state->info = infoOf(*state->session);
        state->seenChanges = state->session->foreignChanges();
        if (needsPermit(*state->session)) {
            state->session->overwriteRemoved();
        }
        return std::unique_ptr<Registry>(new Registry(std::move(state)));
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
}

Result<std::unique_ptr<Registry>>
Registry::create(const std::filesystem::path& file, const RegistryInfo& info, RegistryOptions options)
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        return failure(ErrorCode::taken, "file", "exists");
    }
    if (file.has_parent_path() && !std::filesystem::is_directory(file.parent_path(), ignored)) {
        return failure(ErrorCode::notFound, "file", "no_such_folder");
    }
    if (onNetworkDrive(file, options.mounts)) {
        return failure(ErrorCode::invalid, "file", "on_network_drive");
    }
    auto made = start(
        [&] { return std::make_unique<SqliteSession>(file, SqliteSession::Mode::create); }, file, &info, std::move(options)
    );
    if (!made) {
        // What was begun is taken away again; a file that was there before is never touched (it would have been `taken`).
        std::filesystem::remove(file, ignored);
    }
    return made;
}

Result<std::unique_ptr<Registry>> Registry::open(const std::filesystem::path& file, RegistryOptions options)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return failure(ErrorCode::notFound, "file", "no_such_file");
    }
    if (!options.readOnly && onNetworkDrive(file, options.mounts)) {
        return failure(ErrorCode::invalid, "file", "on_network_drive");
    }
    const auto mode = options.readOnly ? SqliteSession::Mode::readOnly : SqliteSession::Mode::open;
    return start([&] { return std::make_unique<SqliteSession>(file, mode); }, file, nullptr, std::move(options));
}

Result<std::unique_ptr<Registry>> Registry::inMemory(const RegistryInfo& info, RegistryOptions options)
{
    return start([] { return std::make_unique<SqliteSession>(); }, {}, &info, std::move(options));
}

Result<std::unique_ptr<Registry>> Registry::another() const
{
    return open(m_state->file, m_state->options);
}

Result<Changes> Registry::apply(const Actor& actor, std::string_view action, const std::function<Status(Writer&)>& work)
{
    return act(actor, action, {}, work);
}

Result<Changes>
Registry::act(const Actor& actor, std::string_view action, Id<Operation> undoes, const std::function<Status(Writer&)>& work)
{
    Changes changes;
    try {
        const std::string now = m_state->options.clock->now();
        Transaction transaction(*m_state->session);
        if (auto status = mayAct(*m_state->session, actor, action); !status) {
            return status.error();
        }
        if (auto status = mayStillSeal(*m_state->session, sealer()); !status) {
            return status.error();
        }
        saltLinks(reader());
        Journal journal(*m_state->session, {std::string(action), &actor, &sealer(), now, m_state->options.desk, undoes});
        Writer writer(*m_state->session, sealer(), journal, actor, today(), now);
        if (auto status = work(writer); !status) {
            return status.error();
        }
        changes = journal.finish();
        if (auto status = mayHaveWritten(writer.reader(), actor, action, changes); !status) {
            return status.error();
        }
        if (undoes && changes.operation) {
            markUndone(undoes, changes.operation);
        }
        if (changes.operation) {
            linkOperation(writer.reader(), changes.operation);
        }
        transaction.commit();
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
    for (const auto& observer : m_state->observers) {
        observer(changes);
    }
    return changes;
}

void Registry::markUndone(Id<Operation> undone, Id<Operation> by)
{
    auto& session = *m_state->session;
    // Undoing an undo makes the act it took back stand again, undoing a redo takes it back once more, and so on down the line.
    Value mark = by.value;
    for (std::int64_t act = undone.value; act != 0;) {
        session.run("update operation set undone_by_id = :by where id = :id", {{"by", mark}, {"id", act}});
        mark = isNull(mark) ? Value(act) : Value();
        act = session.integer("select coalesce(undoes_id, 0) from operation where id = :id", {{"id", act}});
    }
}

Result<Changes> Registry::undo(const Actor& actor, Id<Operation> operation, UndoMode mode)
{
    const auto found = read({}, [&](const Reader& reader) { return findOperation(reader, operation); });
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return failure(ErrorCode::notFound, "operation");
    }
    return act(actor, (*found)->action == "undo" ? "redo" : "undo", operation, [&](Writer& writer) -> Status {
        // Asked within the act: another window may undo it at the same moment.
        if (auto status = mayBeUndone(writer.session(), operation); !status) {
            return status;
        }
        writer.subject((*found)->subject);
        return undoOperation(writer, operation, mode);
    });
}

std::optional<Id<Operation>> Registry::newestUndoable() const
{
    const auto id =
        m_state->session->integer("select max(id) from operation where undoes_id is null and undone_by_id is null and final = 0");
    return id == 0 ? std::nullopt : std::optional(Id<Operation>{id});
}

std::optional<Id<Operation>> Registry::newestRedoable() const
{
    // The newest undo that stands; nothing but undos and redos may have come after it.
    const auto id =
        m_state->session->integer("select max(o.id) from operation o join operation u on u.id = o.undoes_id where o.undone_by_id "
                                  "is null and u.undoes_id is null "
                                  "and not exists (select 1 from operation l where l.id > o.id and l.undoes_id is null)");
    return id == 0 ? std::nullopt : std::optional(Id<Operation>{id});
}

Reader Registry::reader(Scope scope) const
{
    const auto gated = [this](const Scope& reach) -> Session& {
        if (reach.hidden == 0 && reach.whole()) {
            return *m_state->session;
        }
        auto& gate = m_state->gates[{reach.hidden, reach.condition("grid")}];
        if (!gate) {
            gate = std::make_unique<GatedSession>(*m_state->session, reach);
        }
        return *gate;
    };
    Session& rows = gated(scope);
    Session& figures = gated({scope.grids, scope.hidden & ~scope.counted});
    return {rows, figures, sealer(), std::move(scope), today()};
}

void Registry::observe(std::function<void(const Changes&)> observer)
{
    m_state->observers.push_back(std::move(observer));
}

bool Registry::hasAccounts() const
{
    return needsPermit(*m_state->session);
}

void Registry::useSealer(std::shared_ptr<const Sealer> sealer)
{
    m_state->options.sealer = std::move(sealer);
    m_state->session->overwriteRemoved();
}

bool Registry::changedElsewhere()
{
    const auto now = m_state->session->foreignChanges();
    return std::exchange(m_state->seenChanges, now) != now;
}

const RegistryInfo& Registry::info() const
{
    return m_state->info;
}

const std::filesystem::path& Registry::file() const
{
    return m_state->file;
}

Date Registry::today() const
{
    return m_state->options.clock->today();
}

std::string Registry::now() const
{
    return m_state->options.clock->now();
}

const Sealer& Registry::sealer() const
{
    return *m_state->options.sealer;
}

} // namespace linwu
