"""The run and its results from the window, in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from wizard.messages import Message
from wizard.messages.batch_results import BatchResultWords
from wizard.orders.batches.guided_results import guided_receipts
from wizard.orders.batches.models import RunEnd, RunResult
from wizard.orders.batches.results import Written, write_results
from wizard.orders.batches.running import BatchBusyError, BatchMovedError, Run
from wizard.pages import notice
from wizard.pages.batches.results_stage import ResultsStage
from wizard.pages.batches.run_stage import RunStage
from wizard.pages.batches.work import BatchWork, Saving, Stage
from wizard.pages.file_dialogs import ask_for_folder
from wizard.pages.saved_message import saved_message, say_not_saved
from wizard.pages.session import problem_of
from wizard.pages.tasks import Task
from wizard.printing.batch_pdf import BatchPrinter
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_SHOWN_MS: Final = 300


class Runner(QObject):
    """Carries the reviewed batch out and saves its results; leaving the page stops neither.

    `planWanted`: the plan is older than what was redeemed.
    """

    planWanted = Signal()

    def __init__(self, page: BatchPage, run: RunStage, results: ResultsStage) -> None:
        super().__init__(page)
        self._page = page
        self._run = run
        self._results = results
        self._since = QElapsedTimer()
        self._looking = QTimer(self, interval=_SHOWN_MS)
        self._looking.timeout.connect(self._look)
        run.pauseWanted.connect(lambda: self._tell(lambda one: one.pause()))
        run.proceedWanted.connect(lambda: self._tell(lambda one: one.proceed()))
        run.stopWanted.connect(self.stop)
        results.continueWanted.connect(self.start)
        results.saveWanted.connect(lambda: self._save_elsewhere(full_keys=False))
        results.fullKeysWanted.connect(lambda: self._save_elsewhere(full_keys=True))

    def start(self) -> None:
        """Carry out what is ready."""
        work, page = self._page.work, self._page
        if work.planning is None or work.running:
            return
        work.run = run = Run(work.planning, drop_refused=work.drop_refused)
        work.running, work.result, work.written, work.progress = True, None, None, None
        work.task = Task(self._page, lambda: run.carry_out(work.note), self._ended, self._fail, saves=True)
        self._since.start()
        self._run.show_progress(None)
        page.show_stage(Stage.RUN)
        page.settle_focus()
        self._looking.start()

    def stop(self) -> None:
        """Finish what is under way, and send nothing else."""
        self._tell(lambda one: one.stop())

    def follow(self) -> None:
        """Show what is under way or has ended since, in a window that was built again."""
        work = self._page.work
        if work.running and not self._looking.isActive():
            self._since.start()
            self._looking.start()
            self._look()
        if work.task is not None and work.running:
            work.task.pass_to(self._page, self._ended, self._fail)
        elif work.task is not None and work.saving is not None:
            work.task.pass_to(self._page, partial(self._saved, work), partial(self._not_saved, work))

    def _tell(self, act: Callable[[Run], None]) -> None:
        run = self._page.work.run
        if run is not None:
            act(run)

    def _look(self) -> None:
        progress, run = self._page.work.progress, self._page.work.run
        if progress is not None and run is not None:
            progress = replace(progress, waiting=run.waiting)
        if self._run.show_progress(progress):
            self._page.update_next()

    def _ended(self, result: RunResult) -> None:
        self._looking.stop()
        work, page = self._page.work, self._page
        work.running, work.result = False, result
        halted = result.end is RunEnd.HALTED and result.problem is not None
        page.show_stage(Stage.RUN if halted else Stage.RESULTS)
        told = page.heading.text()
        if self._since.elapsed() >= notice.LONG_MS:
            see = text("RedeemPage", "See the wizard's window.")
            notice.notify(page.window(), told, see)
        if halted and result.problem is not None:
            page.change_state(blocked=True)
            later = page.button(text("BatchPage", "Continue &later"), self._leave_for_later)
            page.show_problem(result.problem, page.button(page.retry_text(), self._again), later)
        else:
            self.save(None, full_keys=False)
        if page.isVisible():
            page.settle_focus()

    def _fail(self, error: Exception) -> None:
        """Go back to the review: nothing was sent."""
        self._looking.stop()
        work, page = self._page.work, self._page
        work.running, work.run = False, None
        page.show_stage(Stage.REVIEW)
        page.settle_focus()
        self.say_not_begun(error, self._again)

    def say_not_begun(self, error: Exception, again: Callable[[], None]) -> None:
        """Say why nothing was sent, with the way on; `again` begins once more."""
        page = self._page
        if isinstance(error, BatchBusyError):
            told = text("BatchPage", "Another window is redeeming this list")
            advice = text(
                "BatchPage", "Nothing was sent from here. Wait until it has finished, then try again."
            )
            page.banner.say(Tone.WARNING, Message(told, advice, ""), page.button(page.retry_text(), again))
        elif isinstance(error, BatchMovedError):
            told = text("BatchPage", "This list was redeemed elsewhere since you planned it")
            advice = text("BatchPage", "Nothing was sent from here. Plan again: your decisions are kept.")
            button = page.button(text("BatchPage", "&Plan again"), self.planWanted.emit)
            page.banner.say(Tone.WARNING, Message(told, advice, ""), button)
        else:
            page.show_failure(error)

    def _again(self) -> None:
        self._page.change_state(blocked=False)
        self._page.banner.clear()
        self.start()

    def _leave_for_later(self) -> None:
        self._page.change_state(blocked=False)
        self._page.banner.clear()
        self._page.show_stage(Stage.RESULTS)
        self.save(None, full_keys=False)

    # ---- results

    def save(self, folder: Path | None, *, full_keys: bool) -> None:
        """Write the results beside the list, or into a folder; a pasted list waits until one is named."""
        work, page = self._page.work, self._page
        planning, batch_list = work.planning, work.batch_list
        if planning is None or batch_list is None or (folder is None and batch_list.path is None):
            return
        practice, plan, speech = page.session.practicing, planning.plan, page.speech
        words, printer = BatchResultWords(speech, practice=practice), BatchPrinter(speech, practice=practice)

        def work_on() -> Written:
            guided = guided_receipts(plan, planning.ordering.journal())
            return write_results(batch_list, plan, words, folder, printer, guided, full_keys=full_keys)

        work.saving = Saving(folder, full_keys)
        work.task = Task(
            page, work_on, partial(self._saved, work), partial(self._not_saved, work), saves=True
        )
        if work.stage is Stage.RESULTS:
            self._results.show_work()  # it is being saved now

    def _saved(self, work: BatchWork, written: Written) -> None:
        page = self._page
        saving, work.saving = work.saving, None
        work.written, work.full_keys = written, saving is not None and saving.full_keys
        if work is not page.work or work.running:  # another batch was begun meanwhile, or this one continues
            return
        page.show_stage(Stage.RESULTS)
        page.banner.say(Tone.SUCCESS, saved_message(written.list))  # the way to its folder is above
        if self._results.rests:
            page.settle_focus()

    def _not_saved(self, work: BatchWork, error: Exception) -> None:
        page = self._page
        saving, work.saving = work.saving, None
        assert saving is not None, "it was being saved"
        problem = problem_of(error)
        if problem is None and not isinstance(error, OSError):
            raise error
        if work.running:  # the batch continues, and saves its results at the end
            return
        buttons = []
        if work is page.work:  # else another batch was begun meanwhile
            page.show_stage(Stage.RESULTS)
            again = partial(self.save, saving.folder, full_keys=saving.full_keys)
            buttons.append(page.button(page.retry_text(), again))
        if problem is not None:
            page.show_problem(problem, *buttons)
            return
        listed = work.batch_list.path if work.batch_list is not None else None
        say_not_saved(page.banner.say, page.speech, error, saving.folder or listed or Path(), *buttons)

    def save_again(self) -> None:
        """Save the results where they were saved before, else beside the list."""
        written, work = self._page.work.written, self._page.work
        self.save(written.list.parent if written is not None else None, full_keys=work.full_keys)

    def _save_elsewhere(self, *, full_keys: bool) -> None:
        title = text("BatchPage", "Save the results in a folder")
        chosen = ask_for_folder(self._page, title)
        if chosen is not None:
            self.save(chosen, full_keys=full_keys)
