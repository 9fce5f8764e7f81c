"""The metadata and signing keys of an OpenID provider, over HTTPS."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
)

import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key

from wizard.server.loopback import is_loopback

MAX_BYTES = 512 * 1024
SOCKET_SECONDS = 5.0
TOTAL_SECONDS = 10.0
MIN_RSA_BYTES = 256
_WELL_KNOWN = "/.well-known/openid-configuration"

Get = Callable[[str], Any]


class ProviderError(ValueError):
    """The provider cannot be used; its text says why, in English, and holds nothing secret."""


def is_usable_address(url: str) -> bool:
    """True for https, and for plain http to this machine alone."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if not host or parts.username is not None or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def fetch_keys(issuer: str, get: Get | None = None) -> Mapping[str, Key]:
    """Return the issuer's signing keys by their ids. Raises ProviderError."""
    get = get or get_json
    metadata = get(issuer.rstrip("/") + _WELL_KNOWN)
    if not isinstance(metadata, dict) or metadata.get("issuer") != issuer:
        raise ProviderError(f"it calls itself {_name_in(metadata)}, which is not the issuer")
    address = metadata.get("jwks_uri")
    if not isinstance(address, str) or not is_usable_address(address):
        raise ProviderError("it names no https address of its keys")
    document = get(address)
    entries = document.get("keys") if isinstance(document, dict) else None
    keys = dict(filter(None, map(_signing_key, entries))) if isinstance(entries, list) else {}
    if not keys:
        raise ProviderError("it has no key that signs")
    return keys


def get_json(url: str) -> Any:
    """Return a JSON document from the network. Raises ProviderError."""
    deadline = time.monotonic() + TOTAL_SECONDS
    request = Request(url, headers={"Accept": "application/json", "User-Agent": "product-key-service"})  # noqa: S310
    try:
        with _opener(url).open(request, timeout=SOCKET_SECONDS) as answer:
            body = b""
            while chunk := answer.read1(64 * 1024):
                body += chunk
                if len(body) > MAX_BYTES or time.monotonic() > deadline:
                    raise ProviderError("its answer is too long or too slow")
    except HTTPError as error:
        error.close()
        raise ProviderError(f"it answered {error.code} at {url}") from None
    except (URLError, HTTPException, OSError) as error:
        raise ProviderError(f"it cannot be reached: {_reason(error)}") from None
    try:
        return msgspec.json.decode(body)
    except (ValueError, RecursionError):
        raise ProviderError("its answer is not JSON") from None


class _NoRedirects(HTTPRedirectHandler):
    """Refuses redirects: they could lead to an address that is not https."""

    def redirect_request(self, *_args: Any, **_named: Any) -> None:
        return None


def _opener(url: str) -> OpenerDirector:
    # This machine itself is never reached through a proxy.
    proxies = ProxyHandler({} if is_loopback(urlsplit(url).hostname or "") else None)
    return build_opener(proxies, HTTPSHandler(context=ssl.create_default_context()), _NoRedirects())


def _name_in(metadata: Any) -> str:
    """Return the issuer that metadata names, fit for one line of a terminal or a log."""
    name = metadata.get("issuer") if isinstance(metadata, dict) else None
    return name[:200] if isinstance(name, str) and name.isprintable() and name else "nothing"


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, URLError) else error
    return str(cause).splitlines()[0][:200] if str(cause) else type(error).__name__


def _signing_key(entry: Any) -> tuple[str, Key] | None:
    """Return a key with its id, None for one that signs no token, is too weak or is not understood."""
    if not isinstance(entry, dict) or entry.get("use", "sig") != "sig" or entry.get("kty") == "oct":
        return None
    kid, modulus = entry.get("kid"), entry.get("n", "")
    if not isinstance(kid, str) or not isinstance(modulus, str):
        return None
    if entry.get("kty") == "RSA" and len(modulus.rstrip("=")) * 6 // 8 < MIN_RSA_BYTES:
        return None
    try:
        return kid, JWKRegistry.import_key(entry)
    except (JoseError, ValueError, TypeError, KeyError):
        return None
