// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The registers as the command line names them, and any record of them by `register:id` or by its business number.

#include "app/commands/answer.h"
#include "core/registry/reader.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace linwu::app {

struct RecordName {
    std::string_view table; ///< of a Register, so it outlives the name
    std::int64_t id = 0;
};

/// One kind of record that can be shown, listed and asked for its history.
struct Register {
    std::string_view table;  ///< `resident`
    std::string_view plural; ///< `residents`
    /// The fields of a record, sealed ones masked; nothing when there is no such record.
    std::optional<Json> (*fields)(const Reader& reader, std::int64_t id);
    std::string_view number = {}; ///< column of its business number (案号, 网格编码); empty: none
};

[[nodiscard]] std::span<const Register> registers();

/// The register of that table or plural name, or nullptr.
[[nodiscard]] const Register* findRegister(std::string_view name);

/// What papers about no single record are about: `community`.
inline constexpr std::string_view communityTable = "community";

/// Reads `resident:12` (the register in either form), a business number (案号, 公开编号, 网格编码) or `community`. `notFound`
/// when there is no such record, or none that the reader may see.
[[nodiscard]] Result<RecordName> findRecordName(const Reader& reader, const std::string& text);

/// Whether a record with `valid_from` and `valid_to` counts on that day; one without them always does.
[[nodiscard]] bool holdsOn(const Json& fields, const Date& day);

} // namespace linwu::app
