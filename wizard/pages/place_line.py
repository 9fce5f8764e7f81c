"""The line that says where a key will be redeemed, or asks for it in place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from wizard.orders.destination import NOWHERE, Destination, KnownService, Reason
from wizard.orders.place import ANOTHER_VENDOR, Place, Source
from wizard.widgets.announcing import announce
from wizard.widgets.button import Link
from wizard.widgets.chooser import Chooser
from wizard.widgets.layouts import let_wrap, row_of
from wizard.widgets.text import NEAR, Remark, em, gap, text

_ASKING = frozenset({Reason.WHICH_SERVICE, Reason.WHICH_ADDRESS})
_CLEARED = frozenset({Reason.PUBLISHED, Reason.MASKED})
_ALL_OF_IT = 100  # the stretch of the sentence: as much as it wants before the empty rest gets any


class PlaceLine(QWidget):
    """One sentence, and behind it a chooser or a link; empty while nothing is known of the key.

    `placed` has the place that was chosen. `addressWanted`: it is a service that is not known yet.
    `practiceWanted`: other practice keys are to be shown. `cleared`: the key is of no use.
    """

    placed = Signal(object)
    addressWanted = Signal()
    practiceWanted = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Destination = NOWHERE
        self._names: Mapping[Place, str] = {}
        self._told = Remark()
        self._told.setMinimumWidth(em() * 4)
        self.chooser = Chooser()
        self.chooser.setAccessibleName(text("KeyPage", "Where the key is redeemed"))
        self.chooser.setPlaceholderText(text("KeyPage", "Choose…"))
        let_wrap(self.chooser, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self.chooser.activated.connect(self._choose)
        self.change = Link(text("KeyPage", "Change"), name="change-place")
        self.change.clicked.connect(self._offer)
        self.link = Link(name="place-link")
        self.link.clicked.connect(self._follow)
        parts = (self._told, _ALL_OF_IT), self.chooser, self.change, self.link, 1
        row_of(*parts, within=self, spacing=gap(NEAR))
        self.show_destination(NOWHERE, ())

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._told.text()

    @property
    def destination(self) -> Destination:
        """The destination that is shown."""
        return self._shown

    def show_destination(self, goal: Destination, services: tuple[KnownService, ...]) -> None:
        """Say where the key goes, or ask; `services` have the names of the places."""
        self._shown = goal
        self._names = {one.place: one.vendor for one in services}
        told, practice = self._sentence(goal), goal.reason is Reason.PRACTICE
        if told != self._told.text():
            self._told.setText(told)
            account = self.name(goal.place) if goal.place is not None and practice else ""
            announce(self, f"{told} {account}".strip())
        asks = goal.asks and goal.choices != (ANOTHER_VENDOR,)
        self._fill(goal)
        self.chooser.setVisible(asks or practice)
        self.change.setVisible(goal.settled and not practice and len(goal.choices) > 1)
        self.link.setText(self._link_text(goal))
        self.link.setVisible(bool(self.link.text()))
        self._arrange()

    def control(self) -> QWidget | None:
        """Return the control that answers the question; None without a question."""
        shown = (one for one in (self.chooser, self.link, self.change) if one.isVisibleTo(self))
        return next(shown, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def name(self, place: Place) -> str:
        """Return a place as a choice calls it."""
        if place == ANOTHER_VENDOR:
            return text("KeyPage", "Another vendor or distributor…")
        if place.source is Source.MICROSOFT:
            return "Microsoft"
        if place.source is Source.PRACTICE:
            return {
                "admin": text("KeyPage", "administrator"),
                "reseller": text("KeyPage", "reseller"),
                "reader": text("KeyPage", "reader"),
            }.get(place.account, place.account)
        vendor, host = self._names.get(place, ""), place.host
        return f"{vendor} · {host}" if vendor else host

    def _sentence(self, goal: Destination) -> str:
        if goal.place is None:
            if goal.reason in _ASKING:
                return text("KeyPage", "Which service sold you this key?")
            return text("KeyPage", "Where is this key from?") if goal.asks else ""
        if goal.reason is Reason.PRACTICE:  # the chooser behind it has the account
            return text("KeyPage", "Practice key: nothing is sent. You practice as")
        if goal.place.source is Source.PRACTICE:
            told = text("KeyPage", "Practice: nothing is sent. You practice as {account}.")
            return told.format(account=self.name(goal.place))
        if goal.place.source is Source.MICROSOFT:
            return text("KeyPage", "Will be redeemed on Microsoft’s pages; you are guided step by step")
        place = self.name(goal.place)
        return text("KeyPage", "Will be redeemed at {place}").format(place=place)

    def _link_text(self, goal: Destination) -> str:
        if goal.reason in _CLEARED:
            return text("KeyPage", "Clear")
        if goal.reason is Reason.PRACTICE:
            return text("KeyPage", "Other practice keys…")
        if goal.asks and goal.choices == (ANOTHER_VENDOR,):
            return text("KeyPage", "Enter its address…")
        return ""

    def _fill(self, goal: Destination) -> None:
        with QSignalBlocker(self.chooser):
            self.chooser.clear()
            for place in goal.choices:
                self.chooser.addItem(self.name(place), place.account or place.address or place.source.value)
            current = goal.choices.index(goal.place) if goal.place in goal.choices else -1
            self.chooser.setCurrentIndex(current)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._take(self._shown.choices[row])

    def _take(self, place: Place) -> None:
        if place == ANOTHER_VENDOR:
            self.addressWanted.emit()
        elif place != self._shown.place:
            self.placed.emit(place)

    def _follow(self) -> None:
        if self._shown.reason in _CLEARED:
            self.cleared.emit()
        elif self._shown.reason is Reason.PRACTICE:
            self.practiceWanted.emit()
        else:
            self.addressWanted.emit()

    def _offer(self) -> None:
        """Open the other places."""
        menu = QMenu(self)
        for place in self._shown.choices:
            action = menu.addAction(self.name(place).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place == self._shown.place)
            action.triggered.connect(lambda _=False, place=place: self._take(place))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    def _arrange(self) -> None:
        """Give the sentence at most the width of its line; the controls stand right behind it."""
        room = self.link.sizeHint().width()
        if self._shown.reason is Reason.PRACTICE:
            for sentence in (self._sentence(self._shown), text("KeyPage", "Practice as"), ""):
                self._told.setText(sentence)
                room = self._room_for_link()
                if _least_width(self.link, self.height()) <= room:
                    break  # without a sentence the chooser says as much
        self.link.setMaximumWidth(max(room, self.link.minimumSizeHint().width()))
        self._told.setVisible(bool(self._told.text()))
        self._told.setMaximumWidth(max(_one_line(self._told), em() * 4))

    def _room_for_link(self) -> int:
        """Return the width that the sentence in this height and the chooser leave to the link."""
        sentence = _least_width(self._told, self.height()) + gap(NEAR) if self._told.text() else 0
        return self.width() - sentence - self.chooser.sizeHint().width() - gap(NEAR)


def _one_line(part: Remark | Link) -> int:
    return part.fontMetrics().horizontalAdvance(part.text()) + 4


def _least_width(part: Remark | Link, height: int) -> int:
    """Return the width with which `part` is at most `height` high."""
    widest = max(_one_line(part), part.sizeHint().width())
    widths = range(part.minimumSizeHint().width(), widest, em() // 4)
    return next((width for width in widths if part.heightForWidth(width) <= height), widest)
