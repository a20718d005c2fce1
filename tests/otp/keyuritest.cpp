// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/keyuri.h"
#include "tests/otp/seededrandom.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace std::chrono_literals;

namespace {

const QByteArray keyBytes = QByteArray("12345678901234567890");
const QByteArray keyText = QByteArray("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

QByteArray uriOf(const QString &issuer, const QString &account, TotpParameters parameters = {})
{
    return toUri({issuer, account, Secret::fromBytes(keyBytes), parameters}).view().toByteArray();
}

Result<KeyUri> parsed(const QByteArray &uri)
{
    return parseUri(Secret::fromBytes(uri));
}

QByteArray afterLabel(const QByteArray &issuer)
{
    return "?secret=" + keyText + "&issuer=" + issuer + "&algorithm=SHA1&digits=6&period=30";
}

} // namespace

class KeyUriTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesNastyLabels_data();
    void encodesNastyLabels();
    void dropsWhatHides_data();
    void dropsWhatHides();
    void letsNoLabelAddAParameter();
    void writesTheParameters();
    void leavesOutAnEmptyIssuer();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void readsBackWhatItWrites();
};

void KeyUriTest::encodesNastyLabels_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("issuerParameter");
    const auto row = [](const char *name, const QString &issuer, const QString &account, const char *label,
                        const char *parameter) {
        QTest::newRow(name) << issuer << account << QByteArray(label) << QByteArray(parameter);
    };
    row("plain", u"ACME"_s, u"alice@example.com"_s, "ACME:alice%40example.com", "ACME");
    row("unreserved stays", u"a-b.c_d~9"_s, u"x"_s, "a-b.c_d~9:x", "a-b.c_d~9");
    row("space", u"ACME Inc"_s, u"a b"_s, "ACME%20Inc:a%20b", "ACME%20Inc");
    row("colon in the issuer", u"A:B"_s, u"x"_s, "A-B:x", "A%3AB");
    row("colon in the account", u"A"_s, u"x:y"_s, "A:x%3Ay", "A");
    row("a second secret", u"A&secret=AAAA"_s, u"x"_s, "A%26secret%3DAAAA:x", "A%26secret%3DAAAA");
    row("a query in the account", u"A"_s, u"x?secret=AAAA&y"_s, "A:x%3Fsecret%3DAAAA%26y", "A");
    row("fragment", u"A#B"_s, u"x#y"_s, "A%23B:x%23y", "A%23B");
    row("percent", u"100%"_s, u"%41"_s, "100%25:%2541", "100%25");
    row("slash", u"A/B"_s, u"../x"_s, "A%2FB:..%2Fx", "A%2FB");
    row("plus", u"A+B"_s, u"x+y"_s, "A%2BB:x%2By", "A%2BB");
    row("other reserved", u"!$'()*,;@[]"_s, u"\"<>\\^`{|}"_s,
        "%21%24%27%28%29%2A%2C%3B%40%5B%5D:%22%3C%3E%5C%5E%60%7B%7C%7D", "%21%24%27%28%29%2A%2C%3B%40%5B%5D");
    row("umlauts", u"M\u00fcller"_s, u"j\u00f6rg"_s, "M%C3%BCller:j%C3%B6rg", "M%C3%BCller");
    row("Japanese", u"\u682a\u5f0f"_s, u"\u592a\u90ce"_s, "%E6%A0%AA%E5%BC%8F:%E5%A4%AA%E9%83%8E",
        "%E6%A0%AA%E5%BC%8F");
    row("beyond 16 bits", u"\U0001f512"_s, u"x"_s, "%F0%9F%94%92:x", "%F0%9F%94%92");
}

void KeyUriTest::encodesNastyLabels()
{
    QFETCH(QString, issuer);
    QFETCH(QString, account);
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, issuerParameter);
    const QByteArray uri = uriOf(issuer, account);
    QCOMPARE(uri, "otpauth://totp/" + label + afterLabel(issuerParameter));
    QCOMPARE(uri.count("secret="), 1);

    const auto read = parsed(uri);
    QVERIFY(read.has_value());
    QCOMPARE(read->issuer, issuer);
    QCOMPARE(read->account, account);
}

void KeyUriTest::dropsWhatHides_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("line feed") << u"\r\n"_s;
    QTest::newRow("escape") << u"\u001b"_s;
    QTest::newRow("delete") << u"\u007f"_s;
    QTest::newRow("C1 control") << u"\u0085"_s;
    QTest::newRow("right-to-left override") << u"\u202e"_s;
    QTest::newRow("right-to-left mark") << u"\u200f"_s;
    QTest::newRow("Arabic letter mark") << u"\u061c"_s;
    QTest::newRow("bidi isolates") << u"\u2066\u2067\u2068\u2069"_s;
    QTest::newRow("zero-width space") << u"\u200b"_s;
    QTest::newRow("zero-width joiners") << u"\u200c\u200d"_s;
    QTest::newRow("word joiner") << u"\u2060"_s;
    QTest::newRow("byte order mark") << u"\ufeff"_s;
    QTest::newRow("soft hyphen") << u"\u00ad"_s;
    QTest::newRow("grapheme joiner") << u"\u034f"_s;
    QTest::newRow("line separator") << u"\u2028\u2029"_s;
    QTest::newRow("tag beyond 16 bits") << u"\U000e0041"_s;
}

