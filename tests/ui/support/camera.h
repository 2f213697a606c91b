// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Photos that can be looked at, with what a camera writes into them.

#include "tests/support/pictures.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

namespace linwu::test {

/// A picture whose left upper quarter is red; `noise` keeps it from becoming small.
inline QImage cornerPicture(int width, int height, bool noise = false)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(60, 110, 90));
    QPainter(&image).fillRect(0, 0, width / 2, height / 2, Qt::red);
    quint32 state = 7;
    for (int y = height / 2; noise && y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            state = state * 1664525U + 1013904223U;
            line[x] = 0xff000000U | (state >> 8U);
        }
    }
    return image;
}

/// The picture as a JPEG of a camera that was held in that orientation, at `plantedPlace`.
inline std::string takenPhoto(const QImage& image, std::size_t orientation = 1, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPEG", quality));
    std::string exif("Exif\0\0", 6);
    exif += cameraExif(orientation);
    std::string photo = bytes.toStdString();
    photo.insert(2, jpegSegment(0xE1, exif));
    return photo;
}

inline QString putFile(const QString& path, const std::string& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()));
    return path;
}

} // namespace linwu::test
