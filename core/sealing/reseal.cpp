// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/sealing/reseal.h"

#include "core/access/register_kind.h"
#include "core/access/resealer.h"
#include "core/accounts/key_generation.h"
#include "core/registry/chain.h"
#include "core/registry/image.h"
#include "core/sealing/draft_file.h"
#include "core/sealing/reseal_queries.h"
#include "core/sealing/value_sealing.h"
#include "core/store/sqlite_session.h"

#include <algorithm>

namespace linwu::sealing {

namespace {

using accounts::KeyGeneration;

constexpr std::string_view imagesStep = "change";
constexpr std::string_view pagesStep = "change_page";
constexpr std::string_view reasonsStep = "operation";
/// Behind the last table: the file is being written anew.
constexpr std::string_view lastStep = "compact";
/// Pages are large: fewer of them make a portion.
constexpr int mostPages = 20;

std::vector<const SealedTable*> tablesOf(KeyClass keyClass)
{
    std::vector<const SealedTable*> tables;
    for (const SealedTable& table : sealedTables()) {
        if (table.mayHold(keyClass)) {
            tables.push_back(&table);
        }
    }
    return tables;
}

/// One class of keys on its way to its newest generation.
class ClassSealing {
public:
    ClassSealing(Registry& registry, const Resealer& resealer, KeyGeneration generation, int portion)
        : m_registry(registry)
        , m_values(resealer, generation.keyClass)
        , m_generation(std::move(generation))
        , m_tables(tablesOf(m_generation.keyClass))
        , m_portion(portion)
    {
        for (const auto* table : m_tables) {
            m_steps.push_back(table->table);
        }
        if (!m_tables.empty()) {
            m_steps.insert(m_steps.end(), {imagesStep, pagesStep, reasonsStep});
        }
        m_steps.push_back(lastStep);
    }

    [[nodiscard]] const KeyGeneration& generation() const { return m_generation; }

    [[nodiscard]] bool atLast() const { return m_generation.step == lastStep; }

    [[nodiscard]] std::int64_t rowsOfSteps()
    {
        std::int64_t rows = 0;
        for (const std::string_view step : m_steps) {
            rows += step == lastStep ? 0 : countRows(session(), step);
        }
        return rows;
    }

    /// The first again after one that this program does not know.
    [[nodiscard]] std::string_view stepAfter(std::string_view step) const
    {
        for (std::size_t i = 0; i + 1 < m_steps.size(); ++i) {
            if (m_steps[i] == step) {
                return m_steps[i + 1];
            }
        }
        return m_steps.front();
    }

    /// Seals one portion and moves on. Returns how many rows it looked at.
    std::int64_t sealPortion(std::int64_t& changed)
    {
        Transaction transaction(session());
        // Another window may have sealed on meanwhile.
        for (const auto& now : accounts::newestGenerations(m_registry.reader())) {
            if (now.id == m_generation.id && !now.step.empty()) {
                m_generation = now;
            }
        }
        if (m_generation.step.empty()) {
            dropSearchPages(session());
            m_generation.step = m_steps.front();
        }
        const std::int64_t looked = atLast() ? 0 : portionOf(m_generation.step, changed);
        if (looked == 0 && !atLast()) {
            m_generation.step = stepAfter(m_generation.step);
            m_generation.afterId = 0;
        }
        accounts::storePosition(session(), m_generation);
        transaction.commit();
        return looked;
    }

    /// Nothing but newest seals stands in the rows.
    [[nodiscard]] bool isClean()
    {
        const Blob head{std::string{'\1', static_cast<char>(m_generation.generation)}};
        return std::ranges::none_of(m_tables, [&](const SealedTable* table) {
            return holdsOther(session(), *table, m_generation.keyClass, head);
        });
    }

    void noteChain(bool held) { m_generation.chainHeld = held; }

    void startOver()
    {
        m_generation.step.clear();
        m_generation.afterId = 0;
        accounts::storePosition(session(), m_generation);
    }

private:
    [[nodiscard]] Session& session() const { return m_registry.reader().session(); }

