// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/picture.h"

#include "core/base/sha256.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSaveFile>
#include <QTransform>

#include <array>

namespace linwu::ui {

namespace {

using attachments::Limits;
using attachments::MediaHead;
using attachments::NewContent;

/// Above this nothing is read into memory: several times what any camera or scanner makes of a page.
constexpr qint64 mostBytesRead = qint64{256} * 1024 * 1024;
constexpr int publicQuality = 88;
constexpr int thumbnailQuality = 80;

Error refused(std::string_view rule)
{
    return invalid("content", std::string(rule));
}

Error tooLarge(qint64 bytes, qint64 limit)
{
    constexpr qint64 megabyte = 1024 * 1024;
    return invalid(Problems{
        {"content",
         "attachment_too_large",
         Severity::block,
         {{"size", std::to_string((bytes + megabyte - 1) / megabyte)}, {"limit", std::to_string(limit / megabyte)}}}});
}

/// What Exif calls its eight orientations, undone.
QImage turned(const QImage& image, int orientation)
{
    const bool mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    constexpr std::array<int, 9> degrees{0, 0, 0, 180, 180, 270, 90, 90, 270};
    const QImage upright = mirrored ? image.mirrored(true, false) : image;
    const int turn = degrees.at(static_cast<std::size_t>(orientation));
    return turn == 0 ? upright : upright.transformed(QTransform().rotate(turn));
}

std::string jpegOf(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // A transparent screenshot is seen on paper.
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    paper.save(&buffer, "JPEG", quality);
    return bytes.toStdString();
}

/// Smaller and smaller until it fits.
Result<std::string> fitting(std::string_view bytes, const Limits& limits)
{
    for (auto edge = static_cast<int>(limits.photoEdge); edge > thumbnailEdge; edge = edge * 3 / 4) {
        const auto picture = uprightPicture(bytes, limits, edge);
        if (!picture) {
            return picture.error();
        }
        for (const int quality : {88, 75}) {
            std::string scaled = jpegOf(*picture, quality);
            if (static_cast<std::int64_t>(scaled.size()) <= limits.photoBytes) {
                return scaled;
            }
        }
    }
    return tooLarge(static_cast<qint64>(bytes.size()), limits.photoBytes);
}

} // namespace

Result<QImage> uprightPicture(std::string_view bytes, const Limits& limits, int edge)
{
    const auto head = attachments::readWithin(limits, bytes);
    if (!head) {
        return head.error();
    }
    if (!head->isPicture()) {
        return refused("attachment_no_picture");
    }
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    // What the head may promise at most, four bytes a pixel.
    QImageReader::setAllocationLimit(static_cast<int>(limits.pixels * 4 / (1024 * 1024)) + 1);
    QImageReader reader(&buffer, head->type == attachments::MediaType::jpeg ? "jpeg" : "png");
    reader.setAutoTransform(false);
    const QSize whole(head->width, head->height);
    if (std::max(whole.width(), whole.height()) > edge) {
        reader.setScaledSize(whole.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    const QImage image = reader.read();
    return image.isNull() ? Result<QImage>(refused("attachment_damaged")) : Result<QImage>(turned(image, head->orientation));
}

Result<NewContent> contentOf(std::string bytes, const Limits& limits)
{
    const auto head = attachments::readWithin(limits, bytes);
    if (!head) {
        return head.error();
    }
    NewContent content;
    if (!head->isPicture()) {
        content.bytes = std::move(bytes);
        return content;
    }
    const auto small = uprightPicture(bytes, limits, thumbnailEdge);
    if (!small) {
        return small.error();
    }
    content.thumbnail = jpegOf(*small, thumbnailQuality);
    if (static_cast<std::int64_t>(bytes.size()) <= limits.photoBytes) {
        content.bytes = std::move(bytes);
        return content;
    }
    auto scaled = fitting(bytes, limits);
    if (!scaled) {
        return scaled.error();
    }
    content.sourceSha256 = sha256Of(bytes);
    content.bytes = *std::move(scaled);
    return content;
}

Result<std::string> publicCopy(std::string_view bytes, const Limits& limits)
{
    return uprightPicture(bytes, limits, static_cast<int>(limits.publicEdge)).andThen([](const QImage& picture) {
        // What an encoder may write besides the picture goes as well.
        return attachments::withoutMetadata(jpegOf(picture, publicQuality));
    });
}

std::string pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

Result<std::string> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::notFound, "file", "no_such_file");
    }
    if (file.size() > mostBytesRead) {
        return tooLarge(file.size(), mostBytesRead);
    }
    return file.readAll().toStdString();
}

Status writeFile(const QString& path, std::string_view bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
                         file.commit();
    return written ? Status() : Status(failure(ErrorCode::readOnly, "file"));
}

} // namespace linwu::ui
