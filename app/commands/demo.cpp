// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu demo FILE [--seed N]: 桂花里社区, invented, in a file marked 演示: its people, grids and staff, a mediation case, the
// vouchers of a quarter and its published sheet, all of it through the acts that people use (resources/demo/guihuali.jsonl).

#include "app/commands/act_doing.h"
#include "app/commands/demo_photo.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/attachments/content_input.h"
#include "core/base/embedded.h"
#include "core/demo/generate.h"
#include "ui/attachments/picture.h"

namespace linwu::app {

namespace {

constexpr std::int64_t demoResidents = 1500;
constexpr const char* photoField = "demo_photo";

/// A line may ask for a photo of the board: `"demo_photo": 3`.
Status hangPhoto(const RegistryFile& file, ActInput& line)
{
    const std::string number = line.text(photoField);
    if (number.empty()) {
        return {};
    }
    line.fields.erase(photoField);
    return ask(file, [&](const Reader& reader) -> Status {
        const auto limits = attachments::limitsOn(reader, reader.today());
        const auto content = ui::contentOf(demoPhoto(std::stoi(number)), limits);
        if (!content) {
            return content.error();
        }
        attachments::putContent(line, *content);
        return {};
    });
}

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
        if (auto status = hangPhoto(file, line.input); !status) {
            return status;
        }
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
    // From its first act on no clock and nobody at this computer has a part in it: the ends of its journal stand on its sheets.
    Request making = request;
    making.today = Date(2025, 6, 30);
    making.actor = "演示";
    auto file = createRegistry(making, {"桂花里社区", "990100001001", "demo", *seed});
    if (!file) {
        return file.error();
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
