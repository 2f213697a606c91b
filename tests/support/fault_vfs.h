// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FaultVfs: the storage below SQLite, made to fail at a chosen moment: full disk, broken sector, lost power.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace linwu::test {

enum class StorageFault {
    none,
    full,       ///< from that write on there is no space
    readOnly,   ///< from that write on nothing may be written: a stick whose switch was moved
    ioError,    ///< that one write fails
    shortWrite, ///< half of that one write is done, then it fails
    syncFails,  ///< that one fsync fails
    locked,     ///< that one lock is held by somebody else
    powerCut,   ///< from that write or fsync on nothing reaches the disk
};

/// What SQLite does to the disk.
enum class StorageStep { write, truncate, sync, remove, lock };

/// The default storage of SQLite while it lives; one at a time, one thread.
class FaultVfs {
public:
    FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    FaultVfs(FaultVfs&&) = delete;
    FaultVfs& operator=(FaultVfs&&) = delete;
    ~FaultVfs();

    /// The fault strikes at the `nth` step that it can strike, counted from 1 and from now. Before the files are opened.
    void arm(StorageFault fault, std::int64_t nth);

    void disarm() { arm(StorageFault::none, 0); }

    /// Steps since `arm` at which that fault could strike.
    [[nodiscard]] std::int64_t steps(StorageFault fault) const;

    [[nodiscard]] bool struck() const { return m_struck; }

    /// Told of each step before it is done: the file and what is done to it.
    void watch(std::function<void(const std::string& file, StorageStep step)> watcher) { m_watcher = std::move(watcher); }

    /// After the power came back: each file holds what was synced, and of what was not any part in any order, sector by sector.
    void loseUnsynced(std::mt19937& random);

    // For the functions that SQLite calls.
    enum class Verdict { pass, half, fail };
    Verdict ask(const std::string& file, StorageStep step, int& code);
    void noteOpen(const std::string& file);
    void noteWrite(const std::string& file, std::int64_t offset, const char* data, std::size_t size);
    void noteTruncate(const std::string& file, std::int64_t size);
    void noteSync(const std::string& file);
    void noteRemove(const std::string& file);

private:
    /// A write or, with no bytes, a cut to that length that has not been synced.
    struct Pending {
        std::int64_t offset = 0;
        std::string bytes;
        bool cut = false;
    };

    struct Disk {
        std::string durable;
        std::vector<Pending> pending;
    };

    static void apply(std::string& image, const Pending& pending);

    StorageFault m_fault = StorageFault::none;
    std::int64_t m_nth = 0;
    std::map<StorageStep, std::int64_t> m_done;
    bool m_struck = false;
    bool m_noting = false; ///< whether it is kept what was synced: from the arming of a power cut until the power comes back
    std::function<void(const std::string&, StorageStep)> m_watcher;
    std::map<std::string, Disk> m_disks;
};

} // namespace linwu::test
