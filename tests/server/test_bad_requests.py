"""Any input gets an answer with a code of the contract, never a fault.

`Person.ask` checks every answer against the contract, and `no_faults` every log.
"""

from __future__ import annotations

import random
from base64 import urlsafe_b64encode
from io import BytesIO
from typing import Any

import msgspec
import pytest
from falcon.testing import StartResponseMock, create_environ

from tests.server.people import STATUS, Person, case, refusal
from tests.server.world import HOME, World

KEY = "2FK442C22RCKCYGNTGYF2NYVX"
POSTS: dict[str, dict[str, object]] = {
    "/v1/quotes": {"customer_id": HOME, "action": "new", "keys": [KEY], "subscription_id": None},
    "/v1/quotes/Q-1/redemption": {"agreement_version": "7", "customer_id": HOME, "reference": None},
    "/v1/customers": {"name": "Nieuw", "domain": "nieuw.example", "country": "NL"},
}
WRONG: list[object] = [1, 1e300, True, {"a": 1}, [[]], [1], -1]
UNDER = {"Idempotency-Key": "the-one-key"}


@pytest.fixture
def reseller(world: World) -> Person:
    return world.person("reseller")


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


NOT_JSON = {
    "nothing": b"",
    "text": b"hello",
    "cut": b'{"customer_id": "C-HO',
    "more behind it": b"{} {}",
    "a trailing comma": b'{"customer_id": "C-HOME",}',
    "single quotes": b"{'customer_id': 'C-HOME'}",
    "NaN": b'{"customer_id": NaN}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "UTF-16": '{"customer_id": "C-HOME"}'.encode("utf-16"),
    "invalid UTF-8": b'{"customer_id": "\xff\xfe"}',
    "a surrogate in UTF-8": b'{"customer_id": "\xed\xa0\x80"}',
    "a lone surrogate": b'{"customer_id": "\\ud800"}',
    "a NUL byte": b'{"customer_id": "\x00"}',
    "a form": b"customer_id=C-HOME&action=new",
    "too deep": b'{"x": ' + b"[" * 50_000,
    "deep and closed": b'{"x": ' + b"[" * 30_000 + b"]" * 30_000 + b"}",
    "gzip": b"\x1f\x8b\x08\x00",
}


def test_a_body_that_is_not_json_is_refused(reseller: Person) -> None:
    for what, body in NOT_JSON.items():
        with case(what):
            for path in POSTS:
                refusal(reseller.ask("POST", path, body, headers=UNDER), "request-invalid", field="body")


def test_the_detail_names_what_is_missing_or_out_of_range(reseller: Person, world: World) -> None:
    asked = reseller.ask("POST", "/v1/quotes", {"customer_id": "home", "action": "new"}, headers=UNDER)
    assert refusal(asked, "request-invalid", field="body").detail == "keys is required"
    asked = reseller.ask("POST", "/v1/quotes", {"customer_id": "home", "action": "new", "keys": []})
    assert refusal(asked, "request-invalid", field="body").detail == "keys holds at least one key"
    key = world.key()
    asked = reseller.ask("POST", "/v1/quotes", {"customer_id": "home", "action": key, "keys": [key]})
    assert refusal(asked, "request-invalid", field="action").detail == "not as the contract says"


def test_a_body_of_another_shape_is_refused(reseller: Person) -> None:
    others: list[object] = [None, [], {}, "text", 1, 1.5, True, [{}]]
    for body in others:
        with case(body):
            encoded = msgspec.json.encode(body)
            for path in POSTS:
                refusal(reseller.ask("POST", path, encoded, headers=UNDER), "request-invalid", field="body")


@pytest.mark.parametrize("path", POSTS)
def test_what_has_the_wrong_type_names_the_field(reseller: Person, path: str) -> None:
    for name in POSTS[path]:
        for wrong in WRONG:
            result = reseller.ask("POST", path, {**POSTS[path], name: wrong}, headers=UNDER)
            field = refusal_field(result.json)
            assert field.split("[")[0] == name, (wrong, field)


def refusal_field(problem: dict[str, Any]) -> str:
    assert problem["code"] == "request-invalid"
    field = problem["parameters"]["field"]
    assert isinstance(field, str)
    return field


