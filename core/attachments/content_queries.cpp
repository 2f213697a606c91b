// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/content.h"
#include "core/base/sha256.h"
#include "core/registry/any_record.h"

#include <algorithm>

namespace linwu::attachments {

namespace {

/// Large enough that a photo is a handful of rows, small enough that a few of them are nothing to hold.
constexpr std::size_t partBytes = std::size_t{256} * 1024;

std::string text(std::string_view part)
{
    return std::string(part);
}

/// What `headOf` reads, of a head named `c`.
std::string headColumns(const ContentStore& store)
{
    return "c.id, c." + text(store.ownerColumn) + ", c.sha256, c.media_type, c.byte_count, c.width, c.height";
}

Content headOf(const Row& row)
{
    Content content;
    content.id.value = row.integer(0);
    content.ownerId = row.integer(1);
    content.sha256 = row.text(2);
    content.type = fromCode<MediaType>(row.text(3)).value_or(MediaType::jpeg);
    content.byteCount = row.integer(4);
    content.width = static_cast<int>(row.integer(5));
    content.height = static_cast<int>(row.integer(6));
    return content;
}

/// The name of an attachment of that owner with the same file; empty without one.
std::string nameOfSame(const Reader& reader, const ContentStore& store, std::int64_t ownerId, const NewContent& given)
{
    const std::string sql = "select r.name from " + text(store.record) + " r join " + text(store.head) +
                            " c on c.id = r.content_id where r." + text(store.ownerColumn) +
                            " = :owner and (c.sha256 = :kept or r.sha256 = :given) order by r.id limit 1";
    return reader.session().text(sql, {{"owner", ownerId}, {"kept", sha256Of(given.bytes)}, {"given", given.knownAs()}});
}

std::int64_t countPictures(const Reader& reader, const ContentStore& store, std::int64_t ownerId)
{
    const std::string sql = "select count(*) from " + text(store.record) + " r join " + text(store.head) +
                            " c on c.id = r.content_id where r." + text(store.ownerColumn) +
                            " = :owner and c.media_type <> 'pdf'";
    return reader.session().integer(sql, {{"owner", ownerId}});
}

void insertHead(Writer& writer, const ContentStore& store, const Content& content, const std::string& thumbnail)
{
    const std::int64_t id = content.id.value;
    const SealPlace place{store.head, "thumbnail", id};
    const Blob small = thumbnail.empty() ? Blob{} : writer.sealer().seal(thumbnail, place);
    const std::string sql =
        "insert into " + text(store.head) + " (id, " + text(store.ownerColumn) +
        ", sha256, media_type, byte_count, width, height, thumbnail) values (:id, :owner, :sha256, :type, :bytes, "
        ":width, :height, :thumbnail)";
    writer.session().run(
        sql,
        {{"id", id},
         {"owner", content.ownerId},
         {"sha256", content.sha256},
         {"type", toValue(content.type)},
         {"bytes", content.byteCount},
         {"width", std::int64_t{content.width}},
         {"height", std::int64_t{content.height}},
         {"thumbnail", toValue(small)}}
    );
}

void insertParts(Writer& writer, const ContentStore& store, const Content& content, std::string_view bytes)
{
    const std::string sql = "insert into " + text(store.part) + " (id, " + text(store.ownerColumn) +
                            ", content_id, number, body) values (:id, :owner, :content, :number, :body)";
    for (std::int64_t number = 1; !bytes.empty(); ++number) {
        const std::string_view part = bytes.substr(0, partBytes);
        bytes.remove_prefix(part.size());
        const std::int64_t id = writer.nextId(store.part);
        const Blob body = writer.sealer().seal(part, {store.part, "body", id});
        writer.session().run(
            sql, {{"id", id}, {"owner", content.ownerId}, {"content", content.id.value}, {"number", number}, {"body", body}}
        );
    }
}

/// Opens the parts one by one; false when they are not what the head says.
bool readParts(
    const Reader& reader,
    const ContentStore& store,
    const Content& content,
    const std::function<void(std::string_view)>& take
)
{
    Sha256 digest;
    std::int64_t read = 0;
    bool inOrder = true;
    std::int64_t expected = 1;
    const std::string sql = "select id, number, body from " + text(store.part) + " where content_id = :content order by number";
    reader.session().each(sql, {{"content", content.id.value}}, [&](const Row& row) {
        inOrder = row.integer(1) == expected++;
        const std::string clear = reader.sealer().open(Blob{text(row.text(2))}, {store.part, "body", row.integer(0)});
        digest.add(clear);
        read += static_cast<std::int64_t>(clear.size());
        take(clear);
        return inOrder;
    });
    return inOrder && read == content.byteCount && digest.hex() == content.sha256;
}

/// The same for parts that may not open either.
bool isWhole(
    const Reader& reader,
    const ContentStore& store,
    const Content& content,
    const std::function<void(std::string_view)>& take
)
{
    try {
        return readParts(reader, store, content, take);
    } catch (const SealError&) {
        return false;
    }
}

/// The content that a removed record of that owner left behind, when it is still what it was.
std::optional<Id<Content>>
leftBehind(const Reader& reader, const ContentStore& store, std::int64_t ownerId, const std::string& sha256)
{
    std::vector<Content> left;
    const std::string sql = "select " + headColumns(store) + " from " + text(store.head) + " c where c." +
                            text(store.ownerColumn) + " = :owner and c.sha256 = :sha256 order by c.id";
    reader.session().each(sql, {{"owner", ownerId}, {"sha256", sha256}}, [&](const Row& row) {
        left.push_back(headOf(row));
        return true;
    });
    for (const Content& content : left) {
        if (isWhole(reader, store, content, [](std::string_view) {})) {
            return content.id;
        }
    }
    return std::nullopt;
}

} // namespace

const ContentStore* storeOf(std::string_view recordTable)
{
    const auto found = std::ranges::find(contentStores, recordTable, &ContentStore::record);
    return found == contentStores.end() ? nullptr : &*found;
}

const ContentStore* storeNamedIn(std::string_view recordTable, std::string_view column)
{
    return column == "content_id" ? storeOf(recordTable) : nullptr;
}

std::string NewContent::knownAs() const
{
    return sourceSha256.empty() ? sha256Of(bytes) : sourceSha256;
}

Problems checkContent(const Reader& reader, const ContentStore& store, std::int64_t ownerId, const NewContent& given)
{
    const Limits limits = limitsOn(reader, reader.today());
    const auto head = readForKeeping(limits, given.bytes);
    if (!head) {
        return head.error().problems;
    }
    Problems problems;
    if (head->isPicture() && countPictures(reader, store, ownerId) >= limits.count) {
        problems.push_back({"content", "attachment_count", Severity::block, {{"limit", std::to_string(limits.count)}}});
    }
    if (const std::string name = nameOfSame(reader, store, ownerId, given); !name.empty()) {
        problems.push_back({"content", "attachment_known", Severity::block, {{"name", name}}});
    }
    return problems;
}

Result<Id<Content>> keepContent(Writer& writer, const ContentStore& store, std::int64_t ownerId, const NewContent& given)
{
    const auto head = readMedia(given.bytes);
    if (!head) {
        return head.error();
    }
    const std::string sha256 = sha256Of(given.bytes);
    if (const auto left = leftBehind(writer.reader(), store, ownerId, sha256); left) {
        return *left;
    }
    const auto small = given.thumbnail.empty() ? Result<std::string>(std::string()) : withoutMetadata(given.thumbnail);
    if (!small) {
        return small.error();
    }
    const Content content{
        {writer.nextId(store.head)},
        ownerId,
        sha256,
        head->type,
        static_cast<std::int64_t>(given.bytes.size()),
        head->width,
        head->height};
    insertHead(writer, store, content, *small);
    insertParts(writer, store, content, given.bytes);
    return content.id;
}

std::optional<Content> findContent(const Reader& reader, const ContentStore& store, std::int64_t recordId)
{
    std::optional<Content> found;
    if (!mayRead(reader, store.record, recordId)) {
        return found;
    }
    const std::string sql = "select " + headColumns(store) + " from " + text(store.record) + " r join " + text(store.head) +
                            " c on c.id = r.content_id where r.id = :id";
    reader.session().each(sql, {{"id", recordId}}, [&](const Row& row) {
        found = headOf(row);
        return false;
    });
    return found;
}

std::string thumbnailOf(const Reader& reader, const ContentStore& store, std::int64_t recordId)
{
    const auto content = findContent(reader, store, recordId);
    Blob sealed;
    if (content) {
        reader.session().each(
            "select thumbnail from " + text(store.head) + " where id = :id",
            {{"id", content->id.value}},
            [&](const Row& row) {
                sealed.bytes = row.text(0);
                return false;
            }
        );
    }
    return sealed.bytes.empty() ? std::string() : reader.sealer().open(sealed, {store.head, "thumbnail", content->id.value});
}

Status readContent(
    const Reader& reader,
    const ContentStore& store,
    std::int64_t recordId,
    const std::function<void(std::string_view)>& take
)
{
    const auto content = findContent(reader, store, recordId);
    if (!content) {
        return failure(ErrorCode::notFound, "content", "no_content");
    }
    return isWhole(reader, store, *content, take) ? Status()
                                                  : Status(failure(ErrorCode::unreadable, "content", "attachment_altered"));
}

Result<std::string> contentBytes(const Reader& reader, const ContentStore& store, std::int64_t recordId)
{
    std::string bytes;
    if (auto status = readContent(reader, store, recordId, [&](std::string_view part) { bytes += part; }); !status) {
        return status.error();
    }
    return bytes;
}

std::vector<std::int64_t> alteredContents(const Reader& reader, const ContentStore& store)
{
    std::vector<std::int64_t> records;
    reader.session()
        .each("select id from " + text(store.record) + " where content_id is not null order by id", {}, [&](const Row& row) {
            records.push_back(row.integer(0));
            return true;
        });
    std::erase_if(records, [&](std::int64_t id) {
        return !mayRead(reader, store.record, id) || readContent(reader, store, id, [](std::string_view) {}).hasValue();
    });
    return records;
}

} // namespace linwu::attachments
