// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/content_input.h"

#include "core/base/base64.h"

namespace linwu::attachments {

namespace {

constexpr const char* contentField = "content";
constexpr const char* thumbnailField = "thumbnail";
constexpr const char* sourceField = "source_sha256";

} // namespace

std::vector<ActField> contentFields()
{
    std::vector<ActField> fields;
    for (const char* name : {fileField, contentField, thumbnailField, sourceField}) {
        fields.push_back({name, ActField::Kind::text, false, {}});
    }
    return fields;
}

Result<NewContent> contentIn(const ActInput& line)
{
    NewContent content;
    for (const auto& [name, out] : {std::pair{contentField, &content.bytes}, std::pair{thumbnailField, &content.thumbnail}}) {
        auto bytes = bytesOfBase64(line.text(name));
        if (!bytes) {
            return invalid(name, "attachment_damaged");
        }
        *out = *std::move(bytes);
    }
    content.sourceSha256 = line.text(sourceField);
    if (content.empty() && !line.text(fileField).empty()) {
        return invalid(fileField, "attachment_unread");
    }
    return content;
}

void putContent(ActInput& line, const NewContent& content)
{
    line.fields.erase(fileField);
    line.fields[contentField] = base64Of(content.bytes);
    line.fields[thumbnailField] = base64Of(content.thumbnail);
    line.fields[sourceField] = content.sourceSha256;
}

} // namespace linwu::attachments
