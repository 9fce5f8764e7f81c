"""Time as the service stores it: UTC microseconds, from a clock that tests can set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

Clock = Callable[[], datetime]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def system_clock() -> datetime:
    """Return the current UTC time."""
    return datetime.now(UTC)


def micros(moment: datetime) -> int:
    """Convert a moment to UTC microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(microseconds: int) -> datetime:
    """Convert UTC microseconds since 1970 to a moment."""
    return _EPOCH + microseconds * _MICROSECOND


def day_of(text: str | None) -> date | None:
    """Return a date as it is stored, None for none."""
    return date.fromisoformat(text) if text else None


def day(moment_: datetime) -> date:
    """Return the UTC date of a moment: the service's `today`."""
    return moment_.astimezone(UTC).date()
