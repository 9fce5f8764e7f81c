"""Moments as this computer has them; in UTC where its time zone gives them no local form."""

from __future__ import annotations

from datetime import UTC, date, datetime


def local(moment: datetime) -> datetime:
    """Return an aware moment in local time, or with `datetime.UTC` itself where there is no local form.

    A time zone of 24 hours or more has none, nor have years that the system does not know.

    Raises OverflowError where the calendar has no form in UTC either.
    """
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment.astimezone(UTC)


def in_utc(moment: datetime) -> datetime:
    """Return an aware moment in UTC; the first or last of the calendar where UTC has no form of it."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        edge = datetime.min if moment.year == datetime.min.year else datetime.max
        return edge.replace(tzinfo=UTC)


def now() -> datetime:
    return local(datetime.now(UTC))


def today() -> date:
    return now().date()
