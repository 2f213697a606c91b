// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/isolated.h"

#include "core/spreadsheets/row_pipe.h"
#include "core/spreadsheets/xls.h"

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace linwu::spreadsheets {

namespace {

constexpr rlim_t secondsOfWork = 60;

/// What the child finds open: the bytes of the file, and where it writes.
constexpr int fileEnd = 3;
constexpr int pipeEnd = 4;
constexpr std::string_view readerWord = "--read-isolated";

std::atomic<bool> served = false; ///< this program can be started as a reader

/// A descriptor that is closed with its scope, above those the child finds, and not inherited by others.
class Descriptor {
public:
    explicit Descriptor(int plain)
        : m_number(plain < 0 ? -1 : ::fcntl(plain, F_DUPFD_CLOEXEC, pipeEnd + 1))
    {
        if (plain >= 0) {
            ::close(plain);
        }
    }

    ~Descriptor() { close(); }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void close()
    {
        if (m_number >= 0) {
            ::close(std::exchange(m_number, -1));
        }
    }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// The library opens files by name only: this one lives in memory, so that personal data never reaches a temporary folder.
bool fillMemory(int file, std::string_view bytes)
{
    return file >= 0 && writeAll(file, bytes.data(), bytes.size());
}

/// Starts this program as a reader; 0 when it could not be started.
pid_t startReader(const Descriptor& file, const Descriptor& pipe)
{
    posix_spawn_file_actions_t actions;
    if (::posix_spawn_file_actions_init(&actions) != 0) {
        return 0;
    }
    ::posix_spawn_file_actions_adddup2(&actions, file.number(), fileEnd);
    ::posix_spawn_file_actions_adddup2(&actions, pipe.number(), pipeEnd);
    std::string name("linwu");
    std::string word(readerWord);
    std::array<char*, 3> arguments{name.data(), word.data(), nullptr};
    pid_t child = 0;
    const int fault = ::posix_spawn(&child, "/proc/self/exe", &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return fault == 0 ? child : 0;
}

} // namespace

std::optional<int> serveIsolatedReader(int argc, char** argv)
{
    served = true;
    if (argc != 2 || argv[1] != readerWord) {
        return std::nullopt;
    }
    // Quiet and bounded: no core file with people's data, no endless loop.
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    const rlimit processor{secondsOfWork, secondsOfWork};
    ::setrlimit(RLIMIT_CPU, &processor);
    std::signal(SIGPIPE, SIG_IGN);
    PipeSink sink(pipeEnd);
    ReadOptions options;
    options.progress = [&](double share) {
        sink.progress(share);
        return true;
    };
    sink.done(readXlsHere("/proc/self/fd/" + std::to_string(fileEnd), sink, options));
    return 0;
}

Status readIsolated(std::string_view bytes, SheetSink& sink, const ReadOptions& options)
{
    if (!served) {
        throw std::logic_error("a program that reads .xls calls serveIsolatedReader first");
    }
    int ends[2] = {-1, -1};
    const Descriptor file(::memfd_create("table", MFD_CLOEXEC));
    if (!fillMemory(file.number(), bytes) || ::pipe2(ends, O_CLOEXEC) != 0) {
        return failure(ErrorCode::full, "memory");
    }
    const Descriptor reading(ends[0]);
    Descriptor writing(ends[1]);
    const pid_t child = startReader(file, writing);
    writing.close();
    if (child == 0) {
        return failure(ErrorCode::full, "memory");
    }
    Status result = listenToRows(reading.number(), sink, options);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    return result;
}

} // namespace linwu::spreadsheets
