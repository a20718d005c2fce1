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
    const auto *page = root->findChild<QWidget *>(objectName);
    return page && page->isVisibleTo(root);
}

} // namespace sallyport
