// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskplaces.h"

namespace sallyport {

/// "Finish shift": onto which drive the bundle is written, and what became of it.
class FinishPage : public KioskPage
{
    Q_OBJECT
public:
    explicit FinishPage(const QList<KioskPlace> &places, QWidget *parent = nullptr);

    /// It lies there.
    void written(const QString &path);

Q_SIGNALS:
    void placeChosen(const QString &folder);
    void lookedForAgain();
    void leaveWanted();

private:
    QWidget *m_places;
    Button *m_leave;
};

} // namespace sallyport
