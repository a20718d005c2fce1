// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/movedpage.h"

#include "ui/moving/commandbox.h"
#include "ui/moving/numberedtext.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// One word for a shell, whatever is in it.
QString quoted(const QString &word)
{
    const bool isPlain = std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'_' || c == u'-';
    });
    if (isPlain && !word.startsWith(u'-'))
        return word;
    return u"'./"_s + QString(word).replace(u'\'', uR"('\'')"_s) + u'\'';
}

} // namespace

MovedPage::MovedPage(const QString &path, qint64 rows, bool offersServer, QWidget *parent)
    : FlowPage(u"page.moved"_s, tr("The store is in the file"), parent),
      m_fileName(QFileInfo(path).fileName()), m_file(new QRadioButton(tr("A file (SQLite)"))),
      m_postgreSql(new QRadioButton(tr("PostgreSQL"))), m_command(new CommandBox(tr("Command")))
{
    addText(QDir::toNativeSeparators(path));
    //: of the tables of the store
    addExplanation(tr("%Ln row(s), encrypted. Only you can read the file.", nullptr, static_cast<int>(rows)));
    auto *steps = new NumberedText;
    steps->add(tr("Copy the file to the server."));
    steps->add(tr("Where does the server keep its data?"), makeDatabases());
    steps->add(
        tr("Run this there, as the user of the service and in the folder with the file. It asks for the "
           "passphrase:"),
        makeCommand());
    steps->add(tr("Start the server. Then connect to it and sign in as always."));
    body()->addWidget(steps);
    addExplanation(
        tr("The store on this computer stays as it is, and what is changed in it from now on is not on "
           "the server. Once the server works, delete the file, and this store when nobody needs it any "
           "more."));

    auto *finish = addButton(tr("Finish"), offersServer ? Button::Kind::Secondary : Button::Kind::Primary);
    setEscape(finish);
    setFirstFocus(finish);
    connect(finish, &Button::clicked, this, &MovedPage::done);
    if (offersServer) {
        auto *server = addButton(tr("Connect to a server"), Button::Kind::Primary);
        setFirstFocus(server);
        connect(server, &Button::clicked, this, &MovedPage::serverWanted);
    }
    showCommand();
}

QWidget *MovedPage::makeDatabases()
{
    m_file->setObjectName(u"moved.sqlite"_s);
    m_postgreSql->setObjectName(u"moved.postgresql"_s);
    m_file->setChecked(true);
    connect(m_file, &QRadioButton::toggled, this, &MovedPage::showCommand);
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 24));
    row->addWidget(m_file);
    row->addWidget(m_postgreSql);
    row->addStretch();
    return choice;
}

QWidget *MovedPage::makeCommand()
{
    auto *copy = new Button(tr("Copy"));
    connect(copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(command());
        showMessage(Tone::Good, tr("The command was copied."));
    });
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    row->addWidget(m_command, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    return whole;
}

QString MovedPage::command() const
{
    QStringList words{u"sallyportd load"_s};
    if (m_file->isChecked())
        words.append(u"--store sqlite:/var/lib/sallyport/store.sallyport"_s);
    else
        words += {u"--store postgresql://sallyport@localhost:5432/sallyport"_s,
                  u"--key-file /var/lib/sallyport/store.key"_s};
    words.append(quoted(m_fileName));
    return words.join(u" \\\n    "_s); // a shell goes on behind a backslash
}

void MovedPage::showCommand()
{
    m_command->setCommand(command());
}

} // namespace sallyport
