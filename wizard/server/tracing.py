"""Trace context of a request (W3C Trace Context, level 1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from secrets import token_hex

# A version above 00 may have more members; ff is none.
_TRACEPARENT = re.compile(r"(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-[!-~]*)?")


@dataclass(frozen=True, slots=True)
class Trace:
    """A request's place in a trace: ids in lower-case hexadecimal, 16 and 8 bytes."""

    trace_id: str
    parent_id: str
    span_id: str
    flags: str

    @property
    def header(self) -> str:
        """The value that carries this request's place on."""
        return f"00-{self.trace_id}-{self.span_id}-{self.flags}"


def parse_trace(traceparent: str | None) -> Trace | None:
    """Parse a `traceparent`; return None for a missing or wrong one, which is ignored."""
    found = _TRACEPARENT.fullmatch(traceparent or "")
    if found is None or (found[1] == "00" and found[5]) or not int(found[2], 16) or not int(found[3], 16):
        return None
    return Trace(found[2], found[3], token_hex(8), found[4])
