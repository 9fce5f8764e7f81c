"""The throttle against guessed keys, for quotes and proposals alike.

An account may try a number of unknown keys within a window, and so may all accounts of one address together.
The address's limit stops only accounts that have tried an unknown key themselves. A key that was counted for
an account is not counted again within the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import IPv6Address, ip_address
from secrets import token_hex
from typing import TypeVar

from wizard.contract import Code

from .access import Caller
from .clock import micros
from .database import Transaction
from .errors import Refused, refused
from .settings import Service

T = TypeVar("T")

CLOCK_SKEW = timedelta(minutes=1)  # between servers; what is later was counted by a wrong clock

Look = Callable[[Transaction], tuple[T, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class _Guess:
    at: int
    digest: str | None


def look_up(service: Service, caller: Caller, look: Look[T]) -> T:
    """Look keys up and count the unknown ones; `look` returns its result and the unknown keys' digests.

    Raises Refused (too-many-attempts) if the caller may try no more keys, or fewer than it did: then no key's
    result is returned. Raises what `look` raises.
    """
    account = f"account {caller.account.id}"

    def first(tx: Transaction) -> tuple[T, frozenset[str]] | None:
        return None if _guesses(service, tx, account) else look(tx)

    # An account that tried no unknown key waits for no lock.
    found = service.database.read(first)
    if found is not None and not found[1]:
        return found[0]
    address = f"address {network_of(caller.address)}"
    outcome = service.database.change(lambda tx: _count(service, tx, account, address, look))
    if isinstance(outcome, Refused):
        raise outcome
    return outcome


def _count(service: Service, tx: Transaction, account: str, address: str, look: Look[T]) -> T | Refused:
    """Return the result of `look`, or a refusal; the unknown keys are counted in either case."""
    for subject in (account, address):  # always in this order: no deadlock
        tx.run("lock_throttled", subject=subject)
    limits, now = service.throttle, micros(service.clock())
    own, others = _guesses(service, tx, account), _guesses(service, tx, address)
    wait = _wait(service, own, limits.per_account)
    if own:
        wait = max(wait, _wait(service, others, limits.per_address))
    if wait:
        return refused(Code.TOO_MANY_ATTEMPTS, "too many unknown keys", retry_after=wait, reason="keys")
    result, unknown = look(tx)
    new = [_Guess(now, digest) for digest in sorted(unknown - {guess.digest for guess in own})]
    for subject in (account, address) if new else ():
        tx.run("forget_guesses", subject=subject, before=now - _micros(limits.window))
        for guess in new:
            tx.run("add_failed_key", id=token_hex(16), subject=subject, at=now, digest=guess.digest)
    exceeded = len(new) > limits.per_account - len(own)
    # Others at an address may fill its limit: that does not refuse an account its first mistake.
    if exceeded or (own and len(new) > limits.per_address - len(others)):
        wait = max(
            _wait(service, new + own, limits.per_account), _wait(service, new + others, limits.per_address)
        )
        return refused(Code.TOO_MANY_ATTEMPTS, "too many unknown keys", retry_after=wait, reason="keys")
    return result


def _guesses(service: Service, tx: Transaction, subject: str) -> list[_Guess]:
    """Return the unknown keys counted for a subject within the window, newest first."""
    now = micros(service.clock())
    since, until = now - _micros(service.throttle.window), now + _micros(CLOCK_SKEW)
    return tx.rows(_Guess, "failed_keys", subject=subject, since=since, until=until)


def _wait(service: Service, guesses: list[_Guess], limit: int) -> int:
    """Return the seconds until fewer than `limit` guesses, newest first, are in the window; 0 if they are."""
    if len(guesses) < limit:
        return 0
    window = _micros(service.throttle.window)
    left = guesses[limit - 1].at + window - micros(service.clock())
    return -(-min(left, window) // 1_000_000)


def _micros(span: timedelta) -> int:
    return span // timedelta(microseconds=1)


def network_of(address: str) -> str:
    """Return an IPv4 address as it is, and the /64 of an IPv6 address: providers assign one to a customer."""
    try:
        parsed = ip_address(address)
    except ValueError:  # sent by a proxy
        return address
    if not isinstance(parsed, IPv6Address):
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return f"{IPv6Address(int(parsed) >> 64 << 64)}/64"
