// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/words.h"

#include <QHash>

#include <array>

namespace linwu::ui::words {
namespace {

QHash<QString, const char*> collected()
{
    QHash<QString, const char*> texts;
    for (const auto list : all()) {
        for (const auto& word : list) {
            texts.insert(QString::fromLatin1(word.key), word.text);
        }
    }
    return texts;
}

} // namespace

std::span<const std::span<const Word>> all()
{
    static const std::array known{
        accounts(),
        attachments(),
        acts(),
        common(),
        files(),
        importing(),
        lists(),
        residents(),
        mediation(),
        mediationFields(),
        mediationRules(),
        ledger(),
        disclosure(),
        retention(),
        retrieval(),
        rules(),
    };
    return known;
}

const char* find(const QString& key)
{
    static const QHash<QString, const char*> texts = collected();
    return texts.value(key, nullptr);
}

} // namespace linwu::ui::words