void KeyUriTest::dropsWhatHides()
{
    QFETCH(QString, hidden);
    const QByteArray clean = uriOf(u"ACME"_s, u"alice"_s);
    QCOMPARE(uriOf(u"AC"_s + hidden + u"ME"_s, u"al"_s + hidden + u"ice"_s), clean);
    QCOMPARE(uriOf(u" "_s + hidden + u" ACME "_s, u"alice "_s + hidden), clean);

    const QByteArray encoded = "ACME" + hidden.toUtf8().toPercentEncoding();
    const auto read = parsed("otpauth://totp/" + encoded + ":x" + afterLabel(encoded));
    QVERIFY(read.has_value());
    QCOMPARE(read->issuer, u"ACME"_s);
}

void KeyUriTest::letsNoLabelAddAParameter()
{
    // Qt's own reader stands for the apps.
    const RandomSource random = seededRandom(16);
    for (int i = 0; i < 500; ++i) {
        std::array<unsigned char, 24> bytes{};
        random(bytes);
        QString issuer;
        QString account;
        for (std::size_t c = 0; c < bytes.size(); ++c)
            (c % 2 ? issuer : account) +=
                QChar(static_cast<char16_t>(bytes[c] % 2 ? bytes[c] % 128 : 0x20 + c * 37));
        const QUrl url(QString::fromLatin1(uriOf(issuer, account)), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QVERIFY(!url.hasFragment());
        const QUrlQuery query(url);
        QVERIFY(query.queryItems().size() == 5 || query.queryItems().size() == 4);
        QCOMPARE(query.allQueryItemValues(u"secret"_s), QStringList{QString::fromLatin1(keyText)});
    }
}

void KeyUriTest::writesTheParameters()
{
    QCOMPARE(uriOf(u"A"_s, u"x"_s, {HashAlgorithm::Sha256, 8, 60s}),
             "otpauth://totp/A:x?secret=" + keyText + "&issuer=A&algorithm=SHA256&digits=8&period=60");
    QVERIFY(uriOf(u"A"_s, u"x"_s, {HashAlgorithm::Sha512, 7, 120s}).endsWith("SHA512&digits=7&period=120"));
}

void KeyUriTest::leavesOutAnEmptyIssuer()
{
    const QByteArray expected = "otpauth://totp/x-y?secret=" + keyText + "&algorithm=SHA1&digits=6&period=30";
    QCOMPARE(uriOf(QString(), u"x:y"_s), expected);
    QCOMPARE(uriOf(u" \u200b"_s, u"x:y"_s), expected);
    QCOMPARE(parsed(expected)->issuer, QString());
}

void KeyUriTest::refuses_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &uri, const QString &field) {
        QTest::newRow(name) << uri << field;
    };
    const QByteArray start = "otpauth://totp/A:x?secret=" + keyText;
    row("empty", {}, u"uri"_s);
    row("another scheme", "https://totp/A:x?secret=" + keyText, u"uri"_s);
    row("scheme only", "otpauth://", u"type"_s);
    row("counter-based", "otpauth://hotp/A:x?counter=1&secret=" + keyText, u"type"_s);
    row("type only", "otpauth://totp", u"type"_s);
    row("space before", ' ' + start, u"uri"_s);
    row("line feed behind", start + '\n', u"uri"_s);
    row("NUL behind", start + '\0', u"uri"_s);
    row("raw umlaut", "otpauth://totp/M\xc3\xbcller:x?secret=" + keyText, u"uri"_s);
    row("fragment", start + "#x", u"uri"_s);
    row("percent at the end", start + "&issuer=A%", u"uri"_s);
    row("percent cut short", start + "&issuer=A%4", u"uri"_s);
    row("percent not hexadecimal", start + "&issuer=A%4G", u"uri"_s);
    row("percent in the label", "otpauth://totp/A%zz:x?secret=" + keyText, u"uri"_s);
    row("not UTF-8", start + "&issuer=%ff", u"uri"_s);
    row("overlong UTF-8", start + "&issuer=%c0%80", u"uri"_s);
    row("a surrogate in UTF-8", start + "&issuer=%ed%a0%80", u"uri"_s);
    row("no query", "otpauth://totp/A:x", u"secret"_s);
    row("empty query", "otpauth://totp/A:x?", u"secret"_s);
    row("no secret", "otpauth://totp/A:x?issuer=A", u"secret"_s);
    row("empty secret", "otpauth://totp/A:x?secret=", u"secret"_s);
    row("short secret", "otpauth://totp/A:x?secret=GEZDGNBVGY3TQ", u"secret"_s);
    row("not base32", "otpauth://totp/A:x?secret=" + keyText.chopped(1) + '1', u"secret"_s);
    row("NUL in the secret", start + "%00", u"secret"_s);
    row("two secrets", start + "&secret=" + keyText, u"secret"_s);
    row("two secrets by case", start + "&Secret=" + keyText, u"secret"_s);
    row("two secrets by encoding", start + "&%73ecret=" + keyText, u"secret"_s);
    row("two issuers", start + "&issuer=A&issuer=A", u"issuer"_s);
    row("two of no meaning", start + "&image=1&image=2", u"image"_s);
    row("a name without value", start + "&digits", u"uri"_s);
    row("a value without name", start + "&=6", u"uri"_s);
    row("nothing between", start + "&&digits=6", u"uri"_s);
    row("nothing behind", start + "&", u"uri"_s);
    row("contradicting issuers", start + "&issuer=B", u"label"_s);
    row("unknown algorithm", start + "&algorithm=MD5", u"algorithm"_s);
    row("empty algorithm", start + "&algorithm=", u"algorithm"_s);
    row("algorithm with a hyphen", start + "&algorithm=SHA-1", u"algorithm"_s);
    row("digits 5", start + "&digits=5", u"digits"_s);
    row("digits 9", start + "&digits=9", u"digits"_s);
    row("digits empty", start + "&digits=", u"digits"_s);
    row("digits with a zero", start + "&digits=06", u"digits"_s);
    row("digits with a plus", start + "&digits=+6", u"digits"_s);
    row("digits with more", start + "&digits=6x", u"digits"_s);
    row("digits full-width", start + "&digits=%ef%bc%96", u"digits"_s);
    row("digits huge", start + "&digits=4294967302", u"digits"_s);
    row("period 14", start + "&period=14", u"period"_s);
    row("period 121", start + "&period=121", u"period"_s);
    row("period 0", start + "&period=0", u"period"_s);
    row("period negative", start + "&period=-30", u"period"_s);
    row("period broken", start + "&period=30.0", u"period"_s);
}

