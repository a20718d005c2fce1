// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace sallyport {

using namespace Qt::StringLiterals;

SecretClipboard::SecretClipboard(std::chrono::milliseconds life, QObject *parent)
    : QObject(parent), m_life(life)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp)
        clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.text());
    // KDE's Klipper and those who follow it; macOS (nspasteboard.org); Windows' history and cloud clipboard.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  "1");
    data->setData(u"application/x-qt-windows-mime;value=\"Clipboard Viewer Ignore\""_s, "1");
    m_secret = secret;
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start(m_life);
    Q_EMIT copied(notice());
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_secret.isEmpty())
        return;
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == m_secret.text())
        clipboard->clear();
    m_secret = {};
    Q_EMIT cleared();
}

QString SecretClipboard::notice() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_life).count();
    return tr("Copied. It leaves the clipboard after %1\u00a0s.").arg(seconds);
}

} // namespace sallyport
