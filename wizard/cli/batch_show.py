"""Plans and results of a batch, as lines for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from wizard.cli.colors import Tone
from wizard.cli.terminal import Terminal
from wizard.messages.batches import held, keys_and_customers, message, order_state
from wizard.orders.batches.models import (
    Existing,
    OrderState,
    Plan,
    PlannedKey,
    PlannedOrder,
    Question,
    totals_of,
)

_MARKS: Final = {
    OrderState.READY: "✓",
    OrderState.REDEEMED: "✓",
    OrderState.TO_DECIDE: "?",
    OrderState.UNKNOWN: "?",
    OrderState.MICROSOFT: "→",
}
_FEW: Final = 3  # rows that are named each
_TONES: Final = {"✓": Tone.GOOD, "?": Tone.DOUBT}


def show_plan(terminal: Terminal, plan: Plan) -> None:
    """Print a line for each order of a plan, then what there is in all."""
    for order in plan.orders:
        mark = _MARKS.get(order.state, "✗")
        for number, line in enumerate(_lines(terminal, order)):
            first = f"{mark} " if number == 0 else "  "
            terminal.out(line, first, "    ", _TONES.get(mark, Tone.BAD) if number == 0 else None)
    terminal.out()
    show_totals(terminal, plan)


def show_totals(terminal: Terminal, plan: Plan) -> None:
    """Print the number of keys in each state, and what the ready ones hold."""
    speech = terminal.speech
    counts = plan.keys
    terminal.out(keys_and_customers(speech, counts.total(), plan.customers))
    for state in OrderState:
        if counts[state]:
            terminal.out(f"{order_state(speech, state)}: {speech.keys(counts[state])}", "  ")
    for total in plan.totals:
        terminal.out(" · ".join((total.product, *held(speech, total))), "  ")


def say_options(terminal: Terminal, plan: Plan) -> None:
    """Say which options decide what a plan leaves to people."""
    options = tuple(dict.fromkeys(_options(plan)))
    if options:
        text = terminal.phrase("To decide, run the command again with one or more of: {options}")
        terminal.say(text.format(options=", ".join(options)))


def _options(plan: Plan) -> Iterator[str]:
    waiting = plan.in_state(OrderState.TO_DECIDE)
    matches = [one for one in waiting if one.question is Question.MATCH]
    for order in waiting:
        match order.question:
            case Question.MATCH:
                row = str(order.rows[0]) if len(matches) <= _FEW else "ROW"
                yield f"--accept-match {row}"
            case Question.WARNING:
                yield from (f"--accept-warnings {one.code}" for one in order.warnings)
            case Question.CUSTOMER:
                yield "--create-customers"
            case Question.USE if plan.existing is Existing.ASK:
                yield "--existing add|extend|new"
    if waiting:
        yield "--choose FILE"


def _lines(terminal: Terminal, order: PlannedOrder) -> Iterator[str]:
    speech = terminal.speech
    customer = order.customer.name if order.customer and order.question is not Question.MATCH else ""
    parts = [speech.licenses(order.licenses)] if order.licenses is not None else []
    parts += [speech.months(order.months)] if order.months is not None else []
    endings = " ".join(f"…{key.ending}" for key in order.keys[:3]) + (" …" if len(order.keys) > 3 else "")
    row = terminal.phrase("row {rows}", rows=_rows(order))
    yield " · ".join(filter(None, (customer or order.named.label, row, endings, order.product, *parts)))
    said = message(speech, order)
    yield f"{order_state(speech, order.state)}: {said}" if said else order_state(speech, order.state)


def _rows(order: PlannedOrder) -> str:
    """``2–4, 7``: rows without gaps as one."""
    parts: list[list[int]] = []
    for row in sorted(order.rows):
        if parts and row == parts[-1][-1] + 1:
            parts[-1][1:] = [row]
        else:
            parts.append([row])
    return ", ".join("–".join(map(str, part)) for part in parts)


def print_json(terminal: Terminal, plan: Plan, **more: Any) -> None:
    """Print one object a key, in the order of the list, and a last one with totals."""
    pairs = sorted(
        ((key, order) for order in plan.orders for key in order.keys), key=lambda one: one[0].number
    )
    for key, order in pairs:
        terminal.json(_record(order, key))
    counts = {str(state): count for state, count in plan.keys.items()}
    redeemed = totals_of(plan.in_state(OrderState.READY, OrderState.REDEEMED))
    totals = {
        "keys": plan.keys.total(),
        "customers": plan.customers,
        "states": counts,
        "products": [dict(total._asdict()) for total in redeemed],
    }
    stopped = plan.stopped_by.code if plan.stopped_by else None
    terminal.json({"totals": totals, "batch": plan.batch, "code": stopped, **more})


def _record(order: PlannedOrder, key: PlannedKey) -> dict[str, object]:
    problem = key.problem or order.problem
    receipt = order.receipt
    after = receipt.after if receipt else None
    code = order.question if order.question is not None else problem.code if problem else None
    return {
        "row": key.row,
        "customer": order.customer_name,
        "customer_id": order.customer.id if order.customer else None,
        "ending": key.ending,
        "state": order.key_state(key),
        "action": order.action,
        "subscription": after.subscription_id if after else order.subscription_id,
        "receipt": order.receipt_id or None,
        "code": code,
    }
