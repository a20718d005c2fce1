// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"
#include "ui/widgets/palette.h"

#include <QBrush>
#include <QFont>
#include <QList>
#include <QString>

class QPainter;
class QRectF;

namespace sallyport {

/// In the order in which they are shown.
const QList<AdoptionGroup> &adoptionGroups();
/// "Enrolled", "Overdue", in the user's language.
QString groupText(AdoptionGroup group);
/// Who is in it, as a sentence.
QString groupMeaning(AdoptionGroup group);
Tone groupTone(AdoptionGroup group);

/// Each group has a pattern of its own besides its colour; as wide as `font` asks for.
QBrush groupBrush(AdoptionGroup group, const Colours &colours, const QFont &font);
QColor groupInk(AdoptionGroup group, const Colours &colours);
void paintSwatch(QPainter &painter, const QRectF &rect, AdoptionGroup group, const Colours &colours,
                 const QFont &font);

} // namespace sallyport
