// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether anything may move is the desktop's to say: at the start, and whenever it changes its mind. On a
// session bus of the test's own, with a portal that says what it is told to.
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// A bus that ends with it.
class SessionBus
{
public:
    SessionBus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    QString address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

/// Of the desktop portal what tells settings, with a connection of its own.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(const QString &address) : m_bus(QDBusConnection::connectToBus(address, u"portal"_s)) {}
    ~Portal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

    bool appear()
    {
        return m_bus.registerObject(path(), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void setAnimations(bool wanted)
    {
        m_animations = wanted;
        Q_EMIT SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(wanted));
    }
    void setUnrelated()
    {
        Q_EMIT SettingChanged(u"org.gnome.desktop.interface"_s, u"cursor-blink"_s, QDBusVariant(false));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &question)
    {
        if (group != u"org.gnome.desktop.interface"_s || key != u"enable-animations"_s) {
            m_bus.send(question.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, key));
            question.setDelayedReply(true);
            return {};
        }
        // Wrapped twice, as portals do.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_animations)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    static QString path() { return u"/org/freedesktop/portal/desktop"_s; }

    QDBusConnection m_bus;
    bool m_animations = true;
};

/// A window in which two things move, as long as anything may.
struct Window
{
    QWidget window;
    BusyBar bar{&window};
    Button button{u"Save"_s, Button::Kind::Primary, &window};

    Window()
    {
        window.resize(400, 80);
        bar.setGeometry(0, 0, 400, 6);
        button.setGeometry(20, 20, 200, 40);
        window.show();
        bar.setBusy(true);
        button.setBusy(true);
    }
    static bool moves(QWidget &widget)
    {
        const QImage before = widget.grab().toImage();
        return QTest::qWaitFor([&] { return widget.grab().toImage() != before; }, 250);
    }
    bool moves() { return moves(bar) && moves(button); }
    bool isStill() { return bar.isShowing() && !moves(bar) && !moves(button); }
};

} // namespace

class DesktopMotionTest : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMotionTest(const QString &address) : m_address(address) {}

private Q_SLOTS:
    void withoutAPortalThingsMove()
    {
        const Theme theme(*qApp, ThemeChoice::Light);
        Window window;
        QVERIFY(window.moves());
        QVERIFY(!theme.reducedMotion());
    }
    void aDesktopWithoutAnimationsIsFollowedFromTheStart()
    {
        Portal portal(m_address);
        QVERIFY(portal.appear());
        portal.setAnimations(false);
        const Theme theme(*qApp, ThemeChoice::Light);
        QTRY_VERIFY(theme.reducedMotion());
        Window window;
        QTRY_VERIFY(window.isStill());
    }
    void aDesktopThatChangesItsMindIsFollowed()
    {
        Portal portal(m_address);
        QVERIFY(portal.appear());
        const Theme theme(*qApp, ThemeChoice::Light);
        Window window;
        QVERIFY(window.moves());
        portal.setUnrelated();
        portal.setAnimations(false);
        QTRY_VERIFY(theme.reducedMotion());
        QTRY_VERIFY(window.isStill()); // what was under way stops, too
        portal.setAnimations(true);
        QTRY_VERIFY(!theme.reducedMotion());
        Window another;
        QVERIFY(another.moves());
    }

private:
    QString m_address;
};

int main(int argc, char **argv)
{
    // Before anything asks which bus is the session's.
    const SessionBus bus;
    if (bus.address().isEmpty())
        qFatal("dbus-daemon does not start");
    QApplication application(argc, argv);
    DesktopMotionTest test(bus.address());
    return QTest::qExec(&test, argc, argv);
}
#include "desktopmotiontest.moc"