@pytest.mark.parametrize("path", POSTS)
def test_a_missing_member_is_named(reseller: Person, path: str) -> None:
    for name in POSTS[path].keys() - {"subscription_id", "reference"}:
        body = {key: value for key, value in POSTS[path].items() if key != name}
        refusal(reseller.ask("POST", path, body, headers=UNDER), "request-invalid", field="body")


def test_what_the_contract_does_not_know_is_left_alone(world: World, admin: Person) -> None:
    assert admin.order("new", world.key(), colour="green", version=[1, {"a": None}]).status_code == 201


def test_an_unknown_action_is_refused(admin: Person) -> None:
    for action in ["", "NEW", "renew", "new ", "n\x7few", "🚲"]:
        with case(action):
            refusal(admin.order(action, KEY), "request-invalid", field="action")


@pytest.mark.parametrize("path", POSTS)
def test_a_body_has_an_end(reseller: Person, path: str) -> None:
    big = {**POSTS[path], "padding": "x" * 70_000}
    refusal(reseller.ask("POST", path, big, headers=UNDER), "request-invalid", field="body")
    empty = msgspec.json.encode(POSTS[path]) + b" " * 70_000
    refusal(reseller.ask("POST", path, empty, headers=UNDER), "request-invalid", field="body")


def test_an_order_has_one_to_a_hundred_keys(admin: Person) -> None:
    refusal(admin.order("new"), "request-invalid", field="body")
    refusal(admin.order("new", *[KEY] * 101), "request-invalid", field="keys")


def test_what_cannot_be_a_key_is_named_by_its_place(world: World, admin: Person) -> None:
    for key in [
        "",
        "2FK442C22RCKCYGNTGYF2NYV",  # 24
        "2FK442C22RCKCYGNTGYF2NYVX2",  # 26
        "2FK442C22RCKCYGNTGYF2NYV0",  # 0 never occurs
        "2FK44-2C22R-CKCYG-NTGYF-2NYVA",
        "2FK442C22RCKCYGNTGYF2NYV\x7f",
        "2FK442C22RCKCYGNTGYF2NYVХ",  # Cyrillic
        "🚲" * 25,
        "ß" * 25,
        "\u1100\u1161" * 13,
        "K" * 60_000,
        "́" * 20_000,
    ]:
        with case(key):
            refusal(admin.order("new", world.key(), key), "request-invalid", field="keys[1]")


ODD_IDS = ["", " ", "x" * 50_000, "🚲" * 500, "%", "'; DROP TABLE quote; --", "\ufffe", "\u202e", "C-HOME\n"]


def test_odd_ids_are_not_found(world: World, admin: Person) -> None:
    for identity in ODD_IDS:
        with case(identity):
            key = world.key()
            refusal(admin.order("new", key, customer=identity), "not-found", what="customer")
            refusal(admin.order("add", key, to=identity), "not-found", what="subscription")
            quote = admin.quote("new", key)
            refusal(admin.redeem(quote, customer_id=identity), "request-invalid", field="customer_id")
            refusal(
                admin.redeem(quote, agreement_version=identity), "request-invalid", field="agreement_version"
            )


def test_nul_is_in_no_text(world: World, admin: Person) -> None:
    for identity in ["\0", "C-HOME\0", "\0C-HOME", "C-\0HOME"]:
        with case(identity):
            key = world.key()
            refusal(admin.order("new", key, customer=identity), "request-invalid", field="body")
            refusal(admin.order("add", key, to=identity), "request-invalid", field="body")
            quote = admin.quote("new", key)
            for name in ("reference", "customer_id", "agreement_version"):
                refusal(admin.redeem(quote, **{name: identity}), "request-invalid", field="body")
            subscriptions = raw(world, "GET", f"/v1/customers/{identity}/subscriptions")
            assert (subscriptions["status"], subscriptions["code"]) == (404, "not-found")
            assert raw(world, "GET", f"/v1/quotes/{quote.id}\0")["code"] == "not-found"
            assert raw(world, "GET", f"/v1/quotes/{quote.id}\0/redemption")["code"] == "not-found"


