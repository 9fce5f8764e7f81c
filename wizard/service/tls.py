"""Sessions that verify TLS against the operating system's store."""

from __future__ import annotations

import ssl
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
import truststore
from requests.adapters import BaseAdapter, HTTPAdapter
from requests.utils import select_proxy

from wizard.service.address import is_loopback
from wizard.service.connections import check_proxy, keep_time

if TYPE_CHECKING:
    from urllib3 import ProxyManager


class TrustStoreAdapter(HTTPAdapter):
    """An adapter for TLS that is verified against the operating system's store.

    Everything a session or the environment sets about verification (`verify`, `cert`, `REQUESTS_CA_BUNDLE`,
    `CURL_CA_BUNDLE`) is ignored. This computer itself is never reached through a proxy.
    """

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        """Use the system's store, or the certificates that `ssl_context` trusts.

        Raises ValueError: if `ssl_context` would let a certificate or a host name go unverified.
        """
        self._ssl_context = ssl_context or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self._ssl_context.verify_mode != ssl.CERT_REQUIRED or not self._ssl_context.check_hostname:
            raise ValueError("ssl_context verifies certificates and host names")
        # Python asks for it itself, but not as Debian builds it.
        oldest = max(self._ssl_context.minimum_version, ssl.TLSVersion.TLSv1_2)
        self._ssl_context.minimum_version = oldest
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools for connections without a proxy."""
        super().init_poolmanager(*args, **kwargs, ssl_context=self._ssl_context)
        keep_time(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> ProxyManager:
        """Make the pools for connections through `proxy`, which is verified too if it speaks TLS."""
        kwargs.update(ssl_context=self._ssl_context, proxy_ssl_context=self._ssl_context)
        manager: ProxyManager = super().proxy_manager_for(proxy, **kwargs)
        keep_time(manager)
        return manager

    def build_connection_pool_key_attributes(self, request: Any, *_settings: Any, **_more: Any) -> Any:
        """Name the pool for a request: always one that verifies."""
        host, _ = super().build_connection_pool_key_attributes(request, True, None)
        return host, {"ssl_context": self._ssl_context, "cert_reqs": "CERT_REQUIRED"}

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave the pool as it is: this is where `requests` would apply `verify` to it."""

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Send a request, to this computer without a proxy."""
        if is_loopback(urlsplit(request.url or "").hostname or ""):
            kwargs["proxies"] = None
        check_proxy(select_proxy(request.url or "", kwargs.get("proxies")))
        return super().send(request, *args, **kwargs)


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """Follow no redirect: even to prepare one, `requests` reads the body without bounds."""


def open_session(adapter: BaseAdapter | None = None) -> requests.Session:
    """Return a session that sends through `adapter` alone: by default over verified TLS.

    It follows no redirect and keeps no cookie.
    """
    session = _Session()
    adapter = adapter or TrustStoreAdapter()
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    return session
