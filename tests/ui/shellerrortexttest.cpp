// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/codedoctor.h"
#include "ui/errortext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        codes.append(static_cast<ErrorCode>(code));
    return codes;
}

QString wrongCodeText(const CodeDiagnosis &diagnosis)
{
    return errorText({ErrorCode::WrongCode, {}, diagnosis.toFields(), {}});
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeSaysWhatHappenedAndWhatToDoNext();
    void noTwoCodesSayTheSame();
    void theDetailIsNotShownWhereItIsForSupport();
    void theSystemsOwnWordsAreShownForFiles();
    void waitingIsSaidInRoundedUpTime_data();
    void waitingIsSaidInRoundedUpTime();
    void theCodeDoctorsFindingBecomesASentence();
    void aFindingNobodyKnowsIsAnOrdinaryWrongCode();
    void aPasswordSaysItsOwnMinimum();
    void anUnknownFieldStillHasASentence();
    void everyFieldThatTheCoreNamesHasASentenceOfItsOwn();
    void inWhateverShapeACodeComesThereIsANextStep();
};

void ErrorTextTest::everyCodeSaysWhatHappenedAndWhatToDoNext()
{
    for (const ErrorCode code : allCodes()) {
        const ErrorWords words = errorWords({code, {}, {}, {}});
        QVERIFY2(words.what.endsWith(u'.'), qPrintable(QString::number(static_cast<int>(code))));
        QVERIFY2(words.next.endsWith(u'.'), qPrintable(QString::number(static_cast<int>(code))));
        QVERIFY(!words.what.contains(u"no words for"_s));
    }
}

void ErrorTextTest::noTwoCodesSayTheSame()
{
    QSet<QString> texts;
    for (const ErrorCode code : allCodes())
        texts.insert(errorText({code, {}, {}, {}}));
    QCOMPARE(texts.size(), allCodes().size());
}

void ErrorTextTest::theDetailIsNotShownWhereItIsForSupport()
{
    for (const ErrorCode code : allCodes()) {
        if (code != ErrorCode::FileFailed)
            QVERIFY(!errorText({code, u"SQLITE_CORRUPT 11"_s, {}, {}}).contains(u"SQLITE"_s));
    }
}

void ErrorTextTest::theSystemsOwnWordsAreShownForFiles()
{
    QVERIFY(
        errorText({ErrorCode::FileFailed, u"Permission denied"_s, {}, {}}).contains(u"Permission denied"_s));
}

void ErrorTextTest::waitingIsSaidInRoundedUpTime_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("said");
    QTest::newRow("seconds") << 40 << u"40 second"_s;
    QTest::newRow("without an end somebody has to help") << 0 << u"Ask somebody who administers"_s;
    QTest::newRow("a minute and a bit is two") << 61 << u"2 minute"_s;
    QTest::newRow("an hour and a bit is two") << 3601 << u"2 hour"_s;
}

void ErrorTextTest::waitingIsSaidInRoundedUpTime()
{
    QFETCH(int, seconds);
    QFETCH(QString, said);
    const QString text = errorText({ErrorCode::Throttled, {}, {}, std::chrono::seconds(seconds)});
    QVERIFY2(text.contains(said), qPrintable(text));
}

void ErrorTextTest::theCodeDoctorsFindingBecomesASentence()
{
    using Kind = CodeDiagnosis::Kind;
    QVERIFY(wrongCodeText({.kind = Kind::ClockOff, .clockOffset = -95s}).contains(u"95 second"_s));
    QVERIFY(wrongCodeText({.kind = Kind::ClockOff, .clockOffset = -95s}).contains(u"slow"_s));
    QVERIFY(wrongCodeText({.kind = Kind::ClockOff, .clockOffset = 1h}).contains(u"60 minute"_s));
    QVERIFY(wrongCodeText({.kind = Kind::ClockOff, .clockOffset = 1h}).contains(u"fast"_s));
    QVERIFY(wrongCodeText({.kind = Kind::ReplacedSecret}).contains(u"replaced"_s));
    QVERIFY(wrongCodeText({.kind = Kind::OtherPeriod, .period = 60s}).contains(u"60 second"_s));
    QVERIFY(wrongCodeText({.kind = Kind::OtherDigits, .digits = 8}).contains(u"8 digit"_s));
    QVERIFY(wrongCodeText({.kind = Kind::OtherAlgorithm, .algorithm = HashAlgorithm::Sha256})
                .contains(u"SHA-256"_s));
    QVERIFY(wrongCodeText({.kind = Kind::AlreadyUsed}).contains(u"used already"_s));
}

