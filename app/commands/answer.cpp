// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/answer.h"

#include "app/commands/request.h"
#include "core/base/result_codes.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"

#include <QCoreApplication>

#include <iostream>

namespace linwu::app {

namespace {

constexpr int schema = 1;

QString messageOf(const Error& error)
{
    if (error.detail == wrongUse && error.problems.empty()) {
        return QCoreApplication::translate("commands", "Wrong use at “%1”. `linwu help` shows how.").arg(ui::toQt(error.field));
    }
    return ui::sentence(error);
}

/// A value in one piece: texts bare, the rest as JSON.
std::string inLine(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The register that an object of the answer tells of (`household` of `household:12`); empty when it names none.
std::string tableOf(const Json& object)
{
    const auto record = object.find("record");
    return record != object.end() && record->is_string()
               ? record->get<std::string>().substr(0, record->get<std::string>().find(':'))
               : std::string();
}

/// A field of a record: a code with its word behind it, everything else as it is.
std::string fieldInLine(const std::string& table, const std::string& field, const Json& value)
{
    const std::string text = inLine(value);
    const std::string word = value.is_string() && !text.empty() ? ui::toCore(ui::shownValue(table, field, Value(text))) : text;
    return word == text ? text : text + " (" + word + ")";
}

void printRows(const Json& rows)
{
    for (const Json& row : rows) {
        const std::string table = row.is_object() ? tableOf(row) : std::string();
        std::string line;
        for (const auto& [key, value] : row.items()) {
            line += (line.empty() ? "" : "\t") + (row.is_array() ? inLine(value) : key + "=" + fieldInLine(table, key, value));
        }
        std::cout << "  " << (row.is_structured() ? line : inLine(row)) << '\n';
    }
}

/// `key: value`, a list of objects as one line each.
void printForPeople(const Json& body)
{
    for (const auto& [key, value] : body.items()) {
        if (value.is_array()) {
            std::cout << key << ": " << value.size() << '\n';
            printRows(value);
        } else if (value.is_object()) {
            std::cout << key << ":\n";
            for (const auto& [inner, content] : value.items()) {
                std::cout << "  " << inner << ": " << fieldInLine(tableOf(body), inner, content) << '\n';
            }
        } else {
            std::cout << key << ": " << inLine(value) << '\n';
        }
    }
}

/// The sentence of an error, what to do next, and each problem at its field.
void printWords(const Error& error)
{
    std::cerr << ui::toCore(messageOf(error)) << '\n';
    const std::string next = ui::toCore(ui::nextStep(error));
    std::cerr << next << (next.empty() ? "" : "\n");
    for (const Problem& problem : error.problems) {
        std::cerr << "  " << problem.field << ": " << ui::toCore(ui::sentence(problem)) << '\n';
    }
    std::cerr.flush();
}

void printObject(const Json& object)
{
    // Bytes that are no UTF-8 (a file name, a damaged cell) must not cost the answer.
    std::cout << object.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

} // namespace

Exit exitOf(const Error& error)
{
    if (error.detail == wrongUse) {
        return Exit::usage;
    }
    if (error.code == ErrorCode::notFound && error.field == "file") {
        return Exit::machine;
    }
    switch (error.code) {
    case ErrorCode::unreadable:
    case ErrorCode::newerFile:
    case ErrorCode::readOnly:
    case ErrorCode::busy:
    case ErrorCode::full:
    case ErrorCode::store:
        return Exit::machine;
    default:
        return Exit::refused;
    }
}

Json errorJson(const Error& error)
{
    Json json = Json::object();
    json["code"] = error.detail == wrongUse ? std::string(wrongUse) : std::string(codeOf(error.code));
    json["field"] = error.field;
    json["where"] = Json::object();
    for (const auto& [key, value] : error.where) {
        json["where"][key] = value;
    }
    json["message"] = ui::toCore(messageOf(error));
    json["next"] = ui::toCore(ui::nextStep(error));
    json["problems"] = Json::array();
    for (const Problem& problem : error.problems) {
        json["problems"].push_back(
            {{"field", problem.field},
             {"rule", problem.rule},
             {"severity", codeOf(problem.severity)},
             {"message", ui::toCore(ui::sentence(problem))}}
        );
    }
    return json;
}

void printAnswer(const Answer& answer, bool json)
{
    if (answer.error) {
        printWords(*answer.error);
    }
    if (!json) {
        printForPeople(answer.body);
        return;
    }
    Json object = {{"schema", schema}, {"ok", !answer.error.has_value()}};
    object.update(answer.body);
    if (answer.error) {
        object["error"] = errorJson(*answer.error);
    }
    printObject(object);
}

void printError(const Error& error, bool json)
{
    printWords(error);
    if (json) {
        printObject({{"schema", schema}, {"ok", false}, {"error", errorJson(error)}});
    }
}

void printNote(std::string_view text)
{
    std::cerr << text << std::endl;
}

} // namespace linwu::app
