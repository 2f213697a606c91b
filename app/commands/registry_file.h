// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The registry a verb works on: opened, with the day that `--today` sets and the person that `--as` names.

#include "app/commands/answer.h"
#include "app/commands/request.h"
#include "core/registry/registry.h"

#include <filesystem>
#include <memory>

namespace linwu::app {

/// The system's time until a day is set; then that day, all day.
class DeskClock final : public Clock {
public:
    void stand(Date day) { m_day = FixedClock(day); }

    [[nodiscard]] Date today() const override { return m_day ? m_day->today() : m_system.today(); }

    [[nodiscard]] std::string now() const override { return m_day ? m_day->now() : m_system.now(); }

private:
    SystemClock m_system;
    std::optional<FixedClock> m_day;
};

struct RegistryFile {
    std::unique_ptr<Registry> registry;
    Actor actor;
    std::shared_ptr<DeskClock> clock;
    Scope scope = {};     ///< of her who signed in
    Keyring keyring = {}; ///< hers, for acts on accounts

    /// Sets the clock. Refused (`clock_only_in_marked_file`) unless the file is marked 演示 or 测试.
    Status stand(Date day) const;
};

/// The person that a key or a name of the staff register names; nobody for an empty text; `notFound` for an unknown one.
[[nodiscard]] Result<Actor> actorOf(const Registry& registry, const std::string& text);

/// The passphrase in the first line of a file, or of standard input for `-`.
[[nodiscard]] Result<std::string> passphraseIn(const std::string& name);

/// Whether a verb opens sealed fields: `backup` and `check` copy and count them as they are.
enum class Seals { opened, closed };

/// Opens the file of the first word, with the day of `--today` and the person of `--as`. In a file with accounts `--as` names the
/// account and `--key-file` the file its passphrase stands in (`-`: standard input); without them `forbidden` with
/// `sign_in_first`, unless the verb leaves seals closed.
[[nodiscard]] Result<RegistryFile> openRegistry(const Request& request, Seals seals = Seals::opened);

/// Makes a new file; `--today` sets the clock when `info.mark` is set. Refused with `taken` when the file exists.
[[nodiscard]] Result<RegistryFile> createRegistry(const Request& request, const RegistryInfo& info);

/// Reading work that may refuse by itself: one Result of both.
template <class Work>
[[nodiscard]] auto ask(const RegistryFile& file, Work work) -> decltype(work(std::declval<const Reader&>()))
{
    auto answer = file.registry->read(file.scope, work);
    if (!answer) {
        return answer.error();
    }
    return std::move(*answer);
}

/// What `new`, `demo` and `generate` answer: `file, community, code, seed, counts`.
[[nodiscard]] Answer madeAnswer(const std::string& file, const Registry& registry);

/// A path given as UTF-8.
[[nodiscard]] std::filesystem::path pathOf(const std::string& text);

} // namespace linwu::app
