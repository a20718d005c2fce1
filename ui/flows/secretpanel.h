// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace sallyport {

class QrView;
class SecretClipboard;
class SecretKeyField;

/// The secret to scan: QR code black on white, what to do with it in words, and the secret key in groups of
/// four with "Copy". No buttons of its own besides that.
class SecretPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SecretPanel(SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setSecret(const SetupSecret &secret);
    /// Shows nothing any more.
    void clear();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int leastWordsWidth() const;

    QBoxLayout *m_parts = nullptr; ///< the QR code and the words
    QrView *m_qr = nullptr;
    SecretKeyField *m_key = nullptr;
    QLabel *m_entryName = nullptr;
};

} // namespace sallyport
