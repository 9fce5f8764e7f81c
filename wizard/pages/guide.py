"""Guide: key after key through Microsoft's own pages. The wizard leads and records; the browser redeems."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Self

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from wizard import keys
from wizard.contract import Action, Code
from wizard.messages.guide import product_name
from wizard.microsoft import CONSEQUENCES, Cloud, Consequence, PageReading, Plan, Product, addresses, plan
from wizard.orders.draft import takes_keys
from wizard.orders.guided_key import GuidedKey
from wizard.orders.guided_order import GuidedOrder, Prompt
from wizard.orders.steps import Step
from wizard.pages.guiding import banners
from wizard.pages.guiding.banners import Answer, Banner
from wizard.pages.guiding.busy_clock import BusyClock
from wizard.pages.guiding.key_panel import KeyPanel
from wizard.pages.guiding.key_queue import KeyQueue
from wizard.pages.guiding.messages_panel import MessagesPanel
from wizard.pages.guiding.order_page import GuidedOrderPage
from wizard.pages.guiding.panel import GuidePanel
from wizard.pages.guiding.reading_form import BeforePanel
from wizard.pages.guiding.steps_panel import StepsOnly
from wizard.pages.guiding.stops import stops_of_keys
from wizard.pages.help_texts import GUIDE_HELP
from wizard.pages.intents import FollowFlow, NewOrder, OfferUndo
from wizard.pages.page import FootAction
from wizard.pages.question import ask
from wizard.pages.session import Session
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to
from wizard.widgets.text import text

_MESSAGE: Final = "message"


class GuidePage(GuidedOrderPage):
    """Shows one thing to do at a time: what the guided order asks next."""

    step = Step.GUIDE
    can_start_over = moves_itself = True
    help = GUIDE_HELP

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._plan: Plan | None = None
        self._clock = BusyClock(self.speech)
        self._before = BeforePanel(self.speech)
        self._key = KeyPanel(self.speech)
        self._messages = MessagesPanel(self.speech)
        self._steps = StepsOnly(self.speech)
        self._queue = KeyQueue(self.speech)
        self._give_up = Link(text("GuidePage", "&Give up this order…"))
        self._panels = (self._before, self._key, self._messages, self._steps)
        add_to(self.body, self._clock, *self._panels, self._queue, FlowRow(self._give_up), 1)
        self._connect()

    @property
    def shown_panels(self) -> tuple[GuidePanel, ...]:
        """The panels that are visible: one, or none beside a banner."""
        return tuple(panel for panel in self._panels if panel.isVisibleTo(self))

    def stops(self) -> Iterator[str]:
        if not takes_keys(self.flow.draft):
            yield "guide-steps"
            return
        yield from stops_of_keys(self, self._messages.said.emit)

    def enter(self) -> None:
        """Show the steps; with keys, look up what is known of them first."""
        draft = self.flow.draft
        guided = draft.guided
        assert guided is not None, "Microsoft redeems these keys"
        assert guided.product is not None, "a product was chosen before"
        chosen = plan(Cloud(guided.cloud), Product(guided.product), Action(str(draft.action)))
        self._plan = chosen
        self._clock.watch(None)
        self._show_panel(None)
        customer = guided.customer
        if not takes_keys(draft):
            self._steps.show_plan(chosen, customer.name if customer else "")
            self._show_panel(self._steps)
            self.update_next()
            self.settle_focus()
            return
        assert customer is not None, "a customer was named before"
        identity, endings, texts = guided.order, guided.endings, draft.key_texts

        def work() -> GuidedOrder:
            journal = self.session.journal()
            journal.check_writable()  # said before anything is opened
            order = self.flow.guided_order
            if order is None or order.plan != chosen or order.customer != customer:
                order = GuidedOrder(journal, chosen, customer, identity)
            order.look_up(texts, endings)
            return order

        def done(order: GuidedOrder) -> None:
            self.flow.guided_order = order
            self.begin_anew(self._before.clear, self._messages.clear)
            answering = self.asked == _MESSAGE
            self.show_next()
            if answering and self._key in self.shown_panels:
                self._ask_for_message()

        self.ask(text("GuidePage", "Looking up these keys on this computer…"), work, done)

    def take_over(self, before: Self) -> None:
        super().take_over(before)
        for panel, earlier in zip(self._panels, before._panels, strict=True):
            panel.take_over(earlier)

    def leave(self) -> None:
        self._clock.watch(None)
        super().leave()

    @property
    def valid(self) -> bool:
        """True once every key has an outcome; steps without keys are always complete."""
        if not takes_keys(self.flow.draft):
            return True
        order = self.flow.guided_order
        return order is not None and order.current is None and super().valid

    def first_focus(self) -> QWidget | None:
        return self.shown_panels[0].first_focus() if self.shown_panels else None

    def foot_actions(self) -> tuple[FootAction, ...]:
        """Offer to leave the keys that are left, once a page was opened."""
        order = self.flow.guided_order
        if order is None or order.current is None or not order.begun:
            return ()
        label = text("GuidePage", "Keep the rest &for later")
        return (FootAction(label, lambda: self._save(self.order.postpone_all)),)

    def show_next(self) -> None:
        """Show what the order asks next."""
        order = self.order
        order.agreed = True  # each panel that opens a page says for whom to sign in
        self.flow.answered(order.settled)
        self._clock.watch(None)
        prompt, key = order.next_prompt()
        match prompt:
            case Prompt.READING:
                self._before.show_customer(order.customer.name)
                self._show_panel(self._before)
            case Prompt.RESULT:
                self._show_key(self._current)
            case Prompt.DOUBT if key is not None:
                self._show_panel(None)
                self._say(banners.of_doubt(self.speech, key), key)
            case _:
                self._show_panel(None)
                self._say(banners.of_no_key(order))
        self._show_queue()
        self.update_next()
        self.settle_focus()
        self.hold_still(f"{prompt} {key.name if key is not None else ''}")

    @property
    def _current(self) -> GuidedKey:
        key = self.order.current
        assert key is not None, "a key is shown"
        return key

    def _connect(self) -> None:
        self._clock.due.connect(self._say_support_is_due)
        self._before.opened.connect(self._look)
        self._before.read.connect(self._take_reading)
        self._key.opened.connect(self._open)
        self._key.copied.connect(self._copy)
        self._key.entered.connect(lambda text: self._apply(self.order.set_text, self._current.name, text))
        self._key.redeemed.connect(lambda: self._redeem(self._current.name))
        self._key.messageShown.connect(self._ask_for_message)
        self._key.postponed.connect(lambda: self._save(self.order.postpone, self._current.name))
        self._messages.said.connect(self._take_message)
        self._messages.left.connect(self.show_next)
        self._steps.opened.connect(self._open_procedure)
        self._steps.keysWanted.connect(self._bring_keys)
        self._queue.moved.connect(lambda name, places: self._apply(self.order.move, name, places))
        self._queue.postponed.connect(lambda name: self._save(self.order.postpone, name))
        self._queue.broughtBack.connect(lambda name: self._apply(self.order.bring_back, name))
        self._queue.takenBack.connect(lambda name: self._save(self.order.take_back, name))
        self._give_up.clicked.connect(self._ask_to_give_up)
        self.session.clipboard().cleared.connect(self._key.say_cleared)

    def _say(self, banner: Banner, key: GuidedKey | None = None) -> None:
        """Show a banner with its answers, about a key."""
        name = key.name if key is not None else ""
        clicked: dict[Answer, Callable[[], None]] = {
            Answer.TAKE_OUT: lambda: self._save(self.order.take_out, name),
            Answer.ACCEPT: lambda: self._apply(self.order.accept_doubt, name),
            Answer.LOOK: self._look,
            Answer.POSTPONE: lambda: self._save(self.order.postpone, name),
            Answer.ENTER_AGAIN: lambda: self._apply(self.order.accept_doubt, name),
            Answer.REDEEMED: lambda: self._redeem(name),
            Answer.RETRY: self._continue,
            Answer.STOP: lambda: self._save(self.order.postpone_all),
            Answer.NEXT_KEY: self._continue,
            Answer.END: self._continue,
            Answer.CORRECT: lambda: self._correct(name),
            Answer.SUPPORT: lambda: self._open_address(addresses.SUPPORT),
        }
        buttons = [self.button(self.speech.text("GuidePage", one), clicked[one]) for one in banner.answers]
        self.banner.say(banner.tone, banner.message, *buttons)

    def _save(self, write: Callable[..., None], *values: object) -> None:
        """Save an answer, then show the next key, or the end."""
        self.save(write, *values, then=self._continue)

    def _redeem(self, name: str) -> None:
        """Save that a key was redeemed; that can be taken back until the order is closed."""
        ending = self.order.key(name).ending

        def saved() -> None:
            self._continue()
            told = text("GuidePage", "Saved: …{ending} was redeemed.")
            self.wants.emit(OfferUndo(told.format(ending=ending), lambda: self._take_back(name)))

        self.save(self.order.redeem, name, then=saved)

    def _take_back(self, name: str) -> None:
        def taken() -> None:
            if self.flow.step is Step.GUIDED:
                self.flow.go_back()
                self.wants.emit(FollowFlow())
            else:
                self._continue()

        if self.flow.guided_order is not None and self.order.key(name).can_be_taken_back:
            self.save(self.order.take_back, name, then=taken)

    def _ask_to_give_up(self) -> None:
        question = banners.before_giving_up(self.order)
        ask(self, question, lambda: self.save(self.order.give_up, then=self._leave))

    def _leave(self) -> None:
        """Show the results of an order that was given up; without any, begin another order."""
        self.flow.answered(self.order.settled)
        self.session.clipboard().forget()
        if self.order.begun:
            self.go_on()
        else:
            self.wants.emit(NewOrder())

    def _apply(self, change: Callable[..., None], *values: object) -> None:
        """Change the order without saving, then show the next key."""
        change(*values)
        self._continue()

    def _continue(self) -> None:
        """Show the next key, or the end."""
        self.banner.clear()
        if self.order.current is not None:
            self.show_next()
            return
        self.flow.answered(self.order.settled)
        self.session.clipboard().forget()
        self.go_on()

    def _correct(self, name: str) -> None:
        """The key was misread: begin again at the key field, with it in there and the other keys listed."""
        misread = self.order.key(name).text
        left = tuple(key.text for key in self.order.keys if key.is_open and key.text not in ("", misread))
        self.flow.lead_to_microsoft(left)
        self.flow.typed = misread
        self.wants.emit(FollowFlow())

    def _bring_keys(self, task: Action) -> None:
        self.flow.bring_keys(task)
        self.wants.emit(FollowFlow())

    def _show_panel(self, shown: GuidePanel | None) -> None:
        for panel in self._panels:
            panel.setVisible(panel is shown)
        self.ask_alone(shown is None)
        self._queue.hide()
        self._give_up.setVisible(shown in (self._before, self._key))
        name = product_name(self.speech, self._plan.product) if self._plan else ""
        action = self.speech.action(str(self.flow.draft.action)).title
        guided = self.flow.draft.guided
        customer = guided.customer.name if guided is not None and guided.customer is not None else ""
        title = (shown.title if shown else "") or text("GuidePage", "On Microsoft’s page")
        self.say_heading(title, " · ".join(filter(None, (customer, name, action))))

    def _show_key(self, key: GuidedKey) -> None:
        self._show_panel(self._key)
        number, count = map(self.speech.number, self.order.place(key))
        heading = text("GuidePage", "Key {number} of {count}")
        self.say_heading(heading.format(number=number, count=count), self.intro.text())
        self._key.show_key(key, self.order.plan_for(key), self.order.customer.name)
        self._clock.watch(key)

    def _show_queue(self) -> None:
        order = self.order
        read = order.before is not None or order.plan.action is Action.NEW
        shown = len(order.keys) > 1 and read
        if order.current is None:  # a wrong answer can be corrected
            shown = any(key.can_be_changed for key in order.keys)
        self._queue.setVisible(shown)
        if shown:
            self._queue.show_keys(order.keys, order.current)

    def _take_reading(self, reading: PageReading) -> None:
        self.order.before = reading
        self._continue()

    def _open(self) -> None:
        """Save that the key's page is about to be opened, then copy the key and open the page."""

        def opened() -> None:
            self.flow.page_opened()
            self.update_next()
            self.show_next()
            if self._current.text:
                self._copy()
            self._open_address(self.order.plan_for(self._current).address)

        self.save(self.order.begin, self._current.name, then=opened)

    def _open_procedure(self) -> None:
        """Open the page of steps that take no key from here."""
        self.flow.page_opened()
        self._open_address(self._steps.address)
        self.update_next()

    def _look(self) -> None:
        """Open the page to see the result of a key; the key stays where it is."""
        self._open_address(self.order.plan.address)
        self.settle_focus()

    def _open_address(self, address: str) -> None:
        if self.session.open_address(address):
            return
        self.session.clipboard().forget()
        QGuiApplication.clipboard().setText(address)
        order = self.flow.guided_order
        prompt, key = order.next_prompt() if order is not None else (Prompt.NONE, None)
        unsure = key if prompt is Prompt.DOUBT else None
        self._say(banners.of_no_browser(self.speech, address, unsure), key)

    def _copy(self) -> None:
        self.session.clipboard().copy(keys.dashed(self._current.text))
        self._key.say_copied(self._current.ending)

    def _ask_for_message(self) -> None:
        self.banner.clear()
        self._messages.begin()
        self._show_panel(self._messages)
        self.settle_focus()
        self.hold_still(_MESSAGE)

    def _take_message(self, said: str) -> None:
        code, name = Code(said), self._current.name
        self.save(self.order.said, name, code, then=lambda: self._tell(code, name))

    def _tell(self, code: Code, name: str) -> None:
        """Say what a message means; where the same key comes again, its panel is below."""
        order = self.order
        key = order.key(name)
        if CONSEQUENCES[code] is Consequence.RETRY_KEY:
            self.show_next()
        else:
            self.flow.answered(order.settled)
            self._show_panel(None)
            self.intro.setText(f"…{key.ending} · {self.intro.text()}")
            self._show_queue()
            self.update_next()
        self._say(banners.of_message(self.speech, order, code, key), key)
        self.settle_focus()
        self.hold_still(str(code))

    def _say_support_is_due(self, name: str) -> None:
        self._say(banners.of_support(self.order.key(name)))
        QApplication.alert(self.window())
