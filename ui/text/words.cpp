// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/words.h"

#include <QHash>

namespace linwu::ui::words {
namespace {

QHash<QString, const char*> collected()
{
    QHash<QString, const char*> all;
    for (const auto list : {
             accounts(),
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
             rules(),
         }) {
        for (const auto& word : list) {
            all.insert(QString::fromLatin1(word.key), word.text);
        }
    }
    return all;
}

} // namespace

const char* find(const QString& key)
{
    static const QHash<QString, const char*> all = collected();
    return all.value(key, nullptr);
}

} // namespace linwu::ui::words
