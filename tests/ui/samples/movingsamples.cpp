// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"
#include "tests/ui/samples/windowstage.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/flows/identityverification.h"
#include "ui/moving/moveflow.h"
#include "ui/moving/moveform.h"

#include <QAction>
#include <QMenu>

namespace sallyport {

/// As the workspace shows them, in the middle of the window.
QList<PageSample> movingSamples()
{
    const QString path = u"/home/olga/Documents/sallyport-Contoso-Ltd.dump"_s;
    const auto enter = [](WindowStage &stage) {
        stage.backend().setActive();
        stage.enter();
        for (QAction *action : stage.shown().findChild<QMenu *>(u"menu.user"_s)->actions())
            if (meansInEnglish(action->text(), u"Move to a server…"_s))
                action->trigger();
        stage.settle();
    };
    const auto fill = [path](WindowStage &stage) {
        const auto set = [&](const QString &name, const QString &text) {
            stage.shown().findChild<QLineEdit *>(name)->setText(text);
        };
        set(u"move.passphrase"_s, u"a long way to the other harbour"_s);
        set(u"move.repeat"_s, u"a long way to the other harbour"_s);
        set(u"move.file"_s, path);
    };
    const auto write = [enter, fill](WindowStage &stage) {
        enter(stage);
        fill(stage);
        auto *form = stage.shown().findChild<MoveForm *>();
        auto *flow = stage.shown().findChild<MoveFlow *>();
        Q_EMIT form->submitted({stage.shown().findChild<QLineEdit *>(u"move.file"_s)->text(),
                                Secret::fromText(u"a long way to the other harbour")});
        stage.settle();
        if (auto *verification = flow->findChild<IdentityVerification *>())
            Q_EMIT verification->verified();
        stage.settle();
    };
    return {
        pageSample<WindowStage>(u"move-form"_s, enter),
        pageSample<WindowStage>(u"move-form-errors"_s,
                                [enter, fill](WindowStage &stage) {
                                    enter(stage);
                                    fill(stage);
                                    auto *form = stage.shown().findChild<MoveForm *>();
                                    form->showProblem({ErrorCode::PasswordTooShort, {}, {u"15"_s}, {}});
                                    form->showProblem({ErrorCode::StoreExists, {}, {}, {}});
                                }),
        pageSample<WindowStage>(u"move-writing"_s,
                                [write](WindowStage &stage) {
                                    write(stage);
                                    stage.backend().run->total = 412'306;
                                    stage.backend().run->rows = 84'210;
                                    stage.settle();
                                }),
        pageSample<WindowStage>(u"move-moved"_s,
                                [write](WindowStage &stage) {
                                    write(stage);
                                    stage.backend().conclude(412'306);
                                }),
        pageSample<WindowStage>(u"move-moved-postgresql"_s,
                                [write](WindowStage &stage) {
                                    write(stage);
                                    stage.backend().conclude(412'306);
                                    stage.settle();
                                    stage.pressNamed(u"moved.postgresql"_s);
                                }),
    };
}

} // namespace sallyport
