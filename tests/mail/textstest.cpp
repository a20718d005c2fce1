// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailcomposer.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lastKind = static_cast<int>(MailKind::MemberRemoved);

MailSettings settings()
{
    MailSettings settings;
    settings.baseUrl = QUrl(u"https://mfa.example"_s);
    settings.sender = u"no-reply@mfa.example"_s;
    return settings;
}

OutboxMail mailOf(MailKind kind)
{
    const Timestamp now{std::chrono::milliseconds(1'790'000'000'000)};
    return {.id = u"0123"_s,
            .person = {u"1"_s},
            .recipient = u"ben@contoso.example"_s,
            .kind = kind,
            .validUntil = linkWord(kind).isEmpty() ? std::nullopt : std::optional(now + 24h),
            .by = kind >= MailKind::AdminMfaOn ? u"Olga Brandt"_s : QString(),
            .place = u"Contoso"_s,
            .source = u"192.0.2.7"_s,
            .left = kind == MailKind::BackupCodeUsed ? std::optional(7) : std::nullopt,
            .createdAt = now};
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[a-zA-Z]+\\}"_s);
    QSet<QString> found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

} // namespace

class TextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageSaysTheSame_data();
    void everyLanguageSaysTheSame();
    void everyKindIsWhole_data();
    void everyKindIsWhole();
    void aPersonIsWrittenToInTheirLanguage();
    void aLinkBeginsWithTheBaseUrlAndNothingElse();
    void aNameIsNoHtmlAndNoPlaceholder();
    void fewCodesAreSaidInTheSubject();
    void aNoticeSaysWhenWhereAndHowToObject();
};

void TextsTest::everyLanguageSaysTheSame_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("mails") << u":/mail"_s;
    QTest::newRow("pages") << u":/pages"_s;
}

void TextsTest::everyLanguageSaysTheSame()
{
    QFETCH(QString, folder);
    const TextShelf shelf(folder);
    QCOMPARE(shelf.languages(), (QStringList{u"ar"_s, u"bg"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s}));
    const TextBook &english = shelf.book(u"en"_s);
    QVERIFY(english.names().size() > 30);
    for (const QString &language : shelf.languages()) {
        const TextBook &book = shelf.book(language);
        QCOMPARE(book.names(), english.names());
        for (const QString &name : book.names()) {
            QVERIFY2(!book.text(name).isEmpty(), qPrintable(language + u' ' + name));
            QVERIFY2(placeholdersOf(book.text(name)) == placeholdersOf(english.text(name)),
                     qPrintable(language + u' ' + name));
        }
    }
}

void TextsTest::everyKindIsWhole_data()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<QString>("language");
    for (int kind = 0; kind <= lastKind; ++kind)
        for (const QString &language : TextShelf(u":/mail"_s).languages())
            QTest::addRow("%s %s", qPrintable(wordOf(MailKind(kind))), qPrintable(language))
                << MailKind(kind) << language;
}

void TextsTest::everyKindIsWhole()
{
    QFETCH(MailKind, kind);
    QFETCH(QString, language);
    const Secret token = Secret::fromText(u"T0ken-of-the-link_aaaaaaaaaaaaaaaaaaaaaaaaa");
    const MailMessage mail = MailComposer(settings()).compose(mailOf(kind), u"Ben"_s, language, token);
    QVERIFY(!mail.subject.isEmpty());
    OutboxMail asked = mailOf(kind);
    asked.by = u"Olga Brandt"_s;
    const MailMessage byOlga = MailComposer(settings()).compose(asked, u"Ben"_s, language, token);
    if (!linkWord(kind).isEmpty())
        QVERIFY(byOlga.plain.contains(u"Olga Brandt"_s));
    for (const QString &body : {mail.plain, mail.html, byOlga.plain, byOlga.html}) {
        QVERIFY(body.contains(u"Ben"_s));
        QVERIFY2(placeholdersOf(body).isEmpty(), qPrintable(body));
        QCOMPARE(body.contains(token.text()), !linkWord(kind).isEmpty());
        QVERIFY(body.contains(u"mfa.example"_s));
    }
    QVERIFY(mail.html.contains(
        u"lang=\"%1\" dir=\"%2\""_s.arg(language, language == "ar"_L1 ? u"rtl"_s : u"ltr"_s)));
    QVERIFY(!mail.html.contains(u"<script"_s));
    QVERIFY(!mail.html.contains(u"<img"_s)); // nothing is fetched when it is read
}

