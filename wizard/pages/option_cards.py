"""The options of a product group as cards, grouped by subscription; what is not possible is folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from wizard.contract import Action, Code
from wizard.contract.proposals import Option
from wizard.messages import Translator
from wizard.messages.proposals import Compared, Weight, option_words, subscription_heading, why_not
from wizard.messages.text import joined
from wizard.widgets.button import Link
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import clear_layout, column_of
from wizard.widgets.option_card import CardLine, OptionCard
from wizard.widgets.text import NEAR, TIGHT, InlineText, Remark, Strong, gap, text
from wizard.widgets.tones import Tone

SEARCHED: int = 8
"""Groups above which there is a search."""
_TONES = {Weight.SAME: Tone.NEUTRAL, Weight.CHANGED: Tone.NEUTRAL, Weight.WARNED: Tone.WARNING}


@dataclass(slots=True)
class _Group:
    """One subscription, or the new one, with its heading and cards."""

    heading: str
    subscription_id: str | None
    box: QWidget
    cards: list[OptionCard] = field(default_factory=list)


class OptionCards(QWidget):
    """Exclusive cards; `chosen` has the option of the card that was chosen."""

    chosen = Signal(object)

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self._speech = speech
        self._groups: list[_Group] = []
        self._options: list[Option] = []
        self._searched: list[Option] = []
        """The options that the search belongs to."""
        self._buttons = QButtonGroup(self)
        self._buttons.idToggled.connect(self._take)
        self._search = TextField()
        self._search.setAccessibleName(text("OptionCards", "Search subscriptions"))
        self._search.setPlaceholderText(text("OptionCards", "Name, order number, month…"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._none = Remark(text("OptionCards", "No subscription matches. Clear the search to see all."))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(gap(NEAR))
        self._fold = _Fold()
        column_of(self._search, self._none, self._cards, self._fold, within=self, spacing=gap(NEAR))

    def show_options(self, options: Sequence[Option], keys: int, *, own: bool) -> None:
        """Show the options of a group of so many keys. `own`: the account's own organization."""
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
        clear_layout(self._cards)
        self._groups, self._options = [], []
        if [*options] != self._searched:
            self._searched = [*options]
            self._search.clear()
        possible = [option for option in options if option.accepted_rows]
        existing = [option for option in possible if option.action != Action.NEW]
        for option in existing:
            self._add(self._group_of(option, own=own), option, keys)
        for option in possible:
            if option.action == Action.NEW:
                self._add(self._new_group(after_others=bool(existing)), option, keys)
        self._order_tabs()
        self._fold.show_reasons(*self._impossible(options, possible, own=own))
        self._search.setVisible(len(self._groups) > SEARCHED)
        self._filter(self._search.text())

    def take_over(self, before: Self) -> None:
        """Search as the window before does, once the same options are shown."""
        self._search.setText(before._search.text())
        self._searched = before._searched

    @property
    def first(self) -> QWidget | None:
        """Return the chosen card, else the first; where there is a search, that."""
        if not self._search.isHidden():
            return self._search
        checked = self._buttons.checkedButton()
        return checked or next((card for group in self._groups for card in group.cards), None)

    def choose(self, option: Option | None) -> None:
        """Check the card of an option, or none."""
        with QSignalBlocker(self._buttons):
            self._buttons.setExclusive(False)
            for held, button in zip(self._options, self._buttons.buttons(), strict=True):
                button.setChecked(held == option)
            self._buttons.setExclusive(True)

    def clear_search(self) -> bool:
        """Empty the search; False where it is empty."""
        return self._search.emptied()

    def card_of(self, action: str, subscription_id: str | None = None) -> OptionCard | None:
        """Return the card of an option; None where there is none."""
        pairs = zip(self._options, self._buttons.buttons(), strict=True)
        for option, card in pairs:
            if option.action == action and option.subscription_id == subscription_id:
                assert isinstance(card, OptionCard), "the group holds nothing else"
                return card
        return None

    def cards(self) -> tuple[OptionCard, ...]:
        return tuple(card for group in self._groups for card in group.cards)

    def _order_tabs(self) -> None:
        """Put the cards, which are newer, before the fold in tab order."""
        before: QWidget = self._search
        for card in self.cards():
            QWidget.setTabOrder(before, card)
            before = card
        QWidget.setTabOrder(before, self._fold.link)

    def _group_of(self, option: Option, *, own: bool) -> _Group:
        assert option.before is not None, "only a new subscription has no state of today"
        for group in self._groups:
            if group.subscription_id == option.subscription_id:
                return group
        heading = subscription_heading(self._speech, option.before, own=own)
        return self._begin(heading, option.subscription_id)

    def _new_group(self, *, after_others: bool) -> _Group:
        if after_others:
            return self._begin(text("OptionCards", "Or start a new subscription"), None)
        return self._begin(text("OptionCards", "Start a new subscription"), None)

    def _begin(self, heading: str, subscription_id: str | None) -> _Group:
        box = QWidget()
        column_of(
            Strong(heading),
            within=box,
            margins=(0, gap(TIGHT) if self._groups else 0, 0, 0),
            spacing=gap(NEAR),
        )
        self._cards.addWidget(box)
        group = _Group(heading, subscription_id, box)
        self._groups.append(group)
        return group

    def _add(self, group: _Group, option: Option, keys: int) -> None:
        words = option_words(self._speech, option)
        notes = [CardLine(warning, tone=Tone.WARNING) for warning in words.warnings]
        notes += [CardLine(note) for note in self._left_over(option, keys)]
        lines = (_line(words.licenses), _line(words.date))
        card = OptionCard(words.title, words.purpose, lines, tuple(notes))
        card.setAccessibleName(words.title)
        spoken = (group.heading, words.spoken, *(note.text for note in notes))
        card.setAccessibleDescription(". ".join(dict.fromkeys(spoken)))
        self._buttons.addButton(card, len(self._options))
        self._options.append(option)
        group.cards.append(card)
        column = group.box.layout()
        assert column is not None, "a group has a column"
        column.addWidget(card)

    def _left_over(self, option: Option, keys: int) -> Iterator[str]:
        """Say which keys an option does not use."""
        used = len(option.accepted_rows)
        terms = [one for one in option.problems if one.problem.code == Code.KEY_TERM_MISMATCH]
        if terms and sum(len(one.rows) for one in terms) == keys - used:
            expected = terms[0].problem.parameters.get("expected")
            told = text("OptionCards", "Uses {keys} of {months}. Kept for the next order: {others}.")
            others = [self._speech.keys(len(one.rows)) for one in terms]
            yield told.format(
                keys=self._speech.keys(used),
                months=self._speech.months(expected) if isinstance(expected, int) else expected,
                others=self._speech.listed(others),
            )
        elif 0 < used < keys:
            told = text("OptionCards", "Uses {used} of {keys}. The others are kept for the next order.")
            yield told.format(used=self._speech.number(used), keys=self._speech.keys(keys))

    def _impossible(
        self, options: Sequence[Option], possible: Sequence[Option], *, own: bool
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return the line that counts what is not possible, and each subscription with its reasons."""
        usable = {option.subscription_id for option in possible if option.subscription_id}
        reasons: dict[str, list[str]] = {}
        subscriptions = set()
        for option in options:
            if option.accepted_rows:
                continue
            if option.before is None:
                named = text("OptionCards", "New subscription")
            else:
                named = subscription_heading(self._speech, option.before, own=own)
                subscriptions.add(option.subscription_id)
            reasons.setdefault(named, []).extend(why_not(self._speech, option))
        useless = subscriptions - usable
        count = (
            text("OptionCards", "%n subscription(s) don’t fit.", None, len(useless))
            if useless
            else text("OptionCards", "%n other use(s) aren’t possible.", None, len(reasons))
        )
        told = tuple((named, joined(dict.fromkeys(why))) for named, why in reasons.items())
        return count if told else "", told

    def _filter(self, query: str) -> None:
        words = query.casefold().split()
        shown = 0
        for group in self._groups:
            fits = all(word in group.heading.casefold() for word in words)
            group.box.setVisible(fits)
            shown += fits
        self._none.setVisible(not shown and bool(self._groups))

    def _take(self, number: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(self._options[number])


class _Fold(QWidget):
    """A line that counts, and below it, once it is opened, names with their reasons."""

    def __init__(self) -> None:
        super().__init__()
        self._count = InlineText()
        self.link = Link("")
        self._inner = QWidget()
        self.link.clicked.connect(lambda: self._open(self._inner.isHidden()))
        self._reasons = column_of(within=self._inner, spacing=0)
        column_of(FlowRow(self._count, self.link), self._inner, within=self, margins=(0, gap(TIGHT), 0, 0))

    def show_reasons(self, count: str, reasons: tuple[tuple[str, str], ...]) -> None:
        clear_layout(self._reasons)
        for name, why in reasons:
            self._reasons.addWidget(Strong(name))
            self._reasons.addWidget(Remark(why))
            self._reasons.addSpacing(gap(TIGHT))
        self._count.setText(count)
        self.setVisible(bool(reasons))
        self._open(False)

    def _open(self, shown: bool) -> None:
        self._inner.setVisible(shown)
        self.link.setText(text("OptionCards", "Hide") if shown else text("OptionCards", "Show why"))


def _line(compared: Compared) -> CardLine:
    return CardLine(compared.text, compared.weight is not Weight.SAME, _TONES[compared.weight])
