"""The window: shows the page of the flow's current step, nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget, QWizard

from wizard.orders.place import Source
from wizard.orders.steps import Step, next_step
from wizard.pages.intents import (
    ChangeLanguage,
    FollowFlow,
    GoToMicrosoft,
    Intent,
    ShowService,
    StartOver,
    UseKeysForSomethingElse,
)
from wizard.pages.page import Page, page_class
from wizard.pages.session import Session
from wizard.widgets.frame import paint_ground, set_margins, style_wizard
from wizard.widgets.step_rail import StepRail
from wizard.widgets.text import em
from wizard.window.settings import remember

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_Button = QWizard.WizardButton
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActivationWizard(QWizard):
    """A QWizard whose pages are made when the flow first gets to them."""

    languageChosen = Signal(str)
    _IDS: ClassVar = {step: number for number, step in enumerate(Step)}
    _STEPS: ClassVar = dict(enumerate(Step))

    def __init__(self, session: Session, settings: QSettings) -> None:
        """Show the flow as far as it has come."""
        super().__init__()
        self._session = session
        self._flow = session.flow
        self._settings = settings
        self._following = False
        self._shown: Page | None = None
        self._question: QMessageBox | None = None
        self._rail = StepRail()
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        style_wizard(self)
        self.setWindowTitle(QCoreApplication.translate("ActivationWizard", "Product Key Wizard"))
        self.setSideWidget(self._rail)
        self._page(Step.START)
        self.setStartId(self._IDS[Step.START])
        self.currentIdChanged.connect(self._show_page)
        self.helpRequested.connect(self._show_help)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has an application"
        application.focusChanged.connect(self._follow_focus)
        self._restore_size()
        self.follow_flow()

    def follow_flow(self) -> None:
        """Show the step that the flow is at, however it got there."""
        self._following = True
        self.restart()
        for step in self._flow.taken[1:]:
            self._page(step)
            self.next()
        self._following = False
        set_margins(self)
        self._show_page(self.currentId())

    def show_start(self) -> None:
        """Begin anew, for whichever customer."""
        self._start_over(keep_customer=False)

    def leave(self) -> None:
        """Nobody waits for the answers to this window any more."""
        question, self._question = self._question, None
        if question is not None:
            question.reject()
        if self._shown is not None:
            self._shown.leave()
            self._shown = None

    def nextId(self) -> int:
        """The page after the current one, as the flow says; -1 after the last."""
        step = self._STEPS.get(self.currentId())
        if step is None:
            return -1
        if self._following:
            taken = self._flow.taken
            place = taken.index(step) + 1
            if place < len(taken):
                return self._IDS[taken[place]]
        if step is not self._flow.step:
            return self._IDS[self._flow.step]
        following = next_step(step, self._flow.draft)
        if following is None and step is not Step.START:
            return -1
        # Before a task is chosen nobody knows what follows, only that something does.
        return self._IDS[following or Step.ACCOUNT]

    def validateCurrentPage(self) -> bool:
        """Next was pressed: the flow takes the step, unless the page has to wait for an answer first."""
        page = self.currentPage()
        if self._following or not isinstance(page, Page):
            return True
        if self._flow.step is page.step:
            if not page.isComplete() or not page.commit():
                return False
            if page.step is Step.START:
                remember(self._settings, self._session)
            self._flow.go_on()
        self._page(self._flow.step)
        return True

    def cleanupPage(self, number: int) -> None:
        """Back was pressed: so does the flow."""
        if not self._following and self._flow.step is self._STEPS[number] and self._flow.can_go_back:
            self._flow.go_back()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground: of the pages, and of the steps all the way down."""
        paint_ground(self, self._rail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The steps make room for the page."""
        super().resizeEvent(event)
        self._rail.follow_window()

    def changeEvent(self, event: QEvent) -> None:
        """Qt lays a wizard out anew in another style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            set_margins(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops waiting before it closes; Enter goes on only where the page says that it may."""
        page = self.currentPage()
        if event.key() == Qt.Key.Key_F1:
            event.accept()
            self._show_help()
        elif event.key() == Qt.Key.Key_Escape and isinstance(page, Page) and page.stop_waiting():
            event.accept()
        elif event.key() in _ENTER and isinstance(page, Page):
            event.accept()
            if page.enter_goes_on(self.focusWidget()):
                self.button(_Button.NextButton).click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Cancel, Escape, Close or the window's close button: asks where there is something to lose."""
        question = self._shown.before_closing() if self._shown is not None else None
        if question is None:
            self._close()
        elif self._question is None:
            from wizard.pages.question import ask

            self._question = ask(self, question, self._close, self._forget_question)

    def accept(self) -> None:
        """Close was pressed on the last page."""
        self.reject()

    def _close(self) -> None:
        self._question = None
        self.leave()
        self._settings.setValue("window", self.saveGeometry())
        super().reject()

    def _show_help(self) -> None:
        from wizard.pages.help import show_help

        page = self.currentPage()
        if isinstance(page, Page):
            help_window = show_help(self, page.heading.text(), page.help)
            help_window.about.connect(self._show_about)

    def _show_about(self) -> None:
        from wizard.pages.about import show_about

        show_about(self, self._session)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._shown is not None:
            self._shown.show_focused(now)

    def _forget_question(self) -> None:
        self._question = None

    def _page(self, step: Step) -> Page:
        """The page of a step, made when it is first needed."""
        made = self.page(self._IDS[step])
        if isinstance(made, Page):
            return made
        page = page_class(step)(self._session)
        page.wants.connect(self._fulfil)
        self.setPage(self._IDS[step], page)
        page.completeChanged.connect(self._hide_idle_buttons)  # behind Qt, which shows them all
        return page

    def _fulfil(self, intent: Intent) -> None:
        match intent:
            case FollowFlow():
                self.follow_flow()
            case ShowService():
                self._show_steps()
            case StartOver(keep_customer=keep_customer):
                self._start_over(keep_customer=keep_customer)
            case UseKeysForSomethingElse():
                self._flow.use_keys_for_something_else()
                self.follow_flow()
            case GoToMicrosoft(texts=texts):
                self._session.lead_to_microsoft(texts)
                self.follow_flow()
            case ChangeLanguage(language=language):
                self.languageChosen.emit(language)

    def _show_page(self, number: int) -> None:
        page = self.page(number)
        if self._following or not isinstance(page, Page):
            return
        # What was asked of another page has no point any more, and neither have its answers.
        self.leave()
        self._shown = page
        # Back from a commit page's follower is none: an order that is resumed comes straight from Start.
        self._page(Step.START).setCommitPage(self._flow.step in {Step.REDEEM, Step.DONE})
        self._name_buttons()
        self._show_steps()
        page.begin_at_top()  # whatever control Qt found for the keyboard
        page.enter()
        self._hide_idle_buttons()
        if self.isVisible():  # a window that opens is read anyway
            from wizard.widgets.announcing import announce

            told = QCoreApplication.translate("ActivationWizard", "{step}. {heading}")
            announce(self, told.format(step=self._rail.accessibleDescription(), heading=page.heading.text()))

    def _hide_idle_buttons(self) -> None:
        """Where the way on stands on the page itself, a button below that cannot be pressed only misleads."""
        if self._flow.step not in (Step.GUIDE, Step.REDEEM):
            return
        for kind in (_Button.BackButton, _Button.NextButton, _Button.CommitButton):
            button = self.button(kind)
            if button.isVisible() and not button.isEnabled():
                button.hide()

    def _show_steps(self) -> None:
        route = self._flow.route
        current = self._flow.step
        shown = route if current in route else (Step.START, current)
        names = [QCoreApplication.translate("Steps", page_class(step).rail_name) for step in shown]
        self._rail.show_steps(tuple(names), shown.index(current))
        self._show_service()

    def _show_service(self) -> None:
        source = self._session.place.source
        icon_name, name, remark = _service_name(source)
        if source is Source.SERVICE:
            info = self._session.info
            name, remark = info.vendor if info else name, "\n".join(self._about_service())
        self._rail.show_service(icon_name, name, remark)

    def _about_service(self) -> list[str]:
        """Where it is, whether anything there is real, and whom to ask."""
        text = QCoreApplication.translate
        info, host = self._session.info, self._session.host
        lines = [host or self._session.place.address]
        if info is not None:
            real = text("ActivationWizard", "Real keys, real licenses")
            practice = text("ActivationWizard", "No real keys, no real licenses")
            lines.insert(0, practice if self._session.practicing else real)
            support = info.support
            ways = [support.name, *filter(None, (support.email, support.phone, support.url))]
            lines.append(
                text("ActivationWizard", "Support: {contact}").format(contact=ways[min(1, len(ways) - 1)])
            )
        return lines

    def _start_over(self, *, keep_customer: bool) -> None:
        self._flow.start_over(keep_customer=keep_customer)
        self.follow_flow()

    def _name_buttons(self) -> None:
        """Our own words: Qt's are not retranslated while running, and its Dutch Commit is not a word."""
        text = QCoreApplication.translate
        self.setButtonText(_Button.NextButton, text("ActivationWizard", "&Next"))
        self.setButtonText(_Button.BackButton, text("ActivationWizard", "&Back"))
        self.setButtonText(_Button.CommitButton, text("ActivationWizard", "Re&deem"))
        self.setButtonText(_Button.HelpButton, text("ActivationWizard", "&Help"))
        self.setButtonText(_Button.FinishButton, text("ActivationWizard", "&Close"))
        cancel = (
            text("ActivationWizard", "&Close")
            if self._flow.step is Step.REDEEM
            else text("ActivationWizard", "Cancel")
        )
        self.setButtonText(_Button.CancelButton, cancel)

    def _restore(self, remembered: object) -> bool:
        from PySide6.QtCore import QByteArray

        return isinstance(remembered, QByteArray) and self.restoreGeometry(remembered)

    def _restore_size(self) -> None:
        remembered = self._settings.value("window")
        if remembered is not None and self._restore(remembered):
            return
        # Room for three cards side by side, and for the first page with long texts and an order to resume.
        wanted = QSize(em() * 62, em() * 46)
        screen = self.screen().availableGeometry().size()
        self.resize(wanted.boundedTo(QSize(screen.width() * 9 // 10, screen.height() * 9 // 10)))


def _service_name(source: Source) -> tuple[str, str, str]:
    """The icon of a service, what it is called before more is known, and a remark."""
    text = QCoreApplication.translate
    match source:
        case Source.PRACTICE:
            remark = text("ActivationWizard", "No real keys, no real licenses")
            return "practice", text("ActivationWizard", "Practice service"), remark
        case Source.SERVICE:
            return "service", text("ActivationWizard", "Activation service"), ""
        case Source.MICROSOFT:
            return "browser", "Microsoft", text("ActivationWizard", "In your browser")
