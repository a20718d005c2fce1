// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importtext.h"

#include "ui/widgets/readingdirection.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ImportText)
};

constexpr qsizetype mostLines = 10;

bool isHidden(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString faultSentence(const CsvFault &fault)
{
    using Kind = CsvFault::Kind;
    const QLocale locale;
    const QString line = locale.toString(fault.line);
    switch (fault.kind) {
    case Kind::Unreadable:
        //: %1 is what the system says
        return Words::tr("The file could not be read: %1.").arg(fault.detail);
    case Kind::Empty:
        return Words::tr("There is nobody in this file.");
    case Kind::NotUtf8:
        //: %1 is the number of a line
        return Words::tr("Line %1 is not UTF-8 text. Save the file as \"CSV UTF-8\" and choose it again.")
            .arg(line);
    case Kind::NulByte:
        return Words::
            tr("Line %1 has a NUL byte, so this is not a text file in UTF-8. Save it as \"CSV UTF-8\" and "
               "choose it again.")
                .arg(line);
    case Kind::BrokenQuote:
        return Words::tr(
                   "A quotation mark is missing or in the wrong place in the row that begins in line %1.")
            .arg(line);
    case Kind::CellTooLong:
        return Words::tr("A cell of the row that begins in line %1 is far too long. Perhaps a quotation mark "
                         "is missing.")
            .arg(line);
    case Kind::WrongCellCount:
        //: %1 is the number of a line, %n how many columns the first line names
        return Words::tr("The row in line %1 has not as many cells as there are columns: %n.", nullptr,
                         static_cast<int>(fault.limit))
            .arg(line);
    case Kind::TooManyRecords:
        //: %1 is a number of persons, %2 of a line
        return Words::tr("At most %1 persons can be imported at a time; line %2 is one too many.")
            .arg(locale.toString(fault.limit), line);
    case Kind::TooLarge:
        //: %1 is a size such as "32 MiB"
        return Words::tr("The file is larger than %1.").arg(locale.formattedDataSize(fault.limit));
    case Kind::MissingColumn:
        //: %1 is the number of a line, %2 the name of a column, which is always English
        return Words::tr("Line %1 has to name the columns, and \"%2\" is missing.").arg(line, fault.detail);
    case Kind::RepeatedColumn:
        //: %1 is the number of a line, %2 the name of a column
        return Words::tr("Line %1 names the column \"%2\" a second time.")
            .arg(line, visibleText(fault.detail));
    case Kind::Cancelled:
        break;
    }
    return Words::tr("Reading the file was cancelled.");
}

} // namespace

QString csvFaultText(const CsvFault &fault)
{
    return faultSentence(fault) + u' ' + Words::tr("Nothing was changed.");
}

QString visibleText(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString shown;
    for (const char32_t letter : lines.toUcs4()) {
        if (letter == u'\n')
            shown += u'\u21b5';
        else if (isHidden(letter))
            shown += u"\\u%1"_s.arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0'));
        else
            shown += QString::fromUcs4(&letter, 1);
    }
    return shown;
}

QString lineList(const QList<qint64> &lines)
{
    const QLocale locale;
    QStringList shown;
    for (const qint64 line : lines.first(qMin(mostLines, lines.size())))
        shown.append(locale.toString(line));
    const auto more = static_cast<int>(lines.size() - shown.size());
    if (more > 0)
        //: %1 is a list of numbers such as "4, 7, 9"
        return Words::tr("%1 and %n more", nullptr, more).arg(joinedList(shown));
    return locale.createSeparatedList(shown);
}

} // namespace sallyport
