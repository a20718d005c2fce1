// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace sallyport {

/// A head that stays in sight above what scrolls. Where it would take more than half of the height, as with
/// very large text in a low window, it scrolls with the rest.
class HeadedArea : public QWidget
{
    Q_OBJECT
public:
    /// Takes both over. The scroll bar takes its place from the margin at the end of `column`, the layout of
    /// the content.
    HeadedArea(QWidget *head, QWidget *content, QBoxLayout *column, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHead();

    QWidget *m_head;
    QVBoxLayout *m_outside;
    QVBoxLayout *m_inside;
};

} // namespace sallyport
