"""The window: rail, buttons and the page of the flow's current step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget, QWizard

from wizard.orders.steps import Step
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
from wizard.pages.question import ask
from wizard.pages.session import Session
from wizard.widgets.announcing import announce
from wizard.widgets.frame import paint_ground, set_margins, style_wizard
from wizard.widgets.step_rail import StepRail
from wizard.widgets.text import em
from wizard.window.flow_wizard import FlowWizard
from wizard.window.service_label import service_label
from wizard.window.settings import remember

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_Button = QWizard.WizardButton
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActivationWizard(FlowWizard):
    """The wizard with its rail and buttons; it does what pages want, and asks before something is lost."""

    languageChosen = Signal(str)

    def __init__(self, session: Session, settings: QSettings) -> None:
        """Show the flow as far as it has come."""
        super().__init__(session)
        self._settings = settings
        self._shown: Page | None = None
        self._question: QMessageBox | None = None
        self._rail = StepRail()
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        style_wizard(self)
        self.setWindowTitle(QCoreApplication.translate("ActivationWizard", "Product Key Wizard"))
        self.setSideWidget(self._rail)
        self.pageMade.connect(self._connect)
        self.pageEntered.connect(self._show_page)
        self.helpRequested.connect(self._show_help)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has an application"
        application.focusChanged.connect(self._follow_focus)
        self._restore_size()
        self.follow_flow()

    def show_start(self) -> None:
        """Start over, for any customer."""
        self._start_over(keep_customer=False)

    def leave(self) -> None:
        """Cancel pending work, and the question that is open."""
        question, self._question = self._question, None
        if question is not None:
            question.reject()
        if self._shown is not None:
            self._shown.leave()
            self._shown = None

    def validateCurrentPage(self) -> bool:
        """Next was pressed: where Start is left, the choice of a service is saved for the next start."""
        leaves_start = self._flow.step is Step.START
        left = super().validateCurrentPage()
        if left and leaves_start:
            remember(self._settings, self._session)
        return left

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
        """Escape stops waiting before it closes; Enter continues only where the page allows it."""
        page = self.current()
        if event.key() == Qt.Key.Key_F1:
            event.accept()
            self._show_help()
        elif event.key() == Qt.Key.Key_Escape and page is not None and page.stop_waiting():
            event.accept()
        elif event.key() in _ENTER and page is not None:
            event.accept()
            if page.enter_goes_on(self.focusWidget()):
                self.button(_Button.NextButton).click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, by whichever button, after asking where there is something to lose."""
        question = self._shown.before_closing() if self._shown is not None else None
        if question is None:
            self._close()
        elif self._question is None:
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

        page = self.current()
        if page is not None:
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

    def _connect(self, page: Page) -> None:
        page.wants.connect(self._fulfil)
        # QWizard shows all buttons again when a page's completeness changes; this slot comes after its own.
        page.completeChanged.connect(self._hide_idle_buttons)

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

    def _show_page(self, page: Page) -> None:
        set_margins(self)  # QWizard lays itself out anew when it restarts
        # What was asked of another page has no point any more, and neither have its answers.
        self.leave()
        self._shown = page
        # Back from a commit page's follower is none: an order that is resumed comes straight from Start.
        self.page_of(Step.START).setCommitPage(self._flow.step in {Step.REDEEM, Step.DONE})
        self._name_buttons()
        self._show_steps()
        page.begin_at_top()  # whatever control Qt found for the keyboard
        page.enter()
        self._hide_idle_buttons()
        if self.isVisible():  # a window that opens is read anyway
            told = QCoreApplication.translate("ActivationWizard", "{step}. {heading}")
            announce(self, told.format(step=self._rail.accessibleDescription(), heading=page.heading.text()))

    def _hide_idle_buttons(self) -> None:
        """Hide buttons that cannot be pressed where the page itself has the buttons to continue."""
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
        self._rail.show_service(*service_label(self._session))

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
        return isinstance(remembered, QByteArray) and self.restoreGeometry(remembered)

    def _restore_size(self) -> None:
        remembered = self._settings.value("window")
        if remembered is not None and self._restore(remembered):
            return
        # Room for three cards side by side, and for the first page with long texts and an order to resume.
        wanted = QSize(em() * 62, em() * 46)
        screen = self.screen().availableGeometry().size()
        self.resize(wanted.boundedTo(QSize(screen.width() * 9 // 10, screen.height() * 9 // 10)))
