"""Keys and answers of an order at Microsoft."""

from __future__ import annotations

from tests.cli.conftest import Run

SECOND = "TX9XD-98N7V-6WMQ6-BX7FG-H8Q99"
THIRD = "YTMG3-N6DKC-DKB77-7M9GH-8HVX7"
UNVERIFIABLE = "BCDFG-HJKMP-QRTVW-XY234-6789B"
YES, NOTHING = "yes", ""
TO_THE_FIRST_KEY = (YES, NOTHING, NOTHING)  # the customer; licenses and expiry date before
AFTERWARDS = (NOTHING, NOTHING)


def states(run: Run) -> dict[str, tuple[str, str]]:
    """The state of every key in the journal, and what the page said."""
    return {one["endings"][0]: (one["state"], one["code"] or "") for one in run("orders", "--json").lines}
