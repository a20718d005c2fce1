// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageWalk that presses keys. Every control is deaf meanwhile: it takes note and does nothing.
#include "tests/ui/pagewalk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pagecrier.h"
#include "ui/widgets/voice.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// Nothing that is pressed or typed is told to anybody. What was pressed carries a tick.
class DeafControls
{
public:
    explicit DeafControls(const QWidget *window)
    {
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            const auto *push = qobject_cast<QPushButton *>(button);
            if (!button->isVisible() || !button->isEnabled() || button->window() != window)
                continue;
            m_deaf.append({button, button->signalsBlocked()});
            button->blockSignals(true);
            if (button->isCheckable() || (push && push->menu()))
                continue;
            button->setCheckable(true);
            m_buttons.append(button);
        }
        for (auto *field : window->findChildren<QLineEdit *>()) {
            m_deaf.append({field, field->signalsBlocked()});
            field->blockSignals(true);
        }
        for (auto *group : window->findChildren<QButtonGroup *>()) {
            m_deaf.append({group, group->signalsBlocked()});
            group->blockSignals(true);
        }
    }
    ~DeafControls()
    {
        for (const auto &button : std::as_const(m_buttons)) {
            if (button)
                button->setCheckable(false);
        }
        for (const auto &[object, before] : std::as_const(m_deaf)) {
            if (object)
                object->blockSignals(before);
        }
    }
    Q_DISABLE_COPY_MOVE(DeafControls)

    bool has(const QWidget *widget) const
    {
        return std::ranges::any_of(m_buttons, [widget](const auto &one) { return one == widget; });
    }
    /// Since it was asked for the last time.
    QList<QAbstractButton *> takePressed()
    {
        QList<QAbstractButton *> pressed;
        for (const auto &button : std::as_const(m_buttons)) {
            if (button && button->isChecked()) {
                pressed.append(button);
                button->setChecked(false);
            }
        }
        return pressed;
    }

private:
    QList<std::pair<QPointer<QObject>, bool>> m_deaf;
    QList<QPointer<QAbstractButton>> m_buttons;
};

QString namesOf(const QList<QAbstractButton *> &buttons)
{
    QStringList names;
    for (QAbstractButton *button : buttons)
        names.append(u'"' + PageWalk::nameOf(button) + u'"');
    return names.isEmpty() ? u"nothing"_s : names.join(u", "_s);
}

bool inheritsAny(const QWidget *widget, std::initializer_list<const char *> classes)
{
    return widget &&
           std::ranges::any_of(classes, [widget](const char *name) { return widget->inherits(name); });
}

/// The page that has the answers to its keys: the front page, or one around it.
const QWidget *answering(const QWidget *page)
{
    while (page && !inheritsAny(page, {"sallyport::FlowPage", "sallyport::GatePage", "sallyport::KioskPage"}))
        page = page->parentWidget();
    return page;
}

Button *primaryOf(const QWidget *page)
{
    for (auto *button : page->findChildren<Button *>()) {
        if (button->isVisible() && button->isEnabled() && button->kind() == Button::Kind::Primary)
            return button;
    }
    return nullptr;
}

/// They show what is shown only once, or there is nothing before them: Escape does not leave.
bool staysAtEscape(const QWidget *page)
{
    static const QSet<QString> staying{
        u"page.setup.codes"_s,    u"page.apiPassword"_s, u"page.signInCode"_s, u"page.resetCode"_s,
        u"page.kiosk.prepared"_s, u"page.firststart"_s,  u"page.signin"_s,     u"page.passphrase"_s,
        u"page.storeproblem"_s,   u"page.locked"_s,      u"page.connections"_s};
    return staying.contains(page->objectName()) || page->inherits("sallyport::KioskPage");
}

QString keyName(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::PortableText);
}

} // namespace

void PageWalk::checkTitle(const QWidget *window, const QString &where)
{
    QWidget *page = PageCrier::frontPage(window);
    if (!page) {
        if (window->isWindow() && window->windowTitle().isEmpty() &&
            nameOf(const_cast<QWidget *>(window)).isEmpty())
            find(where, const_cast<QWidget *>(window), u"is a window without a title"_s);
        return;
    }
    const QString title = PageCrier::titleOf(page);
    if (title.isEmpty()) {
        find(where, page, u"is a page without a title"_s);
        return;
    }
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    if (std::ranges::none_of(labels,
                             [&](const QLabel *one) { return one->isVisible() && one->text() == title; }))
        find(where, page, u"calls itself \"%1\", which is not to be read on it"_s.arg(title));
    const auto *crier = window->findChild<Voice *>(u"crier"_s, Qt::FindDirectChildrenOnly);
    if (crier && !QTest::qWaitFor([&] { return crier->said() == title; }, 2000))
        find(where, page, u"is not said, but \"%1\""_s.arg(crier->said()));
}

