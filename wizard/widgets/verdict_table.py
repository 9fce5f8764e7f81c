"""A table of keys and their verdicts; thousands of rows, because only what is seen is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from wizard.widgets.badges import draw_badge
from wizard.widgets.fonts import key_font
from wizard.widgets.text import em
from wizard.widgets.tones import Tone
from wizard.widgets.tool_tip import plain_tip
from wizard.widgets.verdict_tones import TONES

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

PLACE, KEY, VERDICT, NOTE = range(4)


@dataclass(frozen=True, slots=True)
class Words:
    """Functions that put a row into words, called for the rows that are seen."""

    headers: tuple[str, str, str, str]
    place: Callable[[Any], str]
    key: Callable[[Any], str]
    verdict: Callable[[Any], str]
    note: Callable[[Any], str]


class VerdictModel(QAbstractTableModel):
    """Rows in the order they were read; they come in chunks, and may be replaced or taken out."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        """Create it empty."""
        super().__init__(parent)
        self._words = words
        self._parent = parent
        self._rows: list[Any] = []
        self._icons: dict[tuple[Tone, int], QIcon] = {}

    @property
    def rows(self) -> Sequence[Any]:
        """All rows."""
        return self._rows

    def append(self, rows: Sequence[Any]) -> None:
        """Add rows at the end."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def replace_all(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def repaint(self) -> None:
        """Repaint all rows: their words have changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, NOTE))

    def next_problem(self, after: int) -> int:
        """Return the next row below `after`, round to the top, that is not right; -1 when all are."""
        count = len(self._rows)
        for step in range(1, count + 1):
            row = (after + step) % count
            if not self._rows[row].check.acceptable:
                return row
        return -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of keys."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Place, key, verdict, note."""
        return 0 if parent.isValid() else len(self._words.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._words.headers[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows, or what a screen reader reads."""
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == _Role.DecorationRole and column == VERDICT:
            return self._icon(TONES[row.check.verdict])
        if role == _Role.FontRole and column == KEY:
            return key_font(self._parent.font())
        if role == _Role.AccessibleTextRole and column == PLACE:
            return ", ".join(filter(None, (self._text(row, one) for one in (PLACE, KEY, VERDICT, NOTE))))
        if role == _Role.ToolTipRole:
            return plain_tip(self._text(row, NOTE))
        return None

    def _text(self, row: Any, column: int) -> str:
        words = self._words
        return (words.place, words.key, words.verdict, words.note)[column](row)

    def _icon(self, tone: Tone) -> QIcon:
        key = (tone, self._parent.palette().color(QPalette.ColorRole.Base).rgb())
        if key not in self._icons:
            side = em()
            ratio = self._parent.devicePixelRatioF()
            pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            draw_badge(painter, QRectF(0, 0, side, side), tone, self._parent.palette())
            painter.end()
            self._icons[key] = QIcon(pixmap)
        return self._icons[key]


NARROW, WHOLE, VERDICTS = 30, 17, 11  # lines' heights: a narrow table, a whole key, a verdict


class VerdictTable(QTableView):
    """The view: whole rows, one height for all, the note takes the room that is left."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        """Create an empty table."""
        super().__init__(parent)
        self.verdicts = VerdictModel(words, self)
        self.setModel(self.verdicts)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(em() * 1.7))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(em())
        self._whole_keys = False

    def show_whole_keys(self, *, whole: bool) -> None:
        """Give a key the room for all of it, or for its ending."""
        self._whole_keys = whole
        self._share_room()
        self.verdicts.repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between the columns."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Hide the note where it is narrow: the tool tip and the editor below show it too."""
        narrow = self.viewport().width() < em() * NARROW
        self.setColumnHidden(NOTE, narrow)
        place, key = (4, 6) if narrow else (5, 6)
        widths = ((PLACE, place), (KEY, WHOLE if self._whole_keys else key), (VERDICT, VERDICTS))
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        # Stretching the last section stretches no other while that one is hidden.
        header.setStretchLastSection(not narrow)
        header.setSectionResizeMode(VERDICT, modes.Stretch if narrow else modes.Interactive)
        for column, width in widths[: 2 if narrow else 3]:
            header.resizeSection(column, em() * width)

    def show_row(self, row: int) -> None:
        """Choose a row and scroll to it."""
        self.setCurrentIndex(self.verdicts.index(row, PLACE))
        self.scrollTo(self.verdicts.index(row, PLACE))
