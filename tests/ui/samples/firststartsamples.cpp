// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"
#include "tests/ui/samples/windowstage.h"
#include "ui/firststart/firststart.h"
#include "ui/firststart/passphrasepage.h"
#include "ui/firststart/storeproblempage.h"

namespace sallyport {

namespace {

FirstStart *assistant()
{
    return new FirstStart({u"/home/olga/.local/share/sallyport/store.sallyport"_s, false});
}

void fillCreate(WindowStage &stage)
{
    stage.show(assistant());
    stage.pressNamed(u"firststart.create"_s);
    const auto set = [&](const QString &name, const QString &text) {
        stage.shown().findChild<QLineEdit *>(name)->setText(text);
    };
    set(u"create.organization"_s, u"Contoso Ltd"_s);
    set(u"create.name"_s, u"Olga Brandt"_s);
    set(u"create.email"_s, u"olga.brandt@northwind"_s);
    set(u"create.password"_s, u"too short"_s);
    set(u"create.repeat"_s, u"too short"_s);
}

} // namespace

QList<PageSample> firstStartSamples()
{
    return {
        pageSample<WindowStage>(u"firststart"_s, [](WindowStage &stage) { stage.show(assistant()); }),
        pageSample<WindowStage>(u"firststart-create"_s,
                                [](WindowStage &stage) {
                                    stage.show(assistant());
                                    stage.pressNamed(u"firststart.create"_s);
                                }),
        pageSample<WindowStage>(u"firststart-create-errors"_s,
                                [](WindowStage &stage) {
                                    fillCreate(stage);
                                    auto *page = qobject_cast<FirstStart *>(&stage.shown());
                                    page->showError({ErrorCode::Invalid, {}, {u"ownerEmail"_s}, {}});
                                    page->showError({ErrorCode::PasswordTooShort, {}, {u"15"_s}, {}});
                                }),
        pageSample<WindowStage>(u"firststart-passphrase"_s,
                                [](WindowStage &stage) {
                                    fillCreate(stage);
                                    qobject_cast<FirstStart *>(&stage.shown())
                                        ->showError({ErrorCode::KeyHolderSilent,
                                                     u"The name org.freedesktop.secrets was not provided"_s,
                                                     {},
                                                     {}});
                                }),
        pageSample<WindowStage>(u"passphrase"_s,
                                [](WindowStage &stage) {
                                    stage.show(new PassphrasePage(PassphrasePage::Purpose::Open,
                                                                  u"/home/olga/store.sallyport"_s));
                                }),
        pageSample<WindowStage>(
            u"storeproblem-damaged"_s,
            [](WindowStage &stage) {
                stage.show(new StoreProblemPage(
                    {ErrorCode::StoreDamaged, u"quick_check: row 3 missing from index"_s, {}, {}},
                    u"/home/olga/.local/share/sallyport/store.sallyport"_s));
            }),
        pageSample<WindowStage>(u"storeproblem-missing"_s,
                                [](WindowStage &stage) {
                                    stage.show(new StoreProblemPage({ErrorCode::StoreMissing, {}, {}, {}},
                                                                    u"/media/olga/stick/store.sallyport"_s));
                                }),
        pageSample<WindowStage>(u"storeproblem-key"_s,
                                [](WindowStage &stage) {
                                    stage.show(new StoreProblemPage({ErrorCode::KeyMissing, {}, {}, {}},
                                                                    u"/home/olga/store.sallyport"_s));
                                }),
    };
}

} // namespace sallyport
