// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/kiosk/kioskpage.h"

namespace sallyport {

/// E-mail and enrollment code, as they stand on the slip.
class WhoPage : public KioskPage
{
    Q_OBJECT
public:
    explicit WhoPage(QWidget *parent = nullptr);

    /// The code was refused: it is to be typed again.
    void refuse(const QString &text);
    void wipe() override;

Q_SIGNALS:
    void entered(const QString &email, const sallyport::Secret &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    LabelledField *m_email;
    LabelledField *m_code;
    Button *m_next;
};

} // namespace sallyport
