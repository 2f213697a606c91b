// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// inTurn: steps of an act, one after the other until one refuses.

#include "core/base/result.h"

namespace linwu {

/// Runs each step (a callable that answers a Status) until one refuses; its error, or success.
template <class... Steps>
[[nodiscard]] Status inTurn(Steps&&... steps)
{
    Status status;
    static_cast<void>(((status = steps(), status.hasValue()) && ...));
    return status;
}

} // namespace linwu
