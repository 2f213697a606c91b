// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fault_vfs.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <sqlite3.h>
#include <sstream>
#include <stdexcept>

namespace linwu::test {

namespace {

constexpr const char* vfsName = "linwu-faults";
constexpr std::int64_t sector = 512;

FaultVfs* live = nullptr;
sqlite3_vfs* below = nullptr;

/// Our part of an open file; the file of the storage below follows it in memory.
struct FaultFile {
    sqlite3_file base;
    std::string* path;
    bool watched; ///< shared memory and temporary files have no name and no durable content
};

FaultFile& ours(sqlite3_file* file)
{
    return *reinterpret_cast<FaultFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<FaultFile*>(file) + 1);
}

FaultVfs::Verdict asked(sqlite3_file* file, StorageStep step, int& code)
{
    return ours(file).watched ? live->ask(*ours(file).path, step, code) : FaultVfs::Verdict::pass;
}

int closeFile(sqlite3_file* file)
{
    const int code = real(file)->pMethods->xClose(real(file));
    delete ours(file).path;
    return code;
}

int readFile(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), data, size, offset);
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    int code = SQLITE_OK;
    const auto verdict = asked(file, StorageStep::write, code);
    if (verdict == FaultVfs::Verdict::fail) {
        return code;
    }
    const int written = verdict == FaultVfs::Verdict::half ? size / 2 : size;
    if (ours(file).watched) {
        live->noteWrite(*ours(file).path, offset, static_cast<const char*>(data), static_cast<std::size_t>(written));
    }
    const int done = real(file)->pMethods->xWrite(real(file), data, written, offset);
    return verdict == FaultVfs::Verdict::half ? code : done;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    int code = SQLITE_OK;
    if (asked(file, StorageStep::truncate, code) != FaultVfs::Verdict::pass) {
        return code;
    }
    if (ours(file).watched) {
        live->noteTruncate(*ours(file).path, size);
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int)
{
    int code = SQLITE_OK;
    if (asked(file, StorageStep::sync, code) != FaultVfs::Verdict::pass) {
        return code;
    }
    if (ours(file).watched) {
        live->noteSync(*ours(file).path);
    }
    // What an fsync is worth is kept in the notes: the real disk is spared it, and the tests their time.
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    int code = SQLITE_OK;
    if (level > SQLITE_LOCK_SHARED && asked(file, StorageStep::lock, code) != FaultVfs::Verdict::pass) {
        return code;
    }
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file* file, int* held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

/// None of the promises that some disks make: SQLite then relies on nothing but fsync.
int promises(sqlite3_file*)
{
    return 0;
}

int mapShared(sqlite3_file* file, int region, int size, int extend, volatile void** memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    int code = SQLITE_OK;
    const bool exclusive = (flags & SQLITE_SHM_LOCK) != 0 && (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    if (exclusive && asked(file, StorageStep::lock, code) != FaultVfs::Verdict::pass) {
        return code;
    }
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void sharedBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods{
    2,       closeFile,  readFile, writeFile, truncateFile, syncFile,      sizeOfFile,  lockFile, unlockFile, checkLock,
    control, sectorSize, promises, mapShared, lockShared,   sharedBarrier, unmapShared, nullptr,  nullptr,
};

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = below->xOpen(below, name, real(file), flags, outFlags);
    file->pMethods = nullptr;
    if (code != SQLITE_OK) {
        return code;
    }
    ours(file).path = new std::string(name == nullptr ? "" : name);
    ours(file).watched = name != nullptr;
    file->pMethods = &methods;
    if (name != nullptr) {
        live->noteOpen(*ours(file).path);
    }
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    int code = SQLITE_OK;
    if (live->ask(name, StorageStep::remove, code) != FaultVfs::Verdict::pass) {
        return code;
    }
    live->noteRemove(name);
    return below->xDelete(below, name, syncFolder);
}

sqlite3_vfs& shim()
{
    static sqlite3_vfs vfs;
    return vfs;
}

bool strikes(StorageFault fault, StorageStep step)
{
    switch (fault) {
    case StorageFault::none:
        return false;
    case StorageFault::full:
    case StorageFault::ioError:
    case StorageFault::shortWrite:
        return step == StorageStep::write;
    case StorageFault::readOnly:
        return step == StorageStep::write || step == StorageStep::truncate;
    case StorageFault::syncFails:
        return step == StorageStep::sync;
    case StorageFault::locked:
        return step == StorageStep::lock;
    case StorageFault::powerCut:
        return step != StorageStep::lock;
    }
    return false;
}

bool stays(StorageFault fault)
{
    return fault == StorageFault::full || fault == StorageFault::readOnly || fault == StorageFault::powerCut;
}

int codeOf(StorageFault fault)
{
    switch (fault) {
    case StorageFault::full:
        return SQLITE_FULL;
    case StorageFault::readOnly:
        return SQLITE_READONLY;
    case StorageFault::locked:
        return SQLITE_BUSY;
    case StorageFault::syncFails:
        return SQLITE_IOERR_FSYNC;
    default:
        return SQLITE_IOERR_WRITE;
    }
}

std::string bytesOf(const std::string& file)
{
    std::ostringstream all;
    all << std::ifstream(file, std::ios::binary).rdbuf();
    return all.str();
}

bool isSharedMemory(const std::string& file)
{
    return file.ends_with("-shm");
}

} // namespace

FaultVfs::FaultVfs()
{
    if (live != nullptr) {
        throw std::logic_error("one FaultVfs at a time");
    }
    below = sqlite3_vfs_find(nullptr);
    live = this;
    sqlite3_vfs& vfs = shim();
    vfs = *below;
    vfs.zName = vfsName;
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + below->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    sqlite3_vfs_register(&vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&shim());
    sqlite3_vfs_register(below, 1);
    live = nullptr;
}

void FaultVfs::arm(StorageFault fault, std::int64_t nth)
{
    m_fault = fault;
    m_nth = nth;
    m_struck = false;
    m_done.clear();
    m_noting = m_noting || fault == StorageFault::powerCut;
}

std::int64_t FaultVfs::steps(StorageFault fault) const
{
    std::int64_t count = 0;
    for (const auto& [step, done] : m_done) {
        count += strikes(fault, step) ? done : 0;
    }
    return count;
}

FaultVfs::Verdict FaultVfs::ask(const std::string& file, StorageStep step, int& code)
{
    if (m_watcher) {
        m_watcher(file, step);
    }
    ++m_done[step];
    if (!strikes(m_fault, step)) {
        return Verdict::pass;
    }
    const std::int64_t now = steps(m_fault);
    if (now < m_nth || (now > m_nth && !stays(m_fault))) {
        return Verdict::pass;
    }
    m_struck = true;
    code = codeOf(m_fault);
    return m_fault == StorageFault::shortWrite ? Verdict::half : Verdict::fail;
}

void FaultVfs::noteOpen(const std::string& file)
{
    if (m_noting && !isSharedMemory(file) && !m_disks.contains(file)) {
        m_disks[file] = {bytesOf(file), {}};
    }
}

void FaultVfs::noteWrite(const std::string& file, std::int64_t offset, const char* data, std::size_t size)
{
    if (!m_noting) {
        return;
    }
    auto& pending = m_disks[file].pending;
    for (std::size_t at = 0; at < size;) {
        const auto place = offset + static_cast<std::int64_t>(at);
        const auto room = static_cast<std::size_t>(sector - place % sector);
        const std::size_t part = std::min(room, size - at);
        pending.push_back({place, std::string(data + at, part), false});
        at += part;
    }
}

void FaultVfs::noteTruncate(const std::string& file, std::int64_t size)
{
    if (m_noting) {
        m_disks[file].pending.push_back({size, {}, true});
    }
}

void FaultVfs::noteSync(const std::string& file)
{
    if (!m_noting) {
        return;
    }
    Disk& disk = m_disks[file];
    for (const auto& pending : disk.pending) {
        apply(disk.durable, pending);
    }
    disk.pending.clear();
}

void FaultVfs::noteRemove(const std::string& file)
{
    m_disks.erase(file);
}

void FaultVfs::apply(std::string& image, const Pending& pending)
{
    const auto offset = static_cast<std::size_t>(pending.offset);
    if (pending.cut) {
        image.resize(offset);
        return;
    }
    image.resize(std::max(image.size(), offset + pending.bytes.size()));
    image.replace(offset, pending.bytes.size(), pending.bytes);
}

void FaultVfs::loseUnsynced(std::mt19937& random)
{
    for (auto& [file, disk] : m_disks) {
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored)) {
            continue; // it got another name, after it had been synced as a whole
        }
        std::shuffle(disk.pending.begin(), disk.pending.end(), random);
        for (const auto& pending : disk.pending) {
            if (random() % 2 == 0) {
                apply(disk.durable, pending);
            }
        }
        std::ofstream(file, std::ios::binary | std::ios::trunc) << disk.durable;
        std::filesystem::remove(file + "-shm", ignored);
    }
    m_disks.clear();
    m_noting = false;
}

} // namespace linwu::test
