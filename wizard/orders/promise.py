"""The promise of a quote, which its receipt has to keep; apart from its check: the first frame loads that."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.contract import Line, Quote, State


@dataclass(frozen=True, slots=True)
class Promise:
    """Effect that a quote promised, journaled before its redemption is sent."""

    lines: tuple[Line, ...]
    before: State | None
    after: State

    @classmethod
    def of(cls, quote: Quote) -> Promise | None:
        """Return the promise of a quote; None for one that no receipt can follow."""
        return None if quote.after is None else cls(quote.lines, quote.before, quote.after)
