"""The two navigators, QWizard and the order's flow: the flow decides, QWizard is told."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWizard

from wizard.orders.steps import Step, next_step
from wizard.pages.page import Page, page_class
from wizard.pages.session import Session


class FlowWizard(QWizard):
    """A QWizard whose pages are those of a session's flow, made when the flow first gets to them.

    QWizard keeps a history of its own, which `nextId`, `validateCurrentPage` and `cleanupPage` hold to the
    flow's. A flow that jumped is followed by going through its steps again: QWizard has no other way to get a
    history. `pageMade` has a page right after it was made, `pageEntered` one that is shown and at rest.
    """

    pageMade = Signal(object)
    pageEntered = Signal(object)
    _IDS: ClassVar = {step: number for number, step in enumerate(Step)}
    _STEPS: ClassVar = dict(enumerate(Step))

    def __init__(self, session: Session) -> None:
        """Show nothing yet; `follow_flow` does, once the window is built."""
        super().__init__()
        self._session = session
        self._flow = session.flow
        self._following = False
        self.currentIdChanged.connect(self._enter_current)

    def current(self) -> Page | None:
        page = self.currentPage()
        return page if isinstance(page, Page) else None

    def follow_flow(self) -> None:
        """Show the step that the flow is at, however it got there."""
        self._following = True
        self.page_of(Step.KEY)
        self.setStartId(self._IDS[Step.KEY])  # QWizard takes none whose page is not there
        self.restart()
        for step in self._flow.taken[1:]:
            self.page_of(step)
            self.next()
        self._following = False
        self._enter_current()

    def page_of(self, step: Step) -> Page:
        """Return the page of a step, made when it is first needed."""
        made = self.page(self._IDS[step])
        if isinstance(made, Page):
            return made
        page = page_class(step)(self._session)
        self.setPage(self._IDS[step], page)
        self.pageMade.emit(page)
        return page

    def take_over(self, before: FlowWizard) -> None:
        """Keep what was typed on the pages of the window before this one, which was in another language."""
        for number in before.pageIds():
            page = before.page(number)
            if isinstance(page, Page):
                self.page_of(page.step).take_over(page)

    def nextId(self) -> int:
        """Return the page after the current one, as the flow says; -1 after the last."""
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
        return -1 if following is None else self._IDS[following]

    def validateCurrentPage(self) -> bool:
        """Next was pressed: the flow takes the step, unless the page has to wait for an answer first."""
        page = self.current()
        if self._following or page is None:
            return True
        if self._flow.step is page.step:
            missing = page.missing()
            if missing is not None:
                page.say_missing(missing)
                return False
            if not page.commit():
                return False
            self._flow.go_on()
        self.page_of(self._flow.step)
        return True

    def cleanupPage(self, number: int) -> None:
        """Back was pressed: so does the flow."""
        if not self._following and self._flow.step is self._STEPS[number] and self._flow.can_go_back:
            self._flow.go_back()

    def _enter_current(self) -> None:
        page = self.current()
        if page is not None and not self._following:
            self.pageEntered.emit(page)
