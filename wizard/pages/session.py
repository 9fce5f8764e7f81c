"""The session of one window: an ordering with its language, its clipboard, its browser and its sign-in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.contract import Code, Problem
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place
from wizard.pages.browser import open_in_browser
from wizard.pages.clipboard import SecretClipboard
from wizard.pages.support_details import support_details
from wizard.service.address import parse_address
from wizard.service.credentials import NOBODY, Credentials, GivenToken
from wizard.service.errors import ServiceError

if TYPE_CHECKING:
    from wizard.messages import Translator
    from wizard.server.practice_data import Example
    from wizard.service.sign_in.browser import BrowserSignIn
    from wizard.service.sign_in.browser_page import BrowserPage


class Session(Ordering):
    """One person at one window.

    `only_in_memory`: someone signed in to stay, and this system has no keyring for it. `open_address` opens
    Microsoft's pages: in the browser, unless a test has another opener.
    """

    def __init__(self, speech: Translator, folder: Path, place: Place | None = None) -> None:
        """Create it with nothing open."""
        super().__init__(folder, place, speech.language)
        self.speech = speech
        self.open_address: Callable[[str], bool] = open_in_browser
        self.only_in_memory = False
        self._clipboard: SecretClipboard | None = None

    def clipboard(self) -> SecretClipboard:
        """The clipboard that forgets a key after a while."""
        if self._clipboard is None:
            self._clipboard = SecretClipboard()
        return self._clipboard

    def check_address(self, text: str) -> Problem | None:
        """The reason why an address cannot be a service's, None when it can."""
        try:
            parse_address(text)
        except ServiceError as error:
            return error.problem
        return None

    def normal_address(self, text: str) -> str:
        """Return the address of a service in its one form. Raises ServiceError."""
        return parse_address(text)

    def details_of(self, problem: Problem, endings: Iterable[str] = ()) -> str:
        """Details of a problem for support; never a key, a token or a person's name."""
        return support_details(self, problem, endings)

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

    def given_token(self, token: str) -> Credentials:
        """Return the credentials that a token of the vendor is."""
        return GivenToken(self.address, token)

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

    def close(self, patience: float = 2.0) -> None:
        """Close everything; after `patience` seconds, whatever is not closed is left behind."""
        if self._clipboard is not None:
            self._clipboard.forget()
        for thread in (self._service.close_soon(), self._journal.close_soon()):
            thread.join(patience)


def problem_of(error: Exception) -> Problem | None:
    """The problem that a service or journal error carries; None for a fault in the program."""
    problem: Problem | None = getattr(error, "problem", None)
    return problem
