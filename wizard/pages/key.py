"""Key: the first page. The key decides everything else, so it is asked first."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDropEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard.keys import LENGTH, Check, Verdict
from wizard.messages import Message
from wizard.messages.text import joined
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step
from wizard.pages import key_notes
from wizard.pages.arriving import ask_who_and_for_whom
from wizard.pages.doubts_box import DoubtsBox
from wizard.pages.help_texts import KEY_HELP
from wizard.pages.intents import EnterRoom, ShowService
from wizard.pages.key_missing import missing_on
from wizard.pages.key_region import KeyRegion
from wizard.pages.key_slot import KeySlot
from wizard.pages.page import FootAction, Missing, Page
from wizard.pages.session import Session
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_field import KeyField
from wizard.widgets.key_input import Notice, NoticeKind
from wizard.widgets.key_marks import TONES
from wizard.widgets.layouts import add_to
from wizard.widgets.text import NEAR, gap, text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.list_intake import ListIntake
    from wizard.server.practice_data import Example


class KeyPage(Page):
    """One key in the field, those before it in the list; Next takes both.

    A whole key in the field is part of the order at once, as its last entry, so that everything that the flow
    knows of it can be shown; the list leaves it out until it is added. While a row of the list is corrected,
    its key is in the field.
    """

    step = Step.KEY
    next_explains = can_start_over = True
    keeps_layout = True
    help = KEY_HELP

    def __init__(self, session: Session) -> None:
        """Build the page; what only some orders need is made when it is needed."""
        super().__init__(session)
        self.setAcceptDrops(True)
        self.say_heading(
            text("KeyPage", "Redeem your product key"),
            text("KeyPage", "Type it, or paste the whole e-mail. Nothing changes until you choose “Redeem”."),
        )
        self._live = False
        """True if the key in the field is the last entry of the order."""
        self._row: int | None = None
        """The row that is corrected."""
        self._corrected = self._aside = ""
        self._painted = False
        self.key_field = KeyField()
        self.slot = KeySlot()
        self.doubts = DoubtsBox()
        self.region = KeyRegion(self)
        self._intake: ListIntake | None = None
        self._build()
        self._connect()

    # ---- the page

    def enter(self) -> None:
        """Show the keys of the order; a single one is in the field again."""
        entries, typed = self.flow.draft.entries, self.flow.typed
        self._row, self._aside = None, ""
        if not typed and len(entries) == 1:
            typed = entries[0].text
        self._live = bool(typed) and bool(entries) and entries[-1].text == typed
        self.key_field.edit.setKeyFormat(self.flow.key_format)
        self.key_field.edit.setText("")
        if typed:
            self.key_field.edit.setKey(typed)
        self._show_check(self.key_field.edit.check())
        self._show_region()
        if self.flow.endings_wanted:
            self.banner.say(Tone.NEUTRAL, key_notes.same_keys(self.speech, self.flow.endings_wanted))

    def take_over(self, before: Self) -> None:
        self.doubts.take_over(before.doubts)
        self.region.take_over(before.region)

    def leave(self) -> None:
        if self._intake is not None:
            self._intake.cancel()
        self.region.cancel()
        self._painted = False  # an order may be unfinished, or settled, when the page is shown again
        self.leave_row()
        super().leave()

    def first_focus(self) -> QWidget:
        return self.key_field.edit

    def spoken(self, step: str) -> str:
        """Name the step, the field and an unfinished order."""
        told = text("KeyPage", "{step}. Product key, edit, 25 characters.")
        return joined((told.format(step=step), self.region.spoken))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window is there: what takes time comes after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.region, self._look_for_unfinished)

    def _look_for_unfinished(self) -> None:
        if self.isVisible():
            self.region.look_for_unfinished()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped beside the field as a list."""
        self.intake.take_drop(event)

    def clear_search(self) -> bool:
        """Escape leaves the row that is corrected as it is."""
        if self._row is None:
            return False
        self._keep_row()
        return True

    # ---- Next

    def missing(self) -> Missing | None:
        """Return what has to be done before the order can continue, with its place."""
        return missing_on(self)

    @property
    def valid(self) -> bool:
        return self.missing() is None

    def foot_actions(self) -> tuple[FootAction, ...]:
        """Offer to add the key in the field where there is a list, or to save a correction."""
        if self._row is not None:
            return (
                FootAction(text("KeyPage", "Sa&ve key"), self._save_row, leading=True),
                FootAction(text("KeyPage", "&Keep it as it is"), self._keep_row),
            )
        if not self._live:
            return ()
        leading = len(self.flow.draft.entries) > 1
        return (FootAction(text("KeyPage", "&Add this key"), self.add, leading=leading),)

    def commit(self) -> bool:
        """Take the key in the field along, and ask its service who is signed in, and for whom."""
        if self._row is not None:
            self._save_row()
        self.flow.accept(doubts=self.doubts.isChecked())
        self.flow.typed = ""
        place = self.flow.place
        if place.source is Source.MICROSOFT:
            return True
        practice = text("KeyPage", "the practice service")
        name = self.slot.place.name(place) if place.source is Source.SERVICE else practice
        ask_who_and_for_whom(self, name)
        return False

    # ---- building

    def _build(self) -> None:
        self._open = Link(text("KeyPage", "&Open a list…"), name="open-list")
        self._where = Link(text("KeyPage", "Where do I &find my key?"), name="where")
        self._no_key = Link(text("KeyPage", "No key, or subscription expired?"), name="no-key")
        links = FlowRow(self._open, self._where, self._no_key)
        links.setSpacing(gap(NEAR) * 2)
        self.body.setSpacing(gap(NEAR))
        add_to(self.body, self.key_field, self.slot, links, self.doubts, (self.region, 1))

    def _connect(self) -> None:
        edit, place = self.key_field.edit, self.slot.place
        edit.checked.connect(self._take_check)
        edit.listPasted.connect(lambda text: self.intake.read_text(text))
        edit.filePasted.connect(lambda path: self.intake.read_file(path))
        edit.notice.connect(self._show_notice)
        place.placed.connect(self._choose_place)
        place.addressWanted.connect(self._ask_address)
        place.practiceWanted.connect(lambda: self._offer_practice_keys(place.link))
        self.region.practice.clicked.connect(lambda: self._offer_practice_keys(self.region.practice))
        place.cleared.connect(self._clear)
        self.doubts.toggled.connect(self._accept_doubts)
        self._open.clicked.connect(lambda: self.intake.choose_file())
        self._where.clicked.connect(self._show_key_places)
        self._no_key.clicked.connect(lambda: self.wants.emit(EnterRoom(Step.NO_KEY)))
        self.region.first_start.tried.connect(self._try_it)
        self.region.edited.connect(self._edit)
        self.region.removed.connect(self._remove)

    @property
    def intake(self) -> ListIntake:
        """The reader of lists, made when the first list comes."""
        if self._intake is None:
            intake: ListIntake = import_module("wizard.pages.list_intake").ListIntake(
                self.speech, lambda: self.flow.key_format, self, typing=True
            )
            self._intake = intake
            self._collected = import_module("wizard.pages.key_lists").Collected(self, intake)
            self.body.insertWidget(self.body.indexOf(self.doubts) + 1, intake.busy)
        return self._intake

    @property
    def reading(self) -> bool:
        """True while a list is read, and until its keys are here."""
        return self._intake is not None and not self._intake.busy.isHidden()

    # ---- the key in the field

    @property
    def live(self) -> bool:
        """True if the key in the field is part of the order."""
        return self._live

    @property
    def row(self) -> int | None:
        """The row that is corrected, None for none."""
        return self._row

    def listed(self) -> range:
        """Return the rows of the order that are in the list."""
        return range(len(self.flow.draft.entries) - self._live)

    def _take_check(self, check: Check) -> None:
        """Follow the field: a whole key belongs to the order, anything else does not."""
        self.flow.typed = key = self.key_field.edit.key() if self._row is None else self._aside
        if self._row is None:
            self._put_live(key, check)
        self._show_check(check)
        if self.key_field.edit.hasFocus():
            self.keep_in_sight(self.slot.verdict, self.key_field.edit)

    def _put_live(self, key: str, check: Check) -> None:
        texts = self.flow.draft.key_texts
        before = texts[:-1] if self._live else texts
        whole = len(key) == LENGTH and check.passable and key not in before
        wanted = (*before, key) if whole else before
        self._live = whole
        if wanted != texts:
            self.flow.set_keys(wanted, {key: check} if whole else None)

    def _show_check(self, check: Check) -> None:
        key = self.key_field.edit.key()
        first = self.flow.row_of(key, besides=self._row if self._row is not None else None) if key else None
        self.doubts.show_doubted(entry.text for entry in self.flow.draft.entries if entry.doubtful)
        entry = self.flow.draft.entries[-1] if self._live else None
        if check.verdict is Verdict.EMPTY:
            self.slot.show_verdict(Tone.NEUTRAL, "")
        elif entry is not None and not entry.usable:
            why = import_module("wizard.messages.destinations").unusable_key(self.speech, entry)
            self.slot.show_verdict(Tone.WARNING, key_notes.of_no_use(entry), why)
        elif first is not None and not (self._live and first == len(self.flow.draft.entries) - 1):
            self.slot.show_verdict(
                Tone.PROBLEM, import_module("wizard.pages.key_lists").duplicate(self.speech, first)
            )
        else:
            pairs = tuple((hint.read, *hint.likely) for hint in check.hints[:3] if hint.likely)
            told, details = key_notes.verdict(self.speech, check), key_notes.details(self.speech, check)
            self.slot.show_verdict(TONES[check.verdict], told, details, pairs)
        self.key_field.edit.setFeedback(self.slot.verdict.toolTip())
        self._show_place()

    def _show_place(self) -> None:
        self.slot.show_destination(self.flow.draft.destination, self.flow.services)
        self.region.look_back()
        self.banner.pass_on()
        key_notes.settle_same_keys(self)
        self.update_next()
        self.wants.emit(ShowService())

    def _accept_doubts(self, accepted: bool) -> None:
        self.flow.accept(doubts=accepted)
        self._show_place()

    def _show_notice(self, notice: Notice) -> None:
        tone = Tone.NEUTRAL if notice.kind is NoticeKind.CONVERTED else Tone.WARNING
        self.banner.say_passing(tone, Message(key_notes.notice(self.speech, notice), "", ""))

    def _clear(self) -> None:
        self.key_field.edit.setKey("")
        self.key_field.edit.setFocus()

    def _choose_place(self, place: Place) -> None:
        self.flow.choose_place(place)
        self._show_check(self.key_field.edit.check())
        self._show_region()

    def _ask_address(self) -> None:
        sheet = import_module("wizard.pages.address_sheet").AddressSheet(self.session, self.window())
        sheet.chosen.connect(self._choose_place)
        sheet.open()

    def _offer_practice_keys(self, below: QWidget) -> None:
        import_module("wizard.pages.practice_menu").offer(self, below, self.use_example)

    def use_example(self, example: Example) -> None:
        """Put a practice key into the field, and the key it needs before it into the list."""
        self.leave_row()
        if example.with_key:
            self.flow.add_keys((example.with_key,))
            self._live = False
        self.key_field.edit.setKey(example.key)
        self._show_typing()

    def _try_it(self) -> None:
        """Fill the field with a practice key, and go no further."""
        import_module("wizard.pages.practice_menu").fill(self, self.use_example)

    def _show_key_places(self) -> None:
        import_module("wizard.pages.help").show_key_places(self)

    # ---- the list

    def take_list(self, texts: tuple[str, ...], checks: dict[str, Check]) -> None:
        """Put the keys of a list into the order after the key in the field; `refresh` shows them."""
        self.leave_row()
        if self._live:
            self._live = False
            self.key_field.edit.setText("")
        self.flow.add_keys(texts, checks)

    def refresh(self) -> None:
        """Show the keys of the order as they are now."""
        key = self.key_field.edit.key() if self._row is None else ""
        entries = self.flow.draft.entries
        self._live = bool(key) and bool(entries) and entries[-1].text == key
        self._show_check(self.key_field.edit.check())
        self._show_region()

    def add(self) -> None:
        """Leave the key in the list, and make room for the next one."""
        self._live = False
        self.key_field.edit.setText("")
        self._show_typing()

    def _edit(self, row: int) -> None:
        """Put the key of a row into the field; what was typed there comes back."""
        if row != self._row:
            self.leave_row()
            self._aside = "" if self._live else self.key_field.edit.key()
            self._live = False
            self._row, self._corrected = row, self.flow.draft.entries[row].text
            self.key_field.edit.setText("")
            self.key_field.edit.setKey(self._corrected)
        self._show_typing()

    def _save_row(self) -> None:
        self.leave_row()
        self._show_typing()

    def _keep_row(self) -> None:
        """Leave the row that is corrected as it is."""
        self._type_again()
        self._show_typing()

    def _show_typing(self) -> None:
        self._show_region()
        self.key_field.edit.setFocus()

    def leave_row(self) -> None:
        """Give the row that is corrected what was typed, and correct none any more."""
        row, edit, texts = self._row, self.key_field.edit, self.flow.draft.key_texts
        if row is None:
            return
        key, check = edit.key(), edit.check()
        if key and key != self._corrected and texts[row : row + 1] == (self._corrected,):
            self.flow.replace_key(row, key, check)
        self._type_again()

    def _type_again(self) -> None:
        """Bring back what was typed before a row was corrected."""
        self._row, aside, self._aside = None, self._aside, ""
        self.key_field.edit.setText("")
        self.key_field.edit.setKey(aside)

    def _remove(self, rows: list[int]) -> None:
        self.leave_row()
        import_module("wizard.pages.key_lists").remove(self, rows)

    def _show_region(self) -> None:
        listed = len(self.listed())
        self.region.show_entries(self.flow.draft.entries[:listed], self._row)
        self.update_next()

    def stops(self) -> Iterator[str]:
        yield from import_module("wizard.pages.stops").stops_of_key(self)
