// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/storeproblempage.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

StoreProblemPage::StoreProblemPage(const Error &error, const QString &path, QWidget *parent)
    : GatePage(u"page.storeproblem"_s, tr("The store cannot be opened"), parent)
{
    const bool isMissing = error.code == ErrorCode::StoreMissing;
    const ErrorWords words = errorWords(error);
    setColumnWidth(560);
    setSubtitle(words.what);

    auto *next = new QLabel(words.next);
    next->setTextFormat(Qt::PlainText);
    next->setWordWrap(true);
    body()->addWidget(next);

    auto *placeLabel = new Caption(isMissing ? tr("Expected at") : tr("File"));
    auto *place = new QLabel(QDir::toNativeSeparators(path));
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *where = new QVBoxLayout;
    where->setSpacing(scaled(this, 4));
    where->addWidget(placeLabel);
    where->addWidget(place);
    body()->addLayout(where);

    QString note = isMissing ? QString() : tr("The file was left exactly as it is.");
    if (!error.detail.isEmpty()) {
        //: %1 is untranslated text for whoever helps
        const QString detail = tr("For support: %1").arg(error.detail);
        note = note.isEmpty() ? detail : note + u' ' + detail;
    }
    if (!note.isEmpty())
        body()->addWidget(new Caption(note));

    auto *again = new Button(tr("Try again"), Button::Kind::Primary);
    again->setObjectName(u"problem.again"_s);
    auto *other = new Button(tr("Choose another store…"));
    other->setObjectName(u"problem.other"_s);
    auto *folder = new Button(tr("Show folder"));
    folder->setObjectName(u"problem.folder"_s);
    folder->setEnabled(QFileInfo(path).dir().exists());
    auto *buttons = new WrapLayout;
    buttons->setSpacing(scaled(this, 8));
    buttons->addWidget(folder);
    buttons->addWidget(other);
    buttons->addTrailing(again);
    body()->addLayout(buttons);
    if (isMissing) {
        auto *create = new Button(tr("Create a store on this computer"), Button::Kind::Link);
        create->setObjectName(u"problem.create"_s);
        body()->addWidget(create, 0, Qt::AlignLeading);
        connect(create, &Button::clicked, this, &StoreProblemPage::createRequested);
    }

    setPrimary(again);
    setFirstFocus(again);
    connect(again, &Button::clicked, this, &StoreProblemPage::tryAgain);
    connect(other, &Button::clicked, this, &StoreProblemPage::otherStoreRequested);
    connect(folder, &Button::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

} // namespace sallyport
