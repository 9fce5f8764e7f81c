"""The check of one provider's access tokens, with its keys; needs the extra `sign-in`."""

from __future__ import annotations

from functools import partial

from wizard.server.clock import Clock

from .access_tokens import AccessTokens
from .identity import Identity, SignInSettings
from .provider import ProviderError, fetch_keys, is_usable_address
from .signing_keys import SigningKeys


class Checking:
    """Checks access tokens of a provider over the network."""

    def __init__(self, settings: SignInSettings, clock: Clock) -> None:
        self._issuer = settings.issuer
        self._keys = SigningKeys(partial(fetch_keys, settings.issuer))
        self._tokens = AccessTokens(settings, self._keys, clock)

    def look(self) -> int:
        """Return the number of the provider's signing keys.

        Raises ProviderError, also for an issuer without https.
        """
        if not is_usable_address(self._issuer):
            raise ProviderError("an issuer is an https address")
        return len(fetch_keys(self._issuer))

    def prepare(self) -> None:
        """Begin to fetch the keys, so that the first request finds them."""
        self._keys.prepare()

    def identify(self, token: str) -> Identity | None:
        """Return whom an access token was issued to, None if it is not to be believed.

        Raises Refused (service-busy) while the keys cannot be had.
        """
        return self._tokens(token)
