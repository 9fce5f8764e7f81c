"""Start: where the key is from, and what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from wizard.contract import Action, Problem
from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import ChangeLanguage, FollowFlow, ShowService
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.pages.tasks import Task
from wizard.widgets.banner import Banner, copy_button
from wizard.widgets.button import Button
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.chooser import Chooser
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.text import Subheading, em
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.journal import Entry
    from wizard.pages.service_form import ServiceForm

LANGUAGE_NAMES = (("en", "English"), ("nl", "Nederlands"), ("ja", "日本語"))


class StartPage(Page):
    """The first page; nothing is asked of any service here."""

    step = Step.START
    rail_name = N_("Steps", "Start")
    help = (
        Answer(
            N_("Help", "Where is my key from?"),
            N_(
                "Help",
                "From a vendor, if you were given the address of an activation service. From Microsoft, if it"
                " is for a Microsoft product. Practicing needs no key and changes nothing.",
            ),
        ),
        Answer(
            N_("Help", "Which of the four is right?"),
            N_(
                "Help",
                "A new subscription, if the customer has none of this product. Add licenses, for more of them"
                " until the same date. Extend, for a later date. Reactivate, if it has expired or is"
                " disabled.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.say_heading(
            text("StartPage", "Redeem product keys"),
            text("StartPage", "Nothing happens to any subscription before you press Redeem at the end."),
        )
        self._call: Task[tuple[Entry, ...]] | None = None
        self._painted = False
        self._unfinished = Banner()
        self._sources = CardGrid(3, text("StartPage", "Where is your key from?"))
        self._actions = CardGrid(2, text("StartPage", "What are the keys for?"))
        self._service: ServiceForm | None = None
        self._build()
        self._sources.picked.connect(self._choose_source)
        self._actions.picked.connect(self._choose_action)

    def stops(self) -> Iterator[str]:
        """Show each source of keys; practice stays chosen."""
        yield "start"
        for source in (Source.SERVICE, Source.MICROSOFT):
            self._sources.card(source).click()
            yield f"start-{source}"
        self._sources.card(Source.PRACTICE).click()

    def choose(self, source: Source, purpose: Action | Step) -> None:
        """Choose as a person does, for a walk: an action, or a room beside orders."""
        self._sources.card(source).click()
        if isinstance(purpose, Step):
            self._go_aside(purpose)
        else:
            self._actions.card(purpose).click()

    def enter(self) -> None:
        """Show what is chosen so far, and look for an order that was not finished."""
        self._actions.choose(self.flow.draft.action)
        self._sources.choose(self.session.place.source)
        self._show_source()
        self._say_what_is_kept()
        if self._painted:
            self._look_for_unfinished()

    def leave(self) -> None:
        """Stop looking."""
        if self._call is not None:
            self._call.cancel()
            self._call = None
        super().leave()

    def _say_what_is_kept(self) -> None:
        """Say that keys entered before are still in the order."""
        count = len(self.flow.draft.entries)
        if not count:
            return
        text = QCoreApplication.translate
        title = text("StartPage", "Kept in this order: {keys}").format(keys=self.speech.keys(count))
        told = text("StartPage", "Nothing was redeemed. Choose what they are for, then go on.")
        self.banner.say(Tone.NEUTRAL, Message(title, told, ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window is there: what takes time comes after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._look_for_unfinished)

    @property
    def valid(self) -> bool:
        """True when service and action are chosen."""
        place = self.session.place
        ready = place.source is not Source.SERVICE or bool(self.session.address)
        return ready and super().valid

    def _build(self) -> None:
        text = QCoreApplication.translate
        self.column.insertWidget(2, self._unfinished)
        self.body.addWidget(Subheading(text("StartPage", "Where is your key from?")))
        self._sources.add(
            Source.PRACTICE,
            "practice",
            text("StartPage", "Just &practicing"),
            text("StartPage", "Try everything with practice keys. Nothing leaves this computer."),
        )
        self._sources.add(
            Source.SERVICE,
            "service",
            text("StartPage", "From a &vendor or distributor"),
            text("StartPage", "Their activation service redeems it. You need its address and your token."),
        )
        self._sources.add(
            Source.MICROSOFT,
            "browser",
            text("StartPage", "From &Microsoft"),
            text("StartPage", "Microsoft redeems its keys only on its own pages, in your browser."),
        )
        self.body.addWidget(self._sources)
        self.body.addWidget(Subheading(text("StartPage", "What are the keys for?")))
        for action in Action:
            message = self.speech.action(action)
            self._actions.add(action, action.value, message.title, message.explanation)
        self.body.addWidget(self._actions)
        self.body.addStretch(1)
        self.body.addLayout(self._build_footer())

    def _build_footer(self) -> FlowRow:
        text = QCoreApplication.translate
        orders = Button(icon("clock"), text("StartPage", "Ear&lier orders"))
        orders.setObjectName("orders")
        orders.clicked.connect(lambda: self._go_aside(Step.ORDERS))
        check = Button(icon("success"), text("StartPage", "Check &keys only"))
        check.setObjectName("check")
        check.clicked.connect(lambda: self._go_aside(Step.CHECK))
        where = Button(icon("key"), text("StartPage", "Where do I &find my key?"))
        where.clicked.connect(self._show_key_places)
        return FlowRow(check, orders, where)

    def _build_beside_heading(self) -> None:
        text = QCoreApplication.translate
        self._languages = Chooser()
        self._languages.activated.connect(
            lambda: self.wants.emit(ChangeLanguage(self._languages.currentData()))
        )
        for code, name in LANGUAGE_NAMES:
            self._languages.addItem(name, code)
        # One that is not there, as the pseudo-language, is shown as none.
        self._languages.setCurrentIndex(self._languages.findData(self.speech.language))
        # Measuring all names would load the fonts of all scripts before the first frame.
        self._languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._languages.setMinimumContentsLength(max(len(name) for _, name in LANGUAGE_NAMES))
        label = QLabel(text("StartPage", "Lan&guage"))
        label.setBuddy(self._languages)
        # Qt measures it with kerning and draws it without.
        label.setMinimumWidth(label.sizeHint().width() + em() // 6)
        self.heading_row.addLayout(FlowRow(label, self._languages))

    def _show_key_places(self) -> None:
        from wizard.pages.help import show_key_places

        show_key_places(self)

    def _choose_source(self, source: Source) -> None:
        if source is Source.SERVICE:
            self._show_service().take()
        else:
            self.session.move(Place.of(source))
        self._show_source()

    def _show_source(self) -> None:
        source = self.session.place.source
        if source is Source.SERVICE:
            self._show_service()
        elif self._service is not None:
            self._service.hide()
        self.banner.clear()
        self._explain_actions()
        self._show_place()

    def _explain_actions(self) -> None:
        """Microsoft's pages do not do with keys what a service does."""
        for action in Action:
            explanation = self.speech.action(action).explanation
            if self.session.place.source is Source.MICROSOFT:
                from wizard.messages.guide import action_explanation

                explanation = action_explanation(self.speech, action)
            self._actions.card(action).explain(explanation)

    def _show_service(self) -> ServiceForm:
        if self._service is None:
            from wizard.pages.service_form import ServiceForm

            self._service = ServiceForm(self.session)
            self._service.edited.connect(self._show_place)
            self.body.insertWidget(self.body.indexOf(self._sources) + 1, self._service)
            self._service.come_after(self._sources.last())
        self._service.show()
        return self._service

    def _show_place(self) -> None:
        self.update_next()
        self.wants.emit(ShowService())

    def _choose_action(self, action: Action) -> None:
        self.flow.choose_action(action)
        self._show_place()

    def _go_aside(self, room: Step) -> None:
        self.flow.enter_room(room)
        self.go_on()

    def _look_for_unfinished(self) -> None:
        if self.isVisible() and self._call is None:
            journal = self.session.journal
            self._call = Task(lambda: journal().entries(), self._show_unfinished, self._no_journal)

    def _show_unfinished(self, entries: tuple[Entry, ...]) -> None:
        self._call = None
        self._unfinished.clear()
        notice = self.session.take_journal_notice()
        if notice is not None:
            self._say_of_journal(notice)
            return
        open_order = next((entry for entry in entries if entry.unfinished), None)
        if open_order is not None:
            self._offer_to_resume(*_whole_order(entries, open_order))

    def _offer_to_resume(self, entry: Entry, *others: Entry) -> None:
        """An order of a service, or the keys of one that goes to Microsoft's pages: an entry each."""
        text = QCoreApplication.translate
        guided = entry.order.service == Source.MICROSOFT
        endings = [ending for one in (entry, *others) for ending in one.order.endings]
        told = text("StartPage", "The order for {customer} with {keys} was begun on {time}.")
        message = Message(
            text("StartPage", "An order is not finished"),
            told.format(
                customer=entry.order.customer.name,
                keys=self.speech.listed([f"…{ending}" for ending in endings]),
                time=self.speech.time(entry.begun_at),
            ),
            text("StartPage", "Resume it: the guide goes on where it was, and asks for each key in its turn.")
            if guided
            else text(
                "StartPage",
                "Resume it first: the service is asked what came of it, and no key is spent twice.",
            ),
        )
        self._unfinished.say(Tone.WARNING, message, self._resume_button(entry))

    def _resume_button(self, entry: Entry) -> QPushButton:
        label = QCoreApplication.translate("StartPage", "&Resume this order")
        return self.button(label, lambda: self.discard_and(lambda: self._resume(entry)))

    def _resume(self, entry: Entry) -> None:
        if self.session.resume(entry):
            self._unfinished.clear()
            self.wants.emit(FollowFlow())
            return
        from wizard.messages.guide import newer_version

        self._unfinished.say(Tone.WARNING, newer_version(self.speech))

    def _no_journal(self, error: Exception) -> None:
        self._call = None
        problem: Problem | None = getattr(error, "problem", None)
        if problem is None:
            raise error
        self._say_of_journal(problem)

    def _say_of_journal(self, problem: Problem) -> None:
        details = copy_button(self.session.details_of(problem))
        self._unfinished.say(Tone.WARNING, self.speech.problem(problem), details)


def _whole_order(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    """The entries that are resumed together with one, in their order."""
    if entry.order.service != Source.MICROSOFT:
        return (entry,)
    from wizard.orders.guided_record import still_to_come

    return still_to_come(entries, entry)
