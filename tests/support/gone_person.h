// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// GonePerson: somebody who lived here, was corrected, looked at and changed in bulk, and moved out; and every word that was ever
// typed of her, to be looked for in the bytes of the file.

#include "tests/support/residents.h"

#include <string>
#include <vector>

namespace linwu::test {

class GonePerson {
public:
    static constexpr const char* name = "欧阳试删";

    /// Enters her in `registry` on its day, as somebody who moved out on `leftOn`.
    GonePerson(TempRegistry& registry, const Actor& actor, const Date& leftOn);

    [[nodiscard]] Id<residents::Resident> id() const { return m_id; }

    [[nodiscard]] Id<residents::Household> household() const { return m_household; }

    /// The act that changed her telephone.
    [[nodiscard]] Id<Operation> correction() const { return m_correction; }

    /// The act that changed the work place of everybody at once.
    [[nodiscard]] Id<Operation> bulk() const { return m_bulk; }

    /// Everything that is to be found nowhere afterwards.
    [[nodiscard]] static std::vector<std::string> words();

private:
    Id<residents::Resident> m_id;
    Id<residents::Household> m_household;
    Id<Operation> m_correction;
    Id<Operation> m_bulk;
};

/// Which of the words stand in a file of that folder: as they are, or in the base64 of an image in the journal.
[[nodiscard]] std::vector<std::string> wordsOnDisk(const std::filesystem::path& folder, const std::vector<std::string>& words);

} // namespace linwu::test
