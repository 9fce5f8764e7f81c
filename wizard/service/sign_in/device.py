"""Sign-in with a code that is entered in the browser of any device (RFC 8628)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from wizard.contract import Code
from wizard.contract.openid import OpenId
from wizard.service.errors import ServiceError
from wizard.service.plain_text import plain_text
from wizard.service.sign_in.connection import Connection, check_secure
from wizard.service.sign_in.failures import Reason, failed
from wizard.service.sign_in.grants import (
    Grant,
    ask,
    error_of,
    read_grant,
    rejection,
    resource_of,
    scopes_of,
)
from wizard.service.sign_in.provider import Provider, discover

_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_STEP: Final = 5.0  # seconds: the interval where none is told, and what `slow_down` adds
_PASSING: Final = frozenset({Code.OFFLINE, Code.TIMEOUT, Code.SERVICE_BUSY})
_LONGEST: Final = 1800.0  # seconds that a code may live


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """A code for the person, and where it is entered; `complete` has both in one address, or is empty.

    `seconds` is the time the code lives, `interval` the pause between two questions.
    """

    user_code: str
    address: str
    complete: str
    seconds: float
    interval: float
    secret: str = field(repr=False)


class DeviceSignIn:
    """One attempt: show `code`, then `wait`. `close` ends it in any case."""

    def __init__(self, connection: Connection, provider: Provider, openid: OpenId, code: DeviceCode) -> None:
        self.provider, self.code = provider, code
        self._connection, self._openid = connection, openid

    def wait(self, sleep: Callable[[float], object] = time.sleep) -> Grant:
        """Ask until the person has entered the code. Blocks for as long as the code lives.

        Raises ServiceError: `sign-in-failed`, with `timed-out` where the code has expired.
        """
        form = {"grant_type": _GRANT, "device_code": self.code.secret}
        pause, left = self.code.interval, self.code.seconds
        while left > 0:
            sleep(pause)
            left -= pause
            try:
                reply = ask(self._connection, self.provider, self._openid, form)
            except ServiceError as error:
                if error.problem.code not in _PASSING:
                    raise
                pause *= 2  # RFC 8628, 3.5
                continue
            match error_of(reply):
                case "authorization_pending":
                    pass
                case "slow_down":
                    pause += _STEP
                case "expired_token":
                    break
                case _:
                    return read_grant(reply, self.provider, self._openid)
        raise failed(Reason.TIMED_OUT, self.provider.host, "the device code has expired")

    def close(self) -> None:
        self._connection.close()


def begin_on_device(openid: OpenId) -> DeviceSignIn:
    """Ask the provider for its addresses and for a code. Blocks.

    Raises ServiceError: `sign-in-failed`, or a fault of the connection.
    """
    connection = Connection()
    try:
        provider = discover(connection, openid.issuer)
        return DeviceSignIn(connection, provider, openid, _request_code(connection, provider, openid))
    except ServiceError:
        connection.close()
        raise


def _request_code(connection: Connection, provider: Provider, openid: OpenId) -> DeviceCode:
    """Ask the provider for a code. Blocks.

    Raises ServiceError: `sign-in-failed` with `no-device-code` where the provider has no such sign-in.
    """
    if not provider.device:
        raise failed(Reason.NO_DEVICE_CODE, provider.host, "no device authorization endpoint")
    form = {"client_id": openid.client_id, "scope": scopes_of(openid), **resource_of(openid)}
    reply = connection.post(provider.device, form)
    error = error_of(reply)
    if error in ("unauthorized_client", "unsupported_grant_type"):
        raise failed(Reason.NO_DEVICE_CODE, provider.host, error)
    if error:
        raise rejection(error, provider.host)
    told = reply.body
    secret, code, address = (told.get(name) for name in ("device_code", "user_code", "verification_uri"))
    if not (_is_text(secret) and _is_text(code) and _is_text(address)):
        raise failed(Reason.UNREADABLE, provider.host, "no device code")
    check_secure(str(address), provider.host)
    complete = told.get("verification_uri_complete")
    if not _is_text(complete) or not str(complete).startswith("https://"):
        complete = ""
    return DeviceCode(
        plain_text(str(code)),
        plain_text(str(address)),
        str(complete),
        min(_seconds(told.get("expires_in"), _LONGEST), _LONGEST),
        max(_seconds(told.get("interval"), _STEP), 1.0),
        str(secret),
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 2000 and value.isprintable()


def _seconds(value: Any, otherwise: float) -> float:
    return float(value) if type(value) in (int, float) and value > 0 else otherwise
