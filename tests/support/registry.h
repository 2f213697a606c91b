// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// TempRegistry: a real registry for one test, in memory or in a file that goes with the test; plain or with a test key.

#include "core/access/seal.h"
#include "core/registry/registry.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <memory>
#include <random>

namespace linwu::test {

/// The key of all tests. Not a secret.
inline std::shared_ptr<const Sealer> testSealer()
{
    SealKey key{};
    for (std::size_t i = 0; i < key.size(); ++i) {
        key[i] = static_cast<unsigned char>(i * 7 + 1);
    }
    return std::make_shared<SodiumSealer>(Keyring::ofOneKey(key));
}

/// A folder that goes away with the test.
class TempFolder {
public:
    TempFolder()
    {
        std::random_device random;
        m_path = std::filesystem::temp_directory_path() / ("linwu-test-" + std::to_string(random()) + std::to_string(random()));
        std::filesystem::create_directories(m_path);
    }

    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    TempFolder(TempFolder&&) = delete;
    TempFolder& operator=(TempFolder&&) = delete;

    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return m_path / name; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// How a suite is run: over file and memory, with and without a key.
struct StoreKind {
    bool file = false;
    bool sealed = false;
};

inline constexpr StoreKind memoryPlain{false, false};
inline constexpr StoreKind memorySealed{false, true};
inline constexpr StoreKind filePlain{true, false};
inline constexpr StoreKind fileSealed{true, true};

/// Asks for all four; a TEST_CASE then runs once for each.
#define LINWU_EVERY_STORE()                                                                                                      \
    GENERATE(linwu::test::memoryPlain, linwu::test::memorySealed, linwu::test::filePlain, linwu::test::fileSealed)

class TempRegistry {
public:
    explicit TempRegistry(StoreKind kind = memoryPlain, Date today = Date(2026, 5, 20))
        : m_clock(std::make_shared<FixedClock>(today))
    {
        RegistryOptions options;
        options.clock = m_clock;
        if (kind.sealed) {
            options.sealer = testSealer();
        }
        const RegistryInfo info{"桂花里社区", "990101001001", "test", 0};
        auto made = kind.file ? Registry::create(m_folder / "test.linwu", info, options) : Registry::inMemory(info, options);
        REQUIRE(made);
        m_registry = std::move(made).value();
    }

    Registry& operator*() { return *m_registry; }

    Registry* operator->() { return m_registry.get(); }

    [[nodiscard]] FixedClock& clock() { return *m_clock; }

    [[nodiscard]] const TempFolder& folder() const { return m_folder; }

    [[nodiscard]] Session& session() { return m_registry->reader().session(); }

    /// Closes the file and opens it again, as a restart does.
    void reopen()
    {
        RegistryOptions options;
        options.clock = m_clock;
        const auto file = m_registry->file();
        m_registry.reset();
        auto opened = Registry::open(file, options);
        REQUIRE(opened);
        m_registry = std::move(opened).value();
    }

private:
    TempFolder m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Registry> m_registry;
};

inline Actor anActor()
{
    return {{}, "孙梅", {}};
}

} // namespace linwu::test
