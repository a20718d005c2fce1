// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeopener.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

class QLabel;
class QRadioButton;

namespace sallyport {

class LabelledField;

/// "Create a store on this computer": what is managed, and who its owner is.
class CreateStorePage : public GatePage
{
    Q_OBJECT
public:
    explicit CreateStorePage(QWidget *parent = nullptr);

    /// What stands in the fields; no passphrase.
    NewStore draft() const;
    /// Puts it into the fields, the password in both.
    void setDraft(const NewStore &draft);
    void setPath(const QString &path);

    /// Ends busy; what belongs to a field is said beside it, all else above the card. Nothing typed is lost.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted();
    void backRequested();
    void otherPlaceRequested();

private:
    void submit();
    void updateWords();
    QList<LabelledField *> fields() const;
    void focusFirstError();

    QRadioButton *m_team = nullptr;
    QRadioButton *m_reseller = nullptr;
    LabelledField *m_organization = nullptr;
    LabelledField *m_name = nullptr;
    LabelledField *m_email = nullptr;
    LabelledField *m_password = nullptr;
    LabelledField *m_repeat = nullptr;
    QLabel *m_place = nullptr;
    QString m_path;
};

} // namespace sallyport
