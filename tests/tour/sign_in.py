"""Walks the step Sign in, which practice does not have: a service and its provider are played here."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

from tests.keyrings import PlainKeyring, using
from tests.oidc import Scripted, bring_back, openid_of, scripted_provider
from tests.window.hosted import Hosted, hosted
from wizard.orders.place import Place
from wizard.orders.steps import Step
from wizard.pages.sign_in_form import InvitationBox
from wizard.pages.stops import use_keys
from wizard.server.practice_data import NEW
from wizard.service.credentials import NOBODY, GivenToken
from wizard.tour.walk import Tour


class SignInTour(Tour):
    """The form by token and by browser, and each state of the latter."""

    def walk_everywhere(self) -> None:
        """Stop at each. No browser is opened, and the system's keyring is not asked."""
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            stack.enter_context(using(PlainKeyring()))
            provider = stack.enter_context(scripted_provider())
            provider.tells("/userinfo", 200, {})
            by_token = stack.enter_context(hosted(folder / "token"))
            openid = openid_of(provider.issuer)
            by_browser = stack.enter_context(hosted(folder / "browser", openid, invitation="pki_tour"))
            self._arrive_at(by_token)
            self.picture("sign-in-token")
            self._arrive_at(by_browser)
            self.picture("sign-in-browser")
            self._sign_in_with_browser(provider)
            self._refuse(by_browser)
            self._windows.session.flow.pin(None)
            self._restart()

    def _arrive_at(self, service: Hosted) -> None:
        """Enter a key for a service, which asks who that is."""
        self._restart()
        self._windows.session.flow.pin(Place.named(service.address))
        use_keys(self._key_page(), (NEW[0].text,))
        self._settle()
        self._next(Step.SIGN_IN)

    def _sign_in_with_browser(self, provider: Scripted) -> None:
        """Stop while the browser is waited for, and where the service knows no account of the person."""
        session, opened = self._windows.session, list[str]()

        def note(address: str) -> bool:
            opened.append(address)
            return True

        session.open_address = note
        self._window.next()
        self._until(lambda: bool(opened), "the browser is opened")
        self.picture("sign-in-waiting")
        provider.nonce = parse_qs(urlsplit(opened[0]).query)["nonce"][0]
        Thread(target=bring_back, args=(opened[0],), kwargs={"code": "tour"}, daemon=True).start()
        box = self._find(InvitationBox)
        self._until(lambda: box.isVisibleTo(self._page()), "the invitation is asked for")
        self.picture("sign-in-invitation")

    def _refuse(self, service: Hosted) -> None:
        """Stop where somebody who has signed in is asked again."""
        session = self._windows.session
        session.take_credentials(GivenToken(session.address, "tour"))
        service.refusal = "disabled"
        self._arrive_at(service)
        self.picture("sign-in-disabled")
        session.take_credentials(NOBODY)
