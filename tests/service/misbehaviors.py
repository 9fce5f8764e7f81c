"""Ways in which a service, or what answers in its place, may misbehave; and how an order has to end."""

from __future__ import annotations

import copy
import gzip
import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from tests.service.hostile import (
    HAD,
    KEYS,
    OTHER_CUSTOMER,
    Change,
    Misbehavior,
    Reply,
    line,
    problem,
    state,
)

NOT_ASKED = (1, "answer-mismatch", None)
DIFFERS = (3, "answer-mismatch", "redeemed")
NOT_READ = (3, "protocol-error", None)
FINE = (0, None, "redeemed")
OPEN = (3, "outcome-unknown", "unknown")

ESCAPES = "\x1b]0;pwned\x07\x1b[2J\x1b[1;1H\u009b31m\x00"
LINES = "\r\nFAKE: Redeemed. Nothing to do.\n\x0b\x0c\u2028"
TURNED = "\u202egpj.exe\u2066\u200f"
MARKUP = "<img src='//host/x'><h1>"
ENDLESS = "very " * 50_000
KEY = KEYS[0]
FULL_WIDTH = "".join(chr(ord(sign) + 0xFEE0) for sign in KEY)


def put(**members: Any) -> Change:
    """Change members; `a__0__b` is member b of the first of a."""

    def change(right: Any) -> Any:
        wrong = copy.deepcopy(right)
        for path, value in members.items():
            *way, last = path.split("__")
            place = wrong
            for step in way:
                place = place[int(step) if step.isdigit() else step]
            place[int(last) if last.isdigit() else last] = value(place) if callable(value) else value
        return wrong

    return change


def raw(body: bytes, status: int = 200, content_type: str = "application/json", **more: Any) -> Change:
    """Answer with just this."""
    return lambda _: Reply(status, body, content_type, **more)


def written(old: bytes, new: bytes) -> Change:
    """Change the JSON as it is written."""
    return lambda right: Reply(200, json.dumps(right).encode().replace(old, new))


def declined(status: int, code: str) -> Change:
    """Answer with a problem."""
    return lambda _: problem(status, code)


def lose(member: str) -> Change:
    """Leave a member out."""
    return lambda right: {name: value for name, value in right.items() if name != member}


def _of_a_quote() -> Iterator[tuple[str, Change, tuple[Any, ...]]]:
    other = {name: OTHER_CUSTOMER[name] for name in ("id", "name", "domain")}
    yield "another customer", put(customer=other), NOT_ASKED
    yield "another customer of the same name", put(customer__id="C2"), NOT_ASKED
    yield "another action", put(action="extend"), NOT_ASKED
    yield "an unknown action", put(action="gift"), NOT_ASKED
    yield "another subscription", put(before__subscription_id="S7", after__subscription_id="S7"), NOT_ASKED
    yield "a subscription after that was not before", put(after__subscription_id="S7"), NOT_ASKED
    yield "no subscription before", put(before=None), NOT_ASKED
    yield "no keys", put(lines=[]), NOT_ASKED
    yield "fewer keys", put(lines=[line("YTCBF")]), NOT_ASKED
    yield "more keys", put(lines=lambda quote: [*quote["lines"], line("22222")]), NOT_ASKED
    yield "a key twice", put(lines=[line("YTCBF"), line("YTCBF")]), NOT_ASKED
    yield "another key", put(lines__1__ending="22222"), NOT_ASKED
    yield "an ending in small letters", put(lines__1__ending="2nyvx"), NOT_ASKED
    yield "no ending", put(lines__1__ending=""), NOT_ASKED
    yield "a whole key for its ending", put(lines__0__ending=KEY), NOT_ASKED
    yield "a whole key in full width", put(lines__0__ending=FULL_WIDTH), NOT_ASKED
    yield "an unknown state of a key", put(lines__0__state="perhaps"), NOT_ASKED
    yield "a rejected key that can be redeemed", put(lines__0__state="rejected"), NOT_ASKED
    yield "nothing after", put(after=None), NOT_ASKED
    yield "one license too few", put(after__licenses=HAD + 9), NOT_ASKED
    yield "a thousand licenses too many", put(after__licenses=HAD + 1010), NOT_ASKED
    yield "no licenses", put(after__licenses=0), NOT_ASKED
    yield "fewer licenses before", put(before__licenses=1), NOT_ASKED
    yield "keys with other licenses", put(lines__0__licenses=500), NOT_ASKED
    yield "keys that take licenses away", put(lines__0__licenses=-5), NOT_ASKED
    yield "an expiry date in the past", put(after__expires_on="2001-01-01"), NOT_ASKED
    yield "an expiry date that no one lives to see", put(after__expires_on="9999-12-31"), NOT_ASKED
    yield "an expiry date three days off", put(after__expires_on=_days_later(3)), NOT_ASKED
    yield "an expiry date a day off", put(after__expires_on=_days_later(1)), FINE
    yield "another name for the same customer", put(customer__name="Maison S.A."), FINE
    yield "another name for the same product", put(lines__0__product="Suite+", after__product="Suite+"), FINE
    yield "a member twice", written(b'"licenses": 30', b'"licenses": 31, "licenses": 30'), NOT_READ
    yield "negative licenses", put(after__licenses=-1), NOT_READ
    yield "licenses beyond all bounds", put(after__licenses=10**40), NOT_ASKED
    yield "licenses in words", put(after__licenses="thirty"), NOT_READ
    yield "half a license", put(after__licenses=30.5), NOT_READ
    yield "a day that no calendar has", put(after__expires_on="2027-02-30"), NOT_READ
    yield "a moment without its zone", put(expires_at="2027-03-01T12:00:00"), NOT_READ
    yield "no agreement", lose("agreement"), NOT_READ
    yield "a list for the quote", raw(b"[]"), NOT_READ
    yield "null", raw(b"null"), NOT_READ
    yield "an id that leads elsewhere", put(id=".."), (1, "request-invalid", "refused")
    yield "no id", put(id=""), (1, "request-invalid", "refused")


