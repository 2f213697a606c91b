// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The stable words of error codes and severities: in JSON answers, in the keys of sentences.

#include "core/base/codes.h"
#include "core/base/result.h"

template <>
struct linwu::Codes<linwu::ErrorCode> {
    static constexpr std::array<std::pair<ErrorCode, std::string_view>, 13> table{
        {{ErrorCode::invalid, "invalid"},
         {ErrorCode::unconfirmed, "unconfirmed"},
         {ErrorCode::notFound, "not_found"},
         {ErrorCode::conflict, "conflict"},
         {ErrorCode::taken, "taken"},
         {ErrorCode::forbidden, "forbidden"},
         {ErrorCode::unreadable, "unreadable"},
         {ErrorCode::newerFile, "newer_file"},
         {ErrorCode::readOnly, "read_only"},
         {ErrorCode::busy, "busy"},
         {ErrorCode::full, "full"},
         {ErrorCode::cancelled, "cancelled"},
         {ErrorCode::store, "store"}}};
};

template <>
struct linwu::Codes<linwu::Severity> {
    static constexpr std::array<std::pair<Severity, std::string_view>, 6> table{
        {{Severity::block, "block"},
         {Severity::confirm, "confirm"},
         {Severity::warn, "warn"},
         {Severity::remind, "remind"},
         {Severity::automatic, "automatic"},
         {Severity::info, "info"}}};
};
