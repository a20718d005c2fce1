// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Codes and keys in the hands of the person: typed, copied, shown, printed.
#include "core/crypto/secret.h"
#include "ui/widgets/backupcodelist.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretkeyfield.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QClipboard *clipboard()
{
    return QApplication::clipboard();
}

QList<Secret> tenCodes()
{
    QList<Secret> codes;
    for (int i = 0; i < 10; ++i)
        codes.append(Secret::fromText(u"7KQ%1-M2XR-9D%1T-WB4H"_s.arg(i)));
    return codes;
}

} // namespace

class WidgetsSecretsTest : public QObject
{
    Q_OBJECT
    Theme m_theme{*qApp, ThemeChoice::Light};

private Q_SLOTS:
    void init() { clipboard()->clear(); }

    void codeField_shows_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("complete");
        QTest::newRow("six digits") << u"492183"_s << u"492183"_s << true;
        QTest::newRow("space in the middle") << u"492 183"_s << u"492183"_s << true;
        QTest::newRow("spaces around") << u"  492183 "_s << u"492183"_s << true;
        QTest::newRow("no-break space") << u"492\u00a0183"_s << u"492183"_s << true;
        QTest::newRow("tab and line feed") << u"492\t183\n"_s << u"492183"_s << true;
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("five digits") << u"49218"_s << u"49218"_s << false;
        QTest::newRow("seven digits") << u"4921837"_s << u"4921837"_s << false;
        QTest::newRow("a letter is shown, not swallowed") << u"49218O"_s << u"49218O"_s << false;
        QTest::newRow("a hyphen is shown") << u"492-183"_s << u"492-183"_s << false;
        QTest::newRow("full-width digits are no digits") << u"４９２１８３"_s << u"４９２１８３"_s << false;
        QTest::newRow("Arabic-Indic digits are no digits") << u"٤٩٢١٨٣"_s << u"٤٩٢١٨٣"_s << false;
        QTest::newRow("sixteen at most") << u"12345678901234567890"_s << u"1234567890123456"_s << false;
    }

    // As assistive technology sets text: no textEdited comes.
    void codeField_shows()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QFETCH(bool, complete);
        CodeField field;
        QSignalSpy completed(&field, &CodeField::completed);
        field.setText(given);
        QCOMPARE(field.text(), kept);
        QCOMPARE(field.isComplete(), complete);
        QCOMPARE(completed.count(), complete ? 1 : 0);
        field.show();
        QVERIFY(!field.grab().isNull());
    }

    void codeField_takesAPasteWithASpace()
    {
        CodeField field;
        QSignalSpy completed(&field, &CodeField::completed);
        clipboard()->setText(u"492 183"_s);
        field.show();
        QTest::keySequence(&field, QKeySequence::Paste);
        QCOMPARE(field.text(), u"492183"_s);
        QCOMPARE(field.cursorPosition(), 6);
        QCOMPARE(completed.count(), 1);
    }

    void codeField_isTypedLikeAnyLineEdit()
    {
        CodeField field;
        QSignalSpy completed(&field, &CodeField::completed);
        field.show();
        QTest::keyClicks(&field, u"49 2"_s);
        QCOMPARE(field.text(), u"492"_s);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keyClicks(&field, u"2183"_s);
        QCOMPARE(field.text(), u"492183"_s);
        QCOMPARE(completed.count(), 1);
        QTest::keyClick(&field, Qt::Key_Home);
        QTest::keyClick(&field, Qt::Key_Delete);
        QCOMPARE(field.text(), u"92183"_s);
        QTest::keyClicks(&field, u"5"_s);
        QCOMPARE(completed.count(), 2);
    }

    void codeField_enterWorksBeforeTheCodeIsWhole()
    {
        CodeField field;
        QSignalSpy entered(&field, &QLineEdit::returnPressed);
        field.show();
        QTest::keyClicks(&field, u"49"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
    }

    void codeField_aClickPutsTheCursorBeforeThatCell()
    {
        CodeField field;
        field.setText(u"492183"_s);
        field.resize(field.sizeHint());
        field.show();
        QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(field.width() * 2 / 6 + 10, 20));
        QCOMPARE(field.cursorPosition(), 2);
    }

    void codeField_digitsStayLeftToRight()
    {
        QWidget page;
        page.setLayoutDirection(Qt::RightToLeft);
        auto *field = new CodeField(&page);
        QCOMPARE(field->layoutDirection(), Qt::LeftToRight);
    }

    void codeField_isOneEditForAssistiveTechnology()
    {
        CodeField field;
        field.setAccessibleName(u"Authentication code"_s);
        auto *seen = QAccessible::queryAccessibleInterface(&field);
        QCOMPARE(seen->role(), QAccessible::EditableText);
        QCOMPARE(seen->text(QAccessible::Name), u"Authentication code"_s);
        seen->setText(QAccessible::Value, u"492 183"_s);
        QVERIFY(field.isComplete());
    }

    void clipboard_carriesTheHintNotToRecord()
    {
        SecretClipboard secrets;
        secrets.copy(Secret::fromText(u"JBSWY3DP"_s));
        QCOMPARE(clipboard()->text(), u"JBSWY3DP"_s);
        const auto *data = clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
        QCOMPARE(secrets.notice(), u"Copied. It leaves the clipboard after 30\u00a0s."_s);
    }

    void clipboard_isEmptiedWhenTheTimeIsUp()
    {
        SecretClipboard secrets(50ms);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(Secret::fromText(u"JBSWY3DP"_s));
        QVERIFY(!clipboard()->text().isEmpty());
        QTRY_COMPARE(cleared.count(), 1);
        QVERIFY(clipboard()->text().isEmpty());
    }

    void clipboard_keepsWhatSomebodyElseCopiedMeanwhile()
    {
        SecretClipboard secrets(50ms);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(Secret::fromText(u"JBSWY3DP"_s));
        clipboard()->setText(u"shopping list"_s);
        QTRY_COMPARE(cleared.count(), 1);
        QCOMPARE(clipboard()->text(), u"shopping list"_s);
    }

    void clipboard_isEmptiedWhenTheApplicationQuits()
    {
        SecretClipboard secrets;
        secrets.copy(Secret::fromText(u"JBSWY3DP"_s));
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection));
        QVERIFY(clipboard()->text().isEmpty());
    }

    void clipboard_isEmptiedWhenItsOwnerGoes()
    {
        {
            SecretClipboard secrets;
            secrets.copy(Secret::fromText(u"JBSWY3DP"_s));
        }
        QVERIFY(clipboard()->text().isEmpty());
    }

    void secretKey_isShownInGroupsOfFour()
    {
        QCOMPARE(SecretKeyField::grouped(u"JBSWY3DPEHPK3PXPA"_s), u"JBSW Y3DP EHPK 3PXP A"_s);
        QCOMPARE(SecretKeyField::grouped({}), QString());
    }

    void secretKey_leavesOnlyThroughTheClipboardThatForgets()
    {
        SecretClipboard secrets;
        SecretKeyField field(u"Secret key"_s, secrets);
        field.setKey(Secret::fromText(u"JBSWY3DPEHPK3PXP"_s));
        field.show();
        auto *edit = field.findChild<QLineEdit *>(u"secretKey"_s);
        QCOMPARE(edit->text(), u"JBSW Y3DP EHPK 3PXP"_s);
        QCOMPARE(edit->accessibleName(), u"Secret key"_s);
        QTest::mouseClick(edit, Qt::LeftButton);
        QVERIFY(edit->hasSelectedText());
        QTest::keySequence(edit, QKeySequence::Copy);
        QCOMPARE(clipboard()->text(), u"JBSWY3DPEHPK3PXP"_s);
        QVERIFY(clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        auto *notice = field.findChild<QLabel *>(u"copyNotice"_s);
        QVERIFY(notice->isVisible());
        secrets.clear();
        QVERIFY(!notice->isVisible());
        QCOMPARE(edit->contextMenuPolicy(), Qt::PreventContextMenu);
        field.clear();
        QVERIFY(edit->text().isEmpty());
    }

    void secretKey_wrapsWhereItIsNarrow()
    {
        SecretClipboard secrets;
        SecretKeyField field(u"Secret key"_s, secrets);
        field.setKey(Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s));
        const auto *edit = field.findChild<QLineEdit *>(u"secretKey"_s);
        QCOMPARE(edit->sizeHint().height(), 36);
        QVERIFY(edit->heightForWidth(edit->sizeHint().width() / 2) > 36);
        QVERIFY(edit->minimumSizeHint().width() < edit->sizeHint().width() / 2);
    }

    void backupCodes_areShownByNumber()
    {
        BackupCodeList list;
        list.setCodes(tenCodes());
        for (int i = 1; i <= 10; ++i) {
            auto *code = list.findChild<QLabel *>(u"backupCode%1"_s.arg(i));
            QVERIFY(code);
            QCOMPARE(code->text(), tenCodes().at(i - 1).text());
        }
        list.clear();
        QVERIFY(list.findChildren<QLabel *>().isEmpty());
    }
};

QTEST_MAIN(WidgetsSecretsTest)
#include "widgetssecretstest.moc"
