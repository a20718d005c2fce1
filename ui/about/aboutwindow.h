// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sallyport {

class Banner;

/// "About Sallyport": name and version, whose it is, what it stands on and under which licence. In nobody's
/// way.
class AboutWindow : public QDialog
{
    Q_OBJECT
public:
    /// `place` is the kind of place the data is at, in English, for support.
    explicit AboutWindow(const QString &place, QWidget *parent = nullptr);

    /// For support: versions, operating system and kind of place. Nothing about people, files or servers.
    QString versionDetails() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeComponents();
    void copyDetails();

    QString m_place;
    QWidget *m_content = nullptr;
    Banner *m_message = nullptr;
};

} // namespace sallyport
