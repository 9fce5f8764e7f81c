"""The same way to a service on the network: a real one, on this computer, over HTTP."""

from __future__ import annotations

import pytest

from tests.cli.conftest import ADD, NEW, Run, Silent


def test_an_order_over_the_network(address: str, run: Run) -> None:
    ran = run("redeem", "--service", address, "--action", "new", NEW, given="yes\n")
    assert ran.code == 0
    assert ran.out.startswith("Practice receipt: nothing real was redeemed")
    (entry,) = run("orders", "--json").lines
    assert entry["service"] == address
    assert entry["receipt"]["id"] in ran.out


def test_an_order_that_was_lost_is_resumed_where_it_was_begun(
    address: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wizard.orders import redemption

    words = [
        "redeem",
        "--service",
        address,
        "--action",
        "add",
        "--subscription",
        "S-1001",
        "--yes",
        "--json",
        ADD,
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(redemption, "carry_out", lambda *_: 1 / 0)
        order = run(*words, "--yes", "--json").json["order"]
    monkeypatch.delenv("PRODUCT_KEY_TOKEN")
    unsigned = run("resume", order, "--json")
    assert (unsigned.code, unsigned.json["result"], unsigned.json["code"]) == (3, "unknown", "not-signed-in")
    assert "PRODUCT_KEY_TOKEN" in unsigned.err
    monkeypatch.setenv("PRODUCT_KEY_TOKEN", "practice-admin")
    assert run("resume", order, "--json").json["receipt"]["after"]["licenses"] == 25


def test_lists_come_from_the_service(address: str, run: Run) -> None:
    assert [line["id"] for line in run("customers", "--service", address, "--json").lines] == ["NL-1001"]
    assert run("subscriptions", "--service", address, "--customer", "NL-1001", "--json").code == 0


@pytest.mark.parametrize("token", ["mistaken", "two words", "mot-de-passé"])
def test_a_wrong_token_is_said(token: str, address: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRODUCT_KEY_TOKEN", token)
    ran = run("customers", "--service", address)
    assert ran.code == 3
    assert "You are not signed in" in ran.err
    assert token not in ran.err


MICROSOFT = "VK7JG-NPHTM-C97JM-9MPGT-3V66T"


@pytest.mark.parametrize("keys", [[MICROSOFT], [NEW, MICROSOFT]])
def test_a_microsoft_key_is_not_shown_to_a_service_with_keys_of_its_own(
    keys: list[str], address: str, run: Run
) -> None:
    Silent.asked.clear()
    ran = run("redeem", "--service", address, "--action", "new", "--yes", *keys)
    assert ran.code == 1
    assert "The key …3V66T looks like a Microsoft key" in ran.err
    assert "Nothing was sent and no key is used up." in ran.err
    assert "product-key guide" in ran.err
    assert Silent.asked
    assert not [line for line in Silent.asked if "/quotes" in line]


def test_it_is_said_to_programs_too(address: str, run: Run) -> None:
    ran = run("redeem", "--service", address, "--action", "new", "--yes", "--json", MICROSOFT)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (1, "rejected", "microsoft-key")


@pytest.mark.parametrize("words", [("customers",), ("subscriptions", "--customer", "NL-1001")])
def test_customers_of_the_practice_service_that_nobody_asked_for_are_called_so(
    words: tuple[str, ...], run: Run
) -> None:
    said = "This is the practice service: nothing here is real."
    assert said in run(*words).err
    assert said not in run(*words, "--practice").err
    assert said not in run(*words, "--json").err
