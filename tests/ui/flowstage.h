// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/secretclipboard.h"

#include <QMenu>
#include <QTest>

#include <memory>

namespace sallyport {

using namespace Qt::StringLiterals;

/// "My profile" over a script, worked by its labels.
struct FlowStage
{
    ProfileScript script;
    SecretClipboard clipboard;
    std::unique_ptr<ProfilePage> page =
        std::make_unique<ProfilePage>(script, clipboard, ProfileScript::clock());
    PageDriver driver{*page};

    void open()
    {
        page->resize(816, 700);
        page->show();
        QTRY_VERIFY(driver.field(u"Name"_s) && driver.field(u"Name"_s)->isEnabled());
    }
    void choose(const QString &entry)
    {
        for (auto *action : driver.button(u"Method menu"_s)->findChild<QMenu *>()->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
    }
    void enterCode(const QString &code)
    {
        QVERIFY(driver.type(u"6-digit code"_s, code));
        QVERIFY(driver.press(u"Enter"_s));
    }
    void enterPassword(const QString &password)
    {
        QVERIFY(driver.type(u"Password"_s, password));
        QVERIFY(driver.press(u"Enter"_s));
    }
    /// From the start of a guided setup to its codes.
    void setUp()
    {
        QTRY_COMPARE(driver.page(), u"page.setup.method"_s);
        QVERIFY(driver.press(u"Next"_s));
        QTRY_COMPARE(driver.page(), u"page.setup.scan"_s);
        QVERIFY(driver.press(u"Next"_s));
        QTRY_COMPARE(driver.page(), u"page.setup.verify"_s);
        enterCode(u"492183"_s);
        QTRY_COMPARE(driver.page(), u"page.setup.codes"_s);
    }
    QString state() const { return page->findChild<QLabel *>(u"mfaState"_s)->text(); }
};

} // namespace sallyport
