"""Time as the service stores it: UTC microseconds, from a clock that tests can set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

Clock = Callable[[], datetime]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def micros(moment: datetime) -> int:
    """UTC microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(microseconds: int) -> datetime:
    """The UTC moment of `micros`."""
    return _EPOCH + microseconds * _MICROSECOND


def day(moment_: datetime) -> date:
    """The UTC date of a moment: what `today` means to the service."""
    return moment_.astimezone(UTC).date()
