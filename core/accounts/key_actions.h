// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A new generation of data keys: when somebody who held the old ones should not open what is written from now on.

#include "core/accounts/account_actions.h"

#include <vector>

namespace linwu::accounts {

/// The classes that seal values and that somebody holds.
[[nodiscard]] std::vector<KeyClass> heldSealingClasses(const Keyring& keyring);

/// `key.renew`: makes a new key for each of `classes` that `holder` has, wraps it for the recovery key and for everybody whose
/// role asks for it, and reads and writes with it from now on; `holder` has it too. What is sealed with the old key opens until
/// it is sealed anew (core/sealing/reseal.h). Refused with `key_not_held` when she lacks one of the classes, with
/// `sealing_unfinished` while the last generation is not finished, with `too_many_generations` after the 255th.
Result<Changes> renewKeys(Registry& registry, const Actor& actor, KeyHolder& holder, const std::vector<KeyClass>& classes);

} // namespace linwu::accounts
