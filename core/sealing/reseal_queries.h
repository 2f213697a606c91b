// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading what is to be sealed anew in portions, in order of key, and writing it back beside the door: no act, no image.

#include "core/access/keyring.h"
#include "core/registry/changes.h"
#include "core/sealing/sealed_tables.h"
#include "core/store/session.h"

#include <vector>

namespace linwu::sealing {

struct SealedRow {
    std::int64_t id = 0;
    Fields fields; ///< sealed columns, hashes and the type of the document
};

struct ImagePair {
    std::int64_t id = 0;
    std::string table;
    std::int64_t recordId = 0;
    std::string before; ///< empty: none
    std::string after;
};

struct ImagePage {
    std::int64_t id = 0;
    std::string table;
    Change::Kind kind = Change::Kind::edit;
    Blob body;
};

/// The rows with a key above `after` that hold anything sealed.
[[nodiscard]] std::vector<SealedRow> rowsAfter(Session& session, const SealedTable& table, std::int64_t after, int limit);
/// One row; no fields when it is gone.
[[nodiscard]] Fields rowOf(Session& session, const SealedTable& table, std::int64_t id);
void storeRow(Session& session, const SealedTable& table, const SealedRow& row);

/// The images in the journal of records of these tables.
[[nodiscard]] std::vector<ImagePair>
imagesAfter(Session& session, const std::vector<const SealedTable*>& tables, std::int64_t after, int limit);
void storeImages(Session& session, const ImagePair& images);

[[nodiscard]] std::vector<ImagePage>
pagesAfter(Session& session, const std::vector<const SealedTable*>& tables, std::int64_t after, int limit);
void storePage(Session& session, const ImagePage& page);

/// How many rows a table has, for progress.
/// The reasons of an act, as the journal keeps them.
struct ActReasons {
    std::int64_t id = 0;
    std::string action;
    std::string stored;
};

/// Of the acts whose reasons are sealed with that class of keys.
[[nodiscard]] std::vector<ActReasons> reasonsAfter(Session& session, KeyClass keyClass, std::int64_t after, int limit);
void storeReasons(Session& session, const ActReasons& reasons);

[[nodiscard]] std::int64_t countRows(Session& session, std::string_view table);
/// Whether a sealed value of the table begins otherwise than with `head`, the version and generation of the newest seals.
[[nodiscard]] bool holdsOther(Session& session, const SealedTable& table, KeyClass keyClass, const Blob& head);
/// The pages of the search index are derived: they go, and are written anew with the new key.
void dropSearchPages(Session& session);

} // namespace linwu::sealing