void ErrorTextTest::aFindingNobodyKnowsIsAnOrdinaryWrongCode()
{
    QCOMPARE(errorText({ErrorCode::WrongCode, {}, {u"phase-of-the-moon"_s, u"3"_s}, {}}),
             errorText({ErrorCode::WrongCode, {}, {}, {}}));
}

void ErrorTextTest::aPasswordSaysItsOwnMinimum()
{
    QVERIFY(errorText({ErrorCode::PasswordTooShort, {}, {u"8"_s}, {}}).contains(u"8"_s));
    QVERIFY(errorText({ErrorCode::PasswordTooShort, {}, {}, {}}).contains(u"15"_s));
}

void ErrorTextTest::anUnknownFieldStillHasASentence()
{
    QVERIFY(!fieldErrorText(u"shoeSize"_s).isEmpty());
    QVERIFY(fieldErrorText(u"ownerEmail"_s) != fieldErrorText(u"ownerName"_s));
}

/// Names of fields in the refusals of the rules, e.g. "graceDays".
static QSet<QString> fieldsOfTheCore()
{
    QSet<QString> fields;
    static const QRegularExpression refusal(
        u"ErrorCode::Invalid, \\{\\}, \\{u\"(\\w+)\"_s|acceptable\\w+\\([^;]*u\"(\\w+)\"_s"_s);
    QDirIterator files(QStringLiteral(SALLYPORT_SOURCES "/core/service"), {u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = refusal.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            fields.insert(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
        }
    }
    return fields;
}

void ErrorTextTest::everyFieldThatTheCoreNamesHasASentenceOfItsOwn()
{
    // No form sends these: a program does, and reads the name of the field.
    const QSet<QString> ofPrograms{u"sort"_s, u"after"_s, u"password"_s};
    const QSet<QString> fields = fieldsOfTheCore();
    QVERIFY(fields.contains(u"graceDays"_s) && fields.contains(u"name"_s));
    for (const QString &field : fields - ofPrograms)
        QVERIFY2(fieldErrorText(field) != fieldErrorText({}), qPrintable(field));
}

void ErrorTextTest::inWhateverShapeACodeComesThereIsANextStep()
{
    QList<QStringList> shapes{{}, {u"shoeSize"_s}, {u"42"_s}, {u"clock"_s, u"-95"_s}, {u"role"_s}};
    const QSet<QString> fields = fieldsOfTheCore();
    for (const QString &field : fields)
        shapes.append({field});
    for (const ErrorCode code : allCodes()) {
        for (const QStringList &shape : std::as_const(shapes)) {
            for (const auto wait : {0s, 40s, 7200s}) {
                const ErrorWords words = errorWords({code, u"detail"_s, shape, wait});
                const QString which = QString::number(static_cast<int>(code)) + u' ' + shape.join(u',');
                QVERIFY2(words.what.size() > 10 && words.what.contains(u'.'), qPrintable(which));
                QVERIFY2(words.next.size() > 10 && words.next.endsWith(u'.'), qPrintable(which));
                QVERIFY2(words.what != words.next, qPrintable(which));
                QVERIFY2(!words.what.contains(u"%1"_s) && !words.next.contains(u"%1"_s), qPrintable(which));
            }
        }
    }
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "shellerrortexttest.moc"
