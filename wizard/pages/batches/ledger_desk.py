"""The ledger from the window: its questions are answered in the background."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wizard import keys
from wizard.messages import Message
from wizard.messages.file_names import dated_name
from wizard.orders.batches.models import UnfinishedBatch
from wizard.orders.batches.records import BatchRecords
from wizard.orders.csv_export import write_csv
from wizard.orders.ledger import LedgerKey, ledger_csv
from wizard.orders.ledger_customers import SeveralCustomersError
from wizard.orders.ledger_orders import settle_orders
from wizard.pages.batches.ledger_stage import CUSTOMER, ENDING, LIST, LedgerStage
from wizard.pages.batches.work import Stage
from wizard.pages.file_dialogs import ask_where
from wizard.pages.question import Question, ask
from wizard.pages.saved_message import say_copied, say_not_saved, say_saved
from wizard.pages.tasks import Task
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.ledger import Ledger
    from wizard.pages.batch import BatchPage


class LedgerDesk(QObject):
    """Searches, saves and forgets; a newer search takes the place of one that is under way."""

    def __init__(self, page: BatchPage, stage: LedgerStage) -> None:
        super().__init__(page)
        self._page = page
        self._stage = stage
        self._task: Task[Any] | None = None
        stage.searched.connect(self._search)
        stage.exportWanted.connect(self._export)
        stage.forgetWanted.connect(self._ask_to_forget)

    def open(self) -> None:
        self._page.banner.clear()
        self._page.show_stage(Stage.LEDGER)
        self._stage.search()
        self._page.settle_focus()

    def look_for_unfinished(self) -> None:
        """Offer batches that were begun and not finished."""
        main = self._page.main
        self._ask(lambda: BatchRecords(main.ledger()).unfinished(main.journal()), self._page.show_unfinished)

    def stop_reminding(self, batch: UnfinishedBatch) -> None:
        """Offer a batch no more."""
        main = self._page.main

        def work() -> tuple[UnfinishedBatch, ...]:
            records = BatchRecords(main.ledger())
            records.stop_reminding(batch.id)
            return records.unfinished(main.journal())

        self._ask(work, self._page.show_unfinished)

    def _ledger(self) -> Ledger:
        """The ledger, with the outcomes of single orders that the journal knows. Blocks."""
        main = self._page.main
        ledger = main.ledger()
        settle_orders(ledger, main.journal())
        return ledger

    def _search(self, kind: str, words: str, since: date | None) -> None:
        ledger = self._ledger

        def work() -> tuple[tuple[LedgerKey, ...], date | None]:
            letters = keys.typed(words)
            if kind == ENDING and len(letters) == keys.LENGTH:
                answer = ledger().known(letters)
                return (answer.key,) if answer.key else (), answer.unknown_before
            fields = {ENDING: "ending", CUSTOMER: "customer", LIST: "list_name"}
            asked: dict[str, Any] = {fields[kind]: letters if kind == ENDING else words}
            return ledger().find(**asked, since=since), None

        self._ask(work, lambda found: self._stage.show_found(*found))

    def _export(self) -> None:
        page = self._page
        name = dated_name("", text("Ledger", "ledger"))
        kind = text("CheckPage", "CSV (*.csv)")
        path, _ = ask_where(page, text("Ledger", "Save the ledger"), f"{name}.csv", kind)
        if path is None:
            return
        ledger = self._ledger

        def failed(error: Exception) -> None:
            if not isinstance(error, OSError):
                page.show_failure(error)
                return
            say_not_saved(page.banner.say, page.speech, error, path)

        self._task = Task(
            self._page,
            lambda: write_csv(path, ledger_csv(ledger().find())),
            lambda _: say_saved(page.banner.say, path),
            failed,
            saves=True,
        )

    def _ask_to_forget(self, one: LedgerKey) -> None:
        question = Question(
            text("Ledger", "Forget everything about {customer}?").format(customer=one.customer),
            text(
                "Ledger",
                "Its keys, lists and dates will be deleted here, and can’t be brought back. Receipts in"
                " “Earlier orders” stay. If a later batch contains one of its redeemed keys, the wizard won’t"
                " recognize it.",
            ),
            text("Ledger", "Forget"),
            text("Ledger", "Keep"),
        )
        ask(self._page, question, lambda: self._forget(one))

    def _forget(self, one: LedgerKey) -> None:
        ledger, page = self._page.main.ledger, self._page
        asked = one.customer_id or one.customer

        def work() -> int | None:
            try:
                return ledger().forget_customer(asked)
            except SeveralCustomersError:
                return None

        def done(count: int | None) -> None:
            if count is None:
                title = text("Ledger", "Several customers are called {customer}").format(customer=asked)
                advice = text(
                    "Ledger", "Nothing was deleted. In the list, choose any key of the customer you mean."
                )
                page.banner.say(Tone.WARNING, Message(title, "", advice))
                return
            told = text("Ledger", "%n key(s) forgotten.", None, count)
            say_copied(page.banner.say, told)
            self._stage.search()

        self._ask(work, done)

    def _ask(self, work: Any, done: Any) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = Task(self._page, work, done, self._page.show_failure)
