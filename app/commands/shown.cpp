// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/shown.h"

#include "core/papers/masking.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

namespace linwu::app {

namespace {

papers::PersonalKind kindOf(std::string_view field)
{
    if (field.find("phone") != std::string_view::npos) {
        return papers::PersonalKind::phone;
    }
    if (field.find("id_number") != std::string_view::npos) {
        return papers::PersonalKind::idNumber;
    }
    if (field.find("account") != std::string_view::npos || field.find("card") != std::string_view::npos) {
        return papers::PersonalKind::card;
    }
    // Health, disability, remarks, narratives.
    return papers::PersonalKind::other;
}

} // namespace

std::string recordText(std::string_view table, std::int64_t id)
{
    return std::string(table) + ":" + std::to_string(id);
}

Json valueJson(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return *number;
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    return nullptr;
}

Json maskedJson(const papers::MaskTable& masks, const Reader& reader, const SealedText& sealed, std::string_view field)
{
    if (sealed.empty()) {
        return nullptr;
    }
    const std::string shown = masks.apply(papers::Surface::screen, kindOf(field), reader.open(sealed));
    return shown.empty() ? std::string("****") : shown;
}

std::string labelOf(const OperationEntry& entry)
{
    const bool points = entry.undoes.valid() && !entry.undoneAction.empty();
    const QString act = ui::actionLabel(points ? entry.undoneAction : entry.action);
    const QString label = act + ui::toQt(entry.subject);
    return ui::toCore(points ? ui::actionLabel(entry.action) + QStringLiteral("：") + label : label);
}

} // namespace linwu::app
