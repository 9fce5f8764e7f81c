"""Guide: key after key through Microsoft's own pages. The wizard leads and notes; the browser redeems."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from wizard import keys
from wizard.contract import Action, Code
from wizard.messages.guide import product_name
from wizard.messages.noop import N_
from wizard.microsoft import FATES, Cloud, Fate, Noted, Plan, Product, plan
from wizard.orders.draft import takes_keys
from wizard.orders.guided_order import Guiding, Standing
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step
from wizard.pages.guiding.banners import GuideBanners
from wizard.pages.guiding.before_form import LookBefore
from wizard.pages.guiding.busy_clock import BusyClock
from wizard.pages.guiding.key_panel import KeyPanel
from wizard.pages.guiding.key_queue import KeyQueue
from wizard.pages.guiding.messages_panel import MessagesPanel
from wizard.pages.guiding.right_customer import RightCustomer
from wizard.pages.guiding.steps_only import WayOnly
from wizard.pages.intents import FollowFlow
from wizard.pages.page import Page
from wizard.pages.session import Session, problem_of
from wizard.pages.tasks import Task as Call

if TYPE_CHECKING:
    from wizard.orders.guided_order import GuidedKey
    from wizard.pages.question import Question


class GuidePage(Page):
    """Shows one thing to do at a time: the customer, a look before, a key, what the page said of it."""

    step = Step.GUIDE
    rail_name = N_("Steps", "Guide")

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        self._plan: Plan | None = None
        self._writing: Call[None] | None = None
        self._clock = BusyClock(self.speech)
        self._customer = RightCustomer(self.speech)
        self._before = LookBefore(self.speech)
        self._key = KeyPanel(self.speech)
        self._messages = MessagesPanel(self.speech)
        self._way = WayOnly(self.speech)
        self._queue = KeyQueue(self.speech)
        self._panels: tuple[QWidget, ...] = (
            *(self._customer, self._before, self._key, self._messages, self._way),
        )
        self._say = GuideBanners(self)
        for widget in (self._clock, *self._panels, self._queue):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._connect()

    # ---- what every page owes

    def enter(self) -> None:
        """Show the way; with keys, look up what is known of them first."""
        draft = self.flow.draft
        guided = draft.guided
        assert guided is not None, "Microsoft redeems these keys"
        assert guided.product is not None, "a product was chosen before"
        chosen = plan(Cloud(guided.cloud), Product(guided.product), Action(str(draft.action)))
        self._plan = chosen
        self._clock.watch(None)
        self._show_panel(None)
        if not takes_keys(draft):
            self._show_way(chosen, guided.customer.name if guided.customer else "")
            return
        customer = guided.customer
        assert customer is not None, "a customer was named before"
        order, endings, texts = guided.order, guided.endings, draft.key_texts

        def work() -> Guiding:
            journal = self.session.journal()
            journal.check_writable()  # said before anything is opened
            known = self.flow.guiding
            if known is None or known.plan != chosen or known.customer != customer:
                known = Guiding(journal, chosen, customer, order)
            known.look_up(texts, endings)
            return known

        waiting = QCoreApplication.translate("GuidePage", "Looking up what is known of these keys…")
        self.ask(waiting, work, self._take)

    def leave(self) -> None:
        """The clock stands while nobody looks; what is being written is written."""
        self._clock.watch(None)
        super().leave()

    def isComplete(self) -> bool:
        """Whether every key has an outcome; a way without keys is always at its end."""
        if not takes_keys(self.flow.draft):
            return True
        known = self.flow.guiding
        return known is not None and known.current is None and super().isComplete()

    def before_closing(self) -> Question | None:
        """Keys are on their way: those written down can be gone on with."""
        known = self.flow.guiding
        return self._say.closing(known) if known is not None and known.current is not None else None

    def first_focus(self) -> QWidget | None:
        """What the panel of the moment begins with."""
        shown = next((panel for panel in self._panels if panel.isVisibleTo(self)), None)
        return shown.first_focus() if shown is not None else None  # type: ignore[attr-defined]

    # ---- one thing to do at a time

    def show_turn(self) -> None:
        """Show what is to be done next."""
        known = self._known
        self.flow.answered(known.settled)
        key = known.current
        self._clock.watch(None)
        if key is None:
            self._show_panel(None)
            self._say.nothing_left(known)
        elif not known.agreed:
            self._customer.show_customer(known.customer.name)
            self._show_panel(self._customer)
        elif known.before is None and known.plan.action is not Action.NEW:
            self._show_panel(self._before)
        elif key.doubt is not None:
            self._show_panel(None)
            self._say.doubt(key)
        else:
            self._show_key(key)
        self._show_queue()
        self.update_next()
        self.settle_focus()

    def open_page(self) -> None:
        """Write the key down, then copy it and open its page."""
        key = self._current
        self.write(lambda: self._known.begin(key.name), self._open)

    def look(self) -> None:
        """Open the page to see what came of a key; the key stays where it is."""
        self._open_address(self._known.plan.address)
        self.settle_focus()

    def aside(self, name: str) -> None:
        """Leave a key for later."""
        self.write(lambda: self._known.put_aside(name), self._next_turn)

    def redeemed(self) -> None:
        """The page said that the key was redeemed."""
        name = self._current.name
        self.write(lambda: self._known.redeem(name), self._next_turn)

    def stop_here(self) -> None:
        """No key can be redeemed now: all are for later."""
        self.write(self._known.put_all_aside, self._next_turn)

    def next_turn(self) -> None:
        """The message was read: what comes next."""
        self._next_turn()

    def agree(self, name: str) -> None:
        """Go on with a key all the same."""
        self._known.agree_to(name)
        self.banner.clear()
        self.show_turn()

    def take_out(self, name: str) -> None:
        """A key does not belong into this order."""
        self.write(lambda: self._known.take_out(name), self._next_turn)

    def correct(self, name: str) -> None:
        """The key was misread: back to the key field, with it in there."""
        misread = self._known.key(name).text
        self.flow.typed = misread
        self.flow.set_keys(tuple(text for text in self.flow.draft.key_texts if text != misread))
        self.flow.go_back()
        self.wants.emit(FollowFlow())

    def lead_to_service(self, name: str) -> None:
        """This is a key of an activation service: its address is asked for on Start."""
        self.write(lambda: self._known.take_out(name), self._to_service)

    def _to_service(self) -> None:
        self.session.move(Place.of(Source.SERVICE))
        self.flow.use_keys_for_something_else()
        self.wants.emit(FollowFlow())

    def show_support(self, address: str) -> None:
        """Open the page of Microsoft's support."""
        if not self.session.open_address(address):
            self._no_browser(address)

    def write(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        """Write to the journal off the GUI thread; a second press meanwhile does nothing."""
        if self._writing is not None:
            return

        def finish() -> None:
            self._writing = None
            self.banner.clear()
            done()

        def failed(error: Exception) -> None:
            self._writing = None
            problem = problem_of(error)
            if problem is None:
                raise error
            again = self.button(self.retry_text(), lambda: self.write(work, done))
            self.show_problem(problem, again)

        self._writing = Call(work, lambda _nothing: finish(), failed)

    # ---- inside

    @property
    def _known(self) -> Guiding:
        known = self.flow.guiding
        assert known is not None, "the keys were looked up"
        return known

    @property
    def _current(self) -> GuidedKey:
        key = self._known.current
        assert key is not None, "a key is shown"
        return key

    def _connect(self) -> None:
        self._clock.due.connect(self._say_support_is_due)
        self._customer.agreed.connect(self._agree_on_customer)
        self._before.opened.connect(self.look)
        self._before.noted.connect(self._note_before)
        self._key.opened.connect(self.open_page)
        self._key.copied.connect(self._copy)
        self._key.entered.connect(self._has_text)
        self._key.redeemed.connect(self.redeemed)
        self._key.messageShown.connect(self._ask_for_message)
        self._key.asided.connect(lambda: self.aside(self._current.name))
        self._messages.said.connect(self._take_message)
        self._messages.left.connect(self.show_turn)
        self._way.opened.connect(lambda: self._open_address(self._way.address))
        self._way.keysWanted.connect(self._bring_keys)
        self._queue.moved.connect(self._move)
        self._queue.asided.connect(self.aside)
        self._queue.takenUp.connect(self._take_up)
        self.session.clipboard().cleared.connect(self._say_cleared)

    def _take(self, known: Guiding) -> None:
        self.flow.guiding = known
        self.show_turn()

    def _show_panel(self, shown: QWidget | None) -> None:
        text = QCoreApplication.translate
        for panel in self._panels:
            panel.setVisible(panel is shown)
        self._queue.hide()
        name = product_name(self.speech, self._plan.product) if self._plan else ""
        action = self.speech.action(str(self.flow.draft.action)).title
        guided = self.flow.draft.guided
        customer = guided.customer.name if guided is not None and guided.customer is not None else ""
        title = getattr(shown, "title", "") or text("GuidePage", "On Microsoft’s page")
        self.say_heading(title, " · ".join(filter(None, (customer, name, action))))

    def _show_key(self, key: GuidedKey) -> None:
        known = self._known
        self._show_panel(self._key)
        text = QCoreApplication.translate
        place = known.keys.index(key) + 1
        heading = text("GuidePage", "Key {number} of {count}")
        self.say_heading(heading.format(number=place, count=len(known.keys)), self.intro.text())
        self._key.show_key(key, known.plan)
        self._clock.watch(key)

    def _show_queue(self) -> None:
        known = self._known
        looked = known.before is not None or known.plan.action is Action.NEW
        shown = len(known.keys) > 1 and known.agreed and looked
        if known.current is None:  # a wrong answer can be given anew
            shown = any(key.can_be_asked_again or key.standing is Standing.ASIDE for key in known.keys)
        self._queue.setVisible(shown)
        if shown:
            self._queue.show_keys(known.keys, known.current)

    def _show_way(self, chosen: Plan, customer: str) -> None:
        self._way.show_way(chosen, customer)
        self._show_panel(self._way)
        self.update_next()
        self.settle_focus()

    def _agree_on_customer(self) -> None:
        self._known.agreed = True
        self.show_turn()

    def _note_before(self, noted: Noted) -> None:
        self._known.before = noted
        self.banner.clear()
        self.show_turn()

    def _has_text(self, text: str) -> None:
        self._known.has_text(self._current.name, text)
        self.show_turn()

    def _open(self) -> None:
        """The key is written down."""
        key = self._current
        self.show_turn()
        if key.text:
            self._copy()
        self._open_address(self._known.plan.address)

    def _open_address(self, address: str) -> None:
        if not self.session.open_address(address):
            self._no_browser(address)

    def _no_browser(self, address: str) -> None:
        self.session.clipboard().forget()
        QGuiApplication.clipboard().setText(address)
        self._say.no_browser(address)

    def _copy(self) -> None:
        text = QCoreApplication.translate
        self.session.clipboard().copy(keys.dashed(self._current.text))
        told = text("GuidePage", "Copied: the key ending in {ending}. It leaves the clipboard in {seconds}.")
        from wizard.pages.clipboard import SECONDS

        seconds = self.speech.seconds(SECONDS)
        self._key.say_of_clipboard(told.format(ending=self._current.ending, seconds=seconds))

    def _say_cleared(self) -> None:
        text = QCoreApplication.translate
        self._key.say_of_clipboard(
            text("GuidePage", "The key has left the clipboard. Copy it again if you need it.")
        )

    def _ask_for_message(self) -> None:
        self.banner.clear()
        self._messages.begin()
        self._show_panel(self._messages)
        self.settle_focus()

    def _take_message(self, said: str) -> None:
        code, name = Code(said), self._current.name
        self.write(lambda: self._known.said(name, code), lambda: self._tell(code, name))

    def _tell(self, code: Code, name: str) -> None:
        """Say what a message means; where the same key comes again, its panel stands below."""
        known = self._known
        if FATES[code] is Fate.GO_ON:
            self.show_turn()
        else:
            self.flow.answered(known.settled)
            self._show_panel(None)
            self.intro.setText(f"…{known.key(name).ending} · {self.intro.text()}")
            self._show_queue()
            self.update_next()
        self._say.remedy(code, known.key(name))
        self.settle_focus()

    def _next_turn(self) -> None:
        self.banner.clear()
        if self._known.current is not None:
            self.show_turn()
            return
        self.flow.answered(self._known.settled)
        self.session.clipboard().forget()
        self.go_on()

    def _say_support_is_due(self, name: str) -> None:
        self._say.support_due(self._known.key(name))
        QApplication.alert(self.window())

    def _move(self, name: str, places: int) -> None:
        self._known.move(name, places)
        self.show_turn()

    def _take_up(self, name: str) -> None:
        self._known.take_up(name)
        self.banner.clear()
        self.show_turn()

    def _bring_keys(self, task: Action) -> None:
        self.flow.bring_keys(task)
        self.wants.emit(FollowFlow())
