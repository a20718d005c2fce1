// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace sallyport {

/// The mark. Whoever holds it for two seconds is the operator.
class KioskLogo : public QPushButton
{
    Q_OBJECT
public:
    explicit KioskLogo(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void held();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_hold;
};

} // namespace sallyport
