// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The dictionary behind labels and messages. Each register keeps its own list (words_<register>.cpp): `{"list.code", "English"}`.

#include <QString>

#include <span>

namespace linwu::ui::words {

struct Word {
    const char* key;  ///< `occupancy.rented`, `action.residents.move_in`, `rule.id_check_digit`
    const char* text; ///< English; Chinese stands in translations/linwu_zh_CN.ts under the context `words`
};

/// All lists. A key stands once in all of them: a test walks it.
[[nodiscard]] std::span<const std::span<const Word>> all();

/// The English text of a key, or nullptr.
[[nodiscard]] const char* find(const QString& key);

// One list a register. Add yours here and in words.cpp.
[[nodiscard]] std::span<const Word> common();
[[nodiscard]] std::span<const Word> rules();
[[nodiscard]] std::span<const Word> lists();
[[nodiscard]] std::span<const Word> acts();
[[nodiscard]] std::span<const Word> files();
[[nodiscard]] std::span<const Word> attachments();
[[nodiscard]] std::span<const Word> importing();
[[nodiscard]] std::span<const Word> accounts();
[[nodiscard]] std::span<const Word> residents();
[[nodiscard]] std::span<const Word> mediation();
[[nodiscard]] std::span<const Word> mediationFields();
[[nodiscard]] std::span<const Word> mediationRules();
[[nodiscard]] std::span<const Word> ledger();
[[nodiscard]] std::span<const Word> disclosure();
[[nodiscard]] std::span<const Word> retention();
[[nodiscard]] std::span<const Word> retrieval();

} // namespace linwu::ui::words