def _of_a_new_subscription() -> Iterator[tuple[str, Change, tuple[Any, ...]]]:
    old = state("S1", 20, _Day("2030-01-01"))
    yield "a subscription before a new one", put(before=old), NOT_ASKED
    yield "a new one that expires at once", put(after__expires_on="2024-01-01"), NOT_ASKED
    yield "negative months", put(lines__0__months=-7, lines__1__months=-7), NOT_ASKED
    yield "months beyond all calendars", put(lines__0__months=10**9, lines__1__months=10**9), NOT_ASKED
    yield "an end of the quote before all time", put(expires_at="0001-01-01T00:00:00+23:59"), FINE


def _of_a_receipt() -> Iterator[tuple[str, Change, tuple[Any, ...]]]:
    yield "the receipt of another customer", put(customer__id="C2"), DIFFERS
    yield "the receipt of another action", put(action="extend"), DIFFERS
    yield "the receipt of another subscription", put(after__subscription_id="S7"), DIFFERS
    yield "a receipt with another subscription before", put(before__subscription_id="S7"), DIFFERS
    yield "a receipt of one license", put(after__licenses=1), DIFFERS
    yield "a receipt of more licenses", put(after__licenses=9999), DIFFERS
    yield "a receipt of another key", put(lines__0__ending="22222"), DIFFERS
    yield "a receipt without keys", put(lines=[]), DIFFERS
    yield "a receipt with a rejected key", put(lines__0__state="rejected"), DIFFERS
    yield "a receipt with another share a key", put(lines__0__licenses=9, lines__1__licenses=1), DIFFERS
    yield "a receipt of another date", put(after__expires_on="2001-01-01"), DIFFERS
    yield "a receipt of a date three days off", put(after__expires_on=_days_later(3)), DIFFERS
    yield "a receipt of a date a day off", put(after__expires_on=_days_later(1)), FINE
    yield "a receipt of another term", put(lines__0__months=1), DIFFERS
    yield "a receipt with another name for the customer", put(customer__name="Maison S.A."), FINE
    yield "a receipt with another name for the product", put(after__product="Suite+"), FINE
    yield "a receipt of a subscription that is disabled", put(after__status="disabled"), FINE
    yield "a receipt with another reference", put(reference="4711"), FINE
    yield "a receipt with a member twice", written(b'"id": "R1"', b'"id": "R2", "id": "R1"'), OPEN
    yield "a receipt of other licenses before", put(before__licenses=1), DIFFERS
    yield "the receipt of another quote", put(quote_id="Q2"), OPEN
    yield "a receipt at no time", put(redeemed_at="yesterday"), OPEN
    yield "a receipt without its zone", put(redeemed_at="2027-03-01T12:00:00"), OPEN
    yield "a receipt without a subscription", put(after=None), OPEN
    yield "a receipt of the first moment", put(redeemed_at="0001-01-01T00:00:00+23:59"), FINE
    yield "a receipt of the last moment", put(redeemed_at="9999-12-31T23:59:59-23:59"), FINE
    yield "a receipt numbered by the key", put(id=f"R-{KEY}"), FINE
    yield "a reference that is the key", put(reference=KEY), FINE
    yield "a receipt numbered like a path", put(id="../../../../etc/passwd"), FINE


