// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu generate FILE --residents N [--seed N]: an invented community of any size, in a file marked 测试.

#include "core/demo/generate.h"

#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"

namespace linwu::app {

Result<Answer> runGenerate(const Request& request)
{
    const auto residents = request.number("residents", 0);
    const auto seed = request.number("seed", 1);
    if (!residents || !seed) {
        return residents ? seed.error() : residents.error();
    }
    if (*residents < 1 || *residents > 5'000'000) {
        return invalid("residents", "out_of_range");
    }
    const RegistryInfo info{"生成社区", "990100009001", "test", *seed};
    auto file = createRegistry(request, info);
    if (!file) {
        return file.error();
    }
    demo::PopulationWish wish;
    wish.residents = *residents;
    wish.seed = static_cast<std::uint64_t>(*seed);
    if (auto status = demo::settle(*file->registry, file->actor, demo::inventPopulation(wish)); !status) {
        return status.error();
    }
    return madeAnswer(request.words.front(), *file->registry);
}

} // namespace linwu::app
