// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace sallyport {

// What a person finds on the screen: visible controls, by the names that assistive technology is told.

inline QString accessibleNameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

template <typename Widget>
Widget *visible(const QWidget *root, const QString &name)
{
    const QList<Widget *> candidates = root->findChildren<Widget *>();
    for (Widget *candidate : candidates) {
        if (candidate->isVisibleTo(root) && accessibleNameOf(candidate) == name)
            return candidate;
    }
    return nullptr;
}

inline QAbstractButton *button(const QWidget *root, const QString &name)
{
    return visible<QAbstractButton>(root, name);
}

inline QLineEdit *field(const QWidget *root, const QString &name)
{
    return visible<QLineEdit>(root, name);
}

inline bool showsText(const QWidget *root, const QString &part)
{
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(root) && label->text().contains(part))
            return true;
    }
    return false;
}

inline bool showsPage(const QWidget *root, const QString &objectName)
{
    // The one before may have the same name, and is gone only after the next turn of the event loop.
    const QList<QWidget *> pages = root->findChildren<QWidget *>(objectName);
    return std::ranges::any_of(pages, [root](const QWidget *page) { return page->isVisibleTo(root); });
}

} // namespace sallyport
