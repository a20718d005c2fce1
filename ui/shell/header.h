// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/model/session.h"

#include <QWidget>

class QMenu;

namespace sallyport {

class UserButton;

/// Along the top of the window: the mark, where the data lives, and who is signed in.
class Header : public QWidget
{
    Q_OBJECT
public:
    explicit Header(const BackendPlace &place, QWidget *parent = nullptr);

    void setSession(const Session &session);
    void setMenu(QMenu *menu);

    /// "This computer", "Sample data", or the server's name.
    static QString placeText(const BackendPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    UserButton *m_user = nullptr;
};

} // namespace sallyport