void PageWalk::checkMnemonics(const QWidget *window, const QString &where)
{
    static const QRegularExpression mnemonic(u"(?:^|[^&])(?:&&)*&[^&\\s]"_s);
    const auto look = [&](QWidget *widget, const QString &text) {
        if (mnemonic.match(text).hasMatch())
            find(where, widget, u"has a letter for Alt, as nothing else has: \"%1\""_s.arg(text));
    };
    for (auto *button : window->findChildren<QAbstractButton *>())
        look(button, button->text());
    for (auto *label : window->findChildren<QLabel *>()) {
        if (label->buddy())
            look(label, label->text());
    }
    for (auto *menu : window->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            look(menu, action->text());
    }
}

void PageWalk::checkArrows(QWidget *window, const QString &where)
{
    DeafControls deaf(window);
    QSet<QAbstractButton *> seen;
    for (QWidget *stop : stops(window)) {
        auto *chosen = qobject_cast<QAbstractButton *>(stop);
        if (!chosen || deaf.has(chosen) || !chosen->isCheckable() || !chosen->isChecked())
            continue;
        QList<QAbstractButton *> row;
        if (const QButtonGroup *group = chosen->group(); group && group->exclusive())
            row = group->buttons();
        else if (!group && chosen->autoExclusive())
            row = chosen->parentWidget()->findChildren<QAbstractButton *>(QString(),
                                                                          Qt::FindDirectChildrenOnly);
        row.removeIf([](const QAbstractButton *one) {
            return !one->isVisible() || !one->isEnabled() || !one->isCheckable();
        });
        if (row.size() < 2 || seen.contains(chosen))
            continue;
        seen.insert(chosen);
        const bool isLast = row.indexOf(chosen) == row.size() - 1;
        const bool isColumn =
            std::abs(row.first()->y() - row.last()->y()) > std::abs(row.first()->x() - row.last()->x());
        const bool mirrored = window->layoutDirection() == Qt::RightToLeft;
        const Qt::Key key = isColumn               ? (isLast ? Qt::Key_Up : Qt::Key_Down)
                            : (isLast != mirrored) ? Qt::Key_Left
                                                   : Qt::Key_Right;
        chosen->setFocus(Qt::TabFocusReason);
        QTest::keyClick(window->windowHandle(), key);
        auto *now = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (!now || now == chosen || !row.contains(now))
            find(where, chosen, keyName(key) + u" does not go to its neighbour"_s);
        else if (!now->isChecked())
            find(where, now, u"is not chosen by "_s + keyName(key));
        chosen->setChecked(true);
    }
}

void PageWalk::checkKeys(QWidget *window, const QString &where)
{
    const QPointer<QWidget> first = window->focusWidget();
    const QWidget *front = PageCrier::frontPage(window);
    if (!front && window->objectName().startsWith("page."_L1))
        front = window;
    const QWidget *page = answering(front);
    DeafControls deaf(window);
    const auto press = [&](QWidget *at, Qt::Key key) {
        at->setFocus(Qt::TabFocusReason);
        QTest::keyClick(window->windowHandle(), key);
        return deaf.takePressed();
    };

    for (QWidget *stop : stops(window)) {
        if (!deaf.has(stop))
            continue;
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            const QList<QAbstractButton *> pressed = press(stop, key);
            if (pressed != QList{qobject_cast<QAbstractButton *>(stop)})
                find(where, stop, u"is not pressed by %1, but %2"_s.arg(keyName(key), namesOf(pressed)));
        }
    }
    if (!page)
        return;
    const Button *primary = primaryOf(page);
    for (QWidget *stop : stops(window)) {
        auto *field = qobject_cast<QLineEdit *>(stop);
        if (!field || !primary || !page->isAncestorOf(field))
            continue;
        const QString text = field->text();
        const QList<QAbstractButton *> pressed = press(field, Qt::Key_Return);
        if (!(pressed.size() == 1 && pressed.first() == primary))
            find(where, field,
                 u"Enter presses %1 instead of \"%2\""_s.arg(namesOf(pressed), primary->text()));
        if (field->text() != text)
            find(where, field, u"Enter changes it"_s);
    }
    if (first && first->isVisible() && page->isAncestorOf(first)) {
        const QList<QAbstractButton *> left = press(first, Qt::Key_Escape);
        const bool stays = staysAtEscape(front);
        if (left.size() != (stays ? 0 : 1) && !(stays && left.size() == 1))
            find(where, first, u"Escape presses %1"_s.arg(namesOf(left)));
        for (QAbstractButton *button : left) {
            const auto *ours = qobject_cast<Button *>(button);
            if (ours &&
                (ours->kind() == Button::Kind::Primary || ours->kind() == Button::Kind::Destructive) &&
                front->findChildren<Button *>().size() > 1)
                find(where, button, u"is what Escape presses"_s);
        }
    }
    if (first && first->isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace sallyport
