// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport {

class Backend;
class Banner;

/// Along the top of the window while the server cannot be reached: why, and "Try again". Nothing else.
class OfflineStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineStrip(QWidget *parent = nullptr);

    /// As things are with this backend; without one there is nothing to say.
    void tell(const Backend *backend);

Q_SIGNALS:
    void tryAgainRequested();

private:
    Banner *m_banner = nullptr;
};

} // namespace sallyport
