"""The questions before the window closes, where something would be lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wizard.orders.steps import ENDS, Step
from wizard.pages.question import Question, ask
from wizard.pages.session import Session
from wizard.pages.tasks import relay, saving
from wizard.widgets.text import text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

    from wizard.orders.guided_order import GuidedOrder
    from wizard.pages.batches.work import BatchWork
    from wizard.pages.page import Page


def questions_before_closing(page: Page | None, work: BatchWork | None) -> list[Question]:
    """Return the questions to ask before the window closes, about its batch and its page."""
    of_page = page.before_closing() if page is not None else None
    return [*filter(None, (_question_of_batch(work), of_page))]


def question_of_keys(session: Session) -> Question | None:
    """Ask about keys that would be forgotten, also those behind a side room; None where there are none."""
    flow, draft = session.flow, session.flow.draft
    ended = not ENDS.isdisjoint(flow.taken)  # the results of its keys are saved
    if Step.GUIDE in flow.taken and not ended:
        order = flow.guided_order
        return _question_of_guide(order) if order is not None and order.current is not None else None
    count = (0 if ended else len(draft.entries)) + len(draft.kept)
    if not (count or flow.typed):
        return None
    told = text("ActivationWizard", "Nothing was redeemed. What you entered will be lost.")
    return Question(
        text("ActivationWizard", "Close without redeeming %n key(s)?", None, max(count, 1)),
        told,
        text("ActivationWizard", "Close"),
        text("ActivationWizard", "Keep"),
    )


def close_when_saved(window: QWidget, close: Callable[[], None], stay: Callable[[], None]) -> QMessageBox:
    """Say that the window closes once everything is saved, and do it; what was not saved keeps it open."""
    question = Question(
        text("ActivationWizard", "Saving before the window closes…"),
        text(
            "ActivationWizard",
            "The window closes by itself once everything is saved. If you close it now, files may be"
            " missing.",
        ),
        text("ActivationWizard", "Close now"),
        text("ActivationWizard", "Keep open"),
    )
    box, saved = ask(window, question, close, stay), relay().saved

    def look(well: bool) -> None:
        if not (well and saving()):
            box.reject()
            if well:
                close()

    saved.connect(look)
    box.finished.connect(lambda: saved.disconnect(look))
    return box


def _question_of_batch(work: BatchWork | None) -> Question | None:
    """Ask about a batch that is running, or whose decisions or results are in no file; None for any other."""
    if work is None:
        return None
    close, keep = text("ActivationWizard", "Close"), text("ActivationWizard", "Keep")
    if work.running:
        return Question(
            text("BatchPage", "Close while a batch is running?"),
            text(
                "BatchPage",
                "Orders under way will be finished, or their result will be checked later. Open the same"
                " list again to continue: no key is used twice.",
            ),
            close,
            text("BatchPage", "Keep running"),
        )
    if work.undone:
        return Question(
            text("BatchPage", "Close without saving this plan?"),
            text("BatchPage", "Closing redeems nothing. Your decisions are lost unless you save the plan."),
            close,
            keep,
        )
    if work.unsaved and work.saving is None:
        return Question(
            text("BatchPage", "Close without saving these results?"),
            text(
                "BatchPage",
                "They aren’t saved as files yet. To save them later, open or paste the same list again. Each"
                " order is also in “Earlier orders”.",
            ),
            close,
            text("ActivationWizard", "Keep open"),
        )
    return None


def _question_of_guide(order: GuidedOrder) -> Question:
    """Ask before keys that are still to come are left."""
    kept = text(
        "GuidePage",
        "The last five characters of each key in this order are saved. Next time, the wizard "
        "continues here and asks you to enter each key again.",
    )
    lost = text(
        "GuidePage",
        "You haven’t opened Microsoft’s page for any key yet, so nothing is saved. Next time, you will "
        "have to enter every key again.",
    )
    return Question(
        text("GuidePage", "Close before all keys are done?"),
        kept if order.saved else lost,
        text("GuidePage", "Close and continue later"),
        text("GuidePage", "Keep going"),
    )
