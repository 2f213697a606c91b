// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/given_files.h"

#include "core/attachments/content_input.h"
#include "ui/attachments/picture.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace linwu::app {

namespace {

bool takes(const ActEntry& entry, std::string_view name)
{
    return std::ranges::any_of(entry.fields, [&](const ActField& field) { return field.name == name; });
}

} // namespace

Status readGivenFile(const RegistryFile& file, const ActEntry& entry, ActInput& line)
{
    const std::string path = line.text(attachments::fileField);
    if (path.empty() || !takes(entry, attachments::fileField)) {
        return {};
    }
    const auto limits = ask(file, [](const Reader& reader) -> Result<attachments::Limits> {
        return attachments::limitsOn(reader, reader.today());
    });
    if (!limits) {
        return limits.error();
    }
    const auto content =
        ui::bytesOfFile(ui::toQt(path)).andThen([&](const std::string& bytes) { return ui::contentOf(bytes, *limits); });
    if (!content) {
        return content.error();
    }
    attachments::putContent(line, *content);
    for (const char* name : {"name", "scan"}) {
        if (takes(entry, name) && line.text(name).empty()) {
            line.fields[name] = pathOf(path).filename().string();
        }
    }
    return {};
}

} // namespace linwu::app
