"""Orders of a batch as rows of a table, and the filters over them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wizard.contract import Problem
from wizard.messages import Translator, batches
from wizard.messages.noop import N_
from wizard.messages.text import joined
from wizard.orders.batches.models import BatchCode, OrderState, PlannedKey, PlannedOrder, Question
from wizard.widgets.order_table import OrderLine
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

_ROWS_SHOWN: Final = 3
_KEYS: Final = 12
TONES: Final[Mapping[OrderState, Tone]] = {
    OrderState.TO_DECIDE: Tone.WARNING,
    OrderState.IMPOSSIBLE: Tone.PROBLEM,
    OrderState.REDEEMED: Tone.SUCCESS,
    OrderState.REFUSED: Tone.PROBLEM,
    OrderState.CHANGED: Tone.WARNING,
    OrderState.PAUSED: Tone.WARNING,
    OrderState.UNKNOWN: Tone.WARNING,
}
_BY_USE: Final = frozenset({OrderState.READY, OrderState.REDEEMED})
"""States in which a row says what the order does."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A part of the orders, by their states; none stands for all. `always`: also shown while it is empty."""

    name: str
    states: frozenset[OrderState]
    always: bool = True

    def keeps(self, states: frozenset[OrderState]) -> bool:
        """True if an order belongs to it that has keys in these states; an order may belong to several."""
        return not self.states or not self.states.isdisjoint(states)


_S = OrderState
_ALL: Final = Filter(N_("BatchPage", "All"), frozenset())
_IMPOSSIBLE: Final = Filter(N_("BatchPage", "Can’t be redeemed"), frozenset({_S.IMPOSSIBLE}))
_SET_APART: Final = (
    Filter(N_("BatchPage", "Left out"), frozenset({_S.LEFT_OUT}), always=False),
    Filter(N_("BatchPage", "Microsoft keys"), frozenset({_S.MICROSOFT}), always=False),
)
PLAN_FILTERS: Final = (
    _ALL,
    Filter(N_("BatchPage", "To decide"), frozenset({_S.TO_DECIDE})),
    Filter(N_("BatchPage", "Ready"), frozenset({_S.READY, _S.PAUSED, _S.UNDER_WAY, _S.UNKNOWN})),
    _IMPOSSIBLE,
    Filter(N_("BatchPage", "Redeemed"), frozenset({_S.REDEEMED}), always=False),
    Filter(N_("BatchPage", "Refused or changed"), frozenset({_S.REFUSED, _S.CHANGED}), always=False),
    *_SET_APART,
)
RUN_FILTERS: Final = (
    _ALL,
    Filter(N_("BatchPage", "Redeemed"), frozenset({_S.REDEEMED})),
    Filter(N_("BatchPage", "Still to redeem"), frozenset({_S.READY, _S.UNDER_WAY, _S.PAUSED})),
    Filter(N_("BatchPage", "Needs attention"), frozenset({_S.REFUSED, _S.CHANGED, _S.UNKNOWN})),
    Filter(N_("BatchPage", "Not redeemed"), frozenset({_S.IMPOSSIBLE, _S.TO_DECIDE}), always=False),
    *_SET_APART,
)


def customer_name(order: PlannedOrder) -> str:
    """Return the name of an order's customer, as matched or as the list has it."""
    if order.customer is not None and order.question is not Question.MATCH:
        return order.customer.name
    return order.named.label or text("BatchPage", "No customer named")


def place_in_list(speech: Translator, order: PlannedOrder) -> str:
    """Return ``row 13`` or ``rows 14, 15``, the first few of many."""
    rows = order.rows
    shown = speech.enumerated([speech.number(row) for row in rows[:_ROWS_SHOWN]])
    if len(rows) == 1:
        return text("BatchPage", "row {row}").format(row=shown)
    told = text("BatchPage", "rows {rows}").format(rows=shown)
    return f"{told} … (+{speech.number(len(rows) - _ROWS_SHOWN)})" if len(rows) > _ROWS_SHOWN else told


def holding(speech: Translator, order: PlannedOrder, *, product: bool) -> str:
    """Return what the keys of an order hold together, as far as it is known; the first is its product."""
    parts = [order.product if product else ""]
    if order.licenses is not None:
        parts.append(speech.licenses(order.licenses))
    if order.months is not None:
        parts.append(speech.months(order.months))
    return speech.enumerated([*filter(None, parts)])


def effect(speech: Translator, order: PlannedOrder, *, spoken: bool = False) -> str:
    """Return what an order does, asks, or why it cannot go; `spoken`: in words alone."""
    if order.state is OrderState.TO_DECIDE:
        return batches.question(speech, order)
    if order.state in _BY_USE and order.option is not None:
        return batches.use(speech, order, spoken=spoken)
    problem = order.problem or next((key.problem for key in order.keys if key.problem), None)
    if problem is not None:
        return batches.reason(speech, problem).title
    return batches.order_state(speech, order.state)


def title_of(speech: Translator, order: PlannedOrder) -> str:
    """Return for whom an order is, and what its keys hold."""
    return " · ".join(filter(None, (customer_name(order), holding(speech, order, product=True))))


def details_of(speech: Translator, order: PlannedOrder, *, spoken: bool = False) -> str:
    """Return what an order does or asks, its keys, and the reasons why some cannot go."""
    endings = [f"…{key.ending}" for key in order.keys[:_KEYS]]
    more = len(order.keys) - len(endings)
    shown = speech.enumerated(endings) + (f" (+{speech.number(more)})" if more > 0 else "")
    where = ""
    if order.problem is not None:
        said = batches.reason(speech, order.problem)
        if order.problem.code == BatchCode.KEY_MISTYPED:
            where = speech.places(order.keys[0].check)
        why = [said.advice] if where else [said.explanation, said.advice]
    else:
        why = [_reason(speech, key, key.problem) for key in order.keys if key.problem is not None]
    return " · ".join(filter(None, (shown, effect(speech, order, spoken=spoken), where, joined(why))))


def _reason(speech: Translator, key: PlannedKey, problem: Problem) -> str:
    said = batches.reason(speech, problem)
    return f"…{key.ending}: {said.title} · {said.advice}"


def line_of(speech: Translator, order: PlannedOrder, *, several_products: bool, decides: bool) -> OrderLine:
    """Return an order as a row; of `several_products` it names its own. `decides`: it has a link for that."""
    count = len(order.keys)
    link = text("BatchPage", "Choose…")
    ending = f"…{order.keys[0].ending}"
    state, heard = batches.order_state(speech, order.state), effect(speech, order, spoken=True)
    return OrderLine(
        customer=customer_name(order),
        place=place_in_list(speech, order),
        keys=ending if count == 1 else speech.number(count),
        holds=order.product if several_products else holding(speech, order, product=False),
        effect=effect(speech, order),
        tone=TONES.get(order.state),
        link=link if decides and order.state is OrderState.TO_DECIDE else "",
        counted=f"{speech.keys(1)} {ending}" if count == 1 else speech.keys(count),
        state=state if state != heard else "",
        heard=heard,
    )


def searchable(order: PlannedOrder) -> str:
    """Return everything of an order that a search finds it by, in one case."""
    customer = order.customer
    names = (order.named.name, order.named.domain, order.named.id, order.product, order.reference)
    matched = (customer.name, customer.domain) if customer else ()
    endings = (key.ending for key in order.keys)
    return " ".join((*names, *matched, *endings)).casefold()


def found_in(texts: Sequence[str], words: str) -> Iterable[bool]:
    """Return for each text if it has every word."""
    wanted = words.casefold().split()
    return (all(word in text for word in wanted) for text in texts)
