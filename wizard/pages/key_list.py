"""The keys of an order: a row each, with its verdict and kind; and what can be done with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.keys import Check, Verdict
from wizard.keys.verdicts import ACCEPTABLE
from wizard.messages import Translator
from wizard.messages.lists import list_summary, same_as_row
from wizard.orders.key_entries import KeyEntry
from wizard.widgets.button import Button, on_key
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Remark, Subheading, em
from wizard.widgets.verdict_table import TONES


class KeyList(QWidget):
    """Thousands of keys, or one. Rows are numbered from 0 in what it says.

    `correct` has the row that the person wants to edit, `remove` the one to take out;
    `removeDuplicates` says that of each key one is enough.
    """

    correct = Signal(int)
    remove = Signal(int)
    removeDuplicates = Signal()

    def __init__(self, speech: Translator) -> None:
        """Make it empty."""
        super().__init__()
        text = QCoreApplication.translate
        self._speech = speech
        self._entries: Sequence[KeyEntry] = ()
        self._explained: dict[Check, str] = {}
        """Explanation per verdict (cached: most of thousands of keys share one)."""
        self.verdicts: Counter[Verdict] = Counter()
        """How many keys there are of each verdict."""
        self.rows = RecordList()
        self.rows.setAccessibleName(text("KeysPage", "Keys in this order"))
        self._title = Subheading()
        self._next = Button(icon("arrow"), text("KeysPage", "Ne&xt problem"))
        self._correct = Button(icon("key"), text("KeysPage", "&Look at it again"))
        self._remove = Button(icon("remove"), text("KeysPage", "&Remove from the order"))
        self._singles = Button(icon("remove"), text("KeysPage", "Remove the &duplicates"))
        self._hidden = Remark(text("KeysPage", "Only the last five characters of a key are shown here."))
        self._build()
        self._connect()

    def show_entries(self, entries: Sequence[KeyEntry], chosen: int = -1) -> None:
        """Show these keys."""
        self._entries = entries
        self.rows.show_lazily(len(entries), self._record, min(chosen, len(entries) - 1))
        self._count()

    def grow(self, entries: Sequence[KeyEntry]) -> None:
        """Show these keys, of which the first ones are those shown already."""
        self._entries = entries
        self.rows.grow(len(entries))
        self._count()

    def next_problem(self) -> int:
        """The next row below the chosen one, round to the top, that is not right; -1 when all are."""
        count, after = len(self._entries), self.rows.chosen_row()
        rows = ((after + step) % count for step in range(1, count + 1))
        return next((row for row in rows if not self._entries[row].check.acceptable), -1)

    def _build(self) -> None:
        buttons = FlowRow(self._next, self._correct, self._remove, self._singles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em() // 2)
        column.addWidget(self._title)
        column.addLayout(buttons)
        column.addWidget(self.rows, 1)
        column.addWidget(self._hidden)
        column.addStretch()

    def _connect(self) -> None:
        self.rows.chosen.connect(self._show_choice)
        self.rows.activated.connect(lambda index: self.correct.emit(index.row()))
        self._next.clicked.connect(self._go_to_problem)
        self._correct.clicked.connect(lambda: self._with_chosen(self.correct.emit))
        self._remove.clicked.connect(lambda: self._with_chosen(self.remove.emit))
        on_key(self._next, QKeySequence.StandardKey.FindNext)
        self._singles.clicked.connect(self.removeDuplicates)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete),
            self.rows,
            lambda: self._with_chosen(self.remove.emit),
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _with_chosen(self, tell: Callable[[int], None]) -> None:
        row = self.rows.chosen_row()
        if row >= 0:
            tell(row)

    def _go_to_problem(self) -> None:
        row = self.next_problem()
        if row >= 0:
            self.rows.setCurrentRow(row)
            self.correct.emit(row)

    def _count(self) -> None:
        self.verdicts = Counter([entry.check.verdict for entry in self._entries])
        title = QCoreApplication.translate("KeysPage", "In this order: {keys}")
        self._title.setText(title.format(keys=list_summary(self._speech, self.verdicts)))
        self._next.setVisible(not ACCEPTABLE.issuperset(self.verdicts))
        self._singles.setVisible(self.verdicts[Verdict.DUPLICATE] > 1)
        self.setVisible(bool(self._entries))
        self._show_choice(self.rows.chosen_row())

    def _show_choice(self, row: int) -> None:
        self._correct.setEnabled(row >= 0)
        self._remove.setEnabled(row >= 0)

    def _record(self, row: int) -> Record:
        entry, speech = self._entries[row], self._speech
        return Record(
            icon="key",
            title=f"{speech.number(row + 1)} · •••••-•••••-•••••-•••••-{entry.ending}",
            detail=" · ".join(filter(None, (speech.format(entry.check.format), self._note(entry)))),
            status=speech.verdict(entry.check.verdict),
            tone=TONES[entry.check.verdict],
        )

    def _note(self, entry: KeyEntry) -> str:
        if entry.first is not None:
            return same_as_row(self._speech, entry.first)
        hints = self._speech.hints(entry.check)
        return hints[0] if hints else self._explanation(entry.check)

    def _explanation(self, check: Check) -> str:
        if check not in self._explained:
            self._explained[check] = self._speech.check(check).explanation
        return self._explained[check]
