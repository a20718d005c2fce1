// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The QR code of a key URI of 120 characters, encoded and drawn, beside libqrencode, which only encodes.

#include "tests/bench/benchline.h"
#include "ui/widgets/qrcode.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <qrencode.h>

#include <memory>

using namespace sallyport;
using namespace sallyport::bench;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QByteArray uri =
        QByteArray("otpauth://totp/Sallyport:someone@example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                   "&issuer=Sallyport&algorithm=SHA1&digits=6&period=30")
            .leftJustified(120, '0', true);

    if (!QrMatrix::encode(uri))
        return 1;
    QImage image(240, 240, QImage::Format_RGB32);
    const auto draw = [&] {
        const auto matrix = QrMatrix::encode(uri);
        QPainter painter(&image);
        matrix->paint(painter, QRectF(image.rect()));
    };
    const auto reference = [&] {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeString8bit(uri.constData(), 0, QR_ECLEVEL_M), QRcode_free);
        keep(code.get());
    };

    const auto encode = [&] { keep(QrMatrix::encode(uri)); };
    const auto [encoded, drawn, libqrencode] = inTurn(21, 50, encode, draw, reference);
    line("QR code, encoded", encoded, "libqrencode, encoded", libqrencode, "us", {Target::AtMost, 0.5});
    line("QR code, encoded and drawn", drawn, "libqrencode, encoded", libqrencode, "us");
}
