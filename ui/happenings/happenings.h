// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "ui/happenings/undo.h"
#include "ui/widgets/palette.h"

#include <QList>
#include <QObject>
#include <QString>

namespace sallyport {

/// How something ended that was done in this window.
struct Happening
{
    enum class WayBack {
        None,   ///< never was one
        Open,   ///< "Undo" does it
        Going,  ///< it is being undone
        Gone,   ///< was undone
        Closed, ///< no longer: somebody has changed it again, or it is not allowed any more
    };

    qint64 number = 0; ///< of the list, never given twice
    Timestamp at;
    Tone tone = Tone::Good;
    QString text; ///< never a code, a password or a key
    WayBack wayBack = WayBack::None;
    Undo undo;

    /// "Done", "Note", "Warning", "Failed": what the tone says.
    QString word() const;
    /// "12:04", in the user's language and time zone.
    QString time() const;
};

/// What happened since the sign-in, the newest first. Nothing of it is written down: it goes with the
/// workspace, so at the sign-out and with another workplace.
class Happenings : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 100;

    explicit Happenings(Clock clock, QObject *parent = nullptr);

    void add(Tone tone, const QString &text, Undo undo = {});
    const QList<Happening> &all() const { return m_all; }
    /// What came of it is one more happening. Nothing where the way back is not open.
    void undo(qint64 number);

Q_SIGNALS:
    void added();
    /// The way back of this one is another than before.
    void wayBackChanged(qint64 number);

private:
    Happening *find(qint64 number);
    void conclude(qint64 number, const QString &text, const Result<Undone> &undone);

    Clock m_clock;
    QList<Happening> m_all;
    qint64 m_numbers = 0;
};

/// Tells how something ended: `happenings` gets it, where there are any. True where that is enough; what went
/// wrong, or there is no line for, the page says itself.
bool isTold(Happenings *happenings, Tone tone, const QString &text, const Undo &undo = {});

} // namespace sallyport
