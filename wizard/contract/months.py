"""Calendar months, which both sides of the wire count alike."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta


def months_later(day: date, months: int) -> date:
    """Add calendar months, clamped to the month's end: 31 January + 1 is 28 or 29 February.

    Clamped to the first and the last day of all, too. Without `calendar`, which brings the system's locales.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if year < MINYEAR else date.max
    end = 31 if month == 12 else (date(year, month + 1, 1) - timedelta(days=1)).day
    return date(year, month, min(day.day, end))
