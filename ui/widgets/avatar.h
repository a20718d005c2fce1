// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace sallyport {

/// The initials of a person in a circle. Beside it stands the name, which is its accessible name too.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const QString &name = {}, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// First letters of the first and the last word, or of the part before the @ of an address.
    QString initials() const { return m_initials; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace sallyport
