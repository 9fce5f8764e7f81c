"""The key is asked for first: it tells the place and what can be done, and no key is forgotten."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from wsgiref.simple_server import make_server

import pytest

from tests.cli.conftest import ADD, EXTEND, MICROSOFT, NEW, SPARE, Run, Silent
from wizard.cli.terminal import Terminal
from wizard.contract import Action
from wizard.keys import dashed
from wizard.orders.known_services import FILE_NAME, load_services
from wizard.server import practice_data as data
from wizard.server.practice import PracticeServer

SECOND = SPARE[Action.NEW][0]
SERVICE_KEY = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"  # its check is right, and practice did not issue it
PUBLISHED = "WM8YG-YNGDD-4JHDC-PG3F4-FC4T4"
USED = dashed(data.USED_OTHER.text)
MAIL_KEY = dashed(data.GUARD.text)
SIX_MONTHS = dashed(data.TERM_6.text)


def answers(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def known(folder: Path, *addresses: str, key_format: str = "service") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    services = [{"address": one, "vendor": one[8:15], "key_format": key_format} for one in addresses]
    (folder / FILE_NAME).write_text(json.dumps(services))


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A service of the first edition, which proposes nothing."""
    monkeypatch.setenv("PRODUCT_KEY_TOKEN", "practice-admin")
    server = PracticeServer(tmp_path)

    def app(environ: dict[str, Any], start: Callable[..., Any]) -> Any:
        if environ["PATH_INFO"].endswith("/proposals"):
            environ = {**environ, "PATH_INFO": "/v1/unknown"}
        return server.app(environ, start)

    web = make_server("127.0.0.1", 0, app, handler_class=Silent)
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{web.server_port}"
    web.shutdown()
    thread.join()
    web.server_close()
    server.close()


# ---- the place


def test_a_practice_key_needs_no_option_and_no_question_about_its_place(run: Run) -> None:
    ran = run("redeem", NEW, given=answers("1", "yes"))
    assert ran.code == 0
    assert "Practice: nothing here is real." in ran.err
    assert "Who sold" not in ran.err
    assert ran.out.startswith("Practice receipt")


def test_on_a_first_start_a_practice_key_is_offered(run: Run, folder: Path) -> None:
    first = run("redeem", given="")
    assert "New here?" in first.err
    assert f"A practice key that fits: {NEW}" in first.err
    known(folder, "https://keys.cumulus.example")
    assert "New here?" not in run("redeem", given="").err


def test_a_service_key_is_asked_for_its_address_where_no_service_is_known(run: Run, address: str) -> None:
    ran = run("redeem", SERVICE_KEY, given=answers("not an address", address))
    assert "Which address did your vendor give you?" in ran.err
    assert "Signed in to Cirrus (practice)" in ran.err
    assert ran.code == 1  # this vendor did not issue it
    assert "Nothing was redeemed" in ran.err


def test_a_service_that_answered_is_known_from_then_on(run: Run, folder: Path, address: str) -> None:
    run("redeem", SERVICE_KEY, given=answers(address))
    (found,) = load_services(folder)
    assert (found.address, found.vendor) == (address, "Cirrus (practice)")
    again = run("redeem", SERVICE_KEY)
    assert "Which" not in again.err
    assert "Signed in to Cirrus (practice)" in again.err


def test_of_several_services_the_person_tells_which_one_sold_the_key(run: Run, folder: Path) -> None:
    known(folder, "https://one.example", "https://two.example")
    ran = run("redeem", SERVICE_KEY)
    assert ran.code == 2
    assert "Which service sold you this key?" in ran.err
    for choice in ("one.exa · one.example", "two.exa · two.example", "Another vendor"):
        assert choice in ran.err


def test_a_microsoft_key_leads_to_the_guide(run: Run) -> None:
    ran = run("redeem", MICROSOFT, given="")
    assert f"Redeemed at Microsoft, on its own pages: …{MICROSOFT[-5:]}" in ran.err
    assert "Signed in to" not in ran.err
    assert ran.code == 2  # nobody answered the guide's first question
    assert run("orders", "--json").out == ""


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([MICROSOFT], 1, "Microsoft redeems keys on its own pages only"),
        ([SERVICE_KEY], 2, "so add --service"),
        ([NEW, MICROSOFT], 2, "These keys are redeemed in different places"),
        ([NEW], 2, "so add --action"),
    ],
)
def test_with_yes_nothing_is_asked_and_nothing_guessed(
    words: list[str], code: int, said: str, run: Run
) -> None:
    ran = run("redeem", "--yes", *words)
    assert ran.code == code
    assert said in ran.err
    assert run("orders", "--json").out == ""


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (PUBLISHED, "Microsoft publishes this key for everyone"),
        ("XXXXX-XXXXX-XXXXX-XXXXX-T83GX", "Only five characters are here"),
    ],
)
def test_a_key_that_holds_no_licenses_is_named_as_such(key: str, said: str, run: Run) -> None:
    ran = run("redeem", key)
    assert ran.code == 1
    assert said in ran.err
    assert "Nothing was redeemed" in ran.err