    std::int64_t portionOf(std::string_view step, std::int64_t& changed)
    {
        if (step == imagesStep) {
            return eachOf(imagesAfter(session(), m_tables, m_generation.afterId, m_portion), changed);
        }
        if (step == pagesStep) {
            return eachOf(pagesAfter(session(), m_tables, m_generation.afterId, std::min(m_portion, mostPages)), changed);
        }
        if (step == reasonsStep) {
            return eachOf(reasonsAfter(session(), m_generation.keyClass, m_generation.afterId, m_portion), changed);
        }
        const SealedTable* table = findSealedTable(step);
        m_table = table;
        if (table == nullptr) {
            return 0;
        }
        const int portion = table->isLarge ? std::min(m_portion, mostPages) : m_portion;
        return eachOf(rowsAfter(session(), *table, m_generation.afterId, portion), changed);
    }

    template <class Found>
    std::int64_t eachOf(std::vector<Found> found, std::int64_t& changed)
    {
        for (Found& one : found) {
            changed += renew(one) ? 1 : 0;
            m_generation.afterId = one.id;
        }
        return static_cast<std::int64_t>(found.size());
    }

    bool renew(SealedRow& row)
    {
        const bool changed = m_values.renewRow(*m_table, row.id, row.fields);
        if (changed) {
            storeRow(session(), *m_table, row);
        }
        return changed;
    }

    bool renew(ImagePair& images)
    {
        const SealedTable& table = *findSealedTable(images.table);
        bool changed = false;
        for (std::string* image : {&images.before, &images.after}) {
            Fields fields = image->empty() ? Fields() : fieldsOfImage(*image);
            if (renewImage(table, images.recordId, fields)) {
                *image = imageText(fields);
                changed = true;
            }
        }
        if (changed) {
            storeImages(session(), images);
        }
        return changed;
    }

    bool renew(ImagePage& page)
    {
        const SealedTable& table = *findSealedTable(page.table);
        auto fresh = page.kind == Change::Kind::edit ? renewEdits(table, page.body) : renewRows(table, page.body);
        if (!fresh) {
            return false;
        }
        page.body = std::move(*fresh);
        storePage(session(), page);
        return true;
    }

    bool renew(ActReasons& reasons)
    {
        std::string fresh = m_values.renewReasons(reasons.action, {reasons.id}, reasons.stored);
        if (fresh == reasons.stored) {
            return false;
        }
        reasons.stored = std::move(fresh);
        storeReasons(session(), reasons);
        return true;
    }

    bool renewImage(const SealedTable& table, std::int64_t id, Fields& fields)
    {
        return m_values.renewImage(table, id, fields, [&] { return rowOf(session(), table, id); });
    }

    std::optional<Blob> renewRows(const SealedTable& table, const Blob& body)
    {
        const RowPage page = rowsOfPage(body);
        PackedRows packed(page.columns);
        bool changed = false;
        for (const auto& values : page.rows) {
            Fields fields;
            for (std::size_t i = 0; i < values.size(); ++i) {
                fields.push_back({page.columns[i], values[i]});
            }
            changed = renewImage(table, integerOf(values.front()), fields) || changed;
            std::vector<Value> fresh;
            for (auto& field : fields) {
                fresh.push_back(std::move(field.value));
            }
            packed.addRow(fresh);
        }
        return changed ? std::optional(packed.take()) : std::nullopt;
    }

    std::optional<Blob> renewEdits(const SealedTable& table, const Blob& body)
    {
        PackedRows packed({});
        bool changed = false;
        for (PackedEdit& edit : editsOfPage(body)) {
            for (const auto side : {&FieldChange::before, &FieldChange::after}) {
                Fields fields;
                for (const auto& change : edit.changes) {
                    fields.push_back({change.name, change.*side});
                }
                changed = renewImage(table, edit.id, fields) || changed;
                for (std::size_t i = 0; i < fields.size(); ++i) {
                    edit.changes[i].*side = std::move(fields[i].value);
                }
            }
            packed.addEdit(edit.id, edit.changes);
        }
        return changed ? std::optional(packed.take()) : std::nullopt;
    }

