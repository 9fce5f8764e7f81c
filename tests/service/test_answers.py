"""An answer that is against the contract is a protocol error, once and at once."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass

import msgspec
import pytest

from tests.service import shapes
from tests.service.conftest import Open
from tests.service.loopback import Loopback, Step
from tests.service.steps import PROBLEM, TWO_LENGTHS, answer, close_after_reading, dump, endless, say
from wizard.contract import Action, Agreement, Code, QuoteRequest, Support
from wizard.contract.openid import OpenId
from wizard.service.errors import ServiceError


@dataclass(frozen=True, slots=True)
class FirstLimits:
    """Limits as the first edition knew them."""

    keys_per_order: int


@dataclass(frozen=True, slots=True)
class FirstServiceInfo:
    """A service's description as the first edition knew it."""

    vendor: str
    environment: str
    key_format: str
    limits: FirstLimits
    support: Support
    agreement: Agreement
    sign_in: str | None = None


QUOTE = QuoteRequest("c1", Action.NEW, ("PGR4CDYFQ2CXJCDTTDKDYTCBF",))

WRONG: dict[str, Step] = {
    "not JSON": answer(200, "<html>hello</html>"),
    "not UTF-8": answer(200, b'{"vendor": "\xff"}'),
    "JSON without end": answer(200, b"[" * 100_000),
    "depths": answer(200, b'{"newer": ' + b"[" * 100_000),
    "a member twice": answer(200, dump(shapes.INFO)[:-1] + b', "vendor": "Another"}'),
    "a member twice, once in disguise": answer(200, dump(shapes.INFO)[:-1] + b', "\\u0076endor": "Another"}'),
    "a member twice inside": answer(
        200, dump(shapes.INFO).replace(b'"limits": {', b'"limits": {"keys_per_order": 1, ')
    ),
    "another shape": answer(200, shapes.ACCOUNT),
    "a value out of range": answer(200, {**shapes.INFO, "limits": {"keys_per_order": 0}}),
    "an issuer that is none": answer(200, {**shapes.INFO, "openid": {**shapes.OPENID, "issuer": "a b"}}),
    "a sign-in without scopes": answer(200, {**shapes.INFO, "openid": {**shapes.OPENID, "scopes": []}}),
    "nothing": answer(200),
    "HTML": answer(200, "<html>", "text/html"),
    "no content type": answer(200, shapes.INFO, ""),
    "an endless body": endless(200),
    "an endless redirect": endless(302, Location="https://elsewhere.example/"),
    "an endless page": answer(200, " " * 9_000_000),
    "status 204": answer(204),
    "status 299": answer(299, shapes.INFO),
    "status 418": answer(418, shapes.INFO),
    "status 500": answer(500, "<html>", "text/html"),
    "a redirect": answer(302, shapes.INFO, location="https://elsewhere.example/"),
    "a permanent redirect": answer(308, "", location="/v1/other"),
    "a problem without code": answer(403, {"title": "no"}, PROBLEM),
    "a code that is none": answer(403, {"code": "No\nWay", "parameters": {}}, PROBLEM),
    "a problem with status 200": answer(200, {"code": "key-used", "parameters": {}}, PROBLEM),
    "chunks that are none": say(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
    ),
    "two lengths": say(TWO_LENGTHS),
    "a broken packing": answer(200, b"\x1f\x8b garbage", content_encoding="gzip"),
    "a bomb": answer(200, gzip.compress(b" " * 9_000_000), content_encoding="gzip"),
}


@pytest.mark.parametrize("step", WRONG.values(), ids=WRONG.keys())
def test_an_answer_against_the_contract_is_a_protocol_error_at_once(serve: Open, step: Step) -> None:
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == Code.PROTOCOL_ERROR
    assert raised.value.problem.parameters["host"] == f"127.0.0.1:{server.port}"
    assert not raised.value.may_have_been_sent
    assert server.connections == 1


@pytest.mark.parametrize("openid", [shapes.OPENID, {**shapes.OPENID, "audience": None, "newer": 1}, None])
def test_a_service_tells_where_its_people_sign_in(serve: Open, openid: dict[str, object] | None) -> None:
    with Loopback(answer(200, {**shapes.INFO, "openid": openid})) as server:
        told = serve(server).info().openid

    issuer = "https://login.northwind.example/realms/keys"
    audience = openid and openid["audience"]
    expected = OpenId(issuer, "product-key-wizard", ("openid", "offline_access"), audience)  # type: ignore[arg-type]
    assert told == (expected if openid else None)


def test_a_service_of_the_first_edition_signs_in_with_tokens_alone(serve: Open) -> None:
    with Loopback(answer(200, shapes.INFO)) as server:
        assert serve(server).info().openid is None


def test_a_client_of_the_first_edition_still_reads_the_service() -> None:
    account = {"requests": 9, "quotes": 3, "customers": 2, "seconds": 900}
    limits = {"keys_per_order": 100, "account": account}
    body = json.dumps({**shapes.INFO, "limits": limits, "openid": shapes.OPENID})
    told = msgspec.json.decode(body, type=FirstServiceInfo)
    assert msgspec.to_builtins(told) == shapes.INFO


def test_something_that_is_no_web_server_is_a_protocol_error(serve: Open) -> None:
    with (
        Loopback(say(b"220 mail.example ESMTP\r\n")) as server,
        pytest.raises(ServiceError) as raised,
    ):
        serve(server).info()

    assert raised.value.problem.code == Code.PROTOCOL_ERROR


def test_a_redirect_is_not_followed_and_the_token_stays(serve: Open) -> None:
    with Loopback(answer(200, shapes.INFO)) as elsewhere:
        location = f"{elsewhere.address}/v1"
        with Loopback(answer(307, "", location=location)) as server, pytest.raises(ServiceError):
            serve(server).info()

    assert elsewhere.connections == 0


def test_times_without_a_zone_are_refused(serve: Open) -> None:
    vague = {**shapes.QUOTE, "expires_at": "2026-01-31T12:00:00"}
    with Loopback(answer(201, vague)) as server, pytest.raises(ServiceError) as raised:
        serve(server).quote(QUOTE)

    assert raised.value.problem.code == Code.PROTOCOL_ERROR


def test_an_answer_that_ends_before_it_begins_is_offline(serve: Open) -> None:
    with Loopback(close_after_reading) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == Code.OFFLINE
