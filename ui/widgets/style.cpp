// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/buttonlook.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr double controlRadius = 6;
constexpr double controlHeight = 36;
constexpr double buttonHeight = 34;

/// The box of a field: line edit, combo box.
void paintField(QPainter &painter, const QStyleOption *option, const QWidget *widget, bool invalid)
{
    const auto &colours = Colours::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const QColor fill = !enabled || readOnly ? colours.sunken : colours.surface;
    QColor border = enabled && !readOnly ? colours.controlBorder : colours.border;
    if (enabled && !focused && (option->state & QStyle::State_MouseOver))
        border = colours.muted;
    if (focused)
        border = colours.accent;
    if (invalid)
        border = colours.bad;
    paintRounded(painter, option->rect, scaledFor(option, widget, controlRadius), fill, border,
                 focused || invalid ? 2 : 1);
    if (focused && invalid) // the colour of the error alone would hide where the focus is
        paintRounded(painter, option->rect.adjusted(3, 3, -3, -3),
                     scaledFor(option, widget, controlRadius) - 3, {}, colours.accent, 2);
}

void paintChoice(QPainter &painter, const QStyleOption *option, const QWidget *widget, bool round)
{
    const auto &c = Colours::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = option->rect; // whole pixels: a border between two of them would be paler
    const double radius = round ? box.width() / 2 : scaledFor(option, widget, 4);
    const QColor fill = on ? (enabled ? c.accent : c.muted) : (enabled ? c.surface : c.sunken);
    const QColor hoverBorder = option->state & QStyle::State_MouseOver ? c.accent : c.controlBorder;
    paintRounded(painter, box, radius, fill, on ? QColor() : hoverBorder, 1.5);
    const QColor ink = enabled ? c.onAccent : c.surface;
    if (!on)
        return;
    if (round) {
        const double inset = box.width() * 0.31;
        paintRounded(painter, box.adjusted(inset, inset, -inset, -inset), box.width(), ink);
    } else if (option->state & QStyle::State_NoChange) {
        const QPointF m = box.center();
        const double half = box.width() * 0.28;
        paintRounded(painter, QRectF(m.x() - half, m.y() - 1, 2 * half, 2), 1, ink);
    } else {
        paintTick(painter, box, ink, box.width() / 8.5);
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider *option, const QRect &slider,
                    const QWidget *widget)
{
    const auto &c = Colours::of(option->palette);
    // The bar's parent is a container; the view is the one above.
    const QWidget *container = widget ? widget->parentWidget() : nullptr;
    if (container && qobject_cast<const QAbstractItemView *>(container->parentWidget()))
        painter.fillRect(option->rect, c.surface);
    const bool live =
        option->state & QStyle::State_MouseOver || option->activeSubControls & QStyle::SC_ScrollBarSlider;
    QRectF grip = slider;
    grip = option->orientation == Qt::Vertical ? grip.adjusted(3, 2, -3, -2) : grip.adjusted(2, 3, -2, -3);
    if (option->maximum > option->minimum)
        paintRounded(painter, grip, qMin(grip.width(), grip.height()) / 2, live ? c.muted : c.controlBorder);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_reading(new ReadingDirection(this))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *label = qobject_cast<QLabel *>(widget))
        m_reading->guide(label);
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal) {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        header->setHighlightSections(false);
        header->setFont(sizedFont(header->font(), 12, QFont::DemiBold));
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaledFor(option, widget, 18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaledFor(option, widget, 8);
    case PM_FocusFrameHMargin:
        // The space at either side of a cell's text.
        return scaledFor(option, widget, 11);
    case PM_HeaderMargin:
        return scaledFor(option, widget, 12);
    case PM_ScrollBarExtent:
        return scaledFor(option, widget, 12);
    case PM_ButtonIconSize:
        return scaledFor(option, widget, 18);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : 150;
    case SH_Widget_Animate:
        return !m_reducedMotion;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto kind = buttonKind(widget);
        const int padding = 2 * scaledFor(option, widget, buttonPadding(kind));
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool menu = button && button->features & QStyleOptionButton::HasMenu;
        const int chevron = menu ? scaledFor(option, widget, 17) : 0;
        const double height = kind == Button::Kind::Navigation ? controlHeight : buttonHeight;
        return {size.width() + padding + chevron, qMax(size.height(), scaledFor(option, widget, height))};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            break;
        return {size.width() + 2 * scaledFor(option, widget, 10),
                qMax(size.height(), scaledFor(option, widget, controlHeight))};
    }
    case CT_ComboBox:
        return {size.width() + scaledFor(option, widget, 44),
                qMax(size.height(), scaledFor(option, widget, controlHeight))};
    case CT_SpinBox:
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), scaledFor(option, widget, controlHeight))};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return base;
        return {base.width() + scaledFor(option, widget, 16),
                qMax(base.height(), scaledFor(option, widget, 32))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int pad = frame && frame->lineWidth > 0 ? scaledFor(option, widget, 9) : 0;
        return option->rect.adjusted(pad, 0, -pad, 0);
    }
    if (element == SE_ItemViewItemFocusRect && qobject_cast<const QListView *>(widget))
        return option->rect; // with the icon
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const int arrow = scaledFor(option, widget, 32);
        const QRect &whole = option->rect;
        const QRect wanted = part == SC_ComboBoxArrow
                                 ? QRect(whole.right() - arrow + 1, whole.y(), arrow, whole.height())
                                 : whole.adjusted(scaledFor(option, widget, 10), 2, -arrow, -2);
        return visualRect(option->direction, whole, wanted);
    }
    if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const QRect &whole = option->rect;
        const int steps = scaledFor(option, widget, 24);
        const QRect step(whole.right() - steps + 1, whole.y() + 3, steps, (whole.height() - 6) / 2);
        const QRect wanted = part == SC_SpinBoxUp ? step
                             : part == SC_SpinBoxDown
                                 ? step.translated(0, step.height())
                                 : whole.adjusted(scaledFor(option, widget, 6), 2, -steps, -2);
        return visualRect(option->direction, whole, wanted);
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar &&
            (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool tall = bar->orientation == Qt::Vertical;
            const int length = tall ? bar->rect.height() : bar->rect.width();
            const int range = bar->maximum - bar->minimum;
            const int least = qMin(length, scaledFor(option, widget, 32));
            const int grip =
                range > 0 ? qMax(least, int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)))
                          : length;
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - grip, bar->upsideDown);
            const int from = part == SC_ScrollBarAddPage   ? start + grip
                             : part == SC_ScrollBarSubPage ? 0
                                                           : start;
            const int size = part == SC_ScrollBarSlider    ? grip
                             : part == SC_ScrollBarSubPage ? start
                                                           : length - start - grip;
            const QRect rect =
                tall ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
            return visualRect(option->direction, bar->rect, rect);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto &c = Colours::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const QWidget *owner = widget ? widget->parentWidget() : nullptr;
        if (qobject_cast<const QComboBox *>(owner) || qobject_cast<const QAbstractSpinBox *>(owner))
            return;
        if (frame && frame->lineWidth > 0)
            paintField(*painter, option, widget, widget && widget->property("invalid").toBool());
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintChoice(*painter, option, widget, false);
        return;
    case PE_IndicatorRadioButton:
        paintChoice(*painter, option, widget, true);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QListView *>(widget))
            paintRounded(*painter, option->rect.adjusted(1, 1, -1, -1), scaledFor(option, widget, 4), {},
                         c.accent, 1.5);
        else if (option->state & State_KeyboardFocusChange &&
                 !qobject_cast<const QAbstractItemView *>(widget))
            paintRounded(*painter, option->rect.adjusted(-2, -1, 2, 1), scaledFor(option, widget, 4), {},
                         c.accent, 1.5);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On))
            paintRounded(*painter, option->rect, scaledFor(option, widget, controlRadius), c.sunken);
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            paintRounded(*painter, option->rect, scaledFor(option, widget, controlRadius), {}, c.accent, 2);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.surface);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.surface);
        painter->setPen(c.border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
        painter->setPen(c.border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (qobject_cast<const QTableView *>(widget))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              c.border);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        paintChevron(*painter, option->rect, qMin(option->rect.width(), scaledFor(option, widget, 9)),
                     c.muted, element == PE_IndicatorArrowUp);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto &c = Colours::of(option->palette);
    switch (element) {
    case CE_PushButton:
        paintButtonBevel(*painter, option, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintButtonLabel(*painter, button, widget);
        return;
    case CE_PushButtonBevel:
        paintButtonBevel(*painter, option, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          c.border);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted(*header);
            muted.palette.setColor(QPalette::ButtonText, c.muted);
            QProxyStyle::drawControl(element, &muted, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        paintRounded(*painter, option->rect, option->rect.height() / 2.0, c.sunken, c.border);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            QRect part = bar->rect;
            part.setWidth(
                int(qint64(part.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
            paintRounded(*painter, visualRect(bar->direction, bar->rect, part), bar->rect.height() / 2.0,
                         c.accent);
            return;
        }
        if (reducedMotion()) { // of unknown length: still, as the bar of a page is
            paintRounded(*painter, option->rect, option->rect.height() / 2.0, c.accent);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintField(*painter, option, widget, false);
        const auto &c = Colours::of(option->palette);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintChevron(*painter, arrow, scaledFor(option, widget, 9),
                     option->state & State_Enabled ? c.muted : c.border);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox) {
        paintField(*painter, option, widget, false);
        const auto &c = Colours::of(option->palette);
        const auto paintStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
            const bool usable = option->state & State_Enabled && box->stepEnabled & step;
            paintChevron(*painter, subControlRect(CC_SpinBox, option, part, widget),
                         scaledFor(option, widget, 7), usable ? c.muted : c.border, part == SC_SpinBoxUp);
        };
        paintStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
        paintStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(*painter, bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                           widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const int directed = directedFlags(flags, text);
    constexpr int wrappedFromRight = Qt::TextWordWrap | Qt::TextForceRightToLeft;
    if ((directed & wrappedFromRight) != wrappedFromRight || directed & Qt::TextShowMnemonic) {
        QProxyStyle::drawItemText(painter, rect, directed, palette, enabled, text, role);
        return;
    }
    const QPen pen = painter->pen();
    if (role != QPalette::NoRole)
        painter->setPen(QPen(palette.brush(role), pen.widthF()));
    paintWrappedFromRight(*painter, rect, directed, text);
    painter->setPen(pen);
}

} // namespace sallyport
