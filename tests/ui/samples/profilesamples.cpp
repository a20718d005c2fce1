// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profilescript.h"
#include "tests/ui/samples/samples.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/secretclipboard.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_size(setting.page()) {}

    void open()
    {
        page = std::make_unique<ProfilePage>(script, clipboard, ProfileScript::clock());
        page->resize(m_size);
        page->show();
        settle();
    }
    void press(const QStringList &labels)
    {
        for (const QString &label : labels)
            SampleStage::press(label);
    }
    void enterCode(const QString &code)
    {
        type(u"6-digit code"_s, code);
        press({u"Enter"_s});
    }
    QWidget &shown() override { return *page; }

    ProfileScript script;
    SecretClipboard clipboard;
    std::unique_ptr<ProfilePage> page;

private:
    QSize m_size;
};

/// After that state, those buttons.
PageSample state(const QString &name, const std::function<void(ProfileScript &)> &prepare,
                 const QStringList &labels = {}, const std::function<void(Stage &)> &more = {})
{
    return pageSample<Stage>(name, [=](Stage &stage) {
        prepare(stage.script);
        stage.open();
        stage.press(labels);
        if (more)
            more(stage);
    });
}

} // namespace

QList<PageSample> profileSamples()
{
    const auto off = [](ProfileScript &p) { p.setOff(); };
    const auto active = [](ProfileScript &p) { p.setActive(); };
    const auto pending = [](ProfileScript &p) {
        p.setPending(PendingOrigin::Self);
        p.setRequired();
    };
    const auto handedOver = [](ProfileScript &p) { p.setPending(PendingOrigin::HandedOver); };
    const auto required = [](ProfileScript &p) {
        p.setActive();
        p.setRequired();
        p.mfa.apiPassword = {true, ProfileScript::now() - std::chrono::days(16),
                             ProfileScript::now() - std::chrono::days(1), false};
    };
    const auto backup = [](ProfileScript &p) {
        p.setActive(8);
        p.setBackupCodeSession();
        p.mfa.apiPassword.colonWarning = true;
    };
    const auto sso = [](ProfileScript &p) {
        p.setOff();
        p.mfa.status = MfaStatus::NotApplicable;
        p.session.person.signInMethod = SignInMethod::Sso;
    };
    const QStringList toCode{u"Add new method"_s, u"Next"_s, u"Next"_s};
    const auto finish = [](Stage &stage) { stage.enterCode(u"492183"_s); };
    return {
        state(u"profile-page-off"_s, off),
        state(u"profile-off-qr"_s, off, {u"Show QR code"_s}),
        state(u"profile-pending"_s, pending),
        state(u"profile-pending-qr"_s, pending, {u"Show QR code"_s}),
        state(u"profile-handedover"_s, handedOver),
        state(u"profile-handedover-finish"_s, handedOver, {u"Finish now"_s}),
        state(u"profile-required"_s, required),
        state(u"disable-refused"_s, required, {u"Disable MFA"_s}),
        state(u"profile-backupsession"_s, backup),
        state(u"disable-confirm"_s, backup, {u"Disable MFA"_s}),
        state(u"disable-password"_s, backup, {u"Disable MFA"_s, u"Disable MFA"_s}),
        state(u"profile-sso"_s, sso),
        state(u"setup1"_s, off, {u"Add new method"_s}),
        state(u"setup2"_s, off, {u"Add new method"_s, u"Next"_s}),
        state(u"setup3"_s, off, toCode),
        state(u"setup3-wrong"_s, off, toCode, [](Stage &stage) { stage.enterCode(u"123456"_s); }),
        state(u"setup4"_s, off, toCode, finish),
        state(u"setup4-copied"_s, off, toCode,
              [finish](Stage &stage) {
                  finish(stage);
                  stage.press({u"Copy"_s});
              }),
        state(u"verify"_s, active, {u"Generate backup codes"_s}),
        state(u"resetsecret"_s, active, {u"Reset Secret"_s}),
        state(u"resetsecret-new"_s, active, {u"Reset Secret"_s, u"Reset Secret"_s}, finish),
        state(u"password"_s, off, {u"Change password…"_s}),
        state(u"apipassword"_s, off, {u"Generate New API Password"_s},
              [](Stage &stage) {
                  stage.type(u"Password"_s, u"correct horse battery"_s);
                  stage.press({u"Enter"_s});
              }),
    };
}

} // namespace sallyport
