// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheetpage.h"

#include <QSizeF>

#include <memory>
#include <optional>

class QImage;

namespace sallyport {

/// Reads the QR codes of a page as a phone would, before the page goes anywhere: draws it, looks at each code
/// with an independent reader and compares what it says with what it should say.
class ProofReader
{
public:
    explicit ProofReader(SheetPainting painting = paintSheet);
    ~ProofReader();
    ProofReader(const ProofReader &) = delete;
    ProofReader &operator=(const ProofReader &) = delete;

    /// The first of the sheets whose code cannot be read on a page of this size in points; nothing: all are
    /// good.
    std::optional<qsizetype> firstUnreadable(const QList<Sheet> &sheets, const QSizeF &page,
                                             int sheetsPerPage);

    /// Whether there is exactly one code at `where` in the picture (8 bits of grey), and it says `text`.
    bool reads(const QImage &picture, const QRectF &where, const Secret &text);

private:
    struct Reader;

    SheetPainting m_painting;
    double m_dotsPerInch; ///< that was fine enough for the page before
    std::unique_ptr<Reader> m_reader;
};

} // namespace sallyport