# ---- the use


def test_everything_the_keys_can_do_is_listed_with_its_effect(run: Run) -> None:
    ran = run("redeem", NEW, given=answers("2", "no"))
    for said in (
        "1 key: Cirrus Workplace, 5 licenses, 12 months",
        "How do you want to use these 5 licenses?",
        "New subscription",
        "Add licenses · Your Cirrus Workplace with 20 licenses",
        "20 → 25 licenses",
        "Extend",
    ):
        assert said in ran.err
    assert "S-1001" not in ran.err.partition("Review")[0]  # people see names


def test_options_of_the_command_line_narrow_the_list_down(run: Run) -> None:
    ran = run("redeem", "--subscription", "S-1001", NEW, given=answers("1", "no"))
    assert "Add licenses" in ran.err
    assert "New subscription" not in ran.err.partition("Review")[0]
    only = run(
        "redeem", "--account", "reseller", "--customer", "JP-1002", "--action", "add", ADD, given="no\n"
    )
    assert "Number (1 to" not in only.err
    assert "30 → 35" not in only.err.partition("Review")[0]
    assert "Review of your order" in only.err


def test_a_key_that_nothing_helps_is_said_and_the_others_continue(run: Run) -> None:
    ran = run("redeem", NEW, USED, given=answers("1", "yes"))
    assert ran.code == 0
    assert f"✗ …{USED[-5:]}: This key has been redeemed before" in ran.err
    assert f"…{USED[-5:]}" not in ran.out
    strict = run("redeem", "--yes", "--practice", "--action", "add", SECOND, USED)
    assert strict.code == 1
    assert "Nothing was redeemed" in strict.err


def test_keys_that_nothing_helps_at_all_end_the_order(run: Run) -> None:
    ran = run("redeem", USED)
    assert ran.code == 1
    assert "This key has been redeemed before" in ran.err
    assert "Nothing was redeemed" in ran.err


def test_an_older_service_is_asked_for_nothing_it_does_not_know(run: Run, older: str) -> None:
    ran = run("redeem", "--service", older, EXTEND, given=answers("3", "1", "yes"))
    assert ran.code == 0
    assert "What do you want to do with the keys?" in ran.err
    assert "Which subscription are the keys for?" in ran.err
    assert "25 licenses" in ran.out


# ---- the next orders


def test_keys_of_another_product_and_of_other_months_are_offered_as_the_next_orders(run: Run) -> None:
    ran = run(
        "redeem",
        NEW,
        MAIL_KEY,
        SECOND,
        SIX_MONTHS,
        given=answers("2", "yes", "yes", "1", "yes", "yes", "1", "yes"),
    )
    assert ran.code == 0
    assert ran.err.count("Review of your order") == 3
    assert ran.out.count("Practice receipt") == 3
    for key in (NEW, MAIL_KEY, SECOND, SIX_MONTHS):
        assert ran.out.count(f"…{key[-5:]}") == 1
    assert ran.err.count("Which organization") == 0


def test_ctrl_c_at_a_later_order_does_not_deny_the_earlier_one(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = Terminal.ask

    def interrupted(terminal: Terminal, question: str) -> str:
        answer = ask(terminal, question)
        if answer is None:
            raise KeyboardInterrupt
        return answer

    monkeypatch.setattr(Terminal, "ask", interrupted)
    ran = run("redeem", NEW, MAIL_KEY, given=answers("2", "yes", "yes"))
    assert ran.out.count("Practice receipt") == 1
    assert "Nothing was redeemed" not in ran.err
    assert "To see their results: product-key orders" in ran.err
    assert ran.code == 3


def test_keys_that_are_kept_are_named_and_none_is_forgotten_when_nobody_continues(run: Run) -> None:
    ran = run("redeem", NEW, MICROSOFT, given=answers("1", "yes", "no"))
    assert ran.code == 0
    assert f"Kept for the next order: …{MICROSOFT[-5:]} (Microsoft)" in ran.err
    assert f"Not redeemed yet: …{MICROSOFT[-5:]}. Continue with them?" in ran.err


def test_after_the_service_the_microsoft_keys_continue_in_the_guide(run: Run) -> None:
    ran = run("redeem", NEW, MICROSOFT, given=answers("1", "yes", "yes"))
    assert f"Redeemed at Microsoft, on its own pages: …{MICROSOFT[-5:]}" in ran.err
    assert ran.out.count("Practice receipt") == 1
    assert ran.code == 2  # nobody answered the guide


def test_keys_that_no_choice_takes_do_not_hold_up_the_kept_ones(run: Run) -> None:
    ran = run("redeem", USED, MICROSOFT, given=answers("no"))
    assert f"Not redeemed yet: …{MICROSOFT[-5:]}. Continue with them?" in ran.err
    assert ran.code == 1


def test_more_keys_than_an_order_holds_are_kept_for_the_next(run: Run) -> None:
    keys = [dashed(key.text) for key in data.KEYS[:101]]
    ran = run("redeem", *keys, given="")
    assert "One order holds at most 100 keys. The others are kept for the next order." in ran.err
