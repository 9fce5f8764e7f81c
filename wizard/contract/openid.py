"""Sign-in with an OpenID provider: the `openid` member of `GET /v1`, and `POST /v1/invitation`."""

from __future__ import annotations

from dataclasses import dataclass

MAX_TEXT = 300
MAX_SCOPES = 20


@dataclass(frozen=True, slots=True)
class OpenId:
    """An OpenID provider and the client that is registered there for the service's people.

    `issuer` is compared exactly (OpenID Connect Discovery 1.0, 4.3). `audience` is sent as `resource`
    (RFC 8707) with every request for tokens; null where the scopes alone name the service.
    """

    issuer: str
    client_id: str
    scopes: tuple[str, ...]
    audience: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a text that no request to a provider can carry, or without a scope."""
        texts = (self.issuer, self.client_id, *self.scopes, "-" if self.audience is None else self.audience)
        if not all(map(_is_word, texts)):
            raise ValueError(f"every text has 1 to {MAX_TEXT} visible characters of ASCII")
        if not 1 <= len(self.scopes) <= MAX_SCOPES:
            raise ValueError(f"scopes has 1 to {MAX_SCOPES} items")


@dataclass(frozen=True, slots=True)
class InvitationRequest:
    """The code of an invitation, to link the sign-in of the request's access token to an account."""

    code: str

    def __post_init__(self) -> None:
        """Raise ValueError for a text that is no code."""
        if not _is_word(self.code):
            raise ValueError(f"code has 1 to {MAX_TEXT} visible characters of ASCII")


def _is_word(text: str) -> bool:
    return 1 <= len(text) <= MAX_TEXT and text.isascii() and text.isprintable() and " " not in text
