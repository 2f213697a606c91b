// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sealing a file anew (重新加封): every value, every image in the journal and every issued paper under the newest keys.
// Bookkeeping of keys and no act on records: what people see stays the same.

#include "core/access/keyring.h"
#include "core/registry/registry.h"

#include <functional>
#include <string>
#include <vector>

namespace linwu::sealing {

/// How far sealing is, in rows looked at.
struct SealProgress {
    std::int64_t done = 0;
    std::int64_t total = 0;
};

struct SealOutcome {
    bool finished = false;              ///< nothing of an older generation is left that `keyring` could seal
    std::int64_t values = 0;            ///< rows and images that were sealed anew
    std::vector<std::string> oldCopies; ///< names of copies beside the file that are not sealed, or with older keys
};

struct SealOptions {
    std::function<bool(const SealProgress&)> keepOn; ///< asked after each portion; false leaves the rest for another time
    int portion = 300;                               ///< rows of one transaction
};

/// Whether something waits to be sealed that these keys open: after the first account, after `key.renew`, after a run that was
/// ended.
[[nodiscard]] bool needsSealing(const Reader& reader, const Keyring& keyring);

/// Seals what waits, portion by portion, each one transaction that also says where it stands: ending it at any moment, also by
/// force, loses nothing and leaves every value readable; the next call goes on. At the end the file is written anew without what
/// was removed from it, the act `key.reseal` is noted, which nobody takes back, and the grants of older keys go. `unreadable`
/// when a value does not open, `busy` when the file is being read elsewhere for long.
[[nodiscard]] Result<SealOutcome>
sealAnew(Registry& registry, const Actor& actor, const Keyring& keyring, const SealOptions& options = {});

} // namespace linwu::sealing