def test_a_reference_that_no_receipt_could_show_is_refused(world: World, admin: Person) -> None:
    for reference in ["x" * 101, "two\nlines", "\ud83d", "tab\t", "\u202eright to left", "a\u200bb"]:
        with case(reference):
            quote = admin.quote("new", world.key())
            body = {"agreement_version": "7", "customer_id": HOME}
            encoded = msgspec.json.encode(body)[:-1] + b',"reference":"' + escaped(reference) + b'"}'
            path = f"/v1/quotes/{quote.id}/redemption"
            refusal(admin.ask("POST", path, encoded, headers=UNDER), "request-invalid", field="body")


def escaped(text: str) -> bytes:
    """Text in JSON as ASCII, also what is no text."""
    return b"".join(f"\\u{ord(letter):04x}".encode() for letter in text)


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/redemptions"])
def test_a_limit_is_a_number_from_1_to_100(admin: Person, path: str) -> None:
    for limit in ("0", "-1", "101", "1000000000000", "9" * 150, "1.0", "1e1", "", "x", "１", "²"):
        refusal(admin.get(path, limit=limit), "request-invalid", field="limit")


def cursor(text: str | bytes) -> str:
    raw = text.encode() if isinstance(text, str) else text
    return urlsafe_b64encode(raw).decode()


CURSORS = [
    "x",
    "not a cursor",
    "====",
    "é",
    "株式会社",
    "A" * 150,
    "A" * 10_000,
    cursor(b"\xff\xfe"),
    cursor("one part"),
    cursor("a\0b\0c"),
    cursor(b"\xed\xa0\x80\0x"),
]
CURSORS_OF_HISTORY = [*CURSORS, cursor("x\0y"), cursor("-1\0y"), cursor("9" * 90 + "\0y"), cursor("1.5\0y")]


def test_a_foreign_cursor_is_refused(admin: Person) -> None:
    for text in CURSORS:
        refusal(admin.get("/v1/customers", cursor=text), "request-invalid", field="cursor")
    for text in CURSORS_OF_HISTORY:
        refusal(admin.get("/v1/redemptions", cursor=text), "request-invalid", field="cursor")


def test_a_cursor_that_could_be_ours_asks_for_a_page(admin: Person) -> None:
    for text in ("²\0x", "٣\0x", f"{2**62}\0x", "0\0\ufffe"):
        assert admin.get("/v1/redemptions", cursor=cursor(text)).status_code in (200, 400)
    for text in ("\0", "株\0C-1", "\ufffe\0\U0010ffff", "'; --\0%"):
        assert admin.get("/v1/customers", cursor=cursor(text)).status_code == 200


def test_a_query_that_cannot_be_read_is_refused(admin: Person) -> None:
    for query in [
        "query=a&query=b",
        "query=%00",
        "query=" + "x" * 201,
        "cursor=a&cursor=b",
        "limit=1&limit=2",
        "limit=%00",
    ]:
        with case(query):
            result = admin.ask("GET", "/v1/customers", query_string=query)
            refusal(result, "request-invalid", field=query.partition("=")[0])


def test_any_text_may_be_searched_for(admin: Person) -> None:
    for query in ["query=%ff%fe", "query=%ED%A0%80", "query=%", "query=%zz", "&&&", "=", "unknown=1"]:
        with case(query):
            assert admin.ask("GET", "/v1/customers", query_string=query).status_code == 200


def test_history_of_an_odd_customer_is_refused(admin: Person) -> None:
    for customer in [
        "customer_id=",
        "customer_id=a&customer_id=b",
        "customer_id=%00",
        "customer_id=" + "x" * 201,
    ]:
        with case(customer):
            result = admin.ask("GET", "/v1/redemptions", query_string=customer)
            refusal(result, "request-invalid", field="customer_id")


def test_an_unknown_address_is_not_found(admin: Person) -> None:
    for path in ("/", "/v2", "/v1/", "/v1/keys", "/v1/quotes/Q-1/undo", "/v1/customers/C-HOME", "/x.ico"):
        refusal(admin.get(path), "not-found", what="address")
    for path in ("/v1/quotes/", "/v1/quotes//redemption"):
        refusal(admin.get(path), "not-found", what="quote")


def test_a_method_that_an_address_lacks_is_refused(admin: Person) -> None:
    allowed = {
        "/v1": "GET",
        "/v1/me": "GET",
        "/v1/customers": "GET, POST",
        "/v1/quotes": "POST",
        "/v1/quotes/Q-1/redemption": "GET, POST",
    }
    for method in ["DELETE", "PUT", "PATCH", "OPTIONS"]:
        with case(method):
            for path, methods in allowed.items():
                result = admin.ask(method, path, {})
                assert result.status_code == 405
                refusal(result, "request-invalid", field="request")
                assert result.headers["allow"] == methods


