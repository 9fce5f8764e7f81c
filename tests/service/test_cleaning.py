"""Texts of a service are plain, and a key that it repeats is masked, wherever in an answer it is."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.service import shapes
from wizard.contract import (
    Account,
    Customer,
    CustomerPage,
    Quote,
    Receipt,
    ReceiptPage,
    ServiceInfo,
    Subscriptions,
)
from wizard.contract.proposals import Proposals
from wizard.keys import contains_key
from wizard.service.codec import decode, read_problem
from wizard.service.plain_text import plain_text

KEY = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"
EVIL = "\x1b]0;pwned\x07\x1b[2J\r\nRedeemed.\x00\u009b31m\u202eexe.gpj\u2066\u200b"
ANSWERS: list[tuple[type, Any]] = [
    (ServiceInfo, shapes.INFO),
    (Account, shapes.ACCOUNT),
    (Customer, shapes.CUSTOMER),
    (CustomerPage, shapes.CUSTOMERS),
    (Subscriptions, shapes.SUBSCRIPTIONS),
    (Proposals, shapes.PROPOSALS),
    (Quote, shapes.QUOTE),
    (Receipt, shapes.RECEIPT),
    (ReceiptPage, {"items": [shapes.RECEIPT], "next_cursor": None}),
]
#: Sent back as it came, and shown nowhere.
UNSEEN = {"next_cursor"}


def spoiled(value: Any, text: str, name: str = "") -> Any:
    """An answer with `text` at the end of every text in it, but for dates."""
    if isinstance(value, dict):
        return {key: spoiled(each, text, key) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [spoiled(each, text, name) for each in value]
    dated = name.endswith(("_on", "_at")) or name in UNSEEN
    return f"{value} {text}" if isinstance(value, str) and not dated else value


def texts(value: Any, name: str = "") -> list[str]:
    if isinstance(value, dict):
        return [text for key, each in value.items() for text in texts(each, key)]
    if isinstance(value, list | tuple):
        return [text for each in value for text in texts(each, name)]
    return [value] if isinstance(value, str) and name not in UNSEEN else []


def received(shape: type, answer: Any) -> list[str]:
    found: Any = decode(json.dumps(answer).encode(), shape)
    return texts(msgspec.to_builtins(found))


@pytest.mark.parametrize(("shape", "answer"), ANSWERS, ids=lambda value: getattr(value, "__name__", ""))
def test_no_text_of_an_answer_can_steer_a_terminal(shape: type, answer: Any) -> None:
    for text in received(shape, spoiled(answer, EVIL)):
        assert text.isprintable(), text


@pytest.mark.parametrize(("shape", "answer"), ANSWERS, ids=lambda value: getattr(value, "__name__", ""))
def test_no_text_of_an_answer_fills_the_screen(shape: type, answer: Any) -> None:
    assert max(map(len, received(shape, spoiled(answer, "yada " * 100_000)))) <= 2000


@pytest.mark.parametrize("key", [KEY, KEY.lower(), KEY.replace("-", ""), KEY.replace("-", "  ")])
@pytest.mark.parametrize(("shape", "answer"), ANSWERS, ids=lambda value: getattr(value, "__name__", ""))
def test_no_text_of_an_answer_holds_a_key(shape: type, answer: Any, key: str) -> None:
    for text in received(shape, spoiled(answer, key)):
        assert not contains_key(text), text


@pytest.mark.parametrize(("shape", "answer"), ANSWERS, ids=lambda value: getattr(value, "__name__", ""))
def test_an_answer_in_order_arrives_as_it_was_sent(shape: type, answer: Any) -> None:
    assert received(shape, answer) == texts(msgspec.to_builtins(msgspec.convert(answer, shape)))


def test_a_problem_is_cleaned_in_all_its_parts() -> None:
    body = {
        "code": "quote-changed",
        "parameters": {"customer": f"Huis {EVIL}", "product": KEY, "n": 3},
        "detail": f"{KEY} {EVIL}",
        "lines": [{"ending": KEY, "state": "accepted", "product": EVIL}],
    }
    problem = read_problem(json.dumps(body).encode(), "")
    assert problem is not None
    assert problem.parameters["n"] == 3
    for text in texts(msgspec.to_builtins(problem)):
        assert text.isprintable()
        assert not contains_key(text)


def test_an_id_that_looks_like_a_key_by_chance_stays_the_id() -> None:
    customer = {**shapes.CUSTOMER, "id": "2FK44-2C22R-CKCYG-NTGYF-2NYV6"}
    assert decode(json.dumps(customer).encode(), Customer).id == customer["id"]


def test_names_keep_their_letters() -> None:
    for name in ("株式会社\u3000さくら", "Café “Ons” B.V.", "שלום", "O’Neill & Söhne", "A\u00a0B"):
        assert plain_text(name) == name


@given(st.text(), st.integers(1, 50))
def test_any_text_becomes_one_short_plain_line(text: str, longest: int) -> None:
    plain = plain_text(text, longest)
    assert len(plain) <= longest
    assert not {unicodedata.category(sign) for sign in plain} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert plain_text(plain, longest) == plain
