"""The row of buttons below a page: Start over and Undo at the left, the ways on at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWizard

from wizard.orders.steps import REDEEMING, Step
from wizard.pages.page import FootAction, Page
from wizard.widgets.button import Button
from wizard.widgets.foot_note import FootNote
from wizard.widgets.text import em, text

_Which = QWizard.WizardButton
_ACTIONS = (_Which.CustomButton2, _Which.CustomButton3)
START_OVER = _Which.CustomButton1
_LAYOUT = (
    START_OVER,
    _Which.CancelButton,  # at the end that Redeem is not at: a late click must not close
    _Which.HelpButton,  # the note: Help itself is in the rail
    _Which.Stretch,
    _Which.BackButton,
    _Which.FinishButton,  # the way out of a room, where Back is in an order
    _Which.CustomButton3,
    _Which.CustomButton2,
    _Which.NextButton,
    _Which.CommitButton,
)


class _Offer(NamedTuple):
    """A change that can be undone: the sentence about it, and the link that calls `undo`."""

    told: str
    link: str
    undo: Callable[[], object]


class Foot:
    """The buttons of a wizard. `start_over` is called by the button of that name."""

    def __init__(self, wizard: QWizard, start_over: Callable[[], object]) -> None:
        self._wizard = wizard
        self._start_over = start_over
        self._acts: dict[int, FootAction] = {}
        self._offers: dict[Step, list[_Offer]] = {}
        """The changes of each page that can be undone, the newest last."""
        self._step = Step.KEY
        self.note = FootNote(wizard)
        options = QWizard.WizardOption
        for option in (
            options.HaveHelpButton,
            options.HaveCustomButton1,
            options.HaveCustomButton2,
            options.HaveCustomButton3,
            options.NoDefaultButton,
            options.NoBackButtonOnStartPage,
        ):
            wizard.setOption(option)
        for which in _LAYOUT:
            if which is _Which.HelpButton:
                wizard.setButton(which, self.note)
            elif which is not _Which.Stretch:
                wizard.setButton(which, Button("", wizard))
        wizard.setButtonLayout(_LAYOUT)
        wizard.customButtonClicked.connect(self._press)
        wizard.helpRequested.connect(self._take_back)

    def button(self, which: QWizard.WizardButton) -> Button:
        """Return one of the buttons."""
        button = self._wizard.button(which)
        assert isinstance(button, Button), "all of them are ours"
        return button

    def offer_undo(self, step: Step, told: str, undo: Callable[[], object], link: str = "") -> None:
        """Say on the page of `step` what was removed, and bring it back when Undo is pressed.

        Then what was removed before it is offered again: removals are undone one by one, the newest first.
        """
        offer = _Offer(told, link or text("ActivationWizard", "&Undo"), undo)
        self._offers.setdefault(step, []).append(offer)
        self.note.offer(offer.told, offer.link)

    def forget_undo(self, *steps: Step) -> None:
        """Forget what was removed on the pages of `steps`, or on all: it can no longer be undone."""
        for step in steps or tuple(self._offers):
            self._offers.pop(step, None)
        self._show_newest()

    def show_page(self, page: Page, *, in_room: bool) -> None:
        """Name and show the buttons that a page has now."""
        self._step = page.step
        self._name()
        next_button = self.button(_Which.NextButton)
        next_button.setLeading(page.next_leads)
        self.button(_Which.CommitButton).setDecisive(True)
        self.button(_Which.FinishButton).setVisible(in_room)
        self.button(START_OVER).setVisible(
            page.can_start_over and (page.has_order or self._newest is not None)
        )
        self.button(_Which.CancelButton).setVisible(page.step in REDEEMING)
        if in_room or not page.offers_back:
            self.button(_Which.BackButton).hide()
        self._show_actions(page.foot_actions())
        for which in (_Which.BackButton, _Which.NextButton, _Which.CommitButton):
            button = self.button(which)
            if page.moves_itself and not button.isHidden() and not button.isEnabled():
                button.hide()
        self._show_newest()

    def fit(self, room: int) -> None:
        """Let the note give way before a button does, in a row that is `room` pixels wide."""
        buttons = [
            self.button(which) for which in _LAYOUT if which not in (_Which.HelpButton, _Which.Stretch)
        ]
        shown = [one for one in buttons if not one.isHidden()]
        taken = sum(one.sizeHint().width() + em() // 2 for one in shown)
        self.note.setMaximumWidth(max(room - taken, self.note.minimumSizeHint().width()))

    def leading(self) -> Button | None:
        """Return the blue button that is shown."""
        return self._pressable(_Which.NextButton, lambda button: button.leading)

    def decisive(self) -> Button | None:
        """Return the button that redeems, where it can be pressed."""
        return self._pressable(_Which.CommitButton, lambda button: button.decisive)

    def _pressable(self, last: QWizard.WizardButton, wanted: Callable[[Button], bool]) -> Button | None:
        """Return the first wanted button of the page's own and `last` that can be pressed."""
        buttons = (self.button(which) for which in (*_ACTIONS, last))
        return next((one for one in buttons if one.isVisible() and wanted(one) and one.isEnabled()), None)

    def _show_actions(self, actions: tuple[FootAction, ...]) -> None:
        self._acts = {}
        for place, which in enumerate(_ACTIONS):
            button = self.button(which)
            if place < len(actions):
                action = actions[place]
                self._acts[int(which.value)] = action
                button.setText(_with_key(action.label) if action.decisive else action.label)
                button.setLeading(action.leading)
                button.setDecisive(action.decisive)
                button.setEnabled(action.enabled)
            button.setVisible(place < len(actions))

    def _press(self, which: int) -> None:
        if which == START_OVER.value:
            self._start_over()
        elif which in self._acts:
            self._acts[which].act()

    def _take_back(self) -> None:
        """Undo what is offered on the page that is shown; nothing that belongs to another."""
        offers = self._offers.get(self._step)
        if offers:
            offer = offers.pop()
            self._show_newest()
            offer.undo()

    @property
    def _newest(self) -> _Offer | None:
        return next(reversed(self._offers.get(self._step, ())), None)

    def _show_newest(self) -> None:
        newest = self._newest
        if newest is None:
            self.note.clear()
        else:
            self.note.show_offer(newest.told, newest.link)

    def _name(self) -> None:
        """Our own words: Qt's are not retranslated while running, and its Dutch Commit is not a word."""
        for which, label in (
            (START_OVER, text("ActivationWizard", "&Start over")),
            (_Which.NextButton, text("ActivationWizard", "&Next")),
            (_Which.BackButton, text("ActivationWizard", "&Back")),
            (_Which.CommitButton, _with_key(text("ActivationWizard", "Re&deem"))),
            (_Which.CancelButton, text("ActivationWizard", "&Close")),
            (_Which.FinishButton, text("ActivationWizard", "&Back")),
        ):
            self.button(which).setText(label)


def _with_key(label: str) -> str:
    """Return the label of a button that redeems, with the key that presses it."""
    key = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
    key = key.replace("Return", "Enter")  # as on the key's cap; macOS has a sign for it
    return f"{label}  ({key})"
