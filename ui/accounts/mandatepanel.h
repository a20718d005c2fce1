// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace sallyport {

class Button;
class DayField;

/// What turning the switch of an account ON will do, before it is done: how many will be asked and who they
/// are, from when, how long they have, "Cancel" and "Turn on". Enter turns on, Escape leaves.
class MandatePanel : public QFrame
{
    Q_OBJECT
public:
    MandatePanel(const Account &account, const Rehearsal &rehearsal, Timestamp now,
                 QWidget *parent = nullptr);

    const Account &account() const { return m_account; }
    void focusFirst();
    void setBusy(bool busy);
    /// Ends busy and says what went wrong.
    void showError(const QString &text);

Q_SIGNALS:
    void confirmed(const MfaMandate &mandate);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFields();
    void arrange();
    void showNames(bool shown);
    MfaMandate mandate() const;

    Account m_account;
    Timestamp m_now;
    QListWidget *m_names = nullptr;
    Button *m_see;
    QBoxLayout *m_lower = nullptr; ///< the names and the fields
    QWidget *m_fields = nullptr;
    QBoxLayout *m_groups = nullptr; ///< of the fields
    QComboBox *m_from = nullptr;
    DayField *m_date = nullptr;
    QSpinBox *m_days = nullptr;
    QLabel *m_error;
    Button *m_turnOn;
};

} // namespace sallyport
