"""Words, counts, dates and lists in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from wizard.keys.verdicts import MASKS
from wizard.messages import words
from wizard.messages.text import fill, plain
from wizard.orders.local_time import local

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale, QTranslator

CONTEXT: Final = "Messages"
_LARGEST_INT: Final = 2**31 - 1
_LARGEST_LONG: Final = 2**63 - 1
_LONGEST_IN_SECONDS: Final = 90


def _counting(source: str) -> Callable[[Formats, int], str]:
    """Return a method of Formats that says how many there are of something."""
    return lambda formats, n: formats.text(CONTEXT, source, n)


class Formats:
    """Formats values for people; holds Qt's translator and locale, and imports neither."""

    def __init__(self, translator: QTranslator, locale: QLocale) -> None:
        """Use the texts of `translator`, and numbers and dates as `locale` has them."""
        self._translator = translator
        self._locale = locale

    def text(self, context: str, source: str, n: int | None = None) -> str:
        """Translate a text marked with N_; ``%n`` becomes the number `n`, in its plural form."""
        form = -1 if n is None else min(abs(n), _LARGEST_INT)
        found = self._translator.translate(context, source, "", form) or source
        return found if n is None else found.replace("%n", self.number(n))

    # ---- single words

    def status(self, status: str, reason: str | None = None) -> str:
        """Name the status of a subscription; `reason` is the state's status_reason."""
        source = words.DISABLED_BY.get(reason or "") if status == "disabled" else None
        return self._word(words.STATUSES, status) if source is None else self._say(source)

    def role(self, role: str) -> str:
        """Name the role of an account at a customer."""
        return self._word(words.ROLES, role)

    def verdict(self, verdict: str, reason: str | None = None) -> str:
        """Name a verdict in a word or two, for a table; of a mask or a placeholder, that it is one."""
        if reason in MASKS:
            return self._say(words.MASK_WORD)
        return self._word(words.VERDICT_WORDS, verdict)

    def format(self, kind: str | None) -> str:
        """Name the format of a key; empty where it is not known."""
        return self._word(words.FORMAT_WORDS, kind) if kind else ""

    # ---- counts

    licenses = _counting(words.LICENSES)  # ``3 licenses``
    months = _counting(words.MONTHS)
    days = _counting(words.DAYS)
    minutes = _counting(words.MINUTES)
    seconds = _counting(words.SECONDS)
    keys = _counting(words.KEYS)
    characters = _counting(words.CHARACTERS)
    rows = _counting(words.ROWS)

    def duration(self, seconds: int) -> str:
        """Format a waiting time: seconds up to a minute and a half, then full minutes, rounded up."""
        return self.seconds(seconds) if seconds <= _LONGEST_IN_SECONDS else self.minutes(-(-seconds // 60))

    def number(self, n: int) -> str:
        """``10,000,000``."""
        if abs(n) <= _LARGEST_LONG:
            return self._locale.toString(n)
        return f"{n:,}".replace(",", self._locale.groupSeparator())

    # ---- dates and lists. PySide6 takes Python's dates for Qt's, which its type stubs do not say.

    def month(self, value: date) -> str:
        """``March 2026``."""
        return self._locale.toString(value, self._say(words.MONTH))  # type: ignore[call-overload, no-any-return]

    def date(self, value: date) -> str:
        """``March 1, 2026``."""
        return self._locale.toString(value, self._say(words.DATE))  # type: ignore[call-overload, no-any-return]

    def time(self, value: datetime) -> str:
        """``March 1, 2026, 2:05 PM``: date and time of day, local time."""
        return self._moment(value, words.DATE_AND_TIME)

    def clock(self, value: datetime) -> str:
        """``2:05 PM``: the time of day, local time."""
        return self._moment(value, words.CLOCK)

    def enumerated(self, items: Sequence[str]) -> str:
        """``a, b, c``: parts of one description."""
        return self._chain(items)

    def listed(self, items: Sequence[str]) -> str:
        """``a, b, and c``."""
        return self._locale.createSeparatedList(items)

    def choice(self, items: Sequence[str]) -> str:
        """``a, b or c``."""
        if len(items) < 2:
            return "".join(items)
        return fill(self._say(words.LIST_LAST), {"list": self._chain(items[:-1]), "last": items[-1]})

    def ended(self, title: str) -> str:
        """Return a title as a sentence, with its full stop."""
        return fill(self._say(words.ENDED), {"sentence": title})

    def _say(self, source: str, n: int | None = None) -> str:
        return self.text(CONTEXT, source, n)

    def _word(self, table: Mapping[str, str], code: str) -> str:
        """Return the word for `code`; a code from a newer service is shown as it is."""
        return self._say(table[code]) if code in table else plain(code)

    def _moment(self, value: datetime, pattern: str) -> str:
        try:
            here = local(value)
        except OverflowError:  # the calendar has no form of it
            return f"{value:%Y-%m-%d %H:%M %z}"
        zone = " UTC" if here.tzinfo is UTC else ""
        shown = here.replace(tzinfo=None)
        return f"{self._locale.toString(shown, self._say(pattern))}{zone}"  # type: ignore[call-overload]

    def _chain(self, items: Sequence[str]) -> str:
        text = "".join(items[:1])
        for item in items[1:]:
            text = fill(self._say(words.LIST_MORE), {"list": text, "next": item})
        return text