TEXTS = {
    "escape codes": ESCAPES,
    "line breaks": LINES,
    "turned around": TURNED,
    "markup": MARKUP,
    "endless": ENDLESS,
    "the key": KEY,
    "the key in full width": FULL_WIDTH,
}
MEMBERS: dict[str, tuple[str, ...]] = {
    "info": ("vendor", "support__name", "agreement__url"),
    "account": ("name",),
    "customers": ("items__0__name", "items__0__domain", "items__0__country"),
    "subscriptions": ("items__0__product",),
    "quote": ("customer__name", "customer__domain", "lines__0__product", "after__product", "agreement__url"),
    "redemption": ("customer__name", "after__product", "lines__0__product", "reference"),
}


def _of_texts() -> Iterator[Misbehavior]:
    for kind, text in TEXTS.items():
        for at, members in MEMBERS.items():
            yield Misbehavior(f"{at}: {kind}", (at,), put(**dict.fromkeys(members, f"X {text}")), *FINE)


GATEWAYS = (200, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504)
PAGE = b"<html><title>Sign in to the network</title></html>"


def _of_gateways() -> Iterator[Misbehavior]:
    for status in GATEWAYS:
        page = raw(PAGE, status, "text/html", headers={"Retry-After": "Wed, 21 Oct 2015 07:28:09 GMT"})
        yield Misbehavior(f"{status} of a gateway, once redeemed", ("redemption",), page, *FINE)
        yield Misbehavior(f"{status} of a gateway for all of it", ("redemption", "outcome"), page, *OPEN)
    too_many = raw(b'{"message": "Too Many Requests"}', 429)
    yield Misbehavior("429 in JSON of a gateway", ("redemption",), too_many, *FINE)
    for status, code in ((400, "blocked-by-policy"), (404, "key-used"), (409, "moon-in-wrong-phase")):
        strange = declined(status, code)
        yield Misbehavior(f"{status} with a strange code, once redeemed", ("redemption",), strange, *FINE)
        both = ("redemption", "outcome")
        yield Misbehavior(f"{status} with a strange code for all of it", both, strange, *OPEN)


def _of_transport() -> Iterator[tuple[str, Change]]:
    yield "JSON cut short", lambda right: Reply(200, json.dumps(right).encode()[:-9])
    yield "a body cut short", lambda right: Reply(200, json.dumps(right).encode(), cut=9)
    yield "an empty body", raw(b"")
    yield "a page", raw(PAGE, content_type="text/html")
    yield "deep JSON", raw(b"[" * 200_000)
    yield "bad UTF-8", written(b"Huis", b"\xff\xfe")
    yield "NaN", written(b'"licenses": 5', b'"licenses": NaN')
    yield "zipped, and not", raw(b"{}", headers={"Content-Encoding": "gzip"})
    yield "a bomb", raw(gzip.compress(b" " * 50_000_000), headers={"Content-Encoding": "gzip"})
    yield "a redirect", raw(b"", 302, headers={"Location": "http://127.0.0.1:9/elsewhere"})


def _days_later(days: int) -> Callable[[Any], str]:
    return lambda after: (date.fromisoformat(after["expires_on"]) + timedelta(days=days)).isoformat()


class _Day(str):
    def isoformat(self) -> str:
        return str(self)


def _named(
    at: str, found: Iterator[tuple[str, Change, tuple[Any, ...]]], action: str = "add"
) -> Iterator[Misbehavior]:
    for name, change, (code, problem_code, kept) in found:
        places = (at, "outcome") if at == "redemption" else (at,)
        yield Misbehavior(f"{at}: {name}", places, change, code, problem_code, kept, action)


def _all() -> Iterator[Misbehavior]:
    yield Misbehavior("none", (), lambda right: right, *FINE)
    yield Misbehavior("none, of a new subscription", (), lambda right: right, *FINE, "new")
    yield from _named("quote", _of_a_quote())
    yield from _named("quote", _of_a_new_subscription(), "new")
    yield from _named("redemption", _of_a_receipt())
    yield from _of_texts()
    yield from _of_gateways()
    for name, change in _of_transport():
        ends = (3, "offline", None) if name == "a body cut short" else NOT_READ
        yield Misbehavior(f"quote: {name}", ("quote",), change, *ends)
        yield Misbehavior(f"redemption: {name}", ("redemption",), change, *FINE)
    said: Callable[[Any], Reply] = lambda _: problem(409, "quote-changed", retry_after=-1)  # noqa: E731
    yield Misbehavior("a problem with odd parameters", ("quote",), said, 1, "quote-changed", None)


MISBEHAVIORS = {each.name: each for each in _all()}
