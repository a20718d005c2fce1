// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QR codes as a phone sees them: painted by QrView, read back by an independent reader.
#include "core/crypto/secret.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include <zbar.h>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// The text of the one QR code in the picture; empty if there is none or more than one.
QByteArray readQr(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    bytes.reserve(grey.width() * grey.height());
    for (int y = 0; y < grey.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(unsigned(grey.width()), unsigned(grey.height()), "Y800", bytes.constData(),
                      size_t(bytes.size()));
    if (scanner.scan(image) != 1)
        return {};
    return QByteArray::fromStdString(image.symbol_begin()->get_data());
}

QString randomName(QRandomGenerator &random)
{
    static const QStringList pieces{u"Müller"_s, u"Ångström"_s,   u"株式会社"_s, u"東京"_s,    u"a:b"_s,
                                    u"R&D"_s,    u"#1"_s,         u"100%"_s,     u"O'Brien"_s, u"名前"_s,
                                    u"x=y?z"_s,  u"&secret=A"_s,  u"/\\"_s,      u"\"q\""_s,   u"ß"_s,
                                    u"Żółć"_s,   u"a@b.example"_s};
    QString name;
    const int count = random.bounded(1, 8);
    for (int i = 0; i < count; ++i)
        name += (i ? u" "_s : QString()) + pieces.at(random.bounded(int(pieces.size())));
    return name;
}

QByteArray randomUri(QRandomGenerator &random)
{
    static const char base32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray key;
    for (int i = 0; i < 32; ++i)
        key += base32[random.bounded(32)];
    const QByteArray issuer = QUrl::toPercentEncoding(randomName(random));
    const QByteArray person = QUrl::toPercentEncoding(randomName(random));
    return "otpauth://totp/" + issuer + ":" + person + "?secret=" + key + "&issuer=" + issuer +
           "&algorithm=SHA1&digits=6&period=30";
}

} // namespace

class WidgetsQrTest : public QObject
{
    Q_OBJECT
    Theme m_theme{*qApp, ThemeChoice::Light};

private Q_SLOTS:
    void whatIsPaintedIsReadBack_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void whatIsPaintedIsReadBack()
    {
        QFETCH(bool, dark);
        m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QRandomGenerator random(6238);
        QrView view;
        for (int i = 0; i < 500; ++i) {
            const QByteArray uri = randomUri(random);
            QVERIFY(view.setText(Secret::fromBytes(uri)));
            view.resize(view.sizeHint().expandedTo(view.minimumSizeHint()));
            QCOMPARE(readQr(view.grab().toImage()), uri);
        }
    }

    void fourWhiteModulesStandAroundTheCodeInBothThemes()
    {
        const QByteArray uri(
            "otpauth://totp/Contoso:olga?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso");
        for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theme.setChoice(choice);
            QrView view;
            view.setText(Secret::fromBytes(uri));
            view.resize(view.minimumSizeHint());
            const QImage picture = view.grab().toImage();
            // From the middle of the finder pattern's upper left corner outwards, along row and column.
            const int modules = QrMatrix::encode(uri)->size();
            const int module = (view.width() - 8) / (modules + 8);
            const int first = view.width() / 2 - (modules * module) / 2;
            int left = first;
            while (picture.pixelColor(left, first + module) != Qt::black && left < view.width() - 1)
                ++left;
            QVERIFY(left - 4 * module >= 0);
            for (int x = left - 1; x >= left - 4 * module; --x) {
                QCOMPARE(picture.pixelColor(x, first + module), QColor(Qt::white));
                QCOMPARE(picture.pixelColor(first + module, x), QColor(Qt::white));
            }
        }
    }

    void modulesAreWholeDevicePixelsOnAFractionalScreen()
    {
        const QByteArray uri(
            "otpauth://totp/Contoso:olga?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso");
        QImage picture(450, 450, QImage::Format_RGB32);
        picture.setDevicePixelRatio(1.5);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QrMatrix::encode(uri)->paint(painter, QRectF(0, 0, 300, 300));
        painter.end();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                QVERIFY2(colour == Qt::black || colour == Qt::white, "a module bleeds into its neighbour");
            }
        }
        QCOMPARE(readQr(picture), uri);
    }

    void textThatDoesNotFitIsRefused()
    {
        QVERIFY(!QrMatrix::encode({}));
        QVERIFY(QrMatrix::encode(QByteArray(2331, 'x')));
        QVERIFY(!QrMatrix::encode(QByteArray(2332, 'x')));
        QrView view;
        QVERIFY(!view.setText(Secret::fromBytes(QByteArray(4000, 'x'))));
        QVERIFY(view.isEmpty());
    }

    void nothingIsLeftAfterClear()
    {
        m_theme.setChoice(ThemeChoice::Light);
        QrView view;
        view.setText(Secret::fromBytes("otpauth://totp/a?secret=JBSWY3DP"));
        view.resize(300, 300);
        view.clear();
        QVERIFY(view.isEmpty());
        const QImage picture = view.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                QVERIFY(picture.pixelColor(x, y).lightness() > 128);
        }
    }

    void assistiveTechnologyMeetsAGraphicCalledQrCode()
    {
        QrView view;
        auto *seen = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(seen->text(QAccessible::Name), u"QR code"_s);
        QCOMPARE(seen->role(), QAccessible::Graphic);
        QCOMPARE(view.contextMenuPolicy(), Qt::PreventContextMenu);
    }
};

QTEST_MAIN(WidgetsQrTest)
#include "widgetsqrtest.moc"
