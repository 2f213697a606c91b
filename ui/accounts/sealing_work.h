// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sealing a file in the background: after its first account, under new keys, or where it was left.

namespace linwu::ui {

class Desk;

/// Moves what an older file holds of level four in the clear under the seal, begins to seal what waits and opens with the keys of
/// who sits here; nothing happens when nothing waits. Closing the window or Cancel leaves the rest for the next sign-in.
void continueSealing(Desk& desk);

} // namespace linwu::ui
