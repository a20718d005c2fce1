// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/formdata.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class FormDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatABrowserSends();
    void whatIsRefused_data();
    void whatIsRefused();
};

void FormDataTest::whatABrowserSends()
{
    const auto form = FormData::read("token=abc&password=Gr%C3%B6%C3%9Fe+%26+%3D+100%25&name=",
                                     {"token", "password", "name"});
    QVERIFY(form);
    QCOMPARE(form->text("token"), u"abc"_s);
    QCOMPARE(form->text("password"), u"Größe & = 100%"_s);
    QVERIFY(form->has("name"));
    QVERIFY(form->bytes("name").isEmpty());
    QVERIFY(!form->has("code"));
    QVERIFY(FormData::read("", {"token"}));
}

void FormDataTest::whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("twice") << QByteArray("token=a&token=b");
    QTest::newRow("unknown name") << QByteArray("token=a&admin=1");
    QTest::newRow("no value") << QByteArray("token");
    QTest::newRow("empty part") << QByteArray("token=a&");
    QTest::newRow("cut escape") << QByteArray("token=%4");
    QTest::newRow("no digits") << QByteArray("token=%zz");
    QTest::newRow("a sign for a digit") << QByteArray("token=%+1");
    QTest::newRow("NUL") << QByteArray("token=a%00b");
    QTest::newRow("not UTF-8") << QByteArray("token=%ff%fe");
    QTest::newRow("a surrogate") << QByteArray("token=%ed%a0%80");
    QTest::newRow("JSON") << QByteArray("{\"token\": \"a\"}");
}

void FormDataTest::whatIsRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!FormData::read(body, {"token", "password"}));
}

QTEST_GUILESS_MAIN(FormDataTest)
#include "formdatatest.moc"
