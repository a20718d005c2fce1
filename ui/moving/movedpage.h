// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/flowpage.h"

class QRadioButton;

namespace sallyport {

class CommandBox;

/// page.moved: the file is there; what is done with it on the server, and the way to the server.
class MovedPage : public FlowPage
{
    Q_OBJECT
public:
    MovedPage(const QString &path, qint64 rows, bool offersServer, QWidget *parent = nullptr);

    /// What is to be run on the server.
    QString command() const;

Q_SIGNALS:
    void done();
    void serverWanted();

private:
    QWidget *makeDatabases();
    QWidget *makeCommand();
    void showCommand();

    QString m_fileName;
    QRadioButton *m_file;
    QRadioButton *m_postgreSql;
    CommandBox *m_command;
};

} // namespace sallyport
