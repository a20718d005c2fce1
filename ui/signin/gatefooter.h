// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QMenu;

namespace sallyport {

class Button;
class Caption;

/// Under the card of somebody who is not inside yet: where the data lives, and the language.
class GateFooter : public QWidget
{
    Q_OBJECT
public:
    explicit GateFooter(QWidget *parent = nullptr);

    /// `detail` is its tool tip: the path.
    void setPlace(const QString &place, const QString &detail = {});
    /// Without a menu there is no choice. The menu stays the caller's.
    void setLanguages(QMenu *menu, const QString &current);
    /// Offers "Switch connection".
    void offerSwitch();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void switchRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showDots();

    QBoxLayout *m_line = nullptr; ///< the place, and then:
    QHBoxLayout *m_ways = nullptr;
    Caption *m_place = nullptr;
    Caption *m_firstDot = nullptr;
    Button *m_language = nullptr;
    Caption *m_secondDot = nullptr;
    Button *m_switch = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace sallyport
