// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The words that ledgers use for codes: 汉, 汉族 and 01 are one ethnic group. Read from the alias columns of resources/codes
// and from the code tables of the file.

#include "core/registry/reader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linwu::residents {

/// One code list with all its words.
class CodeWords {
public:
    /// Reads an embedded table with the columns `code`, `name`, `aliases` and perhaps `short_name`.
    explicit CodeWords(std::string_view embeddedName);

    /// One more word for a code of the list; a code that the list has not, and a word that means something already, are passed
    /// over.
    void learn(std::string_view word, std::string_view code);

    /// The code a word stands for, or an empty view. Compares without blanks, in half width and lower case; `05` and `5` are one.
    [[nodiscard]] std::string_view find(std::string_view word) const;

    /// Codes whose name or alias (two characters at least) stands inside a text, each once, in order of the table.
    [[nodiscard]] std::vector<std::string_view> findInside(std::string_view text) const;

private:
    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    void add(std::string_view word, const std::string& code);

    std::vector<std::string> m_codes;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_words; ///< word to place in m_codes
    std::vector<std::pair<std::string, std::uint32_t>> m_longWords;
};

/// The lists that a ledger's columns use, read once.
struct LedgerCodes {
    CodeWords sex{"codes/sex.csv"};
    CodeWords ethnic{"codes/ethnic.csv"};
    CodeWords political{"codes/political.csv"};
    CodeWords education{"codes/education.csv"};
    CodeWords marital{"codes/marital.csv"};
    CodeWords relation{"codes/relationship.csv"};
    CodeWords idType{"codes/id_types.csv"};
    CodeWords groups{"codes/special_groups.csv"};
    CodeWords dwellingUse{"codes/dwelling_use.csv"};
    CodeWords yesNo{"codes/yes_no.csv"};

    [[nodiscard]] static const LedgerCodes& shared();
};

/// The lists with the further words that the code tables of the file give their codes.
[[nodiscard]] std::shared_ptr<const LedgerCodes> ledgerCodesOf(const Reader& reader);

/// What the standard says of a relation (GB/T 4761 table): empty or 0 where it says nothing.
struct RelationFacts {
    std::string_view sex; ///< `1`, `2`
    bool hasGeneration = false;
    int generation = 0; ///< against the head: -1 child, 1 parent
};

[[nodiscard]] RelationFacts relationFacts(std::string_view code);

/// 无, 不详, 暂无, `-`, `/` …: written where nothing is known.
[[nodiscard]] bool meansNothing(std::string_view text);

/// 同上, 〃, ″, 〞, `"`: the same as above. `-` is one only in columns of a place (`place`), elsewhere it means nothing.
[[nodiscard]] bool meansSame(std::string_view text, bool place);

} // namespace linwu::residents
