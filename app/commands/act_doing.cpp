// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/act_doing.h"

#include "app/commands/acts.h"
#include "app/commands/given_files.h"

namespace linwu::app {

Result<ActOutcome> doActLine(RegistryFile& file, ActLine line)
{
    const ActEntry* entry = findAct(line.action);
    if (entry == nullptr) {
        return invalid("action", "unknown_action");
    }
    if (line.today) {
        if (auto status = file.stand(*line.today); !status) {
            return status.error();
        }
    }
    Actor actor = file.actor;
    if (!line.as.empty()) {
        auto other = actorOf(*file.registry, line.as);
        if (!other) {
            return other.error();
        }
        actor = *other;
        actor.permit = file.actor.permit;
    }
    actor.confirmed = line.confirmed;
    if (auto status = readGivenFile(file, *entry, line.input); !status) {
        return status.error();
    }
    return entry->run(*file.registry, actor, line.input);
}

} // namespace linwu::app
