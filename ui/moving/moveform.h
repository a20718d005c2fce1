// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/operations/storemove.h"
#include "ui/flows/flowpage.h"

namespace sallyport {

class LabelledField;

/// page.move: what a move to a server is, the passphrase of the file, and where it goes.
class MoveForm : public FlowPage
{
    Q_OBJECT
public:
    explicit MoveForm(const StoreMove &draft, QWidget *parent = nullptr);

    /// Beside the field that it is about.
    void showProblem(const Error &error);

Q_SIGNALS:
    void submitted(const StoreMove &wish);
    void cancelled();

private:
    QWidget *makeFields();
    void submit();
    void chooseFile();
    void point(LabelledField *field, const QString &error);

    LabelledField *m_passphrase;
    LabelledField *m_repeat;
    LabelledField *m_file;
};

} // namespace sallyport
