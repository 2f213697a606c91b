// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu reseal FILE: seals what was typed before the first account, goes on with sealing that was ended, or seals under new keys.

#include "core/sealing/reseal.h"

#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/accounts/key_actions.h"
#include "core/residents/level_four_actions.h"

namespace linwu::app {

namespace {

/// Seals and tells each tenth of it.
Result<Answer> sealAndTell(RegistryFile& file, Answer answer)
{
    constexpr std::int64_t parts = 10;
    std::int64_t told = 0;
    const auto tell = [&](const sealing::SealProgress& progress) {
        const std::int64_t part = progress.total == 0 ? parts : progress.done * parts / progress.total;
        if (part > told) {
            told = part;
            printNote(std::to_string(part * 100 / parts) + " %");
        }
        return true;
    };
    const auto done = sealing::sealAnew(*file.registry, file.actor, file.keyring, {.keepOn = tell});
    if (!done) {
        return done.error();
    }
    answer.body["finished"] = done->finished;
    answer.body["sealed"] = done->values;
    answer.body["old_copies"] = done->oldCopies;
    return answer;
}

} // namespace

Result<Answer> runReseal(const Request& request)
{
    auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    Answer answer;
    if (request.has("new-keys")) {
        accounts::KeyHolder holder{file->keyring, {}};
        const auto held = accounts::heldSealingClasses(file->keyring);
        if (const auto renewed = accounts::renewKeys(*file->registry, file->actor, holder, held); !renewed) {
            return renewed.error();
        }
        file->keyring = holder.keyring;
    }
    if (const auto moved = residents::sealLevelFour(*file->registry, file->actor); !moved) {
        return moved.error();
    }
    return sealAndTell(*file, std::move(answer));
}

} // namespace linwu::app
