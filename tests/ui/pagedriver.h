// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/spokenlanguage.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace sallyport {

/// Works a page the way a person does: by the labels that are to be seen. They are
/// given in English, and found in the language in force when a SpokenLanguage speaks it.
class PageDriver
{
public:
    explicit PageDriver(QWidget &root) : m_root(root) {}

    /// Object name of the innermost page that is to be seen.
    QString page() const
    {
        QString name;
        for (const auto *widget : m_root.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->objectName().startsWith(QStringLiteral("page.")))
                name = widget->objectName();
        }
        return name.isEmpty() ? m_root.objectName() : name;
    }
    QAbstractButton *button(const QString &label) const
    {
        for (auto *button : m_root.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && meansInEnglish(nameOf(button), label))
                return button;
        }
        return nullptr;
    }
    /// Labels of all buttons and ticks inside the widget of that object name, in reading order.
    QStringList buttons(const QString &inside = {}) const
    {
        const QWidget *around = inside.isEmpty() ? &m_root : m_root.findChild<QWidget *>(inside);
        QStringList labels;
        for (const auto *button :
             around ? around->findChildren<QAbstractButton *>() : QList<QAbstractButton *>()) {
            if (button->isVisible() && !button->objectName().startsWith(QStringLiteral("banner")))
                labels.append(nameOf(button));
        }
        labels.sort();
        return labels;
    }
    bool isEnabled(const QString &label) const
    {
        const auto *found = button(label);
        return found && found->isEnabled();
    }
    /// False when there is no such button, or it cannot be pressed.
    bool press(const QString &label)
    {
        auto *found = button(label);
        if (!found || !found->isEnabled())
            return false;
        found->click();
        return true;
    }
    QLineEdit *field(const QString &label) const
    {
        for (auto *field : m_root.findChildren<QLineEdit *>()) {
            if (field->isVisible() && meansInEnglish(field->accessibleName(), label))
                return field;
        }
        return nullptr;
    }
    bool type(const QString &label, const QString &text)
    {
        auto *found = field(label);
        if (!found || !found->isEnabled())
            return false;
        found->setText(text);
        return true;
    }
    /// What the banners say that are to be seen.
    QString message() const
    {
        QStringList texts;
        for (const auto *banner : m_root.findChildren<Banner *>()) {
            if (banner->isVisible())
                texts.append(banner->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    bool shows(const QString &text) const
    {
        for (const auto *label : m_root.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    static QString nameOf(const QAbstractButton *button)
    {
        return button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
    }

private:
    QWidget &m_root;
};

} // namespace sallyport
