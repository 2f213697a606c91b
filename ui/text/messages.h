// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sentences for what the core says in codes: Error and Problem. Each says what, where and what to do next.

#include "core/base/result.h"

#include <QString>

namespace linwu::ui {

/// The sentence of one problem, without the name of its field.
[[nodiscard]] QString sentence(const Problem& problem);

/// True if that rule word has a sentence (for the test that walks the rules).
[[nodiscard]] bool hasSentence(std::string_view rule);

/// The sentence of an error; with problems, the first of them and how many more.
[[nodiscard]] QString sentence(const Error& error);

/// What the person can do next, or empty.
[[nodiscard]] QString nextStep(const Error& error);

} // namespace linwu::ui
