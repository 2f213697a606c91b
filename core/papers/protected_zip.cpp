// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/protected_zip.h"

#include <zip.h>

#include <cerrno>
#include <memory>

namespace linwu::papers {

namespace {

struct Discard {
    void operator()(zip* archive) const { zip_discard(archive); }
};

Status refusal(int reason)
{
    return failure(reason == ENOSPC ? ErrorCode::full : ErrorCode::readOnly, "file", "cannot_write");
}

} // namespace

Status writeProtectedZip(
    const std::filesystem::path& file,
    const std::string& name,
    std::string_view bytes,
    const std::string& passphrase
)
{
    // libzip writes beside the file and renames, so that a torn archive is never there.
    int fault = 0;
    std::unique_ptr<zip, Discard> archive(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &fault));
    if (archive == nullptr) {
        return refusal(errno);
    }
    zip_source_t* source = zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0);
    if (source == nullptr) {
        return failure(ErrorCode::store, "file", "zip");
    }
    const zip_int64_t index = zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return failure(ErrorCode::store, "file", "zip");
    }
    if (zip_file_set_encryption(archive.get(), static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, passphrase.c_str()) != 0) {
        return failure(ErrorCode::store, "file", "zip_encryption");
    }
    if (zip_close(archive.get()) != 0) {
        return refusal(zip_error_code_system(zip_get_error(archive.get())));
    }
    (void)archive.release();
    return {};
}

} // namespace linwu::papers
