"""Sign-in with the system's browser: authorization code with PKCE over a loopback (RFC 8252, RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Final
from urllib.parse import urlencode

from wizard.contract.openid import OpenId
from wizard.service.errors import ServiceError
from wizard.service.sign_in.browser_page import BrowserPage
from wizard.service.sign_in.connection import Connection
from wizard.service.sign_in.failures import Reason, failed
from wizard.service.sign_in.grants import Grant, ask, read_grant, rejection, resource_of, scopes_of
from wizard.service.sign_in.loopback import Loopback
from wizard.service.sign_in.provider import Provider, discover

PATIENCE: Final = 300.0  # seconds until the program gives up


class BrowserSignIn:
    """One attempt: open `address` in a browser, then `wait` in a worker. `close` ends it in any case."""

    def __init__(self, connection: Connection, provider: Provider, openid: OpenId, page: BrowserPage) -> None:
        """Begin to listen for the answer. Raises ServiceError: `sign-in-failed` with `no-port`."""
        self.provider, self.openid = provider, openid
        self._connection = connection
        self._verifier, self._state, self._nonce = (secrets.token_urlsafe(32) for _ in range(3))
        self._cancelled = False
        try:
            self._loopback = Loopback(self._state, page)
        except OSError as error:
            raise failed(Reason.NO_PORT, provider.host, type(error).__name__) from None

    @property
    def address(self) -> str:
        """The address to open: of the provider, good for this attempt alone."""
        digest = hashlib.sha256(self._verifier.encode()).digest()
        query = {
            "client_id": self.openid.client_id,
            "response_type": "code",
            "redirect_uri": self._loopback.address,
            "scope": scopes_of(self.openid),
            "state": self._state,
            "nonce": self._nonce,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
            **resource_of(self.openid),
        }
        if "offline_access" in self.openid.scopes:  # Core 11: without it the scope is ignored
            query["prompt"] = "consent"
        joint = "&" if "?" in self.provider.authorization else "?"
        return f"{self.provider.authorization}{joint}{urlencode(query)}"

    def wait(self, seconds: float = PATIENCE) -> Grant:
        """Wait until the person has signed in, and fetch the tokens.

        Raises ServiceError: `sign-in-failed`, or a fault of the connection.
        """
        host = self.provider.host
        answer = self._loopback.wait(seconds)
        if answer is None:
            reason = Reason.CANCELLED if self._cancelled else Reason.TIMED_OUT
            raise failed(reason, host, "no answer in the browser")
        told = answer.get("iss")
        if told != self.provider.issuer and (told is not None or self.provider.names_itself):  # RFC 9207
            raise failed(Reason.ANSWER_FORGED, host, "the answer is another issuer's")
        if "error" in answer:
            raise rejection(answer["error"], host)
        if not answer.get("code"):
            raise failed(Reason.ANSWER_FORGED, host, "an answer without a code")
        form = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": self._loopback.address,
            "code_verifier": self._verifier,
        }
        reply = ask(self._connection, self.provider, self.openid, form)
        return read_grant(reply, self.provider, self.openid, self._nonce)

    def cancel(self) -> None:
        """End the waiting, from any thread."""
        self._cancelled = True
        self._loopback.cancel()

    def close(self) -> None:
        """Stop listening, and close the connections."""
        self._loopback.close()
        self._connection.close()


def begin_in_browser(openid: OpenId, page: BrowserPage) -> BrowserSignIn:
    """Ask the provider for its addresses, and begin to listen for its answer. Blocks.

    Raises ServiceError: `sign-in-failed`, or a fault of the connection.
    """
    connection = Connection()
    try:
        return BrowserSignIn(connection, discover(connection, openid.issuer), openid, page)
    except ServiceError:
        connection.close()
        raise
