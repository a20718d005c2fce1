// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offlinestrip.h"

#include "core/backend/backend.h"
#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

OfflineStrip::OfflineStrip(QWidget *parent) : QWidget(parent), m_banner(new Banner)
{
    m_banner->setObjectName(u"window.offline"_s);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(this, 12);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, &OfflineStrip::tryAgainRequested);
    hide();
}

void OfflineStrip::tell(const Backend *backend)
{
    const bool isOnline = !backend || backend->isOnline();
    setVisible(!isOnline);
    if (isOnline) {
        m_banner->clear();
        return;
    }
    const Error reason = backend->offlineReason();
    const bool isPlain = reason.code == ErrorCode::ServerUnreachable || reason.code == ErrorCode::AnswerLost;
    //: %1 is the name of a server
    QString text = tr("No connection to %1.").arg(backend->place().name) + u' ';
    if (!isPlain)
        text += errorWords(reason).what + u' ';
    m_banner->setAction(tr("Try again"));
    m_banner->announce(Tone::Warning, text + tr("What is shown may be out of date. Sallyport connects again "
                                                "by itself as soon as it can."));
}

} // namespace sallyport
