// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/model/session.h"

#include <QWidget>

class QMenu;

namespace sallyport {

class PlaceSign;
class UserButton;

/// Along the top of the window: the mark, where the data lives, and who is signed in.
class Header : public QWidget
{
    Q_OBJECT
public:
    explicit Header(const BackendPlace &place, QWidget *parent = nullptr);

    void setSession(const Session &session);
    void setMenu(QMenu *menu);
    /// The sign of connection; a store on this computer is always there.
    void setOnline(bool online);

    /// "This computer", "Sample data", or the server's name.
    static QString placeText(const BackendPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BackendPlace m_place;
    PlaceSign *m_sign = nullptr;
    UserButton *m_user = nullptr;
};

} // namespace sallyport
