"""The keys of an order, one line each, problems first; and what can be done with many of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from wizard.keys import Verdict
from wizard.messages.lists import same_as_row
from wizard.orders.key_entries import KeyEntry
from wizard.pages import key_notes
from wizard.pages.session import Session
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_marks import TONES
from wizard.widgets.layouts import column_of
from wizard.widgets.line_list import Line, LineList
from wizard.widgets.text import SUBHEADING, TIGHT, InlineText, gap, text
from wizard.widgets.tones import Tone

_EDIT, _REMOVE = 0, 1


class KeyRows(QWidget):
    """Rows are numbered from 0 as in the order. `edited` has one, `removed` those to take out."""

    edited = Signal(int)
    removed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._speech = session.speech
        self._entries: Sequence[KeyEntry] = ()
        self._order: list[int] = []
        self._earlier: Mapping[str, str] = {}
        self.only_problems = False
        """True if the others are not shown."""
        self._corrected: int | None = None
        self._title = InlineText(factor=SUBHEADING, strong=True)
        self._filter = Link("", name="show-problems")
        self._more = Link(text("KeyPage", "&Remove…"), name="remove")
        self.lines = LineList((text("KeyPage", "Edit"), text("KeyPage", "Remove")))
        self.lines.setAccessibleName(text("KeyPage", "Keys in this order"))
        self._build()
        self._filter.clicked.connect(self._toggle)
        self._more.clicked.connect(self._offer)
        self.lines.acted.connect(self._act)
        self.lines.removed.connect(lambda rows: self.removed.emit(self._rows_of(rows)))

    @property
    def problems(self) -> list[int]:
        """The rows that are not usable, or whose check fails."""
        return [row for row, entry in enumerate(self._entries) if _needs_look(entry)]

    def controls(self) -> tuple[QWidget, ...]:
        """Return its controls, in the order they are read."""
        return self._filter, self._more, self.lines

    def show_entries(self, entries: Sequence[KeyEntry], corrected: int | None = None) -> None:
        """Show these keys; the row `corrected` is in the field."""
        self._entries, self._corrected = entries, corrected
        self._show()

    def show_earlier(self, told: Mapping[str, str]) -> None:
        """Show, by ending, when keys were redeemed before; every row keeps its place."""
        self._earlier = told
        self.lines.refresh()

    def go_to(self, row: int) -> None:
        """Choose the row of a key."""
        if row in self._order:
            self.lines.go_to(self._order.index(row))

    def remove_menu(self) -> QMenu:
        """Return the menu of what can be removed at once."""
        menu = QMenu(self)
        chosen = self._rows_of(self.lines.chosen_rows())
        bad = [row for row, entry in enumerate(self._entries) if not entry.usable]
        twice = [row for row, entry in enumerate(self._entries) if entry.first is not None]
        for label, rows in (
            (text("KeyPage", "Remove the %n chosen key(s)", None, len(chosen)), chosen),
            (text("KeyPage", "Remove all that can’t be used (%n)", None, len(bad)), bad),
            (text("KeyPage", "Remove duplicates (%n)", None, len(twice)), twice),
            (text("KeyPage", "Remove all"), [*range(len(self._entries))]),
        ):
            action = menu.addAction(label)
            action.setEnabled(bool(rows))
            action.triggered.connect(lambda _=False, rows=rows: self.removed.emit(rows))
        return menu

    def _build(self) -> None:
        row = FlowRow(self._title, far=(self._filter, self._more))
        column_of(row, (self.lines, 1), within=self, spacing=gap(TIGHT))

    def _show(self) -> None:
        problems = self.problems
        self.only_problems = self.only_problems and bool(problems)
        bad = set(problems)
        rest = () if self.only_problems else (row for row in range(len(self._entries)) if row not in bad)
        self._order = [*problems, *rest]
        title = text("KeyPage", "%n key(s) in this order", None, len(self._entries))
        self._title.setText(title)
        self._filter.setVisible(bool(problems) and len(problems) < len(self._entries))
        self._filter.setText(
            text("KeyPage", "Show all")
            if self.only_problems
            else text("KeyPage", "Show %n problem(s)", None, len(problems))
        )
        self.lines.show_lines(len(self._order), self._line)

    def _line(self, place: int) -> Line:
        row = self._order[place]
        entry, speech = self._entries[row], self._speech
        number, ending = speech.number(row + 1), f"…{entry.ending}"
        if row == self._corrected:
            told = text("KeyPage", "In the field above")
            return Line(number, ending, told, Tone.NEUTRAL)
        if entry.first is not None:
            return Line(number, ending, same_as_row(speech, entry.first), Tone.PROBLEM)
        if entry.check.passable and not entry.usable:
            return Line(number, ending, key_notes.of_no_use(entry), Tone.WARNING)
        earlier = self._earlier.get(entry.ending)
        if earlier is not None and entry.usable and not entry.doubtful:
            return Line(number, ending, earlier, Tone.WARNING)
        verdict = entry.check.verdict
        places = speech.places(entry.check) if verdict not in (Verdict.COMPLETE, Verdict.UNVERIFIABLE) else ""
        word = speech.verdict(verdict, entry.check.reason)
        told = f"{word}: {places}" if places and places != word else word
        return Line(number, ending, told, TONES[verdict])

    def _rows_of(self, places: list[int]) -> list[int]:
        return sorted(self._order[place] for place in places)

    def _act(self, place: int, action: int) -> None:
        row = self._order[place]
        if action == _EDIT:
            self.edited.emit(row)
        elif action == _REMOVE:
            self.removed.emit([row])

    def _toggle(self) -> None:
        self.only_problems = not self.only_problems
        self._show()

    def _offer(self) -> None:
        menu = self.remove_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _needs_look(entry: KeyEntry) -> bool:
    """True for all but keys that are typed right, or cannot be checked, and hold licenses."""
    return entry.check.verdict not in (Verdict.COMPLETE, Verdict.UNVERIFIABLE) or entry.published
