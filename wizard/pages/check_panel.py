"""The checked keys as a table: filtered by verdict, searched by ending, sorted, corrected and removed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from wizard import keys
from wizard.keys import Reason, Verdict
from wizard.keys.lists import Row
from wizard.messages import Translator
from wizard.messages.lists import same_as
from wizard.orders.key_entries import KeyEntry
from wizard.pages.checked_rows import MASKED, kind_of, next_problem
from wizard.pages.key_notes import of_no_use
from wizard.widgets.button import Button, Link, on_key
from wizard.widgets.check_box import CheckBox
from wizard.widgets.fields import TextField
from wizard.widgets.filter_chips import FilterChips
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.text import NEAR, em, gap, text
from wizard.widgets.verdict_table import VerdictTable, Words

ALL, PROBLEMS = "all", "problems"
FILTERS: Final = (
    *(ALL, PROBLEMS, Verdict.COMPLETE, Verdict.MISTYPED, Verdict.IMPOSSIBLE),
    *(MASKED, Verdict.DUPLICATE, Verdict.UNVERIFIABLE),
)
_WIDE: Final = 34  # lines' heights
_NEVER_A_KEY: Final = frozenset({Verdict.IMPOSSIBLE, Verdict.INCOMPLETE, Verdict.EMPTY})


class CheckPanel(QWidget):
    """`edited` has the place of a row to correct, `removed` the places of rows to remove.

    `chosen`: another row is chosen. `unchosen`: something is wanted of a row, and none is.
    """

    edited = Signal(int)
    removed = Signal(object)
    chosen = Signal()
    unchosen = Signal()

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self._speech = speech
        self._left = -1
        """The number of the shown row that was current last; the next problem is looked for below it."""
        self._found = [0] * len(FILTERS)
        self._chips = FilterChips(text("CheckPage", "Rows to show"), FILTERS)
        self.search = TextField()
        self.table = VerdictTable(self._words())
        self._next = Button(text("CheckPage", "&Next problem"), icon="arrow")
        self._correct = Link(text("CheckPage", "Correc&t"))
        self._remove = Link(text("CheckPage", "&Remove"))
        self._show_keys = CheckBox(text("CheckPage", "Show full &keys"))
        self._build()
        self._connect()

    @property
    def shows_keys(self) -> bool:
        """True if full keys are shown."""
        return self._show_keys.isChecked()

    def take_over(self, before: Self) -> None:
        """Filter, sort and choose as in the window before; the same rows are shown."""
        self._chips.choose(before._chips.value)
        self.search.setText(before.search.text())
        self._show_keys.setChecked(before.shows_keys)
        header = before.table.horizontalHeader()
        self.table.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._filter()
        for row in before.table.chosen_rows()[:1]:
            self.table.show_row(row)

    def clear(self) -> None:
        """Show no rows, and all of those to come."""
        self._left = -1
        self._chips.choose(ALL)
        self.search.clear()
        self.table.verdicts.keep(None)
        self.table.verdicts.replace_all(())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, filtered and sorted as before."""
        model, number = self.table.verdicts, self.table.currentIndex().row()
        current = model.rows[model.place_of(number)].number if number >= 0 else 0
        model.replace_all(rows)
        if number >= 0:
            places = enumerate(model.shown)
            self._left = next((one for one, place in places if rows[place].number == current), number - 1)

    def show_counts(self, counts: Counter[str]) -> None:
        """Write the counts on the chips; a verdict that no row has gets none."""
        number = self._speech.number
        total = counts.total()
        found = [total, total - counts[Verdict.COMPLETE]]
        for kind in FILTERS[2:]:
            same = _NEVER_A_KEY if kind in _NEVER_A_KEY else {kind}
            found.append(sum(counts[one] for one in same))
        names = [text("CheckPage", "All"), text("CheckPage", "Problems")]
        names += [
            self._speech.verdict(kind, Reason.MASKED if kind == MASKED else None) for kind in FILTERS[2:]
        ]
        self._chips.name([f"{name} ({number(count)})" for name, count in zip(names, found, strict=True)])
        self._found = found
        self._show_chips()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the table where there is little."""
        super().resizeEvent(event)
        self._show_chips()

    def _show_chips(self) -> None:
        """Show the chip of each verdict that some row has; where it is narrow, only all and problems."""
        wide = self.width() >= em() * _WIDE
        for place, value in enumerate(FILTERS):
            chip = self._chips.chip(value)
            shown = place < 2 or (bool(self._found[place]) and (wide or chip.isChecked()))
            chip.setVisible(shown)

    def filter(self, value: str) -> None:
        """Show the rows of a filter."""
        self._chips.choose(value)
        self._filter()

    def clear_search(self) -> bool:
        """Empty the search; False where it is empty."""
        if not self.search.emptied():
            return False
        self._filter()
        return True

    def go_to_problem(self) -> bool:
        """Choose the next row that is not complete, and have it corrected; False where there is none."""
        model = self.table.verdicts
        current = self.table.currentIndex().row()
        number = next_problem(model.rows, model.shown, current if current >= 0 else self._left)
        if number < 0:
            return False
        self.table.show_row(number)
        self.edited.emit(model.place_of(number))
        return True

    def go_to(self, place: int) -> None:
        """Move the keyboard to a row of the list, where it is shown."""
        shown = list(self.table.verdicts.shown)
        if place in shown:
            self.table.show_row(shown.index(place))
        self.table.setFocus()

    def _press_next(self) -> None:
        if not self.go_to_problem():
            self.unchosen.emit()

    def focus_problems(self) -> None:
        """Move the keyboard to Next problem."""
        self._next.setFocus()

    def _build(self) -> None:
        self.search.setPlaceholderText(text("CheckPage", "Key ending"))
        self.search.setAccessibleName(text("CheckPage", "Search by key ending"))
        self.search.setFixedWidth(em() * 10)
        self.table.setAccessibleName(text("CheckPage", "Checked keys"))
        self._next.setObjectName("next-problem")
        on_key(self._next, QKeySequence.StandardKey.FindNext)
        bar = row_of((self._chips, 1), (self.search, 0, Qt.AlignmentFlag.AlignTop), spacing=gap(NEAR))
        below = FlowRow(self._next, self._correct, self._remove, far=(self._show_keys,))
        column_of(bar, (self.table, 1), below, within=self, spacing=gap(NEAR))

    def _connect(self) -> None:
        self._chips.chosen.connect(lambda _value: self._filter())
        self.search.textEdited.connect(lambda _text: self._filter())
        self.search.lead_down(self.table.enter_rows)
        self._next.clicked.connect(self._press_next)
        self._correct.clicked.connect(lambda: self._with_chosen(lambda numbers: self._edit(numbers[0])))
        self._remove.clicked.connect(lambda: self._with_chosen(self._remove_rows))
        self.table.opened.connect(self._edit)
        self.table.removed.connect(self._remove_rows)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self._show_keys.toggled.connect(lambda whole: self.table.show_whole_keys(whole=whole))

    def _words(self) -> Words:
        return Words(
            headers=(
                text("CheckPage", "Line"),
                text("CheckPage", "Key"),
                text("CheckPage", "Verdict"),
                text("CheckPage", "What to check"),
            ),
            place=lambda row: row.cell or self._speech.number(row.line),
            key=lambda row: keys.dashed(row.text) if self._show_keys.isChecked() else f"…{row.ending}",
            verdict=lambda row: self._speech.verdict(row.check.verdict, row.check.reason),
            note=self._note,
        )

    def _note(self, row: Row) -> str:
        if row.duplicate_of is not None:
            return same_as(self._speech, row)
        entry = KeyEntry(row.text, row.check)
        if entry.published:
            return of_no_use(entry)
        return self._speech.places(row.check)

    def _filter(self) -> None:
        value = self._chips.value
        ending = keys.typed(self.search.text())

        def wanted(row: Row) -> bool:
            kind = kind_of(row.check)
            if value == PROBLEMS:
                kept = kind != Verdict.COMPLETE
            else:
                kept = value in (ALL, kind) or (kind in _NEVER_A_KEY and value in _NEVER_A_KEY)
            return kept and (not ending or ending in row.text[-keys.GROUP :])

        self._left = -1
        self.table.verdicts.keep(None if value == ALL and not ending else wanted)

    def _with_chosen(self, act: Callable[[list[int]], None]) -> None:
        numbers = self.table.chosen_rows()
        if numbers:
            act(numbers)
        else:
            self.unchosen.emit()

    def _edit(self, number: int) -> None:
        place = self.table.verdicts.place_of(number)
        if place >= 0:
            self.edited.emit(place)

    def _remove_rows(self, numbers: list[int]) -> None:
        self.removed.emit([self.table.verdicts.place_of(number) for number in numbers])
