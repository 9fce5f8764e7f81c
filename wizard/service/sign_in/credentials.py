"""Credentials of a person who signed in at a provider: renewed in time, by one program at a time."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from pathlib import Path
from threading import Lock
from typing import Final

from wizard.contract.openid import OpenId
from wizard.service.errors import ServiceError
from wizard.service.sign_in.connection import Connection
from wizard.service.sign_in.failures import expired
from wizard.service.sign_in.grants import Grant, refresh, revoke
from wizard.service.sign_in.lock import one_program
from wizard.service.sign_in.provider import discover
from wizard.service.sign_in.store import SignedIn, forget_sign_in, read_sign_in, save_sign_in

EARLY: Final = 60.0  # seconds before its end an access token is no longer used


class SignInCredentials:
    """Access tokens for the service at one address.

    The refresh token is in the system's keyring, where another program may renew it, or in memory (`kept` is
    false). The access token is in memory alone. `folder` has the lock between programs.
    """

    def __init__(self, address: str, folder: Path, signed_in: SignedIn, grant: Grant | None = None) -> None:
        """Begin with a sign-in, and the grant that it came with, if that was just now."""
        self._address, self._folder = address, folder
        self._lock = Lock()
        self.signed_in = signed_in
        self.kept = grant is None
        self._grant = grant

    @property
    def ends_at(self) -> int | None:
        """The end of the access token where the provider gave no refresh token, Unix time; else None."""
        return None if self.signed_in.refresh_token else self.signed_in.access_until

    def keep(self) -> bool:
        """Save the refresh token in the keyring; False if that is not possible. Blocks."""
        self.kept = save_sign_in(self._address, self.signed_in)
        return self.kept

    def current(self) -> str:
        """Return an access token that lives for a minute or more, renewed if necessary. Blocks.

        Raises ServiceError: `not-signed-in` where the sign-in has ended, or a fault of the connection.
        """
        with self._lock:
            if self._grant is None or self._grant.expires_at - EARLY <= time.monotonic():
                self._renew()
            assert self._grant is not None, "renewed, or an error"
            return self._grant.access_token

    def renew(self, refused: str) -> str:
        """Return another token after `refused`: one that was fetched meanwhile, else a new one. Blocks."""
        with self._lock:
            if self._grant is None or self._grant.access_token == refused:
                try:
                    self._renew()
                except ServiceError:
                    return ""
            assert self._grant is not None, "renewed, or an error"
            return self._grant.access_token

    def sign_out(self) -> bool:
        """Revoke the sign-in where the provider can, and forget it; False if it is still in the keyring."""
        with self._lock:
            self._grant, known = None, self.signed_in
            if not self.kept:
                _revoke(known)
                return True
            with one_program(self._folder, known.openid.issuer):
                saved = read_sign_in(self._address)
                forgotten = forget_sign_in(self._address)
            if saved is not None:
                _revoke(saved)
            return forgotten

    def _renew(self) -> None:
        issuer = self.signed_in.openid.issuer
        with closing(Connection()) as connection, one_program(self._folder, issuer):
            if self.kept:  # another program may have renewed it, or signed out
                known = read_sign_in(self._address)
                if known is None:
                    raise expired("nothing is saved in the keyring any more")
                self.signed_in = known
            if self.ends_at is not None:
                raise expired("the provider gave no refresh token")
            provider = discover(connection, issuer)
            grant = refresh(
                connection,
                provider,
                self.signed_in.openid,
                self.signed_in.refresh_token,
                self.signed_in.subject,
            )
            self._grant = grant
            self.signed_in = signed_in_by(grant, self.signed_in.openid, self.signed_in.name)
            if self.kept:
                self.kept = save_sign_in(self._address, self.signed_in)


def signed_in_by(grant: Grant, openid: OpenId, name: str = "") -> SignedIn:
    """Return what is saved of a grant; `name` is the person's where the grant tells none."""
    until = round(time.time() + grant.expires_at - time.monotonic())
    return SignedIn(openid, grant.subject, grant.name or name, until, grant.refresh_token)


def _revoke(signed_in: SignedIn) -> None:
    with closing(Connection()) as connection, suppress(ServiceError):
        provider = discover(connection, signed_in.openid.issuer)
        revoke(connection, provider, signed_in.openid, signed_in.refresh_token)
