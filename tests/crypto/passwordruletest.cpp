// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordrule.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const QStringList ownWords{u"anna.lindqvist@norrsken.example"_s, u"Anna Lindqvist"_s,
                           u"Norrsken Fisheries Ltd"_s};

} // namespace

class PasswordRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QString &password, ErrorCode code,
                            int minimum = minimumPasswordLength) {
            QTest::newRow(name) << password << minimum << code;
        };
        row("empty", QString(), ErrorCode::PasswordTooShort);
        row("empty, no minimum", QString(), ErrorCode::PasswordTooShort, 0);
        row("14 characters", u"tgvQ8!xw2Lp9#m"_s, ErrorCode::PasswordTooShort);
        row("7 with MFA", u"tgvQ8!x"_s, ErrorCode::PasswordTooShort, minimumPasswordLengthWithMfa);
        row("14 emoji, 56 bytes", u"\U0001F511"_s.repeated(14), ErrorCode::PasswordTooShort);
        row("14 after composing", u"tgvQ8!xw2Lp9#e\u0301"_s, ErrorCode::PasswordTooShort);
        row("257 characters", u"q7Zp!"_s.repeated(51) + u"ab"_s, ErrorCode::PasswordTooLong);
        row("257 emoji, 1028 bytes", u"\U0001F511"_s.repeated(257), ErrorCode::PasswordTooLong);
        row("1025 bytes", QString(1025, u'p'), ErrorCode::PasswordTooLong);
        row("nul", QString(u"tgvQ8!xw2Lp9\0#mRt"_s), ErrorCode::Invalid);
        row("15 spaces", QString(15, u' '), ErrorCode::PasswordCommon);
        row("one letter", QString(40, u'a'), ErrorCode::PasswordCommon);
        row("repeated word", u"passwordpassword"_s, ErrorCode::PasswordCommon);
        row("common word, short", u"trustno1"_s, ErrorCode::PasswordCommon, minimumPasswordLengthWithMfa);
        row("common word in disguise", u"P4ssw0rd"_s, ErrorCode::PasswordCommon,
            minimumPasswordLengthWithMfa);
        row("keyboard row", u"qwertyuiopasdfghjkl"_s, ErrorCode::PasswordCommon);
        row("counting", u"123456789012345"_s, ErrorCode::PasswordCommon);
        row("word and number", u"password1234567"_s, ErrorCode::PasswordCommon);
        row("own name", u"AnnaLindqvistAnna"_s, ErrorCode::PasswordCommon);
        row("own e-mail", u"anna.lindqvist@norrsken.example"_s, ErrorCode::PasswordCommon);
        row("own organization", u"norrskenfisheries"_s, ErrorCode::PasswordCommon);
        row("own organization in disguise", u"n0rrsk3nF1sher1es"_s, ErrorCode::PasswordCommon);
        row("the product", u"SallyportSallyport"_s, ErrorCode::PasswordCommon);
    }
    void refuses()
    {
        QFETCH(QString, password);
        QFETCH(int, minimum);
        QFETCH(ErrorCode, code);
        const auto checked = checkPassword(Secret::fromText(password), minimum, ownWords);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, code);
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("minimum");
        QTest::newRow("four words") << u"velvet tractor onion mosaic"_s << minimumPasswordLength;
        QTest::newRow("15 random") << u"tgvQ8!xw2Lp9#mR"_s << minimumPasswordLength;
        QTest::newRow("letters only") << u"ghrtwvkzpqmxbnd"_s << minimumPasswordLength;
        QTest::newRow("8 with MFA") << u"tgvQ8!xw"_s << minimumPasswordLengthWithMfa;
        QTest::newRow("256 characters") << u"q7Zp!vM2"_s.repeated(32) << minimumPasswordLength;
        QTest::newRow("other script") << u"зелёный трактор луна"_s << minimumPasswordLength;
        QTest::newRow("own word among others") << u"norrsken velvet tractor onion"_s << minimumPasswordLength;
    }
    void accepts()
    {
        QFETCH(QString, password);
        QFETCH(int, minimum);
        QVERIFY(checkPassword(Secret::fromText(password), minimum, ownWords));
    }

    void saysHowLongItMustBe()
    {
        const auto checked = checkPassword(Secret::fromText(u"short"), 15, {});
        QCOMPARE(checked.error().fields, QStringList{u"15"_s});
    }

    void bytesThatAreNoTextAreRefused()
    {
        const auto checked = checkPassword(Secret::fromBytes("tgvQ8!xw2Lp9#m\xFF\xFE"), 15, {});
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
        QCOMPARE(checked.error().fields, QStringList{u"password"_s});
    }

    void aWordIsBadOnlyForWhomItBelongsTo()
    {
        const Secret password = Secret::fromText(u"zyxogrumbaldwen");
        QVERIFY(checkPassword(password, 15, ownWords));
        QCOMPARE(checkPassword(password, 15, {u"Zyxo Grumbaldwen"_s}).error().code,
                 ErrorCode::PasswordCommon);
    }

    void oneLetterNamesDoNoHarm()
    {
        QVERIFY(checkPassword(Secret::fromText(u"tgvQ8!xw2Lp9#mR"), 15, {u"t"_s, u"Q 8 w"_s, QString()}));
    }
};

QTEST_GUILESS_MAIN(PasswordRuleTest)
#include "passwordruletest.moc"
