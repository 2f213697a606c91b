// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu demo FILE [--seed N]: 桂花里社区, invented, in a file marked 演示: its people, grids and staff, a mediation case, the
// vouchers of a quarter and its published sheet, all of it through the acts that people use (resources/demo/guihuali.jsonl).

#include "app/commands/act_doing.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/base/embedded.h"
#include "core/demo/generate.h"

namespace linwu::app {

namespace {

constexpr std::int64_t demoResidents = 1500;

Status playActs(RegistryFile& file)
{
    const auto script = embedded("demo/guihuali.jsonl");
    auto lines = parseActLines(script.value_or(std::string_view()));
    if (!lines) {
        return lines.error();
    }
    std::map<std::string, std::string> named;
    for (ActLine& line : *lines) {
        nameRecords(line.input, named);
        const auto outcome = doActLine(file, line);
        if (!outcome) {
            Error error = outcome.error();
            error.where["line"] = std::to_string(line.number);
            error.where["action"] = line.action;
            return error;
        }
        named["@" + line.let] = outcome->record;
    }
    return {};
}

} // namespace

Result<Answer> runDemo(const Request& request)
{
    const auto seed = request.number("seed", 20260401);
    if (!seed) {
        return seed.error();
    }
    auto file = createRegistry(request, {"桂花里社区", "990100001001", "demo", *seed});
    if (!file) {
        return file.error();
    }
    file->actor.name = "演示";
    if (auto status = file->stand(Date(2025, 6, 30)); !status) {
        return status.error();
    }
    demo::PopulationWish wish;
    wish.residents = demoResidents;
    wish.seed = static_cast<std::uint64_t>(*seed);
    wish.today = file->registry->today();
    if (auto status = demo::settle(*file->registry, file->actor, demo::inventPopulation(wish)); !status) {
        return status.error();
    }
    if (auto status = playActs(*file); !status) {
        return status.error();
    }
    return madeAnswer(request.words.front(), *file->registry);
}

} // namespace linwu::app
