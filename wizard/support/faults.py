"""Names of faults of the program: kind and place, and nothing of what was typed."""

from __future__ import annotations

from types import TracebackType


def fault_name(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the kind of a fault with the function and line it comes from: ``ValueError parse:12``."""
    place = ""
    while trace is not None:
        place, trace = f" {trace.tb_frame.f_code.co_name}:{trace.tb_lineno}", trace.tb_next
    return f"{kind.__name__}{place}"
