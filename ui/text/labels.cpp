// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/labels.h"

#include "ui/text/convert.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace linwu::ui {
namespace {

QString keyOf(std::string_view list, std::string_view code)
{
    return toQt(list) + QLatin1Char('.') + toQt(code);
}

} // namespace

QString label(std::string_view list, std::string_view code)
{
    const char* word = words::find(keyOf(list, code));
    return word != nullptr ? QCoreApplication::translate("words", word) : toQt(code);
}

bool hasLabel(std::string_view list, std::string_view code)
{
    return words::find(keyOf(list, code)) != nullptr;
}

QString actionLabel(std::string_view action)
{
    return label("action", action);
}

QString fieldLabel(std::string_view table, std::string_view field)
{
    // A case and its parts are named in one list, that of the forms.
    if (table == "mediation_case" || table.starts_with("case_")) {
        table = "case";
    }
    const auto dot = field.rfind('.');
    const std::string_view name = dot == std::string_view::npos ? field : field.substr(dot + 1);
    if (const char* word = words::find(QStringLiteral("field.") + keyOf(table, name)); word != nullptr) {
        return QCoreApplication::translate("words", word);
    }
    return label("field", name);
}

} // namespace linwu::ui
