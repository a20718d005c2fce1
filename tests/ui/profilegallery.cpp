// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/galleryrun.h"
#include "tests/ui/profilescript.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/secretclipboard.h"

#include <QFont>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// Not a test: paints "My profile" in each state, and each page of its flows, for people to look at
// (galleryrun.h says how).
namespace sallyport {

namespace {

QWidget *current(ProfilePage &page)
{
    QWidget *found = nullptr;
    for (auto *widget : page.findChildren<QWidget *>()) {
        if (widget->objectName().startsWith("page."_L1) && widget->isVisible())
            found = widget;
    }
    return found;
}

void press(ProfilePage &page, const QString &label)
{
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->text() == label && button->isVisible() && button->isEnabled()) {
            button->click();
            QTest::qWait(30);
            return;
        }
    }
    qWarning("no button %s", qPrintable(label));
}

void type(ProfilePage &page, const QString &label, const QString &text)
{
    for (auto *field : page.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == label && field->isVisible())
            field->setText(text);
    }
}

struct Stage
{
    GalleryPainter painter;
    QSize size{1072, 716};
    ProfileScript script;
    SecretClipboard clipboard;
    std::unique_ptr<ProfilePage> page;

    ProfilePage &open()
    {
        page = std::make_unique<ProfilePage>(script, clipboard, ProfileScript::clock());
        page->resize(size);
        page->show();
        QTest::qWait(30);
        return *page;
    }
    void shoot(const QString &name) { painter.shoot(*page, name); }
};

void paintAll(const GalleryPainter &painter)
{
    const QSize size(1072, 716);
    const auto stage = [&](const std::function<void(ProfileScript &)> &prepare) {
        auto made = std::make_unique<Stage>();
        made->painter = painter;
        made->size = size;
        prepare(made->script);
        made->open();
        return made;
    };
    {
        auto s = stage([](ProfileScript &p) { p.setOff(); });
        s->shoot(u"off"_s);
        press(*s->page, u"Show QR code"_s);
        s->shoot(u"off-qr"_s);
    }
    {
        auto s = stage([](ProfileScript &p) {
            p.setPending(PendingOrigin::Self);
            p.setRequired();
        });
        s->shoot(u"pending"_s);
        press(*s->page, u"Show QR code"_s);
        s->shoot(u"pending-qr"_s);
    }
    {
        auto s = stage([](ProfileScript &p) { p.setPending(PendingOrigin::HandedOver); });
        s->shoot(u"handedover"_s);
        press(*s->page, u"Finish now"_s);
        s->shoot(u"handedover-finish"_s);
    }
    {
        auto s = stage([](ProfileScript &p) {
            p.setActive();
            p.setRequired();
            p.mfa.apiPassword = {true, ProfileScript::now() - std::chrono::days(16),
                                 ProfileScript::now() - std::chrono::days(1), false};
        });
        s->shoot(u"active"_s);
        press(*s->page, u"Disable MFA"_s);
        s->shoot(u"disable-refused"_s);
    }
    {
        auto s = stage([](ProfileScript &p) {
            p.setActive(8);
            p.setBackupCodeSession();
            p.mfa.apiPassword.colonWarning = true;
        });
        s->shoot(u"backupsession"_s);
        press(*s->page, u"Disable MFA"_s);
        s->shoot(u"disable-confirm"_s);
        press(*s->page, u"Disable MFA"_s);
        s->shoot(u"disable-password"_s);
    }
    {
        auto s = stage([](ProfileScript &p) {
            p.setOff();
            p.mfa.status = MfaStatus::NotApplicable;
            p.session.person.signInMethod = SignInMethod::Sso;
        });
        s->shoot(u"sso"_s);
    }
    {
        auto s = stage([](ProfileScript &p) { p.setOff(); });
        press(*s->page, u"Add new method"_s);
        s->shoot(u"setup1"_s);
        press(*s->page, u"Next"_s);
        s->shoot(u"setup2"_s);
        press(*s->page, u"Next"_s);
        s->shoot(u"setup3"_s);
        type(*s->page, u"6-digit code"_s, u"123456"_s);
        press(*s->page, u"Enter"_s);
        s->shoot(u"setup3-wrong"_s);
        type(*s->page, u"6-digit code"_s, u"492183"_s);
        press(*s->page, u"Enter"_s);
        s->shoot(u"setup4"_s);
        press(*s->page, u"Copy"_s);
        s->shoot(u"setup4-copied"_s);
    }
    {
        auto s = stage([](ProfileScript &p) { p.setActive(); });
        press(*s->page, u"Generate backup codes"_s);
        s->shoot(u"verify"_s);
    }
    {
        auto s = stage([](ProfileScript &p) { p.setActive(); });
        press(*s->page, u"Reset Secret"_s);
        s->shoot(u"resetsecret"_s);
        press(*s->page, u"Reset Secret"_s);
        type(*s->page, u"6-digit code"_s, u"492183"_s);
        press(*s->page, u"Enter"_s);
        s->shoot(u"resetsecret-new"_s);
    }
    {
        auto s = stage([](ProfileScript &p) { p.setOff(); });
        press(*s->page, u"Change password…"_s);
        s->shoot(u"password"_s);
        press(*s->page, u"Cancel"_s);
        press(*s->page, u"Generate New API Password"_s);
        type(*s->page, u"Password"_s, u"correct horse battery"_s);
        press(*s->page, u"Enter"_s);
        s->shoot(u"apipassword"_s);
        if (!current(*s->page))
            qWarning("no page");
    }
}

} // namespace

} // namespace sallyport

int main(int argc, char **argv)
{
    return sallyport::runGallery(argc, argv, sallyport::paintAll);
}
