// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/certificatepage.h"

#include "ui/flows/datetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString faultText(CertificateFault fault, const QString &server, const ServerCertificate &certificate)
{
    switch (fault) {
    case CertificateFault::SelfSigned:
        return CertificatePage::tr("It vouches only for itself.");
    case CertificateFault::UnknownIssuer:
        return CertificatePage::tr("It was issued by somebody this computer does not know.");
    case CertificateFault::Expired:
        //: %1 is a date
        return CertificatePage::tr("It was valid until %1.").arg(dateText(certificate.validUntil));
    case CertificateFault::NotYetValid:
        //: %1 is a date
        return CertificatePage::tr("It is valid only from %1. Check the date of this computer.")
            .arg(dateText(certificate.validFrom));
    case CertificateFault::OtherName:
        //: %1 is the name of a server
        return CertificatePage::tr("It is made out to another server than %1.").arg(server);
    case CertificateFault::Unsound:
        return CertificatePage::tr("It was revoked, or is too weak, or is not meant for servers.");
    }
    return {};
}

/// Two lines of sixteen pairs: short enough to be read out and followed with a finger.
QString fingerprintText(const QString &fingerprint)
{
    QString text;
    for (qsizetype i = 0; i < fingerprint.size(); i += 2) {
        if (i > 0)
            text += i % 32 == 0 ? u'\n' : u' ';
        text += fingerprint.mid(i, 2).toUpper();
    }
    return text;
}

QLabel *valueLabel(const QString &text)
{
    auto *label = new QLabel(text.isEmpty() ? u"—"_s : text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CertificatePage::CertificatePage(const QString &server, const ServerCertificate &certificate, QWidget *parent)
    : GatePage(u"page.certificate"_s, {}, parent)
{
    const bool isFile = certificate.faults.isEmpty();
    const bool isTrustable = certificate.isTrustable();
    setColumnWidth(720);
    setTitle(isFile        ? tr("Trust this certificate?")
             : isTrustable ? tr("This server is not known yet")
                           : tr("This server is not to be trusted"));
    if (certificate.replacesTrusted && isTrustable)
        setTitle(tr("The server shows another certificate"));
    QStringList why;
    for (const CertificateFault fault : certificate.faults)
        why.append(faultText(fault, server, certificate));
    setSubtitle(isFile ? tr("It comes from the file. Servers it vouches for are trusted at this address:")
                       : tr("Nothing was sent to it.") + u' ' + why.join(u' '),
                server);
    if (!isTrustable)
        showMessage(Tone::Bad, tr("You cannot continue with this certificate. Whoever runs the server has to "
                                  "put a valid one in its place."));
    else if (certificate.replacesTrusted)
        showMessage(Tone::Warning,
                    tr("You have trusted another certificate for this server. It may have been renewed, or "
                       "somebody may stand between you and the server: ask before you go on."));

    addDetails(certificate);
    if (isTrustable)
        addComparison();
    addWays(isTrustable, isFile);
}

void CertificatePage::addDetails(const ServerCertificate &certificate)
{
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(scaled(this, 24));
    rows->setVerticalSpacing(scaled(this, 8));
    rows->setLabelAlignment(Qt::AlignLeading);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &name, QLabel *value) {
        auto *label = new Caption(name);
        label->setWordWrap(false);
        value->setAccessibleDescription(name);
        rows->addRow(label, value);
    };
    //: of a certificate
    add(tr("Subject"), valueLabel(certificate.subject));
    if (!certificate.names.isEmpty())
        add(tr("Servers"), valueLabel(certificate.names.join(u", "_s)));
    //: of a certificate
    add(tr("Issuer"), valueLabel(certificate.issuer));
    //: %1 and %2 are dates
    add(tr("Valid"),
        valueLabel(tr("%1 to %2").arg(dateText(certificate.validFrom), dateText(certificate.validUntil))));
    auto *fingerprint = valueLabel(fingerprintText(certificate.fingerprint));
    fingerprint->setObjectName(u"certificate.fingerprint"_s);
    fingerprint->setFont(fixedFont(font()));
    fingerprint->setWordWrap(false);
    add(tr("SHA-256 fingerprint"), fingerprint);
    body()->addLayout(rows);
}

void CertificatePage::addComparison()
{
    m_compared =
        new WrappingCheckBox(tr("I have compared the fingerprint with what whoever runs the server says"));
    m_compared->setObjectName(u"certificate.compared"_s);
    body()->addWidget(m_compared);
    body()->addWidget(new Caption(tr("By telephone, on paper or in person: not by a message that the same "
                                     "network brings.")));
}

void CertificatePage::addWays(bool isTrustable, bool isFile)
{
    auto *back = new Button(tr("Back"));
    back->setObjectName(u"certificate.back"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(this, 8));
    if (!isFile) {
        auto *file = new Button(tr("Use a certificate file…"), Button::Kind::Link);
        file->setObjectName(u"certificate.file"_s);
        if (!isTrustable)
            file->hide();
        file->setToolTip(tr("The certificate of your organization's own authority, as a file"));
        buttons->addWidget(file);
        connect(file, &Button::clicked, this, &CertificatePage::fileRequested);
    }
    buttons->addStretch(1);
    buttons->addWidget(back);
    auto *go =
        new Button(isTrustable ? tr("Trust this certificate") : tr("Try again"), Button::Kind::Primary);
    go->setObjectName(isTrustable ? u"certificate.trust"_s : u"certificate.again"_s);
    buttons->addWidget(go);
    body()->addLayout(buttons);

    setPrimary(go);
    setEscape(back);
    setFirstFocus(isTrustable ? static_cast<QWidget *>(m_compared) : back);
    connect(back, &Button::clicked, this, &CertificatePage::backRequested);
    if (!isTrustable) {
        connect(go, &Button::clicked, this, &CertificatePage::tryAgainRequested);
        return;
    }
    go->setEnabled(false);
    connect(m_compared, &QCheckBox::toggled, go, &Button::setEnabled);
    connect(go, &Button::clicked, this, &CertificatePage::trusted);
}

void CertificatePage::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    if (m_compared)
        m_compared->setEnabled(!busy);
}

} // namespace sallyport
