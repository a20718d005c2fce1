// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Import…" in its states, for people to look at (galleryrun.h says how).

#include "tests/ui/galleryrun.h"
#include "tests/ui/scriptedbackend.h"
#include "ui/members/importpanel.h"
#include "ui/members/importtable.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Stage
{
    GalleryPainter painter;
    ScriptedBackend backend;
    SecretClipboard clipboard;
    QWidget page;
    ImportPanel *panel = nullptr;

    explicit Stage(const GalleryPainter &where, int width = 864) : painter(where)
    {
        backend.on<RehearseMemberImport>(
            [](const RehearseMemberImport &operation) -> Result<QList<ImportFinding>> {
                QList<ImportFinding> findings;
                for (const NewMember &member : operation.rows) {
                    if (!member.email.contains(u'@') || member.name.contains(u'\u202e'))
                        findings.append({ImportVerdict::Unacceptable,
                                         {member.email.contains(u'@') ? u"name"_s : u"email"_s}});
                    else if (member.email.startsWith(u"ben@"_s))
                        findings.append({ImportVerdict::AlreadyMember, {}});
                    else if (member.role == Role::Owner)
                        findings.append({ImportVerdict::RoleForbidden, {}});
                    else
                        findings.append(
                            {member.email.startsWith(u"fay@"_s) ? ImportVerdict::AddRole : ImportVerdict::Add,
                             {}});
                }
                return findings;
            });
        backend.on<ImportMembers>([](const ImportMembers &operation) -> Result<MembersImported> {
            MembersImported imported{.added = operation.rows.size(), .invitations = {}};
            for (const NewMember &member : operation.rows)
                imported.invitations.append({Secret::fromText(u"AAAA-BBBB-CCCC-DDDD"), member.email,
                                             std::chrono::sys_days(std::chrono::year(2026) / 11 / 28)});
            return imported;
        });
        panel = new ImportPanel(backend, {u"contoso"_s});
        panel->offerCopy(clipboard);
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(32, 24, 32, 24);
        column->addWidget(panel);
        column->addStretch();
        page.resize(width, 640);
        page.show();
        QTest::qWait(60);
    }
    void read(const QByteArray &bytes)
    {
        QFile file(painter.folder.filePath(u"new members.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        panel->readFile(file.fileName());
        QTest::qWait(200);
    }
    void press(const QString &label)
    {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(label)) {
                button->click();
                QTest::qWait(100);
                return;
            }
        }
        qWarning("no button %s", qPrintable(label));
    }
    void shoot(const QString &name) { painter.shoot(page, name); }
};

void paintAll(const GalleryPainter &painter)
{
    const QByteArray good(
        "Name;E-mail;Role\nAda Lovelace;ada@contoso.example;Team admin\nAlan Turing;alan@contoso.example;\n"
        "Fay Weldon;fay@fabrikam.example;Service desk\nGrace Hopper;grace@contoso.example;Member\n");
    const QByteArray bad =
        good +
        "Ben Ali;ben@contoso.example;\n\xe2\x80\xae"
        "ecilA;alice@contoso.example;\nEve;nowhere;\n"
        "The Honourable Maximiliana von und zu Hohenlohe-Waldenburg;maximiliana.von.und.zu"
        "@hohenlohe-waldenburg.example;\nOlga;olga@contoso.example;Owner\nIda;ida@contoso.example;Boss\n";
    Stage first(painter);
    first.shoot(u"import-start"_s);
    first.backend.hold();
    first.read(good);
    first.shoot(u"import-waiting"_s);
    first.backend.release();
    first.shoot(u"import-preview"_s);
    first.press(u"Import"_s);
    first.shoot(u"import-done"_s);
    first.press(u"Done"_s);
    first.shoot(u"import-warned"_s);
    Stage second(painter, 1040);
    second.read("Name;E-mail\n\"Ada;ada@contoso.example\n");
    second.shoot(u"import-broken"_s);
    second.read(bad);
    second.shoot(u"import-mend"_s);
    second.press(u"All"_s);
    second.shoot(u"import-all"_s);
    QFile::remove(painter.folder.filePath(u"new members.csv"_s));
}

} // namespace

} // namespace sallyport

int main(int argc, char **argv)
{
    return sallyport::runGallery(argc, argv, sallyport::paintAll);
}
