// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QVBoxLayout>

namespace sallyport {

/// Where a page shows what is being entered, or what is going on, above its table: one thing at a time.
class InsetPlace : public QVBoxLayout
{
    Q_OBJECT
public:
    using QVBoxLayout::QVBoxLayout;

    /// The one before goes. nullptr: only that.
    void put(QWidget *inset);
    QWidget *inset() const { return m_inset; }
    /// Out of this place, without an end; nullptr: there is none.
    QWidget *take();

private:
    QPointer<QWidget> m_inset;
};

} // namespace sallyport
