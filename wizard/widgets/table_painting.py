"""Draws a table: its head, and cells with a rule below them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.widgets.badges import draw_badge
from wizard.widgets.fonts import key_font, scaled
from wizard.widgets.icons import draw_icon
from wizard.widgets.text import em
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone, mix

_State = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex
HEIGHT = 1.9  # lines' heights of a row
_NAME = 3  # lines' heights: the least room of a text that has another beside it
TONE = Qt.ItemDataRole.UserRole + 1
"""The tone of a cell, shown by its sign."""
FAINT = TONE + 1
"""Role of the toned-down text beside that of a cell."""
LINK = TONE + 2
"""Role of the action at the end of a cell."""
_LEADING = Qt.AlignmentFlag.AlignVCenter.value | Qt.AlignmentFlag.AlignLeading.value


class FlatHeader(QHeaderView):
    """Names of columns on the page's own ground, and an arrow where the rows are sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSortIndicatorClearable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(em() * HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = theme_of(self.palette())
        painter.save()
        painter.fillRect(rect, theme.base)
        painter.setPen(QPen(theme.edge, theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = scaled(QApplication.font(), 0.95, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(mix(theme.text, theme.base, 0.3))
        inside = rect.adjusted(em() // 2, 0, -em() // 3, 0)
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.AlignmentFlag.AlignLeading.value
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, flags, shown)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            side = em() * 0.7
            left = inside.left() + metrics.horizontalAdvance(shown) + em() // 4
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            place = QRectF(left, rect.center().y() - side / 2, side, side)
            draw_icon(painter, "up" if up else "down", place, theme.text)
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    """Draws a cell in the palette's colors; keys in their own face, a tone by its sign before the text.

    A cell may have more beside its text: `FAINT`, and at its end `LINK`.
    """

    def __init__(self, parent: QWidget, key_column: int = -1, strong_column: int = -1) -> None:
        """Draw the column `key_column` in the face of keys, `strong_column` in semibold."""
        super().__init__(parent)
        self._keys = key_column
        self._strong = strong_column

    @staticmethod
    def link_place(rect: QRect, link: str, direction: Qt.LayoutDirection) -> QRect:
        """Return the place of a link in a cell."""
        width = QFontMetrics(QApplication.font()).horizontalAdvance(link) + 2
        place = QRect(rect.right() + 1 - em() // 2 - width, rect.top(), width, rect.height())
        return QStyle.visualRect(direction, rect, place)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(em() * 4, round(em() * HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, plain = theme_of(option.palette), QApplication.font()
        rect: QRect = option.rect
        chosen = bool(option.state & _State.State_Selected)
        ground = theme.chosen if chosen else theme.base
        ink = theme.on_chosen if chosen else theme.text
        painter.save()
        if chosen:
            painter.fillRect(rect, theme.chosen)
        elif option.state & _State.State_MouseOver:
            painter.fillRect(rect, theme.raised)
        painter.setPen(QPen(theme.edge, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(em() // 2, 0, -em() // 3, 0)
        link = index.data(LINK)
        if link:
            place = self.link_place(rect, link, Qt.LayoutDirection.LeftToRight)
            shown = QStyle.visualRect(option.direction, rect, place)
            _write(painter, shown, plain, ink if chosen else theme.link, link)
            inside.setRight(place.left() - em() // 2)
        inside = QStyle.visualRect(option.direction, rect, inside)
        tone = index.data(TONE)
        if tone:
            side = em()
            sign = QRect(inside.left(), rect.center().y() - side // 2, side, side)
            placed = QStyle.visualRect(option.direction, inside, sign)
            draw_badge(painter, QRectF(placed), Tone(tone), option.palette)
            inside = QStyle.visualRect(option.direction, inside, inside.adjusted(side + em() // 3, 0, 0, 0))
        faint = str(index.data(FAINT) or "")
        beside = QFontMetrics(plain).horizontalAdvance(faint) + em() // 2 if faint else 0
        if inside.width() - beside < em() * _NAME:  # a name is worth more than its place
            faint, beside = "", 0
        room = QStyle.visualRect(option.direction, inside, inside.adjusted(0, 0, -beside, 0))
        width = _write(painter, room, self._font(index.column()), ink, str(index.data() or ""))
        if faint:  # never cut: the name before it is
            rest = QStyle.visualRect(option.direction, inside, inside.adjusted(width + em() // 2, 0, 0, 0))
            _write(painter, rest, plain, mix(ink, ground, 0.35), faint)
        painter.restore()

    def _font(self, column: int) -> QFont:
        if column == self._keys:
            return key_font(QApplication.font())
        if column == self._strong:
            return scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold)
        return QApplication.font()


def _write(painter: QPainter, place: QRect, font: QFont, ink: QColor, text: str) -> int:
    """Write a text in one line, cut where it has no room; return its width."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, _LEADING, shown)
    return metrics.horizontalAdvance(shown)
