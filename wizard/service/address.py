"""Normalizes the address of a service as a person typed it."""

from __future__ import annotations

import re
import unicodedata
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import SplitResult, quote, unquote_to_bytes, urlsplit

from wizard.contract import Problem
from wizard.service.errors import ServiceError

PRACTICE_ADDRESS = "practice"
"""The address of the practice service, also in the journal."""
LONGEST = 2000
API_BASE = "v1"

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_NETLOC = re.compile(r"(?:\[[^\[\]@]*\]|[^\[\]@:]*)(?::[0-9]+)?")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_CREDENTIALS = re.compile(r"[^/@]*@")
_DEFAULT_PORTS = {"https": 443, "http": 80}
_DOTS = frozenset({".", ".."})


def parse_address(text: str) -> str:
    """Return `https://host[:port][/base]` for an address as people type or paste it.

    `https://` is added where no scheme is typed; full-width letters, capitals, the default port and a slash
    or `/v1` at the end are normalized; an international host becomes its ASCII form. Idempotent.

    Raises ServiceError: `address-invalid`, also for an address with a user name, a query or a fragment;
    `address-insecure` for plain http to anything but this computer.
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    try:
        scheme, host, port, path = _parts(typed)
    except ValueError as error:
        raise _refusal("address-invalid", text, str(error)) from None
    if scheme == "http" and not is_loopback(host):
        raise _refusal("address-insecure", text, "plain http leaves this computer")
    return _written(scheme, host, port, path)


def is_loopback(host: str) -> bool:
    """True if a host, as `urlsplit` names it, is this computer: localhost, 127.0.0.0/8 or ::1."""
    if host == "localhost":
        return True
    try:
        return IPv6Address(host) == IPv6Address("::1") if ":" in host else IPv4Address(host).is_loopback
    except AddressValueError:
        return False


def _written(scheme: str, host: str, port: int | None, path: str) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown}{'' if port is None else f':{port}'}{path}"


def _parts(typed: str) -> tuple[str, str, int | None, str]:
    """Return scheme, host, port (None for the default one) and path.

    Raises ValueError: with the reason, if this is no address.
    """
    if not 0 < len(typed) <= LONGEST:
        raise ValueError("nothing, or more than an address can be")
    if not typed.isprintable() or any(sign.isspace() or sign in '\\<>"{}|^`?#' for sign in typed):
        raise ValueError("a character that no address has")
    parts = urlsplit(typed if _SCHEME.match(typed) else f"https://{typed}")
    if parts.scheme not in _DEFAULT_PORTS:
        raise ValueError("another scheme than https")
    if not _NETLOC.fullmatch(parts.netloc):
        raise ValueError("a user name, or a port that is no number")
    return parts.scheme, _host(parts), _port(parts), _path(parts.path)


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if parts.netloc.startswith("["):
        return IPv6Address(host if "%" not in host else "").compressed
    if not host.isascii():
        host = _ascii_host(host)
    host = host.removesuffix(".")
    labels = host.split(".")
    if labels[-1].isdigit():  # some systems accept shorter forms of IPv4
        return str(IPv4Address(host))
    if len(host) > 253 or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError("not a host name")
    return host


def _ascii_host(host: str) -> str:
    """Return the ASCII form of an international host, by the same rules as `requests`."""
    import idna

    return idna.encode(host, uts46=True).decode("ascii")


def _port(parts: SplitResult) -> int | None:
    port = parts.port
    if port == 0:
        raise ValueError("port 0")
    return None if port == _DEFAULT_PORTS[parts.scheme] else port


def _path(path: str) -> str:
    if _STRAY_PERCENT.search(path):
        raise ValueError("a stray percent sign")
    segments = [_requoted(segment) for segment in path.split("/") if segment]
    if not _DOTS.isdisjoint(segments):
        raise ValueError("a path that leads up")
    while segments and segments[-1] == API_BASE:
        segments.pop()  # pasted with the part that every call adds
    path = "".join(f"/{segment}" for segment in segments)
    if len(path) > LONGEST - 300:  # quoting makes it longer; scheme, host and port are below 300
        raise ValueError("a longer path than an address can have")
    return path


def _requoted(segment: str) -> str:
    """Return a part of a path in which only what needs quoting is quoted."""
    return quote(unquote_to_bytes(segment), safe="!$&'()*+,;=:@-._~")


def _refusal(code: str, text: str, detail: str) -> ServiceError:
    """Return an error that shows the typed address, without a password in it."""
    shown = _CREDENTIALS.sub("…@", unicodedata.normalize("NFKC", text[:LONGEST]))
    return ServiceError(Problem(code, {"address": shown.strip()[:200]}, detail))
