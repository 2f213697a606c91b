// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu new FILE --community NAME --code 12DIGITS: an empty registry.

#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"

namespace linwu::app {

Result<Answer> runNew(const Request& request)
{
    Problems problems;
    const RegistryInfo info{request.value("community"), request.value("code"), {}, 0};
    if (info.community.empty()) {
        problems.push_back({"community", "required", Severity::block, {}});
    }
    const bool digits = info.code.find_first_not_of("0123456789") == std::string::npos;
    if (info.code.size() != 12 || !digits) {
        problems.push_back({"code", "community_code", Severity::block, {}});
    }
    if (blocks(problems)) {
        return invalid(std::move(problems));
    }
    const auto file = createRegistry(request, info);
    if (!file) {
        return file.error();
    }
    return madeAnswer(request.words.front(), *file->registry);
}

} // namespace linwu::app
