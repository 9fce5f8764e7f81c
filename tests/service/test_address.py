"""People type addresses as they please; the wizard writes them one way, or says why not."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
import requests
from hypothesis import example, given
from hypothesis import strategies as st

from wizard.contract import Code
from wizard.service.address import is_loopback, parse_address
from wizard.service.errors import ServiceError

GOOD = [
    ("keys.example.com", "https://keys.example.com"),
    ("  keys.example.com/ \n", "https://keys.example.com"),
    ("HTTPS://Keys.Example.COM:443/", "https://keys.example.com"),
    ("https://keys.example.com.", "https://keys.example.com"),
    ("keys.example.com:8443", "https://keys.example.com:8443"),
    ("keys.example.com:08443", "https://keys.example.com:8443"),
    ("https://keys.example.com/base//two/", "https://keys.example.com/base/two"),
    ("https://keys.example.com/v1", "https://keys.example.com"),
    ("https://keys.example.com/base/v1/", "https://keys.example.com/base"),
    ("https://keys.example.com/a b%20", None),
    ("https://keys.example.com/größe", "https://keys.example.com/gr%C3%B6%C3%9Fe"),
    ("https://keys.example.com/a%2Fb", "https://keys.example.com/a%2Fb"),
    ("https://bücher.example", "https://xn--bcher-kva.example"),
    ("https://Straße.example", "https://xn--strae-oqa.example"),
    ("https://日本語.example/キー", "https://xn--wgv71a119e.example/%E3%82%AD%E3%83%BC"),
    ("ｈｔｔｐｓ：／／ｋｅｙｓ．ｅｘａｍｐｌｅ：８４４３", "https://keys.example:8443"),
    ("intranet", "https://intranet"),
    ("my_host", "https://my_host"),
    ("192.0.2.7", "https://192.0.2.7"),
    ("[2001:DB8::0:1]:8443", "https://[2001:db8::1]:8443"),
    ("localhost:8080", "https://localhost:8080"),
    ("http://localhost:80/", "http://localhost"),
    ("http://LOCALHOST:8080/x", "http://localhost:8080/x"),
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
    ("http://127.9.9.9", "http://127.9.9.9"),
    ("http://[::1]:8080", "http://[::1]:8080"),
    ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
]

INVALID = [
    "", "   ", "https://", "https:///path", "//keys.example.com", "/path", ".", "..", ":443",
    "https://user:secret@keys.example.com", "user@keys.example.com", "https://@keys.example.com",
    "keys.example.com?x=1", "keys.example.com/?", "keys.example.com#part", "keys.example.com/#",
    "ftp://keys.example.com", "file:///etc/passwd", "javascript:alert(1)", "mailto:me@example.com",
    "keys.example.com:", "keys.example.com:0", "keys.example.com:65536", "keys.example.com:-1",
    "keys.example.com:80a", "http:/localhost", "https://keys example.com", "keys.example.com\\@evil.example",
    "https://keys.exa\tmple.com", "https://keys.example.com/\x00", "keys..example.com", "-keys.example.com",
    "keys-.example.com", f"{'a' * 64}.example", f"{'a.' * 130}example", "127.1", "0x7f.1", "1.2.3.256",
    "010.0.0.1", "[::1", "[::1]x", "x[::1]", "[fe80::1%25eth0]", "[v1.x]", "[]", "keys.example.com/%zz",
    "keys.example.com/a/../b", "keys.example.com/%2E%2e/b", "keys.example.com/.", "keys.example.com/a b",
    "https://xn--\ud800", "https://\u200b", "x" * 3000, "keys.example.com/" + "é" * 1500, "https://a<b>.example",
]  # fmt: skip

INSECURE = [
    "http://keys.example.com",
    "http://192.168.1.7:8080",
    "http://128.0.0.1",
    "http://[::2]",
    "http://localhost.example",
    "http://127.0.0.1.example",
    "HTTP://intranet",
    "http://[::ffff:127.0.0.1]",
]


@pytest.mark.parametrize(("typed", "written"), [each for each in GOOD if each[1]])
def test_addresses_are_written_one_way(typed: str, written: str) -> None:
    assert parse_address(typed) == written


@pytest.mark.parametrize("typed", INVALID)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(ServiceError) as raised:
        parse_address(typed)

    assert raised.value.problem.code == Code.ADDRESS_INVALID
    assert not raised.value.may_have_been_sent


@pytest.mark.parametrize("typed", INSECURE)
def test_plain_http_is_for_this_computer_only(typed: str) -> None:
    with pytest.raises(ServiceError) as raised:
        parse_address(typed)

    assert raised.value.problem.code == Code.ADDRESS_INSECURE
    assert raised.value.problem.parameters == {"address": typed}


def test_a_password_typed_with_an_address_is_shown_nowhere() -> None:
    for typed in ("https://me:secret@x.example", "me:secret@x.example", "ｍｅ：secret＠x.example"):
        with pytest.raises(ServiceError) as raised:
            parse_address(typed)
        assert "secret" not in str(raised.value.problem.parameters) + str(raised.value)


HOSTS = ["localhost", "127.0.0.1", "[::1]", "example.com", "bücher.example", "例え。テスト", "a@b", "1.1"]
ADDRESSES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "http://", "https://", "HTTPS://", "ｈｔｔｐ://", "http:", "ftp://", "://"]),
    st.sampled_from(HOSTS) | st.text(max_size=12),
    st.sampled_from(["", ":", ":80", ":443", ":8080", ":x"]) | st.text(max_size=4),
    st.sampled_from(["", "/", "/a", "/v1", "/../x", "/%41", "?q", "#f"]) | st.text(max_size=8),
)


@given(st.text() | ADDRESSES)
@example("https://\u3002")
@example("https://xn--a")
@example("http://[::1%lo]")
@example("a/%30%c3%a9")
def test_any_text_gives_an_address_or_a_service_error(typed: str) -> None:
    try:
        written = parse_address(typed)
    except ServiceError as error:
        assert error.problem.code in (Code.ADDRESS_INVALID, Code.ADDRESS_INSECURE)  # noqa: PT017
        return

    parts = urlsplit(written)
    assert parse_address(written) == written
    assert written.isascii()
    assert parts.scheme == "https" or is_loopback(parts.hostname or "")
    prepared = requests.Request("GET", f"{written}/v1").prepare()
    assert prepared.url == f"{written}/v1"  # what is shown is where requests go
