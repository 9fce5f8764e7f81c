"""Details of a problem for support: what is needed to find it at the service, and no key."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.contract import Problem

if TYPE_CHECKING:
    from wizard.pages.session import Session


def support_details(session: Session, problem: Problem, endings: Iterable[str] = ()) -> str:
    """Return lines of ``name: value``; a value that is not known has no line.

    `endings` are the keys concerned. Never a key, a token or the name of a person.
    """
    draft, entry = session.flow.draft, session.flow.entry
    customer = entry.order.customer if entry is not None else draft.customer
    quote = entry.order.quote_id if entry is not None else draft.quote.id if draft.quote else None
    known = (
        ("code", problem.code),
        ("detail", problem.detail),
        *((name, value) for name, value in sorted(problem.parameters.items()) if name != "customer"),
        ("key", ", ".join(f"…{ending}" for ending in endings)),
        ("customer", f"{customer.name} ({customer.id})" if customer is not None else None),
        ("order", entry.id if entry is not None else None),
        ("quote", quote),
        ("receipt", draft.receipt.id if draft.receipt else None),
        ("time", datetime.now(UTC).isoformat(timespec="seconds")),
        ("service", session.address or session.place.source),
        ("wizard", __version__),
    )
    return "\n".join(f"{name}: {value}" for name, value in known if value not in (None, ""))
