"""The session of one window: an ordering with its language, its clipboard, its browser and its sign-in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.contract import Code, Problem
from wizard.orders.errors import JournalError
from wizard.orders.lazy import Lazy
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place
from wizard.pages.browser import open_in_browser
from wizard.pages.clipboard import SecretClipboard
from wizard.service.credentials import NOBODY, Credentials
from wizard.service.errors import ServiceError

if TYPE_CHECKING:
    from wizard.contract import Line, Quote
    from wizard.contract.proposals import Proposals
    from wizard.messages import Translator
    from wizard.orders.batches.listing import BatchList
    from wizard.orders.draft import Draft
    from wizard.orders.journal import Entry
    from wizard.orders.key_entries import KeyEntry
    from wizard.orders.ledger import Ledger, LedgerKey
    from wizard.pages.batches.work import BatchWork
    from wizard.server.practice_data import Example
    from wizard.service.sign_in.browser import BrowserSignIn
    from wizard.service.sign_in.browser_page import BrowserPage


class Session(Ordering):
    """One person at one window.

    `only_in_memory`: someone signed in to stay, and this system has no keyring for it. `open_address` opens
    Microsoft's pages: in the browser, unless a test has another opener.
    """

    def __init__(self, speech: Translator, folder: Path, place: Place | None = None) -> None:
        super().__init__(folder, place, speech.language, notify=self.notify)
        self.speech = speech
        self._notices: list[Problem] = []
        self.open_address: Callable[[str], bool] = open_in_browser
        self.only_in_memory = False
        self._clipboard: SecretClipboard | None = None
        self._ledger = Lazy(partial(_open_ledger, folder), lambda ledger: ledger.close())
        self._beside: Session | None = None
        self.batch: BatchWork | None = None
        """The batch that is open at this window."""
        self.offered_list: BatchList | None = None
        """A list that another page hands over to the batch page."""
        self.wanted_list: Path | None = None
        """The file of an unfinished batch that is to be opened there."""
        self.earlier_uses: Mapping[str, Entry] = {}
        """By ending, the orders of this computer that redeemed used keys of the order before."""

    def proposals(self, draft: Draft) -> Proposals:
        """Everything that the keys of a draft can do, as the ordering tells it; finds earlier uses."""
        proposals = super().proposals(draft)
        self._find_earlier_uses((*proposals.lines, *draft.set_aside))
        return proposals

    def quote(self, draft: Draft) -> Quote:
        """The effect that the keys of a draft would have, as the ordering tells it; finds earlier uses."""
        quote = super().quote(draft)
        self._find_earlier_uses((*quote.lines, *draft.set_aside))
        return quote

    def _find_earlier_uses(self, lines: Iterable[Line | KeyEntry]) -> None:
        """Look used keys up together with the answer: what is shown later would move the page."""
        used = [one.ending for one in lines if one.problem and one.problem.code == Code.KEY_USED]
        self.earlier_uses = {}
        if used:
            with suppress(JournalError):
                self.earlier_uses = self.journal().earlier_uses(self.address, used)

    def ledger(self) -> Ledger:
        """The ledger. Blocks. Raises JournalError."""
        return self._ledger.get()

    def had_before(self, texts: Iterable[str]) -> tuple[LedgerKey, ...]:
        """Return what the ledger knows of keys, in their order; nothing without a ledger. Blocks.

        Raises JournalError.
        """
        if not any(self.folder.glob("ledger.sqlite*")):
            return ()
        ledger = self.ledger()
        digests = [ledger.digest(text) for text in texts]
        known = ledger.known_digests(digests)
        return tuple(known[one] for one in digests if one in known)

    def beside(self, place: Place) -> Session:
        """Return a session of its own for another place, signed in as this one is; closed with this one."""
        if self._beside is None or self._beside.place != place:
            before, self._beside = self._beside, Session(self.speech, self.folder, place)
            self._beside._tokens, self._beside._token = self._tokens, self._token
            self._beside.open_address = self.open_address
            self._beside._notices = self._notices
            self._beside._reconnect()
            if before is not None:
                Thread(target=before.close, name="closing", daemon=True).start()
        return self._beside

    def clipboard(self) -> SecretClipboard:
        """The clipboard that forgets a key after a while."""
        if self._clipboard is None:
            self._clipboard = SecretClipboard()
        return self._clipboard

    def details_of(self, problem: Problem, endings: Iterable[str] = ()) -> str:
        """Return lines of ``name: value`` for support; a value that is not known has no line.

        `endings` are the keys concerned. Never a key, a token or the name of a person.
        """
        draft, entry = self.flow.draft, self.flow.entry
        customer = entry.order.customer if entry is not None else draft.customer
        quote = entry.order.quote_id if entry is not None else draft.quote.id if draft.quote else None
        known = (
            ("code", problem.code),
            ("detail", problem.detail),
            *((name, value) for name, value in sorted(problem.parameters.items()) if name != "customer"),
            ("key", ", ".join(f"…{ending}" for ending in endings)),
            ("customer", f"{customer.name} ({customer.id})" if customer is not None else None),
            ("order", entry.id if entry is not None else None),
            ("quote", quote),
            ("receipt", draft.receipt.id if draft.receipt else None),
            ("time", datetime.now(UTC).isoformat(timespec="seconds")),
            ("service", self.address or self.place.source),
            ("wizard", __version__),
        )
        return "\n".join(f"{name}: {value}" for name, value in known if value not in (None, ""))

    def outcome_title(self, example: Example) -> str:
        """The title of the outcome that a practice key shows, before it has happened."""
        return self.speech.problem(Problem(example.shows, example.parameters)).title

    def take_journal_notice(self) -> Problem | None:
        """The journal's notice about itself, once."""
        journal = self._journal.value
        if journal is None:
            return None
        notice, journal.notice = journal.notice, None
        return notice

    def notify(self, notice: Problem) -> None:
        """Keep a message about the practice data, from any thread."""
        self._notices.append(notice)

    def take_notice(self) -> Problem | None:
        """Return the message about renewed practice data, once."""
        return self._notices.pop() if self._notices else None

    def stop_batch(self) -> None:
        """Have a batch that is running finish what is under way, and send nothing else."""
        if self.batch is not None and self.batch.run is not None:
            self.batch.run.stop()

    def begin_sign_in(self, page: BrowserPage) -> BrowserSignIn:
        """Begin to sign in with the browser, which shows `page` at the end. Blocks.

        Raises ServiceError: sign-in-failed, also where the service has no such sign-in.
        """
        openid = self.ask_info().openid
        if openid is None:
            raise ServiceError(Problem(Code.NOT_SIGNED_IN, {"reason": "no-token"}, "no OpenID provider"))
        return self._tokens.sign_ins.begin_in_browser(openid, page)

    def wait_for_sign_in(self, attempt: BrowserSignIn) -> Credentials:
        """Wait until the person has signed in, for five minutes at most. Raises ServiceError."""
        try:
            grant = attempt.wait()
        finally:
            attempt.close()
        return self._tokens.sign_ins.credentials(self.address, attempt.openid, grant)

    def recognize(self, credentials: Credentials, invitation: str = "", *, keep: bool) -> bool:
        """Ask the service whose credentials these are, then save them if `keep`. Blocks.

        The code of an invitation links them to an account first.

        Returns True if they are in the system's keyring. The account changes with `take_credentials`.

        Raises ServiceError: not-signed-in where the service does not take them.
        """
        if invitation:
            self._tokens.sign_ins.accept_invitation(self.address, credentials, invitation, self.language)
        trial = self.connect_with(credentials)
        try:
            trial.account()
        finally:
            trial.close()
        self._tokens.forget_saved(trial.address)  # an earlier one would come back at the next start
        return keep and credentials.keep()

    def take_credentials(self, credentials: Credentials) -> None:
        """Be the account that these stand for; the order stays as it is."""
        self._tokens.take(self.address, credentials)
        self._reconnect()

    def sign_out(self) -> bool:
        """End the sign-in, and forget it; False if some of it is still in the keyring. Blocks."""
        ended = self._tokens.look_up(self.address).sign_out()
        return all((self._tokens.forget_saved(self.address), ended))

    @property
    def signed_in_until(self) -> int | None:
        """The end of a sign-in that cannot be renewed, Unix time; None for any other."""
        return self._tokens.known(self.address).ends_at

    @property
    def has_token(self) -> bool:
        """True if someone has signed in to the service of the moment, as far as that was looked up."""
        return self._tokens.known(self.address) is not NOBODY

    def change_language(self, speech: Translator) -> None:
        """Speak another language from now on; service answers are asked for again."""
        self.speech, self.language = speech, speech.language
        self.forget_service()
        if self._beside is not None:  # its service stays: a batch may be under way
            self._beside.speech, self._beside.language = speech, speech.language

    def close(self, patience: float = 2.0) -> None:
        """Close everything; after `patience` seconds, whatever is not closed is left behind."""
        if self._clipboard is not None:
            self._clipboard.forget()
        if self._beside is not None:
            self._beside.close(patience)
        for thread in [one.close_soon() for one in (self._service, self._journal, self._ledger)]:
            thread.join(patience)


def _open_ledger(folder: Path) -> Ledger:
    from wizard.orders.ledger import Ledger

    return Ledger(folder)


def problem_of(error: Exception) -> Problem | None:
    """The problem that a service or journal error carries; None for a fault in the program."""
    problem: Problem | None = getattr(error, "problem", None)
    return problem


def expected(error: Exception) -> Problem:
    """The problem that an error carries. Raises a fault in the program again."""
    problem = problem_of(error)
    if problem is None:
        raise error
    return problem
