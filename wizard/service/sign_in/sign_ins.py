"""Sign-ins at OpenID providers: those saved on this computer, and new ones."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from wizard.contract.openid import OpenId
from wizard.service.credentials import Credentials
from wizard.service.http import HttpService
from wizard.service.sign_in.browser import begin_in_browser
from wizard.service.sign_in.credentials import SignInCredentials, signed_in_by
from wizard.service.sign_in.device import begin_on_device
from wizard.service.sign_in.grants import Grant
from wizard.service.sign_in.store import forget_sign_in, read_sign_in


class SignIns:
    """Sign-ins of one data folder, which has the lock between programs. Every method blocks."""

    begin_in_browser = staticmethod(begin_in_browser)
    begin_on_device = staticmethod(begin_on_device)
    forget = staticmethod(forget_sign_in)

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def saved(self, address: str) -> SignInCredentials | None:
        """Return the sign-in that is saved for the service at an address."""
        signed_in = read_sign_in(address)
        return None if signed_in is None else SignInCredentials(address, self._folder, signed_in)

    def accept_invitation(self, address: str, credentials: Credentials, code: str, language: str) -> None:
        """Link a sign-in to the account that an invitation of the service is for. Raises ServiceError."""
        with closing(HttpService(address, credentials, language)) as service:
            service.accept_invitation(code)

    def credentials(self, address: str, openid: OpenId, grant: Grant) -> SignInCredentials:
        """Return the credentials of a person who has just signed in, in memory alone."""
        return SignInCredentials(address, self._folder, signed_in_by(grant, openid), grant)
