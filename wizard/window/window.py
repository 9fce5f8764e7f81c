"""The window: rail, buttons and the page of the flow's current step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from wizard.orders.steps import REDEEMING, SIDE_ROOMS, STEPS, Step
from wizard.pages.closing import close_when_saved, questions_before_closing
from wizard.pages.file_dialogs import last_folder
from wizard.pages.intents import (
    ChangeLanguage,
    EnterRoom,
    FollowFlow,
    ForgetUndo,
    HoldStill,
    Intent,
    NewOrder,
    OfferUndo,
    ShowService,
)
from wizard.pages.page import Page
from wizard.pages.question import Question, ask
from wizard.pages.session import Session
from wizard.pages.step_names import step_name
from wizard.pages.tasks import saving
from wizard.widgets.announcing import announce
from wizard.widgets.frame import paint_ground, set_margins, style_wizard
from wizard.widgets.rail_links import RailLink
from wizard.widgets.step_rail import StepRail
from wizard.widgets.text import em, text
from wizard.window.flow_wizard import FlowWizard
from wizard.window.foot import Foot
from wizard.window.service_label import service_label
from wizard.window.stillness import Stillness

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActivationWizard(FlowWizard):
    """The wizard with its rail and buttons; it does what pages want, and asks before something is lost."""

    languageChosen = Signal(str)

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__(session)
        self._settings = settings
        self._shown: Page | None = None
        self._question: QMessageBox | None = None
        self.rail = StepRail(room_links())
        self.foot = Foot(self, self.start_over)
        self.stillness = Stillness(self)
        style_wizard(self)
        self.setWindowTitle(text("ActivationWizard", "Product Key Wizard"))
        self.setSideWidget(self.rail.place)
        self.rail.place.show()
        self.rail.roomChosen.connect(self.enter_room)
        self.pageMade.connect(self._connect)
        self.pageEntered.connect(self._show_page)
        self._add_undo()
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has an application"
        application.focusChanged.connect(self._follow_focus)
        self._restore_size()
        self.follow_flow()

    def show_start(self) -> None:
        """Start over at Key, with nothing in the order."""
        self.foot.forget_undo()
        self._flow.start_over()
        self.follow_flow()

    def start_over(self) -> None:
        """Start over, after a question where keys would be removed; Undo brings them back."""
        count = len(self._flow.draft.entries) + len(self._flow.draft.kept)
        if not count:
            self._start_over()
        elif self._question is None:
            told = text("ActivationWizard", "%n key(s) will be removed from this order.", None, count)
            question = Question(
                text("ActivationWizard", "Start over?"),
                told,
                text("ActivationWizard", "Start over"),
                text("ActivationWizard", "Keep"),
            )
            self._question = ask(self, question, self._start_over, self._forget_question)

    def leave(self) -> None:
        """Cancel pending work, and the question that is open."""
        question, self._question = self._question, None
        if question is not None:
            question.reject()
        if self._shown is not None:
            self._shown.leave()
            self._shown = None

    def event(self, event: QEvent) -> bool:
        """Lay out what has changed before it is painted: nothing is seen where it does not stay."""
        if event.type() is QEvent.Type.UpdateRequest:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground: of the pages, and of the rail all the way down."""
        paint_ground(self, self.rail.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt lays a wizard out again in another style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the blue button, Ctrl+Enter Redeem; Escape never ends the program."""
        page = self.current()
        event.accept()
        if event.key() == Qt.Key.Key_F1:
            self._show_help()
        elif page is None:
            return
        elif event.key() == Qt.Key.Key_Escape:
            self._escape(page)
        elif event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._press_redeem()
            else:
                self._press_enter(page)
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, by the window's own button, after asking where there is something to lose."""
        questions = questions_before_closing(self._shown, self._session.batch)
        if self._question is None or not questions:
            self._close_after(questions)

    def accept(self) -> None:
        """Leave a side room, or go back in it; close on the last page of an order."""
        if self._flow.step in SIDE_ROOMS:
            if self._shown is None or not self._shown.step_back():
                self._leave_room()
        else:
            self.reject()

    # ---- keys

    def _press_enter(self, page: Page) -> None:
        focused = self.focusWidget()
        # Not a box or a card: Space ticks these.
        if isinstance(focused, QPushButton) and focused.isEnabled() and focused.isVisible():
            focused.click()
            return
        if page.take_enter(focused):
            return
        leading = self.foot.leading() if page.next_explains else None
        if leading is not None:
            leading.click()

    def _press_redeem(self) -> None:
        button = self.foot.decisive()
        if button is not None:
            button.click()

    def _escape(self, page: Page) -> None:
        if page.stop_waiting() or page.clear_search():
            return
        if self._flow.step in SIDE_ROOMS:
            self.accept()

    def _add_undo(self) -> None:
        """Ctrl+Z brings back what was removed, where no field has it for its text."""
        action = QAction(self)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        action.triggered.connect(self.foot.note.click)
        self.addAction(action)

    # ---- rooms

    def enter_room(self, room: object) -> None:
        """Show a side room, whose Back leads where one came from, or the help where there is none."""
        if room is None:
            self._show_help()
            return
        step = Step(str(room))
        if self._flow.step is step or self._flow.step is Step.REDEEM:
            return
        if step in self._flow.taken:  # a room is never behind itself
            while self._flow.step is not step:
                self._flow.go_back()
        else:
            self._flow.enter_room(step)
        self.follow_flow()

    def _leave_room(self) -> None:
        self._flow.go_back()
        self.follow_flow()

    def _show_help(self) -> None:
        from wizard.pages.help import show_help

        page = self.current()
        if page is not None:
            help_window = show_help(self, page.heading.text(), page.help)
            help_window.about.connect(self._show_about)

    def _show_about(self) -> None:
        from wizard.pages.about import show_about

        show_about(self, self._session)

    # ---- pages

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the buttons in line with the page wherever Qt puts it, also after the rail took its width."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and watched is self.current():
            self._align_buttons()
        return super().eventFilter(watched, event)

    def _connect(self, page: Page) -> None:
        page.installEventFilter(self)
        page.wants.connect(self._fulfil)
        page.changed.connect(self._show_buttons)  # after QWizard, which shows all buttons again

    def _fulfil(self, intent: Intent) -> None:
        match intent:
            case FollowFlow():
                self.follow_flow()
            case ShowService():
                self._show_steps()
            case EnterRoom(room=room):
                self.enter_room(room)
            case NewOrder(same_customer=same_customer):
                self._begin_order(same_customer=same_customer)
            case OfferUndo(told=told, undo=undo, link=link):
                self.foot.offer_undo(self._flow.step, told, undo, link)
                self._show_buttons()
            case ForgetUndo():
                self.foot.forget_undo(self._flow.step)
            case HoldStill():
                self.stillness.begin_pause()
            case ChangeLanguage(language=language):
                self.languageChosen.emit(language)

    def _begin_order(self, *, same_customer: bool) -> None:
        page = self.current()
        done = page.heading.text() if page is not None else ""
        if same_customer:
            self._flow.new_order_for_same_customer()
        else:
            self._flow.new_order()
        self.follow_flow()
        link = text("ActivationWizard", "Sho&w receipt")
        self.foot.offer_undo(Step.KEY, done, self._show_finished, link)
        self._show_buttons()

    def _start_over(self) -> None:
        self._question = None
        self.leave()  # what is typed there belongs to the order before
        told, draft = text("ActivationWizard", "Started over."), self._flow.draft
        discards = bool(draft.entries or draft.kept or self._flow.typed)
        self._flow.start_over()
        self.follow_flow()
        self.foot.forget_undo(Step.GUIDE)
        if discards:
            self.foot.offer_undo(Step.KEY, told, self._undo_start)
            self._show_buttons()

    def _show_finished(self) -> None:
        self.leave()
        self._flow.show_finished()
        self.follow_flow()

    def _undo_start(self) -> None:
        self._flow.undo()
        self.follow_flow()

    def _show_page(self, page: Page) -> None:
        # What was asked of another page has no point any more, and neither have its answers.
        self.leave()
        if self.isVisible():
            self.stillness.begin_pause()
        self._shown = page
        if page.step in REDEEMING:
            self.foot.forget_undo()
        # Back from a commit page's follower is none: an order that is resumed comes straight from Key.
        first, committed = self.page_of(Step.KEY), not STEPS[self._flow.step].back
        if first.isCommitPage() is not committed:
            first.setCommitPage(committed)
            page.completeChanged.emit()  # QWizard asks then if there is a way back
        self._show_steps()
        page.begin_at_top()  # whatever control Qt found for the keyboard
        page.enter()
        if not page.busy:
            page.settle_focus()
        self._arrange()
        self._show_buttons()
        if self.isVisible():  # a window that opens is read anyway
            announce(self, page.spoken(self.rail.accessibleDescription()))

    def _show_buttons(self) -> None:
        page = self.current()
        if page is not None and self._shown is page:
            self.foot.show_page(page, in_room=self._flow.step in SIDE_ROOMS)
            self.foot.fit(page.width() - 2 * page.side)

    def _show_steps(self) -> None:
        route = self._flow.route
        current = self._flow.step
        if current in SIDE_ROOMS:
            current = next(step for step in reversed(self._flow.taken) if step not in SIDE_ROOMS)
        current = Step.REVIEW if current is Step.REDEEM else current  # the rail stays as it was
        shown = tuple(step for step in route if step is not Step.REDEEM)
        if current not in shown:
            shown = (Step.KEY, current)
        if current is Step.KEY and not self._flow.draft.destination.settled:
            shown = (Step.KEY,)  # what follows is not known yet
        names, number = tuple(step_name(step) for step in shown), shown.index(current)
        page = self.page_of(self._flow.step)
        self.rail.show_steps(*(page.own_steps() or (names, number)))
        self.rail.show_room(self._flow.step if self._flow.step in SIDE_ROOMS else None)
        self.rail.show_service(*service_label(page))
        if page.account_line is not None:
            page.account_line.show_account()

    def _arrange(self) -> None:
        """Give rail and buttons their places beside and below the page."""
        # The rail is in the widget that Qt hides while it lays out: else it would get the focus then.
        # Asked for its parents instead, PySide loads every class that they could be, a tenth of a start.
        for holder in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if holder.isAncestorOf(self.rail.place) and self.rail.parentWidget() is not holder:
                self.rail.setParent(holder)
        self.rail.follow_window()
        self._align_buttons()

    def _align_buttons(self) -> None:
        page = self.current()
        if page is not None:
            set_margins(self, page.side)
            self.foot.fit(page.width() - 2 * page.side)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._shown is not None:
            self._shown.show_focused(now)

    def _forget_question(self) -> None:
        self._question = None

    def _close_after(self, questions: list[Question]) -> None:
        """Close once each question was answered with yes."""
        if not questions:
            self._close()
            return
        first, *others = questions
        self._question = ask(self, first, lambda: self._close_after(others), self._forget_question)

    def _close(self) -> None:
        """Close, once what is being saved is saved; what could not be saved keeps the window open."""
        self._question = None
        self._session.stop_batch()
        if saving():
            self._question = close_when_saved(self, self._close_now, self._forget_question)
        else:
            self._close_now()

    def _close_now(self) -> None:
        self._question = None
        self.leave()
        self._settings.setValue("window", self.saveGeometry())
        self._settings.setValue("practice", self._flow.practice_account)
        self._settings.setValue("folder", last_folder.path)
        super().reject()

    def _restore_size(self) -> None:
        remembered = self._settings.value("window")
        if isinstance(remembered, QByteArray) and self.restoreGeometry(remembered):
            return
        wanted = QSize(em() * 56, em() * 40)
        screen = self.screen().availableGeometry().size()
        self.resize(wanted.boundedTo(QSize(screen.width() * 9 // 10, screen.height() * 9 // 10)))


def room_links() -> tuple[RailLink, ...]:
    """Return the links at the foot of the rail; the one without a room opens the help."""
    return (
        RailLink(Step.BATCH, "apps", text("ActivationWizard", "Batch for many customers")),
        RailLink(Step.CHECK, "list", text("ActivationWizard", "Check a list")),
        RailLink(Step.ORDERS, "clock", text("ActivationWizard", "Earlier orders")),
        RailLink(Step.SETTINGS, "settings", text("ActivationWizard", "Settings")),
        RailLink(None, "help", text("ActivationWizard", "Help")),
    )
