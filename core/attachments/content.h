// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Content (附件内容): the bytes behind a record of an attachment, kept inside the file, sealed.
//
// A content is written once, in sealed parts, so that neither sealing nor reading nor a backup ever holds more than a part beside
// what the caller holds. It stands outside the journal: the record of the attachment (`case_attachment`, `evidence`) is what is
// added, removed, undone and redone, and it names its content. So an act on an attachment never writes the bytes a second time;
// the content of a removed record stays, sealed as it was, until its owner is destroyed, as the images of other removed records
// stay.

#include "core/attachments/limits.h"
#include "core/base/id.h"
#include "core/registry/writer.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::attachments {

/// Where the contents of one kind of record lie. The class of keys and who may read follow from the names of the tables
/// (core/access/register_kind.h).
struct ContentStore {
    std::string_view record;      ///< table of the attachments, with a column `content_id`
    std::string_view ownerColumn; ///< column of all three with the record it belongs to
    std::string_view head;
    std::string_view part;
};

inline constexpr ContentStore caseContents{"case_attachment", "case_id", "case_content", "case_content_part"};
inline constexpr ContentStore evidenceContents{"evidence", "disclosure_id", "evidence_content", "evidence_content_part"};
inline constexpr std::array contentStores{caseContents, evidenceContents};

/// The store behind the attachments of that table; nullptr when it holds none.
[[nodiscard]] const ContentStore* storeOf(std::string_view recordTable);

/// The same, when that column is the one that names the content.
[[nodiscard]] const ContentStore* storeNamedIn(std::string_view recordTable, std::string_view column);

/// What can be said of a content without opening it.
struct Content {
    Id<Content> id;
    std::int64_t ownerId = 0;
    std::string sha256; ///< of the clear bytes as kept, lower-case hex
    MediaType type = MediaType::jpeg;
    std::int64_t byteCount = 0;
    int width = 0; ///< as stored, before turning; 0 for a PDF
    int height = 0;
};

/// A file as it is given to be kept.
struct NewContent {
    std::string bytes;        ///< empty: only the record is kept
    std::string thumbnail;    ///< a small JPEG or PNG; may be empty
    std::string sourceSha256; ///< of the file before it was scaled; empty when it was not

    [[nodiscard]] bool empty() const { return bytes.empty(); }

    /// The digest people know the file by: that of the file they gave.
    [[nodiscard]] std::string knownAs() const;
};

/// What stands in the way of keeping it for that owner: as `readForKeeping`, `attachment_count` with `limit` for one photo too
/// many (scans of papers have no number), and `attachment_known` with `name` when the owner has the same file already
/// (a photo shown twice, E307).
[[nodiscard]] Problems
checkContent(const Reader& reader, const ContentStore& store, std::int64_t ownerId, const NewContent& given);

/// Writes the content inside an act, after `checkContent`; the key its record is to name. The same bytes of the same owner, left
/// by a record that was removed, are used again.
[[nodiscard]] Result<Id<Content>>
keepContent(Writer& writer, const ContentStore& store, std::int64_t ownerId, const NewContent& given);

/// The content of the attachment of that key; none when the record has none or lies beyond the reader.
[[nodiscard]] std::optional<Content> findContent(const Reader& reader, const ContentStore& store, std::int64_t recordId);

/// Its thumbnail, opened; empty when there is none. Throws SealError.
[[nodiscard]] std::string thumbnailOf(const Reader& reader, const ContentStore& store, std::int64_t recordId);

/// Calls `take` with the clear bytes, part by part, and then says whether they are those that were given: `notFound` without a
/// content, `unreadable` (`attachment_altered`) when a part is missing, does not open, or the digest differs.
[[nodiscard]] Status readContent(
    const Reader& reader,
    const ContentStore& store,
    std::int64_t recordId,
    const std::function<void(std::string_view)>& take
);

/// All of its bytes at once.
[[nodiscard]] Result<std::string> contentBytes(const Reader& reader, const ContentStore& store, std::int64_t recordId);

/// The attachments within the reader's reach whose content is not what was given, by key.
[[nodiscard]] std::vector<std::int64_t> alteredContents(const Reader& reader, const ContentStore& store);

} // namespace linwu::attachments