    Registry& m_registry;
    ValueSealing m_values;
    KeyGeneration m_generation;
    std::vector<const SealedTable*> m_tables;
    std::vector<std::string_view> m_steps;
    const SealedTable* m_table = nullptr; ///< whose rows are being sealed
    int m_portion;
};

/// Copies that were kept beside the file before it was brought to a newer schema: they are as they were.
std::vector<std::string> copiesBeside(const std::filesystem::path& file)
{
    std::vector<std::string> names;
    const std::string beginning = file.filename().string() + ".schema-";
    std::error_code ignored;
    for (const auto& entry :
         std::filesystem::directory_iterator(file.parent_path().empty() ? "." : file.parent_path(), ignored)) {
        if (entry.path().filename().string().starts_with(beginning)) {
            names.push_back(entry.path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

bool waits(const KeyGeneration& generation, const Keyring& keyring)
{
    const DataKey* held = keyring.newest(generation.keyClass);
    return !generation.finished && held != nullptr && held->generation == generation.generation;
}

std::vector<ClassSealing> waitingClasses(Registry& registry, const Resealer& resealer, const Keyring& keyring, int portion)
{
    std::vector<ClassSealing> classes;
    for (auto& generation : accounts::newestGenerations(registry.reader())) {
        if (waits(generation, keyring)) {
            classes.emplace_back(registry, resealer, std::move(generation), portion);
        }
    }
    return classes;
}

/// Before the first image is sealed anew the chain of the journal must hold, or it is not bound anew at the end: what was bent
/// stays so.
void noteChain(const Registry& registry, std::vector<ClassSealing>& classes)
{
    std::optional<bool> held;
    for (const KeyGeneration& generation : accounts::newestGenerations(registry.reader())) {
        if (!generation.finished && !generation.step.empty()) {
            held = generation.chainHeld;
        }
    }
    if (!held) {
        held = !firstBentLink(registry.reader());
    }
    for (ClassSealing& sealing : classes) {
        sealing.noteChain(*held);
    }
}

/// Notes the end of those classes, in one act. A class in which something older turned up begins again and is not noted.
Result<bool> finish(Registry& registry, const Actor& actor, std::vector<ClassSealing>& classes)
{
    bool clean = true;
    const auto done = registry.apply(actor, "key.reseal", [&](Writer& writer) -> Status {
        writer.makeFinal();
        // Sheets on the wall show the end of the chain as it was.
        writer.subject(chainEnd(writer.reader()));
        if (classes.front().generation().chainHeld) {
            recastChanged(writer.reader(), writer.journal().operation());
        }
        for (ClassSealing& sealing : classes) {
            if (sealing.isClean()) {
                accounts::finishGeneration(writer, sealing.generation());
            } else {
                sealing.startOver();
                clean = false;
            }
        }
        return {};
    });
    return done ? Result<bool>(clean) : Result<bool>(done.error());
}

} // namespace

bool needsSealing(const Reader& reader, const Keyring& keyring)
{
    return std::ranges::any_of(accounts::newestGenerations(reader), [&](const KeyGeneration& generation) {
        return waits(generation, keyring);
    });
}

Result<SealOutcome> sealAnew(Registry& registry, const Actor& actor, const Keyring& keyring, const SealOptions& options)
{
    SealOutcome outcome;
    try {
        const Resealer resealer(keyring);
        auto classes = waitingClasses(registry, resealer, keyring, options.portion);
        if (classes.empty()) {
            outcome.finished = true;
            return outcome;
        }
        for (const DraftsFile& drafts : draftsFiles) {
            if (resealer.generation(keyClassOf(drafts.place.table)) != 0) {
                resealDrafts(registry.file(), drafts, resealer);
            }
        }
        noteChain(registry, classes);
        SealProgress progress;
        for (ClassSealing& sealing : classes) {
            progress.total += sealing.rowsOfSteps();
        }
        for (ClassSealing& sealing : classes) {
            while (!sealing.atLast()) {
                progress.done += sealing.sealPortion(outcome.values);
                if (options.keepOn && !options.keepOn(progress)) {
                    return outcome;
                }
            }
        }
        if (!registry.file().empty()) {
            SqliteSession(registry.file(), SqliteSession::Mode::open).compact();
        }
        const auto clean = finish(registry, actor, classes);
        if (!clean) {
            return clean.error();
        }
        outcome.finished = *clean;
        outcome.oldCopies = registry.file().empty() ? std::vector<std::string>() : copiesBeside(registry.file());
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
    return outcome;
}

} // namespace linwu::sealing
