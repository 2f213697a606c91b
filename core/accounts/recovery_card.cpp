// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/recovery_card.h"

#include "core/base/text.h"
#include "core/papers/template.h"

namespace linwu::accounts {

Result<papers::Document>
recoveryCard(const RecoveryKey& key, const std::string& community, const std::string& maker, const Date& on)
{
    papers::TemplateValues values;
    values.texts["community"] = community;
    values.texts["maker"] = maker;
    values.texts["made"] = chineseText(on);
    const auto groups = split(key.text(), '-');
    const std::size_t half = groups.size() / 2;
    for (std::size_t i = 0; i < half; ++i) {
        papers::TemplateValues line;
        line.texts["left_number"] = std::to_string(i + 1);
        line.texts["left"] = groups[i];
        line.texts["right_number"] = std::to_string(half + i + 1);
        line.texts["right"] = groups[half + i];
        values.rows["lines"].push_back(std::move(line));
    }
    return papers::fillPaper("HFMY", values);
}

} // namespace linwu::accounts
