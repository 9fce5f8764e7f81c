"""Lists that come to the batch page: opened, pasted, dropped, and corrected by their columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.keys.lists import ListError
from wizard.messages import Message
from wizard.messages.batches import list_headings
from wizard.messages.lists import file_name, list_notes, list_problem, nothing_found
from wizard.messages.text import joined
from wizard.orders.batches.columns import Columns, remember
from wizard.orders.batches.listing import (
    BatchList,
    CustomerList,
    open_batch_list,
    read_batch_text,
    read_customers,
)
from wizard.orders.batches.models import UnfinishedBatch
from wizard.orders.batches.plan_file import PlanFileError, load
from wizard.orders.batches.practice_list import write_practice_list
from wizard.orders.place import Place
from wizard.pages.batches.list_stage import ListStage
from wizard.pages.batches.work import BatchWork, Stage
from wizard.pages.file_dialogs import ask_for_file, ask_where
from wizard.pages.intents import OfferUndo
from wizard.pages.list_intake import FILES
from wizard.pages.question import Question, ask
from wizard.pages.saved_message import say_not_saved
from wizard.widgets.key_clipboard import offered, on_clipboard
from wizard.widgets.key_input import NoticeKind
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage


class ListDesk(QObject):
    """Reads lists in the background, and keeps what a person says of them."""

    def __init__(self, page: BatchPage, stage: ListStage) -> None:
        super().__init__(page)
        self._page = page
        self._stage = stage
        stage.openWanted.connect(self._choose_file)
        stage.reopened.connect(self._open_again)
        stage.pasteWanted.connect(self.paste)
        stage.practiceWanted.connect(self._write_practice_list)
        stage.customersWanted.connect(self._choose_customers)
        stage.savedPlanWanted.connect(self._choose_plan)
        stage.columnsChanged.connect(self._take_columns)
        stage.placed.connect(self._choose_place)
        stage.addressWanted.connect(self._ask_address)
        stage.withoutWanted.connect(self._turn_without)

    def open(self, path: Path) -> None:
        folder = self._page.main.folder
        self._read(lambda: open_batch_list(path, folder, pipes=False), file_name(str(path)))

    def paste(self) -> None:
        """Read what is on the clipboard."""
        self.take(offered(on_clipboard()))

    def take(self, offer: str | PurePath | NoticeKind) -> None:
        """Read what was pasted or dropped."""
        folder = self._page.main.folder
        if isinstance(offer, NoticeKind):
            told = text("ListIntake", "What you pasted can’t contain a key.")
            self._page.banner.say(Tone.WARNING, Message(told, "", ""))
        elif isinstance(offer, PurePath):
            self.open(Path(offer))
        else:
            told = offer
            self._read(lambda: read_batch_text(told, folder), "")

    def take_list(self, batch_list: BatchList) -> None:
        """Begin with a list that was read."""
        page = self._page
        if not batch_list.keys:
            page.banner.say(Tone.NEUTRAL, nothing_found(page.speech))
            return
        if self._is_occupied(batch_list.name):
            return
        if not page.work.unsaved:
            self._begin(batch_list)
            return
        question = Question(
            text("BatchPage", "Open {list} without saving these results?").format(
                list=_named(batch_list.name)
            ),
            text("BatchPage", "The results aren’t saved as files yet."),
            text("BatchPage", "Open the list"),
            text("ActivationWizard", "Keep"),
        )
        ask(page, question, lambda: self._begin(batch_list))

    def _is_occupied(self, name: str) -> bool:
        """Return True, and say so, while the batch that is open redeems keys or is saved."""
        work = self._page.work
        if not (work.running or work.saving):
            return False
        told = text("BatchPage", "Another list is being redeemed")
        advice = text("BatchPage", "Wait until it has finished, or stop it. Then open {list} again.")
        self._page.banner.say(Tone.WARNING, Message(told, "", advice.format(list=_named(name))))
        return True

    def _begin(self, batch_list: BatchList) -> None:
        page, former = self._page, self._page.work
        told = text("BatchPage", "List replaced.")
        if former.stage is Stage.RESULTS:
            told = page.heading.text()
        page.begin(BatchWork(batch_list, place=former.place))
        if former.batch_list is not None:
            page.offer_again(former, told)
        notes = list_notes(page.speech, batch_list.notes)
        if not batch_list.customer_count:
            page.banner.say(Tone.WARNING, _names_no_customers())
        elif notes:
            tone = Tone.WARNING if batch_list.notes.unread else Tone.NEUTRAL
            page.banner.say(tone, Message(notes[0], joined(notes[1:]), ""))

    def _read(self, work: Callable[[], BatchList], name: str) -> None:
        if self._is_occupied(name):
            return
        waiting = text("ListIntake", "Reading the list…")
        self._page.ask(waiting, work, self.take_list, lambda error: self._fail(error, name))

    def _fail(self, error: Exception, name: str) -> None:
        if not isinstance(error, ListError):
            raise error
        said = list_problem(self._page.speech, error.problem, error.parameters)
        title = f"{name}: {said.title}" if name else said.title
        self._page.banner.say(Tone.PROBLEM, said._replace(title=title))

    def _open_again(self, batch: UnfinishedBatch) -> None:
        """Open the list of an unfinished batch: where it was, or where a person says it is now."""
        path = Path(batch.list_path) if batch.list_path else None
        if path is not None and path.is_file():
            self.open(path)
        else:
            self._choose_file()

    def _choose_file(self) -> None:
        path = self._ask_for_file(text("ListIntake", "Open a list"))
        if path is not None:
            self.open(path)

    def _ask_for_file(self, title: str) -> Path | None:
        lists, all_files = text("ListIntake", "Lists"), text("ListIntake", "All files")
        return ask_for_file(self._page, title, f"{lists} ({FILES})", f"{all_files} (*)")

    def _write_practice_list(self) -> None:
        """Save a workbook to practice with, and open it."""
        page = self._page
        name = text("BatchPage", "practice list")
        title, kind = text("BatchPage", "Save the practice list"), text("BatchPage", "Workbook (*.xlsx)")
        path, _ = ask_where(page, title, f"{name}.xlsx", kind)
        if path is None:
            return
        folder, headings = page.main.folder, list_headings(page.speech)

        def work() -> BatchList:
            write_practice_list(path, headings)
            return open_batch_list(path, folder, pipes=False)

        def failed(error: Exception) -> None:
            if isinstance(error, OSError):
                say_not_saved(page.banner.say, page.speech, error, path)
            else:
                self._fail(error, file_name(str(path)))

        waiting = text("BatchPage", "Writing the practice list…")
        page.ask(waiting, work, self.take_list, failed, saves=True)

    def _choose_customers(self) -> None:
        path = self._ask_for_file(text("BatchPage", "Open a list of customers"))
        if path is None:
            return

        def taken(customers: CustomerList) -> None:
            self._forget_plan()
            self._page.work.customers = customers
            self._page.show_stage(Stage.LIST)

        waiting = text("ListIntake", "Reading the list…")
        name = file_name(str(path))
        self._page.ask(waiting, lambda: read_customers(path), taken, lambda error: self._fail(error, name))

    def _choose_plan(self) -> None:
        """Open a plan that was saved earlier, here or in a terminal."""
        page = self._page
        title, kind = text("BatchPage", "Use a saved plan"), text("BatchPage", "Plan (*.json)")
        listed = page.work.batch_list
        beside = listed.path.parent if listed is not None and listed.path is not None else None
        all_files = text("ListIntake", "All files")
        path = ask_for_file(page, title, kind, f"{all_files} (*)", folder=beside)
        if path is None:
            return
        try:
            saved = load(path)
        except (OSError, PlanFileError):
            told = text("BatchPage", "{name} can’t be read as a plan").format(name=file_name(str(path)))
            advice = text("BatchPage", "Choose a file that you saved with “Save plan…” or in a terminal.")
            page.banner.say(Tone.WARNING, Message(told, "", advice))
            return
        self._forget_plan()
        page.work.saved_plan = saved
        page.banner.clear()
        page.show_stage(Stage.LIST)

    def _take_columns(self, columns: Columns) -> None:
        work = self._page.work
        assert work.batch_list is not None, "columns are shown of a list"
        self._forget_plan()
        work.batch_list = work.batch_list.with_columns(columns)
        remember(self._page.main.folder, work.batch_list.headings, columns)
        self._page.banner.clear()
        self._page.show_stage(Stage.LIST)

    def _choose_place(self, place: Place) -> None:
        self._forget_plan()
        self._page.work.place = place
        self._page.show_stage(Stage.LIST)

    def _turn_without(self) -> None:
        """Continue with the plan without the keys from elsewhere, or include them again."""
        page = self._page
        self._forget_plan()
        page.work.without_odd = not page.work.without_odd
        page.banner.clear()
        page.show_stage(Stage.LIST)
        if page.work.without_odd:
            self._stage.planWanted.emit()

    def _forget_plan(self) -> None:
        """Forget the plan with its decisions: it was for something else. Undo brings it back."""
        page, former = self._page, replace(self._page.work)
        page.work.forget_plan()
        if former.planning is not None:
            told = text("BatchPage", "Plan discarded.")
            page.wants.emit(OfferUndo(told, lambda: page.show_again(former)))

    def _ask_address(self) -> None:
        page = self._page
        sheet = import_module("wizard.pages.address_sheet").AddressSheet(page.main, page.window())
        sheet.chosen.connect(self._choose_place)
        sheet.open()


def _named(name: str) -> str:
    return name or text("BatchPage", "Pasted list")


def _names_no_customers() -> Message:
    return Message(
        text("BatchPage", "No customers were found in this list"),
        text("BatchPage", "Choose the column that holds their id, domain or name."),
        text(
            "BatchPage",
            "If all keys in this list are for one customer, open the list on the page “Key” instead.",
        ),
    )
