// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"
#include "tests/ui/samples/windowstage.h"

namespace sallyport {

namespace {

Secret ticket()
{
    return Secret::fromText(u"ticket");
}

} // namespace

QList<PageSample> signInSamples()
{
    const Timestamp expiry = ProfileScript::now() + 5min;
    return {
        pageSample<WindowStage>(u"signin"_s, [](WindowStage &stage) { stage.showSignIn(); }),
        pageSample<WindowStage>(u"signin-demo"_s, [](WindowStage &stage) { stage.showSignIn(true); }),
        pageSample<WindowStage>(u"signin-forgot"_s,
                                [](WindowStage &stage) {
                                    stage.showSignIn();
                                    stage.pressNamed(u"signin.forgot"_s);
                                }),
        pageSample<WindowStage>(u"signin-code"_s,
                                [expiry](WindowStage &stage) {
                                    stage.showSignIn();
                                    stage.signIn(CodeRequired{ticket(), expiry});
                                    stage.shown().findChild<QLineEdit *>(u"signin.code"_s)->setText(u"492"_s);
                                }),
        pageSample<WindowStage>(u"signin-code-demo"_s,
                                [expiry](WindowStage &stage) {
                                    stage.showSignIn(true);
                                    stage.signIn(CodeRequired{ticket(), expiry});
                                }),
        pageSample<WindowStage>(
            u"signin-code-wrong"_s,
            [expiry](WindowStage &stage) {
                stage.showSignIn();
                stage.signIn(CodeRequired{ticket(), expiry});
                stage.shown().findChild<QLineEdit *>(u"signin.code"_s)->setText(u"492183"_s);
                stage.pressNamed(u"signin.submit"_s);
            }),
        pageSample<WindowStage>(u"signin-backupcode"_s,
                                [expiry](WindowStage &stage) {
                                    stage.showSignIn();
                                    stage.signIn(CodeRequired{ticket(), expiry});
                                    stage.pressNamed(u"signin.swap"_s);
                                }),
        pageSample<WindowStage>(u"signin-confirm"_s,
                                [expiry](WindowStage &stage) {
                                    stage.showSignIn();
                                    stage.signIn(ConfirmRequired{ticket(), expiry, true});
                                }),
        pageSample<WindowStage>(u"signin-confirm-handedover"_s,
                                [expiry](WindowStage &stage) {
                                    stage.showSignIn();
                                    stage.signIn(ConfirmRequired{ticket(), expiry, false});
                                }),
        pageSample<WindowStage>(
            u"signin-setup"_s,
            [expiry](WindowStage &stage) {
                stage.showSignIn();
                stage.signIn(SetupRequired{ticket(), expiry, {{MfaReason::Kind::Account, u"Contoso Ltd"_s}}});
            }),
        pageSample<WindowStage>(
            u"signin-workplace"_s,
            [expiry](WindowStage &stage) {
                stage.showSignIn();
                stage.signIn(WorkplaceRequired{ticket(), expiry, stage.backend().session.workplaces});
            }),
    };
}

} // namespace sallyport
