"""The proxy that the system names, refused with its kind where no request can go through it."""

from __future__ import annotations

from urllib.parse import urlsplit

import requests


class UnusableProxyError(requests.exceptions.InvalidProxyURL):
    """The system names a proxy that requests cannot go through; nothing was sent.

    `reason` is `proxy-socks` or `proxy-invalid`. `proxy` is its address without a user name and a password.
    """

    def __init__(self, reason: str, proxy: str) -> None:
        super().__init__(reason)
        self.reason_code = reason
        self.proxy = proxy


def check_proxy(address: str | None) -> None:
    """Raise UnusableProxyError for a SOCKS proxy and for an address that cannot be one."""
    if not address:
        return
    shown = address.rpartition("@")[2] if "@" in address else address
    if "://" not in address:
        address = f"http://{address}"
    scheme = address.partition("://")[0]
    if scheme.lower().startswith("socks"):
        raise UnusableProxyError("proxy-socks", shown)
    try:
        parts = urlsplit(address)
        usable = scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise UnusableProxyError("proxy-invalid", shown)
