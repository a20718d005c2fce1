// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QWidget>

namespace sallyport {

class Button;
class Caption;
class KeyText;
class SecretClipboard;

/// A secret key in groups of four, fixed width, left to right, with "Copy". The key leaves only through
/// the clipboard given: selecting and Ctrl+C do the same as the button, and nothing can be dragged out.
class SecretKeyField : public QWidget
{
    Q_OBJECT
public:
    /// `label` is its accessible name, e.g. "Secret key". The clipboard outlives the field.
    SecretKeyField(const QString &label, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// The key without spaces, e.g. base32; copied as it is, shown in groups.
    void setKey(const Secret &key);
    void clear();

    /// "JBSWY3DP" → "JBSW Y3DP"
    static QString grouped(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void measure();

    SecretClipboard &m_clipboard;
    Secret m_key;
    KeyText *m_text;
    Button *m_copy;
    Caption *m_notice;
};

} // namespace sallyport