void TextsTest::aPersonIsWrittenToInTheirLanguage()
{
    const MailComposer composer(settings());
    const auto subjectFor = [&](const QString &language) {
        return composer.compose(mailOf(MailKind::PasswordChanged), u"Ben"_s, language, {}).subject;
    };
    QCOMPARE(subjectFor(u"de-AT"_s), u"Ihr Passwort wurde geändert"_s);
    QCOMPARE(subjectFor(u"sv"_s), u"Your password was changed"_s);
    QCOMPARE(subjectFor({}), u"Your password was changed"_s);
    MailSettings german = settings();
    german.language = u"de"_s;
    QCOMPARE(MailComposer(german).compose(mailOf(MailKind::PasswordChanged), u"Ben"_s, {}, {}).subject,
             u"Ihr Passwort wurde geändert"_s);
}

void TextsTest::aLinkBeginsWithTheBaseUrlAndNothingElse()
{
    MailSettings behindPort = settings();
    behindPort.baseUrl = QUrl(u"https://mfa.example:8443"_s);
    const MailMessage mail =
        MailComposer(behindPort)
            .compose(mailOf(MailKind::MfaReset), u"Ben"_s, u"de"_s, Secret::fromText(u"abc"));
    QVERIFY(mail.plain.contains(u"https://mfa.example:8443/reset?token=abc&lang=de\n"_s));
    QVERIFY(mail.html.contains(u"href=\"https://mfa.example:8443/reset?token=abc&amp;lang=de\""_s));
    static const QRegularExpression link(u"https?://[^\\s\"<]+"_s);
    auto links = link.globalMatch(mail.html);
    while (links.hasNext())
        QVERIFY(links.next().captured().startsWith(u"https://mfa.example:8443/"_s));
}

void TextsTest::aNameIsNoHtmlAndNoPlaceholder()
{
    OutboxMail mail = mailOf(MailKind::MfaStopped);
    mail.by = u"{until}<b>Olga</b>"_s;
    const MailMessage message =
        MailComposer(settings()).compose(mail, u"<script>alert(1)</script>{server}"_s, u"en"_s, {});
    QVERIFY(message.html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;{server},"_s));
    QVERIFY(message.html.contains(u"{until}&lt;b&gt;Olga"_s));
    QVERIFY(message.plain.contains(u"Hello <script>alert(1)</script>{server},"_s));
}

void TextsTest::fewCodesAreSaidInTheSubject()
{
    OutboxMail mail = mailOf(MailKind::BackupCodeUsed);
    const MailComposer composer(settings());
    mail.left = 4;
    QCOMPARE(composer.compose(mail, u"Ben"_s, u"en"_s, {}).subject, u"A backup code was used"_s);
    mail.left = 3;
    QCOMPARE(composer.compose(mail, u"Ben"_s, u"en"_s, {}).subject, u"A backup code was used: 3 left"_s);
}

void TextsTest::aNoticeSaysWhenWhereAndHowToObject()
{
    const MailMessage mail =
        MailComposer(settings()).compose(mailOf(MailKind::PasswordChanged), u"Ben"_s, u"en"_s, {});
    QVERIFY(mail.plain.contains(u"When: 21 September 2026, 14:13 UTC\nWhere: Contoso\nFrom: 192.0.2.7\n"_s));
    QVERIFY(mail.plain.contains(u"Was that not you?"_s));
    const MailMessage byOlga =
        MailComposer(settings()).compose(mailOf(MailKind::AdminMfaOff), u"Ben"_s, u"de"_s, {});
    QVERIFY(byOlga.plain.contains(u"Wann: 21. September 2026, 14:13 UTC\nDurch: Olga Brandt\n"_s));
    QVERIFY(byOlga.plain.contains(u"Dann fragen Sie Olga Brandt"_s));
}

QTEST_GUILESS_MAIN(TextsTest)
#include "textstest.moc"
