// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"
#include "tests/ui/samples/windowstage.h"
#include "ui/firststart/certificatepage.h"
#include "ui/firststart/connectionspage.h"
#include "ui/firststart/connectpage.h"

namespace sallyport {

namespace {

ServerConnection knownServer(const QString &address, const QString &email)
{
    return {.address = *readServerAddress(address), .email = email};
}

} // namespace

QList<PageSample> serverSamples()
{
    const auto certificate = [](const QList<CertificateFault> &faults, bool replaces = false) {
        ServerCertificate shown = sampleCertificate(faults);
        shown.replacesTrusted = replaces;
        return new CertificatePage(u"mfa.contoso.example"_s, shown);
    };
    const auto enterServer = [](WindowStage &stage) {
        stage.backend().setPlace({.local = false, .name = u"mfa.contoso.example"_s});
        stage.showSignIn();
    };
    return {
        pageSample<WindowStage>(u"server-connect"_s, [](WindowStage &stage) { stage.show(new ConnectPage); }),
        pageSample<WindowStage>(
            u"server-connect-failed"_s,
            [](WindowStage &stage) {
                auto *page = new ConnectPage;
                page->setAddress(u"mfa.contoso.example"_s);
                stage.show(page);
                page->showError({ErrorCode::ServerUnreachable, u"Connection refused"_s, {}, {}});
            }),
        pageSample<WindowStage>(
            u"server-certificate"_s,
            [certificate](WindowStage &stage) { stage.show(certificate({CertificateFault::SelfSigned})); }),
        pageSample<WindowStage>(u"server-certificate-changed"_s,
                                [certificate](WindowStage &stage) {
                                    stage.show(certificate({CertificateFault::UnknownIssuer}, true));
                                }),
        pageSample<WindowStage>(u"server-certificate-wrong"_s,
                                [certificate](WindowStage &stage) {
                                    stage.show(
                                        certificate({CertificateFault::SelfSigned, CertificateFault::Expired,
                                                     CertificateFault::OtherName}));
                                }),
        pageSample<WindowStage>(
            u"server-connections"_s,
            [](WindowStage &stage) {
                stage.show(new ConnectionsPage(
                    u"/home/olga/store.sallyport"_s,
                    {knownServer(u"mfa.contoso.example"_s, u"olga.brandt@northwind.example"_s),
                     knownServer(u"localhost:8443"_s, {})}));
            }),
        pageSample<WindowStage>(u"server-signin"_s, enterServer),
        pageSample<WindowStage>(u"server-setuptoken"_s,
                                [enterServer](WindowStage &stage) {
                                    enterServer(stage);
                                    stage.pressNamed(u"signin.havesetuptoken"_s);
                                }),
        pageSample<WindowStage>(
            u"server-offline"_s,
            [enterServer](WindowStage &stage) {
                stage.backend().setActive();
                enterServer(stage);
                stage.signIn(SignedIn{stage.backend().session, {}});
                stage.backend().setOffline(Error{ErrorCode::ServerUnreachable, {}, {}, {}});
            }),
        pageSample<WindowStage>(u"server-offline-signin"_s,
                                [enterServer](WindowStage &stage) {
                                    enterServer(stage);
                                    stage.backend().setOffline(Error{ErrorCode::ServerUntrusted, {}, {}, {}});
                                }),
    };
}

} // namespace sallyport
