"""A table of keys and their verdicts; thousands of rows, because only what is seen is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from wizard.keys import Verdict
from wizard.widgets.fonts import key_font
from wizard.widgets.key_marks import TONES
from wizard.widgets.table import Table
from wizard.widgets.table_painting import TONE, CellDelegate
from wizard.widgets.text import em

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

PLACE, KEY, VERDICT, NOTE = range(4)
_RANKS: Final = {verdict: rank for rank, verdict in enumerate((
    Verdict.IMPOSSIBLE, Verdict.INCOMPLETE, Verdict.EMPTY, Verdict.MISTYPED, Verdict.DUPLICATE,
    Verdict.UNVERIFIABLE, Verdict.COMPLETE,
))}  # fmt: skip
"""The order of sorted verdicts: what is worst comes first."""


@dataclass(frozen=True, slots=True)
class Words:
    """Functions that put a row into words, called for the rows that are seen."""

    headers: tuple[str, str, str, str]
    place: Callable[[Any], str]
    key: Callable[[Any], str]
    verdict: Callable[[Any], str]
    note: Callable[[Any], str]


class VerdictModel(QAbstractTableModel):
    """Rows in the order they were read, or sorted; all of them, or those that `wanted` keeps."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[Any] = []
        self._shown: list[int] | None = None
        self._wanted: Callable[[Any], bool] | None = None
        self._sorted: tuple[int, bool] | None = None
        self.note_hidden = False
        """True where there is no room for notes: they are tool tips then."""

    @property
    def rows(self) -> Sequence[Any]:
        """All rows, in the order they were read."""
        return self._rows

    @property
    def shown(self) -> Sequence[int]:
        """The places of the rows that are shown, in their order."""
        return range(len(self._rows)) if self._shown is None else self._shown

    def append(self, rows: Sequence[Any]) -> None:
        """Add rows at the end; a filter and an order hold for them once `arrange` is called."""
        if rows:
            first = len(self.shown)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            if self._shown is not None:
                self._shown.extend(range(len(self._rows), len(self._rows) + len(rows)))
            self._rows.extend(rows)
            self.endInsertRows()

    def replace_all(self, rows: Sequence[Any]) -> None:
        """Show other rows, filtered and sorted as before."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def keep(self, wanted: Callable[[Any], bool] | None) -> None:
        """Show only the rows that are `wanted`; None shows all."""
        self._wanted = wanted
        self.arrange()

    def arrange(self) -> None:
        """Filter and sort again."""
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the list."""
        descending = order is Qt.SortOrder.DescendingOrder
        self._sorted = None if column < 0 or (column == PLACE and not descending) else (column, descending)
        self.arrange()

    def repaint(self) -> None:
        """Repaint all rows: their words have changed."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, NOTE))

    def place_of(self, number: int) -> int:
        """Return the place of a shown row among all rows; -1 where there is none."""
        return self.shown[number] if 0 <= number < len(self.shown) else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._words.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._words.headers[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows, or what a screen reader reads."""
        if role not in (_Role.DisplayRole, TONE, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return None
        row, column = self._rows[self.shown[index.row()]], index.column()
        if role == TONE:
            return TONES[row.check.verdict] if column == VERDICT else None
        if role == _Role.ToolTipRole:
            return self._text(row, NOTE) if self.note_hidden else None
        if role == _Role.AccessibleTextRole and column == PLACE:
            return ", ".join(filter(None, (self._text(row, one) for one in (PLACE, KEY, VERDICT, NOTE))))
        return self._text(row, column)

    def _text(self, row: Any, column: int) -> str:
        words = self._words
        return (words.place, words.key, words.verdict, words.note)[column](row)

    def _arrange(self) -> None:
        rows, wanted = self._rows, self._wanted
        if wanted is None and self._sorted is None:
            self._shown = None
            return
        shown = [place for place, row in enumerate(rows) if wanted is None or wanted(row)]
        if self._sorted is not None:
            column, descending = self._sorted
            keys: dict[int, Callable[[int], Any]] = {
                PLACE: lambda place: place,
                KEY: lambda place: rows[place].text[-5:],
                VERDICT: lambda place: _RANKS[rows[place].check.verdict],
                NOTE: lambda place: self._words.note(rows[place]),
            }
            shown.sort(key=keys[column], reverse=descending)
        self._shown = shown


NARROW, WHOLE, VERDICTS = 30, 19, 12  # lines' heights: a narrow table, a whole key, a verdict


class VerdictTable(Table):
    """The view: whole rows of one height, several to be chosen; the note takes the room that is left.

    `removed` has the numbers of the chosen rows when Delete is pressed; `opened` the one to correct.
    """

    removed = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.verdicts = VerdictModel(words, self)
        self.setModel(self.verdicts)
        self.setItemDelegate(CellDelegate(self, KEY))
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._whole_keys = False

    def show_whole_keys(self, *, whole: bool) -> None:
        """Give a key the room for all of it, or for its ending."""
        self._whole_keys = whole
        self._share_room()
        self.verdicts.repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.chosen_rows()
        if event.matches(QKeySequence.StandardKey.Delete) and rows:
            self.removed.emit(rows)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Hide the note where it is narrow: the line under the key field shows it too."""
        narrow = self.viewport().width() < em() * (NARROW + (WHOLE - 6 if self._whole_keys else 0))
        self.setColumnHidden(NOTE, narrow)
        self.verdicts.note_hidden = narrow
        place = 4 if narrow else 5
        room = round(key_width(self) + em() * 1.4) if self._whole_keys else em() * 6
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        # Stretching the last section stretches no other while that one is hidden.
        header.setStretchLastSection(not narrow)
        header.setSectionResizeMode(VERDICT, modes.Stretch if narrow else modes.Interactive)
        header.resizeSection(PLACE, em() * place)
        header.resizeSection(KEY, max(room, header.sectionSizeHint(KEY)))
        if not narrow:
            header.resizeSection(VERDICT, em() * VERDICTS)


def key_width(widget: QWidget) -> int:
    """Return the width of a whole key in the face of keys, in pixels."""
    return QFontMetrics(key_font(widget.font())).horizontalAdvance("WWWWW-" * 4 + "WWWWW")
