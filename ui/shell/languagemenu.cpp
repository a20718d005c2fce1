// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagemenu.h"

#include "ui/languages.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace sallyport {

LanguageMenu::LanguageMenu(const Languages &languages, QWidget *parent) : QMenu(tr("Language"), parent)
{
    setObjectName(u"menu.language"_s);
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &language, const QString &name) {
        QAction *action = addAction(name);
        action->setCheckable(true);
        action->setChecked(languages.choice() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT chosen(language); });
    };
    add({},
        //: the language of the desktop
        tr("System"));
    addSeparator();
    const QStringList available = Languages::available();
    for (const QString &language : available)
        add(language, Languages::name(language));
}

} // namespace sallyport
