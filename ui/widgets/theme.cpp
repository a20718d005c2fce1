// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/focuscourse.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontInfo>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const auto portalService = "org.freedesktop.portal.Desktop"_L1;
const auto portalPath = "/org/freedesktop/portal/desktop"_L1;
const auto portalSettings = "org.freedesktop.portal.Settings"_L1;
const auto appearanceGroup = "org.freedesktop.appearance"_L1;
const auto colourKey = "color-scheme"_L1; // 0 no preference, 1 dark, 2 light
const auto interfaceGroup = "org.gnome.desktop.interface"_L1;
const auto animationKey = "enable-animations"_L1;

} // namespace

Theme::Theme(QApplication &application, ThemeChoice choice)
    : m_application(application), m_style(new Style), m_choice(choice),
      m_systemDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    installAccessibleRoles();
    new FocusCourse(this);
    // A desktop that sets no font leaves Qt with 9 points: too small to be read all day.
    QFont font = QApplication::font();
    const int pixels = QFontInfo(font).pixelSize();
    if (pixels > 0 && pixels < qRound(bodyPixels)) {
        font.setPointSizeF(font.pointSizeF() * bodyPixels / pixels);
        QApplication::setFont(font);
    }
    QApplication::setStyle(m_style);
    apply();
    // The bus takes milliseconds to connect: not before the window is there. Its answers come later anyway.
    QMetaObject::invokeMethod(this, &Theme::listenToDesktop, Qt::QueuedConnection);
}

void Theme::listenToDesktop()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    askPortal(appearanceGroup, colourKey);
    askPortal(interfaceGroup, animationKey);
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
}

const Colours &Theme::colours() const
{
    return isDark() ? Colours::dark() : Colours::light();
}

bool Theme::reducedMotion() const
{
    return m_style->reducedMotion();
}

void Theme::setReducedMotion(bool reduced)
{
    m_style->setReducedMotion(reduced);
}

void Theme::askPortal(const QString &group, const QString &key)
{
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *done;
                // No portal, or one that does not know the key: the platform's own palette has already
                // decided.
                if (!reply.isError())
                    take(group, key, reply.value().variant());
            });
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void Theme::take(const QString &group, const QString &key, const QVariant &value)
{
    // "Read" wraps its answer twice, the signal once.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (group == appearanceGroup && key == colourKey && inner.toUInt() != 0) {
        m_systemDark = inner.toUInt() == 1;
        apply();
    } else if (group == interfaceGroup && key == animationKey && inner.typeId() == QMetaType::Bool) {
        setReducedMotion(!inner.toBool());
    }
}

void Theme::apply()
{
    if (m_applied && m_appliedDark == isDark())
        return;
    m_applied = true;
    m_appliedDark = isDark();
    QApplication::setPalette(colours().toPalette());
    Q_EMIT changed();
}

} // namespace sallyport
