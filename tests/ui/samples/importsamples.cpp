// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"
#include "tests/ui/scriptedbackend.h"
#include "ui/members/importpanel.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/secretclipboard.h"

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QByteArray
    good("Name;E-mail;Role\nAda Lovelace;ada@contoso.example;Team admin\nAlan Turing;alan@contoso.example;\n"
         "Fay Weldon;fay@fabrikam.example;Service desk\nGrace Hopper;grace@contoso.example;Member\n");
const QByteArray bad =
    good + "Ben Ali;ben@contoso.example;\n\xe2\x80\xae"
           "ecilA;alice@contoso.example;\nEve;nowhere;\n"
           "The Honourable Maximiliana von und zu Hohenlohe-Waldenburg;maximiliana.von.und.zu"
           "@hohenlohe-waldenburg.example;\nOlga;olga@contoso.example;Owner\nIda;ida@contoso.example;Boss\n";

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting)
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
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(32, 24, 32, 24);
        column->addWidget(panel);
        column->addStretch();
        auto *whole = new QVBoxLayout(&page);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(new PageArea(content));
        page.resize(setting.page());
        page.show();
        settle();
    }
    void read(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"new members.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        const int before = asked();
        panel->readFile(file.fileName());
        // Files are read on another thread.
        if (bytes.contains(';') && !bytes.contains('"'))
            until([&] { return asked() > before; }, "the file to be read");
        settle();
    }
    int asked() const { return backend.asked<RehearseMemberImport>(); }
    /// The one that goes on; its label counts.
    void import()
    {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->objectName() == u"import.import"_s)
                button->click();
        }
        settle();
    }
    QWidget &shown() override { return page; }

    ScriptedBackend backend;
    SecretClipboard clipboard;
    QWidget page;
    ImportPanel *panel = nullptr;

private:
    QTemporaryDir m_folder;
};

} // namespace

QList<PageSample> importSamples()
{
    const auto finish = [](Stage &stage) {
        stage.read(good);
        stage.import();
    };
    return {
        pageSample<Stage>(u"import-start"_s, [](Stage &) {}),
        pageSample<Stage>(u"import-waiting"_s,
                          [](Stage &stage) {
                              stage.backend.hold();
                              stage.read(good);
                          }),
        pageSample<Stage>(u"import-preview"_s, [](Stage &stage) { stage.read(good); }),
        pageSample<Stage>(u"import-done"_s, finish),
        pageSample<Stage>(u"import-warned"_s,
                          [finish](Stage &stage) {
                              finish(stage);
                              stage.press(u"Done"_s);
                          }),
        pageSample<Stage>(u"import-broken"_s,
                          [](Stage &stage) { stage.read("Name;E-mail\n\"Ada;ada@contoso.example\n"); }),
        pageSample<Stage>(u"import-mend"_s, [](Stage &stage) { stage.read(bad); }),
    };
}

} // namespace sallyport
