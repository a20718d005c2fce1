// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/escapedtext.h"

#include <QList>

namespace sallyport {

using namespace Qt::StringLiterals;

QString escapedText(const QString &text)
{
    QString safe(u""_s);
    const QList<uint> characters = text.toUcs4();
    for (const uint number : characters) {
        const auto character = static_cast<char32_t>(number);
        const auto category = QChar::category(character);
        const bool harmless = QChar::isPrint(character) && category != QChar::Other_Format &&
                              category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
        if (harmless)
            safe += QChar::fromUcs4(character);
        else if (character > 0xffff)
            safe += u"\\U%1"_s.arg(number, 8, 16, QLatin1Char('0'));
        else
            safe += u"\\u%1"_s.arg(number, 4, 16, QLatin1Char('0'));
    }
    return safe;
}

} // namespace sallyport
