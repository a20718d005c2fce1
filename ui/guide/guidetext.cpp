// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidetext.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// Tables of two columns as a heading and a text for each row. The columns of a QTextTable go from left to
/// right whatever the direction of writing, and what to do would be read before what is wrong.
QString withoutPairs(const QString &markdown)
{
    static const QRegularExpression row(u"^\\|([^|]*)\\|([^|]*)\\|\\s*$"_s);
    QString text;
    bool isTable = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        const auto found = row.match(line);
        if (!found.hasMatch()) {
            text += line + u'\n';
        } else if (isTable && !found.captured(1).trimmed().startsWith("---"_L1)) {
            text += u"\n### %1\n\n%2\n"_s.arg(found.captured(1).trimmed(), found.captured(2).trimmed());
        }
        isTable = found.hasMatch(); // the first row names the columns
    }
    return text;
}

} // namespace

GuideText::GuideText(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"guide.text"_s);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    document()->setUndoRedoEnabled(false);
}

void GuideText::setChapter(const GuideChapter &chapter, const QString &words)
{
    m_chapter = chapter;
    m_words = words;
    setAccessibleName(chapter.title);
    render();
    verticalScrollBar()->setValue(0);
    moveCursor(QTextCursor::Start);
}

void GuideText::setNothing(const QString &why)
{
    setChapter({{}, {}, why});
    setAccessibleName(why);
}

void GuideText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange: {
        const int place = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(place);
        break;
    }
    default:
        break;
    }
}

void GuideText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    paintFocusRing(*this);
}

void GuideText::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    viewport()->update(); // the ring does not go with the text
}

void GuideText::render()
{
    QTextOption direction = document()->defaultTextOption();
    direction.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(direction);
    document()->setDefaultFont(font());
    document()->setIndentWidth(scaled(this, 22));
    document()->setDocumentMargin(scaled(this, 24));
    const QString title = m_chapter.title.isEmpty() ? QString() : u"## "_s + m_chapter.title + u"\n\n"_s;
    const QString text = isRightToLeft() ? withoutPairs(m_chapter.markdown) : m_chapter.markdown;
    document()->setMarkdown(title + text, QTextDocument::MarkdownDialectGitHub);
    formatBlocks();
    formatTables();
    markWords();
}

void GuideText::formatBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        const bool isCell = cursor.currentTable() != nullptr;
        format.setLayoutDirection(layoutDirection());
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(isCell ? 0
                                      : scaled(this, format.headingLevel() == 2 ? 12
                                                     : isHeading                ? 4
                                                     : block.textList()         ? 6
                                                                                : 10));
        cursor.setBlockFormat(format);
        if (!isHeading)
            continue;
        QTextCharFormat large;
        large.setFont(sizedFont(font(), format.headingLevel() == 2 ? 20 : 14, QFont::DemiBold));
        large.setProperty(QTextFormat::FontSizeAdjustment, 0); // what Markdown makes of headings
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(large);
    }
}

void GuideText::formatTables()
{
    const Colours &colours = Colours::of(this);
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setLayoutDirection(layoutDirection());
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colours.border);
        format.setCellPadding(scaled(this, 8));
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setTopMargin(scaled(this, 4));
        format.setBottomMargin(scaled(this, 12));
        // What it is in the smaller part, what to do in the larger one.
        if (table->columns() == 2)
            format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 40),
                                              QTextLength(QTextLength::PercentageLength, 60)});
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(colours.sunken);
            cell.setFormat(head);
        }
    }
}

void GuideText::markWords()
{
    QList<ExtraSelection> marks;
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull();
             found = document()->find(word, found)) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(Colours::of(this).accentSoft);
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

} // namespace sallyport
