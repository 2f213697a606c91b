// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cutting short what another thread asks of its session: the answer is no longer wanted.

namespace linwu {

class Session;

/// From any thread: the statement that runs there fails with StoreError; nothing happens when none runs. A session of a server
/// would send its cancel request.
void interrupt(Session& session) noexcept;

} // namespace linwu