def test_a_body_is_json_in_utf_8(world: World, admin: Person) -> None:
    body = {"customer_id": HOME, "action": "new", "keys": [world.key()]}
    for kind in ("application/json", "application/JSON; charset=utf-8", 'application/json;charset="UTF-8"'):
        with case(kind):
            result = admin.ask("POST", "/v1/quotes", body, headers={"Content-Type": kind})
            assert result.status_code == 201
    for kind in ("text/plain", "application/json; charset=utf-16", "application/jsonp", "x"):
        with case(kind):
            result = admin.ask("POST", "/v1/quotes", body, headers={"Content-Type": kind})
            refusal(result, "request-invalid", field="Content-Type")


def raw(world: World, method: str, path: str, body: bytes = b"", **more: str) -> dict[str, Any]:
    """Ask as a bare WSGI server does, which decodes nothing; return the problem."""
    environ = create_environ(path="/", method=method, headers={"Authorization": "Bearer admin"})
    environ["PATH_INFO"] = path
    environ["wsgi.input"] = BytesIO(body)
    environ.update({"CONTENT_LENGTH": str(len(body)), **more})
    started = StartResponseMock()
    document = b"".join(world.app(environ, started))
    problem: dict[str, Any] = msgspec.json.decode(document)
    assert dict(started.headers or ())["content-type"] == "application/problem+json"
    assert problem["status"] in STATUS[problem["code"]]
    assert problem["detail"] != "fault"
    return problem


def test_an_address_of_odd_bytes_is_not_found(world: World) -> None:
    for path in [
        "/v1/quotes/\xff\xfe",
        "/v1/quotes/\xed\xa0\x80",
        "/v1/quotes/\x01",
        "/v1/quotes/" + "x" * 100_000,
    ]:
        with case(path):
            assert raw(world, "GET", path)["code"] == "not-found"


def test_a_length_that_is_no_number_is_refused(world: World) -> None:
    for length in ["-1", "x", "1e3", "９"]:
        with case(length):
            problem = raw(world, "POST", "/v1/quotes", b"{}", CONTENT_LENGTH=length)
            assert problem["code"] == "request-invalid"


def test_a_body_shorter_than_announced_is_refused(world: World) -> None:
    problem = raw(world, "POST", "/v1/quotes", b'{"customer_id"', CONTENT_LENGTH="5000")
    assert problem["parameters"] == {"field": "body"}


def test_an_unknown_method_is_refused(world: World) -> None:
    for method in ["TRACE", "BREW", "get", ""]:
        with case(method):
            assert raw(world, method, "/v1/me")["code"] == "request-invalid"


def test_odd_headers_cause_no_fault(world: World, admin: Person) -> None:
    for header in ("\xff\xfe", "x" * 60_000, "en;q=x,,;", "é"):
        person = Person(world.app, "admin", language=None)
        assert person.ask("GET", "/v1/me", headers={"Accept-Language": header}).status_code == 200
    for token in ("Bearer \xff", "Bearer " + "x" * 60_000, "Bearer é"):
        result = Person(world.app, None).ask("GET", "/v1/me", headers={"Authorization": token})
        refusal(result, "not-signed-in")


def test_randomly_damaged_bodies_cause_no_fault(world: World, reseller: Person) -> None:
    """Right requests with bytes changed, lost and doubled by chance."""
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    for _ in range(150):
        path, body = chance.choice(list(POSTS.items()))
        damaged = bytearray(msgspec.json.encode(body))
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(damaged))
            damaged[place : place + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        reseller.ask("POST", path, bytes(damaged), headers=UNDER)


def test_nul_in_what_the_contract_does_not_know_is_left_alone(world: World, admin: Person) -> None:
    assert admin.order("new", world.key(), **{"no\0te": "a\0b"}).status_code == 201


def test_an_empty_idempotency_key_is_none(reseller: Person) -> None:
    result = reseller.ask("POST", "/v1/customers", POSTS["/v1/customers"], headers={"Idempotency-Key": ""})
    refusal(result, "request-invalid", field="Idempotency-Key")
