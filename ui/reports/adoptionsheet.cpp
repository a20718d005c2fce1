// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/adoptionsheet.h"

#include "ui/exports/privatefile.h"
#include "ui/flows/datetext.h"
#include "ui/reports/adoptionchart.h"
#include "ui/reports/adoptiontable.h"
#include "ui/reports/groupbar.h"
#include "ui/reports/grouplook.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::AdoptionSheet)
};

// Points (1/72 inch) inside the margins of an A4 page.
constexpr double pageWidth = 595 - 2 * 48;
constexpr double pageHeight = 842 - 2 * 48;
constexpr double footHeight = 24;
constexpr double lineHeight = 17;

QFont pointFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(points)); // the painter is scaled to points
    font.setWeight(weight);
    return font;
}

/// Writes down the page, and turns it over where it is full.
class Sheet
{
public:
    Sheet(QPdfWriter &writer, const AdoptionPaper &paper)
        : m_writer(writer), m_paper(paper), m_painter(&writer), m_mirrored(QGuiApplication::isRightToLeft())
    {
        const double scale = writer.resolution() / 72.0;
        m_painter.scale(scale, scale);
    }

    bool isActive() const { return m_painter.isActive(); }

    bool write()
    {
        const QLocale locale;
        text({0, m_y, pageWidth, 28}, pointFont(20, QFont::DemiBold), m_colours.text,
             //: %1 is an account or a reseller
             Words::tr("MFA adoption: %1").arg(m_paper.name));
        text({0, m_y + 28, pageWidth, 18}, pointFont(11), m_colours.muted, dateText(m_paper.now));
        m_y += 64;
        const AdoptionCounts &counts = m_paper.report.counts;
        GroupBar::paint(m_painter, {0, m_y, pageWidth, 20}, counts, m_colours, pointFont(10), m_mirrored);
        m_y += 32;
        for (const AdoptionGroup group : adoptionGroups()) {
            paintSwatch(m_painter, seen({0, m_y + 3, 11, 11}), group, m_colours, pointFont(10));
            text({18, m_y, 90, lineHeight}, pointFont(11, QFont::DemiBold), m_colours.text, groupText(group));
            text({110, m_y, 60, lineHeight}, pointFont(11, QFont::DemiBold), m_colours.text,
                 locale.toString(counts.of(group)));
            text({175, m_y, pageWidth - 175, lineHeight}, pointFont(10), m_colours.muted,
                 groupMeaning(group));
            m_y += lineHeight + 2;
        }
        chart();
        names();
        foot();
        return m_painter.end();
    }

private:
    void chart()
    {
        heading(Words::tr("Over time"), 200);
        AdoptionChart chart;
        chart.setPalette(m_colours.toPalette());
        chart.setFont(pointFont(10));
        chart.setHistory(m_paper.report.history, m_paper.now);
        const QSize size(qRound(pageWidth), 170);
        m_painter.drawPixmap(QRectF(0, m_y, size.width(), size.height()), chart.picture(size, 3), QRectF());
        m_y += size.height() + 6;
        double x = 0;
        for (const AdoptionGroup group :
             {AdoptionGroup::Enrolled, AdoptionGroup::Pending, AdoptionGroup::Off, AdoptionGroup::Exempt}) {
            paintSwatch(m_painter, seen({x, m_y + 3, 11, 11}), group, m_colours, pointFont(10));
            text({x + 16, m_y, 100, lineHeight}, pointFont(10), m_colours.text, groupText(group));
            x += 110;
        }
        m_y += lineHeight;
    }

    void names()
    {
        heading(Words::tr("Required, and not enrolled"), 2 * lineHeight);
        if (m_paper.overdue.isEmpty()) {
            line({Words::tr("Nobody."), {}, {}, {}}, false);
            return;
        }
        const QStringList header = adoptionHeader();
        line({header.at(AdoptionTable::Name), header.at(AdoptionTable::Email),
              header.at(AdoptionTable::Account), header.at(AdoptionTable::RequiredFrom)},
             true);
        for (const AdoptionRow &row : m_paper.overdue)
            line({row.person.name, row.person.email, row.workplace.name, requiredFromText(row)}, false);
        if (const qint64 more = m_paper.report.counts.overdue - m_paper.overdue.size(); more > 0)
            line({Words::tr("and %n more", nullptr, static_cast<int>(more)), {}, {}, {}}, false);
    }

    void line(const QStringList &cells, bool strong)
    {
        need(lineHeight);
        static constexpr std::array<double, 5> edges{0, 130, 300, 410, pageWidth};
        for (std::size_t i = 0; i < 4; ++i)
            text({edges.at(i), m_y, edges.at(i + 1) - edges.at(i) - 6, lineHeight},
                 pointFont(10, strong ? QFont::DemiBold : QFont::Normal),
                 strong ? m_colours.muted : m_colours.text, cells.at(static_cast<qsizetype>(i)));
        m_y += lineHeight;
    }

    void heading(const QString &words, double with)
    {
        m_y += 16;
        need(24 + with);
        text({0, m_y, pageWidth, 20}, pointFont(13, QFont::DemiBold), m_colours.text, words);
        m_y += 26;
    }

    void need(double height)
    {
        if (m_y + height <= pageHeight - footHeight)
            return;
        foot();
        m_writer.newPage();
        ++m_page;
        m_y = 0;
    }

    void foot()
    {
        text({0, pageHeight - 14, pageWidth, 14}, pointFont(9), m_colours.muted,
             //: %1 is an account or a reseller, %2 a number
             Words::tr("%1 · page %2").arg(m_paper.name, QLocale().toString(m_page)));
    }

    void text(const QRectF &where, const QFont &font, const QColor &ink, const QString &words)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.setLayoutDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto side = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(seen(where), int(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                           QFontMetricsF(font).elidedText(words, Qt::ElideRight, where.width()));
    }

    QRectF seen(const QRectF &where) const
    {
        return m_mirrored ? QRectF(pageWidth - where.right(), where.y(), where.width(), where.height())
                          : where;
    }

    QPdfWriter &m_writer;
    const AdoptionPaper &m_paper;
    QPainter m_painter;
    bool m_mirrored;
    const Colours &m_colours = Colours::light(); // paper is white
    double m_y = 0;
    int m_page = 1;
};

} // namespace

QString adoptionFileName(const QString &place, const QString &suffix)
{
    QString name;
    for (const QChar character : place.left(60))
        name += character.isLetterOrNumber() ? character : QChar(u'-');
    return u"sallyport-report-%1.%2"_s.arg(name.toLower(), suffix);
}

Result<void> writeAdoptionSheet(const QString &path, const AdoptionPaper &paper)
{
    QSaveFile file(path);
    if (auto opened = openPrivately(file); !opened)
        return opened;
    bool drawn = false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(Words::tr("MFA adoption: %1").arg(paper.name));
        writer.setCreator(u"Sallyport"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({48, 48, 48, 48}, QPageLayout::Point);
        Sheet sheet(writer, paper);
        drawn = sheet.isActive() && sheet.write();
    }
    if (!drawn || !file.commit())
        return failure(ErrorCode::FileFailed, file.errorString());
    return {};
}

} // namespace sallyport
