// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/registry_file.h"

#include "core/accounts/sign_in.h"
#include "core/demo/story_day.h"
#include "core/grids/staff_queries.h"
#include "core/registry/any_record.h"
#include "core/registry/file_check.h"
#include "core/rules/rule_seed.h"

#include <charconv>
#include <fstream>
#include <iostream>

namespace linwu::app {

namespace {

/// By key, or by name or number among those who are here today.
std::optional<Staff> staffNamed(const Reader& reader, const std::string& text)
{
    std::int64_t id = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, id);
    if (fault == std::errc() && stop == end) {
        if (auto found = grids::findStaff(reader, Id<Staff>{id})) {
            return found;
        }
    }
    return grids::findStaff(reader, text, reader.today());
}

} // namespace

Status RegistryFile::stand(Date day) const
{
    if (registry->info().mark.empty()) {
        return invalid("today", "clock_only_in_marked_file");
    }
    clock->stand(day);
    return {};
}

Result<Actor> actorOf(const Registry& registry, const std::string& text)
{
    if (text.empty()) {
        return Actor{};
    }
    const auto staff = registry.read({}, [&](const Reader& reader) { return staffNamed(reader, text); });
    if (!staff) {
        return staff.error();
    }
    if (!*staff) {
        return failure(ErrorCode::notFound, "--as", "no_such_staff");
    }
    return Actor{(*staff)->id, (*staff)->name, {}};
}

std::filesystem::path pathOf(const std::string& text)
{
    return {std::u8string(text.begin(), text.end())};
}

Result<std::string> passphraseIn(const std::string& name)
{
    std::string line;
    std::ifstream file;
    if (name != "-") {
        file.open(pathOf(name));
    }
    std::istream& source = name == "-" ? std::cin : file;
    if (!std::getline(source, line)) {
        return failure(ErrorCode::notFound, "--key-file", "no_such_file");
    }
    return line;
}

namespace {

Status sitDown(RegistryFile& file, const Request& request, Seals seals)
{
    accounts::signOut(*file.registry);
    if (!request.has("key-file")) {
        return seals == Seals::closed ? Status{} : Status{failure(ErrorCode::forbidden, "account", "sign_in_first")};
    }
    const auto passphrase = passphraseIn(request.value("key-file"));
    if (!passphrase) {
        return passphrase.error();
    }
    auto who = accounts::signIn(*file.registry, request.actor, *passphrase);
    if (!who) {
        return who.error();
    }
    file.actor = std::move(who->actor);
    file.scope = std::move(who->scope);
    file.keyring = std::move(who->keyring);
    return {};
}

Status nameActor(RegistryFile& file, const Request& request)
{
    auto actor = actorOf(*file.registry, request.actor);
    if (!actor) {
        return actor.error();
    }
    file.actor = std::move(*actor);
    return {};
}

} // namespace

Result<RegistryFile> openRegistry(const Request& request, Seals seals)
{
    if (const FileCheck check = checkAtStart(pathOf(request.words.front())); !check.fault.empty()) {
        return failure(ErrorCode::unreadable, "file", std::string(check.fault));
    }
    auto clock = std::make_shared<DeskClock>();
    auto registry = Registry::open(pathOf(request.words.front()), {.sealer = nullptr, .clock = clock});
    if (!registry) {
        const bool missing = registry.error().code == ErrorCode::notFound;
        return missing ? failure(ErrorCode::notFound, "file", "no_such_file") : registry.error();
    }
    RegistryFile file{std::move(*registry), {}, std::move(clock)};
    if (const auto day = request.today ? request.today : demo::storyDay(*file.registry)) {
        if (auto status = file.stand(*day); !status) {
            return status.error();
        }
    }
    if (auto status = file.registry->hasAccounts() ? sitDown(file, request, seals) : nameActor(file, request); !status) {
        return status.error();
    }
    return file;
}

Answer madeAnswer(const std::string& file, const Registry& registry)
{
    const RegistryInfo& info = registry.info();
    Answer answer;
    answer.body["file"] = file;
    answer.body["community"] = info.community;
    answer.body["code"] = info.code;
    answer.body["seed"] = info.mark.empty() ? Json() : Json(info.seed);
    answer.body["counts"] = Json::object();
    for (const auto& [name, table] :
         {std::pair("persons", "resident"),
          std::pair("households", "household"),
          std::pair("dwellings", "dwelling"),
          std::pair("grids", "grid"),
          std::pair("cases", "mediation_case"),
          std::pair("vouchers", "voucher")}) {
        answer.body["counts"][name] = recordIds(registry.reader(), table).size();
    }
    return answer;
}

Result<RegistryFile> createRegistry(const Request& request, const RegistryInfo& info)
{
    if (request.today && info.mark.empty()) {
        return invalid("today", "clock_only_in_marked_file");
    }
    auto clock = std::make_shared<DeskClock>();
    if (request.today) {
        clock->stand(*request.today);
    }
    auto registry = Registry::create(pathOf(request.words.front()), info, {.sealer = nullptr, .clock = clock});
    if (!registry) {
        return registry.error();
    }
    RegistryFile file{std::move(*registry), Actor{{}, request.actor, {}}, std::move(clock)};
    if (const auto seeded = rules::seedFile(*file.registry, file.actor); !seeded) {
        return seeded.error();
    }
    return file;
}

} // namespace linwu::app
