// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"

#include "app/commands/verbs.h"
#include "core/store/session.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>
#include <iostream>
#include <memory>

namespace linwu::app {

namespace {

constexpr std::string_view commonUsage = "[--json] [--lang zh_CN|en] [--as STAFF] [--today DATE]";

const Verb* findVerb(std::string_view word)
{
    const auto found = std::ranges::find(verbs(), word, [](const Verb& verb) { return verb.shape.verb; });
    return found == verbs().end() ? nullptr : &*found;
}

int help()
{
    std::cout << "linwu [FILE]\n";
    for (const Verb& verb : verbs()) {
        std::cout << "linwu " << verb.shape.verb << (verb.shape.usage.empty() ? "" : " ") << verb.shape.usage << '\n';
    }
    std::cout << commonUsage << std::endl;
    return static_cast<int>(Exit::done);
}

QtMessageHandler otherHandler = nullptr;

/// Qt asks for the folder of a desktop session, which a terminal or a timer may not have; a verb needs none, so nobody is told.
void quietAboutSession(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.contains(QLatin1String("XDG_RUNTIME_DIR")) && otherHandler != nullptr) {
        otherHandler(type, context, text);
    }
}

/// Verbs that draw pages need Qt's fonts; the others start without them.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv, bool needsFonts)
{
    if (!needsFonts) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    otherHandler = qInstallMessageHandler(quietAboutSession);
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<Answer> work(const Verb& verb, const std::vector<std::string>& arguments)
{
    auto request = parseRequest(arguments, verb.shape);
    if (!request) {
        return request.error();
    }
    try {
        return verb.work(*request);
    } catch (const StoreError&) {
        return failure(ErrorCode::store);
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::store, {}, "memory");
    }
}

} // namespace

bool asksForVerb(const std::vector<std::string>& arguments)
{
    const auto place = verbPlace(arguments);
    if (!place) {
        return std::ranges::find(arguments, "--help") != arguments.end();
    }
    return arguments[*place] == "help" || findVerb(arguments[*place]) != nullptr;
}

int runCommand(int argc, char** argv, const std::vector<std::string>& arguments)
{
    const auto place = verbPlace(arguments);
    const Verb* verb = place ? findVerb(arguments[*place]) : nullptr;
    if (verb == nullptr || std::ranges::find(arguments, "--help") != arguments.end()) {
        return help();
    }
    const auto qt = application(argc, argv, verb->needsFonts);
    QTranslator words;
    if (asksForLanguage(arguments) != "en" && words.load(QStringLiteral(":/i18n/linwu_zh_CN"))) {
        QCoreApplication::installTranslator(&words);
    }
    std::vector<std::string> rest = arguments;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(*place));
    const bool json = asksForJson(arguments);
    const auto answer = work(*verb, rest);
    if (!answer) {
        printError(answer.error(), json);
        return static_cast<int>(exitOf(answer.error()));
    }
    printAnswer(*answer, json);
    return static_cast<int>(answer->error ? exitOf(*answer->error) : answer->exit);
}

} // namespace linwu::app
