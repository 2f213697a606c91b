// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The recovery card (恢复密钥卡): printed once, for the safe. It is never kept as an issued paper: that would be the key in the
// file.

#include "core/access/recovery_key.h"
#include "core/base/date.h"
#include "core/papers/document.h"

#include <string>

namespace linwu::accounts {

/// The card as a paper. `maker` is who had it made.
[[nodiscard]] Result<papers::Document>
recoveryCard(const RecoveryKey& key, const std::string& community, const std::string& maker, const Date& on);

} // namespace linwu::accounts
