// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/importcodes.h"
#include "ui/widgets/palette.h"

#include <QWidget>

namespace sallyport {

class Banner;
class Button;
class SecretClipboard;

/// After an import: the sign-in codes of the new members, shown to nobody, to be saved as a file or copied;
/// only now. Whoever goes without them is asked once more.
class ImportHandOver : public QWidget
{
    Q_OBJECT
public:
    ImportHandOver(const QString &message, const QList<IssuedCode> &codes, QWidget *parent = nullptr);

    /// Without a clipboard there is no "Copy".
    void offerCopy(SecretClipboard &clipboard);
    void saveTo(const QString &path);
    void focusFirst();
    /// The codes have been saved or copied.
    bool isKept() const { return m_kept; }

Q_SIGNALS:
    void kept();
    void finished();

private:
    void chooseFile();
    void keep(const QString &text);
    void finish();

    QList<IssuedCode> m_codes;
    Banner *m_message;
    Button *m_save;
    Button *m_copy;
    bool m_kept = false;
    bool m_warned = false;
};

} // namespace sallyport
