// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/messages.h"

#include "ui/text/convert.h"
#include "ui/text/record_kinds.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace linwu::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("messages", text);
}

QString ruleKey(std::string_view rule)
{
    return QStringLiteral("rule.") + toQt(rule);
}

const char* wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::invalid:
        return QT_TRANSLATE_NOOP("messages", "Something here is not right yet.");
    case ErrorCode::unconfirmed:
        return QT_TRANSLATE_NOOP("messages", "This needs your confirmation and a reason.");
    case ErrorCode::notFound:
        return QT_TRANSLATE_NOOP("messages", "This record is no longer there.");
    case ErrorCode::conflict:
        return QT_TRANSLATE_NOOP("messages", "Somebody changed the same thing in the meantime.");
    case ErrorCode::taken:
        return QT_TRANSLATE_NOOP("messages", "This is in use already.");
    case ErrorCode::forbidden:
        return QT_TRANSLATE_NOOP("messages", "You may not do this.");
    case ErrorCode::unreadable:
        return QT_TRANSLATE_NOOP("messages", "The file is damaged or is not what it claims to be.");
    case ErrorCode::newerFile:
        return QT_TRANSLATE_NOOP("messages", "The file was written by a newer version of Linwu.");
    case ErrorCode::readOnly:
        return QT_TRANSLATE_NOOP("messages", "The file or its folder cannot be written.");
    case ErrorCode::busy:
        return QT_TRANSLATE_NOOP("messages", "Another program is holding the file.");
    case ErrorCode::full:
        return QT_TRANSLATE_NOOP("messages", "There is no space left on the disk.");
    case ErrorCode::cancelled:
        return QT_TRANSLATE_NOOP("messages", "Cancelled. Nothing was written.");
    case ErrorCode::store:
        return QT_TRANSLATE_NOOP("messages", "The data file could not be used.");
    }
    return "";
}

const char* nextOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::notFound:
    case ErrorCode::conflict:
        return QT_TRANSLATE_NOOP("messages", "The list has been refreshed: look again and repeat what you wanted.");
    case ErrorCode::unreadable:
        return QT_TRANSLATE_NOOP("messages", "Open another file, or restore the last backup.");
    case ErrorCode::newerFile:
        return QT_TRANSLATE_NOOP("messages", "Install the newest Linwu on this computer, then open the file again.");
    case ErrorCode::readOnly:
        return QT_TRANSLATE_NOOP("messages", "Choose another folder, or ask for the right to write there.");
    case ErrorCode::busy:
        return QT_TRANSLATE_NOOP("messages", "Close the other window and try again.");
    case ErrorCode::full:
        return QT_TRANSLATE_NOOP("messages", "Free some space and try again. Nothing was lost.");
    case ErrorCode::store:
        return QT_TRANSLATE_NOOP("messages", "Try again. If it happens twice, restore the last backup.");
    default:
        return nullptr;
    }
}

} // namespace

QString sentence(const Problem& problem)
{
    const char* text = words::find(ruleKey(problem.rule));
    QString spoken = text != nullptr ? QCoreApplication::translate("words", text) : toQt(problem.rule);
    for (const auto& [name, value] : problem.args) {
        spoken.replace(QLatin1Char('{') + toQt(name) + QLatin1Char('}'), name == "table" ? recordKind(value) : toQt(value));
    }
    return spoken;
}

bool hasSentence(std::string_view rule)
{
    return words::find(ruleKey(rule)) != nullptr;
}

QString sentence(const Error& error)
{
    if (error.problems.empty()) {
        // The detail of a refusal may itself be a rule word that says more than the code.
        const char* text = error.detail.empty() ? nullptr : words::find(ruleKey(error.detail));
        return text != nullptr ? QCoreApplication::translate("words", text) : say(wordsOf(error.code));
    }
    const QString first = sentence(error.problems.front());
    const auto more = static_cast<int>(error.problems.size()) - 1;
    if (more == 0) {
        return first;
    }
    return QCoreApplication::translate("messages", "%1 (and %n more)", nullptr, more).arg(first);
}

QString nextStep(const Error& error)
{
    const char* own = error.detail.empty() ? nullptr : words::find(QStringLiteral("next.") + toQt(error.detail));
    if (own != nullptr) {
        return QCoreApplication::translate("words", own);
    }
    const char* text = nextOf(error.code);
    return text != nullptr ? say(text) : QString();
}

} // namespace linwu::ui
