// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu account FILE list|open|add|edit|reset: who may sign in. Passphrases come from files or standard input, never as words.

#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/accounts/account_actions.h"
#include "core/accounts/account_queries.h"
#include "core/grids/staff_queries.h"

namespace linwu::app {

namespace {

Json accountJson(const accounts::Account& account)
{
    Json json;
    json["account"] = account.name;
    json["role"] = account.role;
    json["staff"] = account.staffId ? Json(account.staffId.value) : Json();
    json["valid_to"] = account.validTo ? Json(isoText(*account.validTo)) : Json();
    json["disabled"] = account.disabled;
    return json;
}

/// What the options say goes over what the account was.
Status readOptions(const Request& request, const RegistryFile& file, accounts::Account& account)
{
    if (request.has("role")) {
        account.role = request.value("role");
    }
    if (request.has("until")) {
        const auto until = request.date("until");
        if (!until) {
            return until.error();
        }
        account.validTo = *until;
    }
    if (request.has("staff")) {
        const auto staff = actorOf(*file.registry, request.value("staff"));
        if (!staff) {
            return staff.error();
        }
        account.staffId = staff->staff;
    }
    account.disabled = request.has("disable") || (account.disabled && !request.has("enable"));
    return {};
}

Result<Answer> listed(const RegistryFile& file)
{
    return ask(file, [](const Reader& reader) -> Result<Answer> {
        Answer answer;
        answer.body["accounts"] = Json::array();
        for (const auto& account : accounts::listAccounts(reader)) {
            answer.body["accounts"].push_back(accountJson(account));
        }
        return answer;
    });
}

Answer done(const accounts::Account& account)
{
    Answer answer;
    answer.body = accountJson(account);
    return answer;
}

Result<Answer> opened(const Request& request, RegistryFile& file, const std::string& passphrase)
{
    accounts::Account first;
    first.name = request.value("name");
    first.role = "director";
    if (auto status = readOptions(request, file, first); !status) {
        return status.error();
    }
    const auto made = accounts::openAccounts(*file.registry, file.actor, first, passphrase);
    if (!made) {
        return made.error();
    }
    Answer answer = done(first);
    // Shown this once: it stands nowhere in the file.
    answer.body["recovery_key"] = made->recovery.text();
    return answer;
}

Result<Answer> changed(const Request& request, const RegistryFile& file, const std::string& wish, const std::string& passphrase)
{
    const accounts::KeyHolder holder{file.keyring, {}};
    if (wish == "add") {
        accounts::Account account;
        account.name = request.value("name");
        if (auto status = readOptions(request, file, account); !status) {
            return status.error();
        }
        const auto result = accounts::addAccount(*file.registry, file.actor, holder, account, passphrase);
        return result ? Result<Answer>(done(account)) : Result<Answer>(result.error());
    }
    const auto shown = ask(file, [&](const Reader& reader) -> Result<accounts::Account> {
        auto found = accounts::findAccount(reader, request.value("name"));
        return found ? Result<accounts::Account>(std::move(*found)) : failure(ErrorCode::notFound, "name", "no_such_account");
    });
    if (!shown) {
        return shown.error();
    }
    accounts::Account edited = *shown;
    if (auto status = readOptions(request, file, edited); !status) {
        return status.error();
    }
    const auto result = wish == "edit" ? accounts::editAccount(*file.registry, file.actor, holder, *shown, edited)
                                       : accounts::resetPassphrase(*file.registry, file.actor, holder, shown->id, passphrase);
    return result ? Result<Answer>(done(edited)) : Result<Answer>(result.error());
}

} // namespace

Result<Answer> runAccount(const Request& request)
{
    const std::string& wish = request.words[1];
    auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    if (wish == "list") {
        return listed(*file);
    }
    const bool asksPassphrase = wish == "open" || wish == "add" || wish == "reset";
    if (!asksPassphrase && wish != "edit") {
        return failure(ErrorCode::invalid, wish, std::string(wrongUse));
    }
    std::string passphrase;
    if (asksPassphrase) {
        auto read = passphraseIn(request.value("new-key-file"));
        if (!read) {
            return read.error();
        }
        passphrase = std::move(*read);
    }
    return wish == "open" ? opened(request, *file, passphrase) : changed(request, *file, wish, passphrase);
}

} // namespace linwu::app
