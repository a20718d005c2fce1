// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Audit log" in its states, for people to look at (galleryrun.h says how). A fifth and
// a sixth argument are width and height.

#include "tests/ui/auditscript.h"
#include "tests/ui/galleryrun.h"
#include "ui/audit/auditpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QSize pageSize(1120, 760);

struct Stage
{
    GalleryPainter painter;
    AuditScript script;
    std::unique_ptr<AuditPage> page;

    explicit Stage(const GalleryPainter &where) : painter(where)
    {
        script.add(u"store.create"_s);
        for (int i = 0; i < 480; ++i)
            script.add(u"sign-in"_s, u"ok"_s, u"totp"_s);
        for (const auto &action :
             {u"account.mfa-on"_s, u"account.update"_s, u"member.add"_s, u"sign-in-code.issue"_s})
            script.add(action);
        AuditRow &unknown = script.add(u"sign-in"_s, u"refused"_s);
        unknown.event.actor.clear();
        unknown.actorName.clear();
        unknown.event.source = u"2001:db8:85a3::8a2e:370:7334"_s;
        script.add(u"sign-in.code"_s, u"wrong-code"_s);
        AuditRow &own = script.add(u"sign-in"_s, u"ok"_s, u"backup-code"_s);
        own.event.target = own.event.actor;
        script.add(u"mfa.disable"_s, u"mandatory"_s);
        AuditRow &odd = script.add(u"member.mfa-stop"_s);
        odd.targetName = u"Wilhelmina-Charlotte von und zu Hohenstein\u202e-Bergstraße"_s;
        AuditRow &foreign = script.add(u"member.mfa-reset"_s);
        foreign.actorName.clear();
        foreign.scopeName.clear();
        foreign.event.scope.clear();
        foreign.event.source.clear();
        script.add(u"export"_s, u"ok"_s, u"members"_s);
        script.part = 1000;
    }
    void open()
    {
        page = std::make_unique<AuditPage>(script, ProfileScript::clock());
        page->resize(pageSize);
        page->show();
        QTest::qWait(60);
    }
    void press(const QString &label)
    {
        for (auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == label || button->text() == label) {
                button->click();
                QTest::qWait(60);
                return;
            }
        }
        qWarning("no button %s", qPrintable(label));
    }
    void shoot(const QString &name) { painter.shoot(*page, name); }
};

void paintAll(const GalleryPainter &painter)
{
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 6)
        pageSize = {arguments.at(5).toInt(), arguments.at(6).toInt()};
    Stage list(painter);
    list.open();
    list.shoot(u"audit"_s);
    auto *view = list.page->findChild<TableView *>();
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_Return);
    list.shoot(u"audit-details"_s);
    list.press(u"Close"_s);
    list.press(u"Verify"_s);
    list.shoot(u"audit-whole"_s);
    list.script.brokenAt = 217;
    list.press(u"Verify"_s);
    list.press(u"Refused only"_s);
    list.page->findChild<QComboBox *>()->setCurrentIndex(4);
    list.shoot(u"audit-broken"_s);
    list.script.brokenAt.reset();
    list.script.part = 100;
    list.script.hold();
    list.press(u"Verify"_s);
    list.shoot(u"audit-verifying"_s);
    list.script.release();
    QTest::qWait(60);
    list.page->findChild<SearchField *>()->setText(u"no such thing"_s);
    QTest::keyClick(list.page->findChild<SearchField *>(), Qt::Key_Return);
    list.shoot(u"audit-nomatch"_s);
}

} // namespace

} // namespace sallyport

int main(int argc, char **argv)
{
    return sallyport::runGallery(argc, argv, sallyport::paintAll);
}