void KeyUriTest::refuses()
{
    QFETCH(QByteArray, uri);
    QFETCH(QString, field);
    const auto read = parsed(uri);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QCOMPARE(read.error().fields, QStringList{field});
    QVERIFY(!read.error().detail.contains(u"GEZD"_s));
}

void KeyUriTest::accepts_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("account");
    const auto row = [](const char *name, const QByteArray &uri, const QString &issuer,
                        const QString &account) { QTest::newRow(name) << uri << issuer << account; };
    const QByteArray query = "?secret=" + keyText;
    row("the secret alone", "otpauth://totp/" + query, {}, {});
    row("no issuer", "otpauth://totp/x" + query, {}, u"x"_s);
    row("issuer in the label", "otpauth://totp/A:x" + query, u"A"_s, u"x"_s);
    row("issuer in the query", "otpauth://totp/x" + query + "&issuer=A", u"A"_s, u"x"_s);
    row("issuer empty in the query", "otpauth://totp/A:x" + query + "&issuer=", u"A"_s, u"x"_s);
    row("encoded colon", "otpauth://totp/A%3ax" + query, u"A"_s, u"x"_s);
    row("space behind the colon", "otpauth://totp/A:%20x" + query, u"A"_s, u"x"_s);
    row("scheme and type in capitals", "OTPAUTH://TOTP/A:x" + query, u"A"_s, u"x"_s);
    row("a plus is a plus", "otpauth://totp/A+B:x" + query + "&issuer=A+B", u"A+B"_s, u"x"_s);
    row("parameters of other names", "otpauth://totp/A:x" + query + "&image=y", u"A"_s, u"x"_s);
    row("small letters", "otpauth://totp/A:x?secret=" + keyText.toLower() + "&algorithm=sha1", u"A"_s,
        u"x"_s);
}

void KeyUriTest::accepts()
{
    QFETCH(QByteArray, uri);
    QFETCH(QString, issuer);
    QFETCH(QString, account);
    const auto read = parsed(uri);
    QVERIFY(read.has_value());
    QCOMPARE(read->issuer, issuer);
    QCOMPARE(read->account, account);
    QVERIFY(read->key == Secret::fromBytes(keyBytes));
    QVERIFY(read->parameters == TotpParameters());
}

void KeyUriTest::readsBackWhatItWrites()
{
    const RandomSource random = seededRandom(5);
    for (const auto algorithm : {HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha512}) {
        for (const int digits : {6, 7, 8}) {
            for (const auto period : {15s, 30s, 60s, 120s}) {
                const KeyUri uri{u"A:B & M\u00fcller"_s,
                                 u"x:y@\u592a.jp"_s,
                                 newTotpKey(random),
                                 {algorithm, digits, period}};
                const auto read = parseUri(toUri(uri));
                QVERIFY(read.has_value());
                QCOMPARE(read->issuer, uri.issuer);
                QCOMPARE(read->account, uri.account);
                QVERIFY(read->key == uri.key);
                QVERIFY(read->parameters == uri.parameters);
            }
        }
    }
}

QTEST_GUILESS_MAIN(KeyUriTest)
#include "keyuritest.moc"
