// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/network_drive.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace linwu {

namespace {

/// As the system calls them: what other computers serve, what a virtual machine shares with the computer around it, and drives
/// that programs make of a distant place.
constexpr std::array<std::string_view, 26> distant{
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.afsfuse",
    "fuse.ceph",
    "fuse.curlftpfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.kio-fuse",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.smbnetfs",
    "fuse.sshfs",
    "fuse.vmhgfs-fuse",
    "gfs2",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
    "vboxsf"};

/// `major:minor` of the device that holds the file or the nearest folder above it that is there.
std::optional<std::string> deviceOf(std::filesystem::path place)
{
    struct stat found {};

    while (::stat(place.empty() ? "." : place.c_str(), &found) != 0) {
        if (place.empty() || place == place.parent_path()) {
            return std::nullopt;
        }
        place = place.parent_path();
    }
    return std::to_string(gnu_dev_major(found.st_dev)) + ":" + std::to_string(gnu_dev_minor(found.st_dev));
}

/// The kind of file system of a line for that device: the third word names the device, the kind stands behind a lone dash.
std::string kindOf(const std::string& line, const std::string& device)
{
    std::istringstream words(line);
    std::string word;
    for (int at = 1; words >> word && at < 3; ++at) {
    }
    if (word != device) {
        return {};
    }
    while (words >> word && word != "-") {
    }
    return words >> word ? word : std::string();
}

} // namespace

bool onNetworkDrive(const std::filesystem::path& file, const std::filesystem::path& mounts)
{
    const auto device = deviceOf(file);
    std::ifstream list(mounts);
    for (std::string line; device && std::getline(list, line);) {
        if (const std::string kind = kindOf(line, *device); !kind.empty()) {
            return std::find(distant.begin(), distant.end(), kind) != distant.end();
        }
    }
    return false;
}

} // namespace linwu
