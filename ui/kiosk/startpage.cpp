// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/startpage.h"

#include "ui/kiosk/kiosktitle.h"
#include "ui/kiosk/touchtile.h"
#include "ui/languages.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// One tile for each language, named in its own words; `chosen` gets its code.
QWidget *makeLanguages(const QString &current, QObject *owner,
                       const std::function<void(const QString &)> &chosen)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(box, 10));
    auto *group = new QButtonGroup(box);
    const QStringList languages = Languages::available();
    // Two beside each other as soon as there are more than would fit below each other.
    const int columns = languages.size() > 5 ? 2 : 1;
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < languages.size(); ++i) {
        const QString &language = languages.at(i);
        auto *tile = new TouchTile(Languages::name(language));
        tile->setCheckable(true);
        tile->setChecked(language == current);
        group->addButton(tile);
        grid->addWidget(tile, i / columns, i % columns);
        QObject::connect(tile, &TouchTile::clicked, owner, [chosen, language] { chosen(language); });
    }
    return box;
}

} // namespace

StartPage::StartPage(const QString &language, bool attended, QWidget *parent)
    : KioskPage(u"page.kiosk.start"_s, tr("Set up your sign-in codes"), parent)
{
    addText(tr("You need your phone with an authenticator app, such as Google Authenticator, Microsoft "
               "Authenticator or Aegis. It takes about two minutes."));
    words()->addSpacing(scaled(this, 8));
    auto *code = touchButton(tr("I have an enrollment code"), Button::Kind::Primary);
    code->setMinimumHeight(scaled(code, 52));
    connect(code, &Button::clicked, this, &StartPage::codeWanted);
    if (attended) {
        code->setKind(Button::Kind::Secondary);
        auto *person = touchButton(tr("Operator: choose a person"), Button::Kind::Primary);
        person->setMinimumHeight(scaled(person, 52));
        connect(person, &Button::clicked, this, &StartPage::operatorWanted);
        words()->addWidget(person);
        setFirstFocus(person);
    } else {
        setFirstFocus(code);
    }
    words()->addWidget(code);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 10));
    column->addStretch();
    column->addWidget(new GroupTitle(tr("Language")));
    column->addWidget(
        makeLanguages(language, this, [this](const QString &one) { Q_EMIT languageChosen(one); }));
    column->addStretch();
    setSide(side, 2, 3);
}

LanguagePage::LanguagePage(const QString &language, QWidget *parent)
    : KioskPage(u"page.kiosk.language"_s, tr("Language"), parent)
{
    words()->addWidget(
        makeLanguages(language, this, [this](const QString &one) { Q_EMIT languageChosen(one); }));
}

} // namespace sallyport
