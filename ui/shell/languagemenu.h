// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace sallyport {

class Languages;

/// "Language": the system's, or one of those the program speaks.
class LanguageMenu : public QMenu
{
    Q_OBJECT
public:
    explicit LanguageMenu(const Languages &languages, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A code of Languages::available(), or empty for the system's.
    void chosen(const QString &language);
};

} // namespace sallyport
