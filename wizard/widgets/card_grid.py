"""Cards beside each other where there is room, below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from wizard.widgets.card import Card
from wizard.widgets.text import NEAR, em, gap

NARROWEST = 12  # lines' heights: a card that is narrower is hard to read


class CardGrid(QWidget):
    """Exclusive cards in up to `columns` columns; `picked` has the value of the card that was chosen."""

    picked = Signal(object)

    def __init__(self, columns: int, name: str) -> None:
        """Create an empty grid; a screen reader calls it `name`."""
        super().__init__()
        self._columns = columns
        self._shown = 0
        self._cards: list[Card] = []
        self._values: list[object] = []
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap(NEAR))
        # Toggled, not clicked: a screen reader toggles a card without a click.
        self._group.idToggled.connect(self._take)
        self.setAccessibleName(name)

    def add(self, value: object, icon: str, title: str, explanation: str) -> Card:
        """Add a card for a value."""
        card = Card(icon, title, explanation, self)
        self._group.addButton(card, len(self._cards))
        self._cards.append(card)
        self._values.append(value)
        self._arrange(max(self._shown, 1))
        return card

    def card(self, value: object) -> Card:
        return self._cards[self._values.index(value)]

    def last(self) -> Card:
        """Return the card that was added last."""
        return self._cards[-1]

    def choose(self, value: object) -> None:
        """Check the card of a value, or none where it has no card."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for card, held in zip(self._cards, self._values, strict=True):
                card.setChecked(held == value)
            self._group.setExclusive(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() // max(em() * NARROWEST, 1)
        self._arrange(self._balanced(max(1, min(self._columns, room))))

    def minimumSizeHint(self) -> QSize:
        narrowest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(narrowest, super().minimumSizeHint().height())

    def _balanced(self, columns: int) -> int:
        """As few columns as make no row more: four cards in up to three columns are two by two."""
        rows = -(-len(self._cards) // columns)
        return -(-len(self._cards) // max(rows, 1)) if rows else columns

    def _take(self, number: int, checked: bool) -> None:
        if checked:
            self.picked.emit(self._values[number])

    def _arrange(self, columns: int) -> None:
        if columns == self._shown and self._grid.count() == len(self._cards):
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._shown = columns
