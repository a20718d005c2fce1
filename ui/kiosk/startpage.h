// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"

namespace sallyport {

/// Where everybody begins: the language, and how to go on.
class StartPage : public KioskPage
{
    Q_OBJECT
public:
    /// `language` is the one in force. `attended`: an operator may choose the person.
    StartPage(const QString &language, bool attended, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void codeWanted();
    void operatorWanted();
};

/// The language in the middle of the way.
class LanguagePage : public KioskPage
{
    Q_OBJECT
public:
    explicit LanguagePage(const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
};

} // namespace sallyport
