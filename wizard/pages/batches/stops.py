"""The states of the batch page that tour and layout tests visit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from wizard.orders.batches.models import Existing, OrderState, Question
from wizard.orders.place import Place, Source
from wizard.pages.batches.work import BatchWork, Stage
from wizard.pages.stops import MICROSOFT_KEYS, mistyped, tick_all

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_ORDERS: Final = 3
_SERVICE_KEY: Final = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"
"""A key that no service has issued: it passes the check of a service's keys."""


def stops_of(page: BatchPage) -> Iterator[str]:
    """Show a list with a key of another place; take one with every kind of row to its results; the ledger."""
    yield "batch-empty"
    page.lists.take(f"{_practice_list(page)}\n\t\t{_SERVICE_KEY}\t")
    yield ""
    page.foot_actions()[0].act()
    yield "batch-places"
    page.begin(BatchWork())
    page.lists.take(_practice_list(page))
    yield ""
    yield "batch-columns"
    page.foot_actions()[0].act()
    yield from _waiting(page)
    yield "batch-plan"
    page.plan_view.answered.emit(Existing.NEW)
    for order in page.work.plan.orders if page.work.plan is not None else ():
        if order.question is Question.MATCH:
            page.plan_view.panel.decide(order)
    page.plan_view.orders.choose_first(OrderState.IMPOSSIBLE)
    yield "batch-decided"
    page.foot_actions()[0].act()
    tick_all(page)
    yield "batch-review"
    page.foot_actions()[0].act()
    yield from _waiting(page)
    yield "batch-results"
    page.ledger.open()
    yield "batch-ledger"
    page.show_stage(Stage.RESULTS)


def _waiting(page: BatchPage) -> Iterator[str]:
    while page.planner.running or page.work.running:
        yield ""


def _practice_list(page: BatchPage) -> str:
    """Return a table of practice keys: right ones, a similar name, a used, a mistyped and a Microsoft key."""
    customers = page.main.beside(Place.of(Source.PRACTICE, account="reseller")).all_customers()
    examples = page.main.practice_keys()
    right = [one.key for one in examples if one.shows == "redeemed" and one.action == "new"]
    used = next(one.key for one in examples if one.shows == "key-used")
    rows = [("Customer", "Domain", "Product key", "Reference")]
    for number, customer in enumerate(customers[:_ORDERS]):
        rows.append((customer.name, customer.domain, right[number], f"PO {4720 + number}"))
    name = customers[0].name.split(" ", 1)[-1]
    rows += [
        (name, "", right[_ORDERS], ""),
        ("Unknown Ltd.", "unknown.example", right[_ORDERS + 1], ""),
        (customers[0].name, customers[0].domain, used, ""),
        (customers[1].name, customers[1].domain, mistyped(right[0]), ""),
        (customers[1].name, customers[1].domain, MICROSOFT_KEYS[0], ""),
    ]
    return "\n".join("\t".join(row) for row in rows)
