// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QAbstractButton>
#include <QString>

class QLabel;
class QMenu;

namespace sallyport {

class Avatar;
class Caption;

/// Who is signed in, as what and where; opens the user menu. Its name is the person's.
class UserButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit UserButton(QWidget *parent = nullptr);

    void setSession(const Session &session);
    /// Stays the caller's.
    void setMenu(QMenu *menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    /// Of the whole, with that below the name.
    QSize sizeWith(const QString &role) const;

    QString m_oneLine; ///< role and workplace
    QString m_twoLines;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    Caption *m_role = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace sallyport
