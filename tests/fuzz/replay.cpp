// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Replays a folder of inputs through one fuzz target: the main of these programs where there is no libFuzzer.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

/// Targets that need it give their own.
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int*, char***)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t fewestInputs = 100;

std::string bytesOf(const std::filesystem::path& path)
{
    std::string bytes;
    if (std::FILE* file = std::fopen(path.c_str(), "rb"); file != nullptr) {
        bytes.resize(std::filesystem::file_size(path));
        bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
        std::fclose(file);
    }
    return bytes;
}

} // namespace

int main(int count, char** arguments)
{
    LLVMFuzzerInitialize(&count, &arguments);
    if (count != 2) {
        std::fputs("usage: fuzz_NAME FOLDER\n", stderr);
        return 2;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(arguments[1])) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::set<std::string> distinct;
    for (const auto& file : files) {
        const std::string bytes = bytesOf(file);
        distinct.insert(bytes);
        // A copy of exact size, so that a sanitizer sees every step beyond the end.
        const std::vector<std::uint8_t> exact(bytes.begin(), bytes.end());
        LLVMFuzzerTestOneInput(exact.data(), exact.size());
    }
    std::printf("%zu distinct inputs\n", distinct.size());
    return distinct.size() >= fewestInputs ? 0 : 1;
}
