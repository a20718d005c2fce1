// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// icon PICTURE.svg OUTPUT SIZE...: draws the picture in these sizes; OUTPUT is a .png (one size), .ico or
// .icns.
#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Drawing
{
    int size;
    QByteArray png;
};

Drawing draw(QSvgRenderer &picture, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.render(&painter);
    painter.end();
    Drawing drawing{size, {}};
    QBuffer buffer(&drawing.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return drawing;
}

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(qsizetype number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(number), bytes.data());
    return bytes;
}

/// ICO: a directory, then the pictures. Since Windows Vista they may be PNG.
QByteArray ico(const QList<Drawing> &drawings)
{
    QByteArray directory =
        little<quint16>(0) + little<quint16>(1) + little(static_cast<quint16>(drawings.size()));
    QByteArray pictures;
    for (const Drawing &drawing : drawings) {
        const char side = static_cast<char>(drawing.size >= 256 ? 0 : drawing.size); // 0 stands for 256
        directory += QByteArray(2, side) + QByteArray(2, '\0') + little<quint16>(1) + little<quint16>(32) +
                     little(static_cast<quint32>(drawing.png.size())) +
                     little(static_cast<quint32>(6 + 16 * drawings.size() + pictures.size()));
        pictures += drawing.png;
    }
    return directory + pictures;
}

/// ICNS: each picture under a name that tells its size.
QByteArray icns(const QList<Drawing> &drawings)
{
    const QHash<int, QByteArray> names{{16, "icp4"},  {32, "icp5"},  {64, "icp6"},  {128, "ic07"},
                                       {256, "ic08"}, {512, "ic09"}, {1024, "ic10"}};
    QByteArray pictures;
    for (const Drawing &drawing : drawings)
        pictures += names.value(drawing.size) + big(drawing.png.size() + 8) + drawing.png;
    return "icns" + big(pictures.size() + 8) + pictures;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    const QString name = QString::fromLocal8Bit(argv[2]);
    QList<Drawing> drawings;
    for (int i = 3; i < argc; ++i)
        drawings.append(draw(picture, QByteArray(argv[i]).toInt()));
    QFile file(name);
    const QByteArray bytes = name.endsWith(".ico"_L1)    ? ico(drawings)
                             : name.endsWith(".icns"_L1) ? icns(drawings)
                                                         : drawings.constFirst().png;
    if (!picture.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "icon: %s cannot be drawn as %s\n", argv[1], argv[2]);
        return 1;
    }
    return 0;
}
