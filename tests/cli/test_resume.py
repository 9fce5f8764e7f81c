"""`resume` finds out the result of an order and finishes it: never lost, never twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli import meanwhile
from tests.cli.conftest import ADD, EXTEND, MICROSOFT, NEW, SPARE, FakeTime, Run
from tests.cli.meanwhile import (
    OFFLINE,
    IsGone,
    LosesTheAnswer,
    LosesTheRequest,
    before_redeeming,
    sql,
    stand_before,
)
from wizard.contract import Action, Code, Problem, QuoteRequest, Receipt, RedemptionRequest
from wizard.service.errors import ServiceError
from wizard.service.practice import PracticeService

Look = Callable[..., dict[str, Any]]


@pytest.mark.parametrize("loses", [LosesTheAnswer, LosesTheRequest])
def test_an_order_whose_answer_was_lost_is_redeemed_once(
    loses: type[Any], redeem: Run, run: Run, subscription: Look
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, loses)
        lost = redeem("--action", "add", "--subscription", "S-1001", ADD)
    assert lost.code == 3
    assert lost.json["result"] == "unknown"
    assert lost.json["code"] == "outcome-unknown"
    assert f"product-key resume {lost.json['order']}" in lost.err
    assert "result unknown" in run("orders").out

    resumed = run("resume", lost.json["order"], "--json")
    assert resumed.code == 0
    assert resumed.json["result"] == "redeemed"
    assert resumed.json["order"] == lost.json["order"]
    assert subscription("S-1001") == resumed.json["receipt"]["after"]
    assert subscription("S-1001")["licenses"] == 25

    again = run("resume", lost.json["order"], "--json")
    assert again.json["receipt"] == resumed.json["receipt"]
    assert subscription("S-1001")["licenses"] == 25
    assert [entry["state"] for entry in run("orders", "--json").lines] == ["redeemed"]


def test_an_order_waits_until_the_service_can_be_reached(redeem: Run, run: Run) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, IsGone)
        paused = redeem("--action", "new", NEW)
        assert (paused.code, paused.json["result"], paused.json["code"]) == (3, "paused", "offline")
        still = run("resume", paused.json["order"], "--json")
        assert (still.code, still.json["result"], still.json["code"]) == (3, "paused", "offline")
    assert run("resume", paused.json["order"], "--json").json["result"] == "redeemed"


def test_an_unknown_order_stays_unknown_while_the_service_is_out_of_reach(redeem: Run, run: Run) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, LosesTheAnswer)
        order = redeem("--action", "new", NEW).json["order"]
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, IsGone)
        still = run("resume", order)
        assert still.code == 3
        assert "The order is kept." in still.err
    assert run("resume", order).out.startswith("Practice receipt: nothing real was redeemed")


def test_a_person_is_told_which_order_it_was(redeem: Run, run: Run) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, LosesTheAnswer)
        order = redeem("--action", "new", "--reference", "PO-7", NEW).json["order"]
    ran = run("resume", order)
    assert f"Order {order}, begun " in ran.err
    assert (
        f"De Groene Fiets B.V. · Activate a new subscription · …{NEW[-5:]} · PO-7 · practice service"
        in ran.err
    )
    assert "PO-7" in ran.out


# ---- a review that no longer holds


@pytest.fixture
def expired(redeem: Run, folder: Path) -> str:
    """An order that was never received, whose quote has expired. Its keys: NEW and a spare one."""
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, LosesTheRequest)
        order = redeem("--action", "new", "--reference", "PO-7", *_both()).json["order"]
    sql(folder, "UPDATE quote SET expires_at = 0")
    return str(order)


def test_expired_reviews_are_made_again_with_the_same_keys(expired: str, run: Run) -> None:
    asked = run("resume", expired, given="\n")
    assert asked.code == 3
    assert "please enter its keys again" in asked.err.lower()
    for key in _both():
        assert f"…{key[-5:]}" in asked.err

    ran = run("resume", expired, given="\n".join([*_both()[::-1], "", "yes", ""]))
    assert ran.code == 0
    assert "PO-7" in ran.out
    assert "Cirrus Workplace · 10 licenses" in ran.out
    assert [line.partition(" · ")[0].split()[-1] for line in ran.out.splitlines() if "Key" in line] == [
        f"…{key[-5:]}" for key in _both()
    ]


def test_the_keys_may_stand_on_the_command_line_or_standard_input(expired: str, run: Run) -> None:
    agreed = run("resume", expired, *_both(), "--yes", "--json")
    assert agreed.json["result"] == "redeemed"
    assert agreed.json["order"] != expired


def test_from_standard_input_they_need_yes(expired: str, run: Run) -> None:
    unasked = run("resume", expired, "-", given=" ".join(_both()))
    assert unasked.code == 3
    assert "--yes" in unasked.err
    assert run("resume", expired, "-", "--yes", given=" ".join(_both())).code == 0


@pytest.mark.parametrize("words", [["--json"], ["--yes"], ["--yes", "--json"]])
def test_without_the_keys_and_somebody_to_ask_the_order_is_kept(
    words: list[str], expired: str, run: Run
) -> None:
    ran = run("resume", expired, *words)
    assert ran.code == 3
    assert f"product-key resume {expired}" in ran.err
    if "--json" in words:
        assert (ran.json["result"], ran.json["code"]) == ("paused", "quote-expired")


@pytest.mark.parametrize("others", [[NEW], [NEW, MICROSOFT], [NEW, NEW], [NEW, *SPARE[Action.NEW][:2]]])
def test_other_keys_are_not_sent(others: list[str], expired: str, run: Run, folder: Path) -> None:
    ran = run("resume", expired, *others, "--yes")
    assert ran.code == 3
    assert "These are not the keys of this order" in ran.err
    assert len(sql(folder, "SELECT id FROM quote")) == 1


def test_a_resumed_order_is_settled_by_the_one_that_was_begun_anew(expired: str, run: Run) -> None:
    anew = run("resume", expired, *_both(), "--yes", "--json").json["order"]
    listed = run("orders").out
    assert f"restarted as {anew}" in listed
    assert "resume" not in listed
    again = run("resume", expired, "--json")
    assert (again.json["result"], again.json["order"]) == ("redeemed", anew)
    assert f"Order {expired} was restarted as {anew}." in again.err


def test_an_order_typed_anew_settles_the_one_that_waited(expired: str, run: Run, redeem: Run) -> None:
    run("resume", expired, "--yes")
    redeem("--action", "new", *_both())
    assert "resume" not in run("orders").out


def test_what_changed_since_the_review_is_shown_and_asked_about(run: Run, folder: Path) -> None:
    """Somebody adds licenses between the review and the answer yes."""
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(patch, lambda: _add_licenses(folder))
        ran = run(
            "redeem", "--practice", "--action", "add", "--subscription", "S-1001", ADD, given="yes\nyes\n"
        )
    assert ran.code == 0
    assert "Something changed since you reviewed the order" in ran.err
    assert "Changed since the previous review:" in ran.err
    assert "Licenses after the order: 30 instead of 25." in ran.err
    assert "Cirrus Workplace · 30 licenses" in ran.out


def test_yes_beforehand_is_no_yes_to_something_else(
    redeem: Run, run: Run, folder: Path, subscription: Look
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(patch, lambda: _add_licenses(folder))
        ran = redeem("--action", "add", "--subscription", "S-1001", ADD)
    assert ran.code == 1
    assert (ran.json["result"], ran.json["code"]) == ("rejected", "quote-changed")
    assert "changed since you approved it with --yes" in ran.err
    assert subscription("S-1001")["licenses"] == 25
    agreed = run("resume", ran.json["order"], ADD, "--yes", "--json")
    assert agreed.json["result"] == "redeemed"
    assert subscription("S-1001")["licenses"] == 30


def test_a_review_that_expired_unchanged_is_made_again_without_a_question(
    redeem: Run, run: Run, folder: Path
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(patch, lambda: sql(folder, "UPDATE quote SET expires_at = 0"))
        ran = redeem("--action", "new", NEW)
    assert ran.json["result"] == "redeemed"
    states = [(entry["state"], entry["replaced_by"]) for entry in run("orders", "--json").lines]
    assert states == [("redeemed", None), ("refused", ran.json["order"])]


def test_a_key_redeemed_by_somebody_else_in_between_is_named(redeem: Run, run: Run, folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(patch, lambda: _redeem_first(folder))
        ran = redeem("--action", "new", NEW, SPARE[Action.NEW][0])
    assert ran.code == 1
    assert (ran.json["result"], ran.json["code"]) == ("rejected", "key-used")
    assert [line["state"] for line in ran.json["quote"]["lines"]] == ["rejected", "accepted"]
    assert redeem("--action", "new", SPARE[Action.NEW][0]).json["result"] == "redeemed"


def test_a_subscription_deleted_in_between_is_named(redeem: Run, folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(
            patch,
            lambda: sql(folder, "UPDATE subscription SET expires_on = '2020-01-01' WHERE id = 'S-1001'"),
        )
        ran = redeem("--action", "extend", "--subscription", "S-1001", EXTEND)
    assert ran.code == 1
    assert (ran.json["result"], ran.json["code"]) == ("rejected", "subscription-unfit")


def test_a_role_lost_in_between_is_named_and_nothing_is_redeemed(redeem: Run, run: Run, folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(
            patch,
            lambda: sql(folder, "UPDATE membership SET role = 'reader' WHERE account_id = 'admin'"),
        )
        ran = redeem("--action", "new", NEW)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (1, "rejected", "role-required")
    again = run("resume", ran.json["order"], "--json")
    assert (again.code, again.json["result"]) == (1, "rejected")
    assert "refused before" in again.err


def test_the_connection_lost_between_two_reviews_leaves_the_order_resumable(
    redeem: Run, run: Run, folder: Path
) -> None:
    class Leaves(PracticeService):
        quotes = 0

        def quote(self, request: QuoteRequest) -> Any:
            self.quotes += 1
            if self.quotes > 1:
                raise OFFLINE
            return super().quote(request)

    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, Leaves)
        before_redeeming(patch, lambda: sql(folder, "UPDATE quote SET expires_at = 0"))
        ran = redeem("--action", "new", NEW)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (3, "paused", "offline")
    assert run("resume", ran.json["order"], NEW, "--yes").code == 0


def test_differences_are_told_in_words(run: Run, folder: Path) -> None:
    """Everything that can change at once: a key, the licenses, the date."""

    def happen() -> None:
        meanwhile.redeem(folder, QuoteRequest("NL-1001", Action.EXTEND, (SPARE[Action.EXTEND][0],), "S-1001"))
        sql(folder, "UPDATE product_key SET state = 'blocked' WHERE ending = '" + EXTEND[-5:] + "'")

    words = ["--action", "extend", "--subscription", "S-1001", EXTEND, SPARE[Action.EXTEND][1]]
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(patch, happen)
        ran = run("redeem", "--practice", *words, given="yes\n")
    assert ran.code == 1
    lines = ran.err.splitlines()
    first = lines.index("Changed since the previous review:") + 1
    key, licenses, expires_on = lines[first : first + 3]
    assert key == f"  The key …{EXTEND[-5:]} is now: The service does not accept this key."
    assert licenses == "  Licenses after the order: 25 instead of 50."
    assert expires_on.startswith("  Expiry date after the order: ")


def test_an_order_that_needs_a_review_is_listed_with_its_way_on(expired: str, run: Run) -> None:
    run("resume", expired, "--yes")
    listed = run("orders").out
    assert "nothing redeemed yet: needs a new review" in listed
    assert f"product-key resume {expired}" in listed


def test_such_an_order_waits_while_the_service_is_out_of_reach(expired: str, run: Run) -> None:
    class Unreachable(PracticeService):
        def info(self) -> Any:
            raise OFFLINE

    run("resume", expired, "--yes")
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, Unreachable)
        ran = run("resume", expired, "--json")
        assert (ran.code, ran.json["result"], ran.json["code"]) == (3, "paused", "quote-expired")
        asked = run("resume", expired, given=f"{NEW}\n")
        assert asked.code == 3
        assert "No connection" in asked.err


# ---- orders that are none


@pytest.mark.parametrize(
    "order", ["O-0000000000", "x", MICROSOFT, MICROSOFT.lower().replace("-", ""), "Q" * 5000]
)
def test_an_order_that_is_not_there_is_usage_and_no_key_is_repeated(order: str, run: Run) -> None:
    ran = run("resume", order)
    assert ran.code == 2
    assert "product-key orders" in ran.err or "a product key does not belong here" in ran.err
    assert len(ran.err) < 500
    assert MICROSOFT[:11].lower() not in ran.err.lower()
    assert MICROSOFT.replace("-", "")[:11].lower() not in ran.err.lower()


def test_a_receipt_that_the_journal_lost_is_fetched_again(redeem: Run, run: Run, folder: Path) -> None:
    done = redeem("--action", "new", NEW).json
    with closing(sqlite3.connect(folder / "journal.sqlite3")) as connection, connection:
        connection.execute("UPDATE entry SET receipt = '{'")
    assert run("orders", "--json").lines[0]["receipt"] is None
    again = run("resume", done["order"], "--json")
    assert again.json["receipt"] == done["receipt"]
    assert run("orders", "--json").lines[0]["receipt"] == done["receipt"]


def test_an_order_redeemed_while_the_journal_could_not_be_written_is_told_and_fetched_later(
    redeem: Run, run: Run, folder: Path
) -> None:
    from wizard.orders.errors import JournalError
    from wizard.orders.journal import Journal

    def fail(*_: Any) -> None:
        raise JournalError(Problem(Code.DATA_FOLDER_FULL, {"path": str(folder)}))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Journal, "record_receipt", fail)
        ran = redeem("--action", "new", NEW)
    assert (ran.code, ran.json["result"]) == (0, "redeemed")
    assert "its receipt couldn’t be saved on this computer: The disk is full" in ran.err
    assert run("resume", ran.json["order"], "--json").json["receipt"] == ran.json["receipt"]


def test_a_busy_service_is_waited_for_when_resuming_too(redeem: Run, run: Run, time: FakeTime) -> None:
    class Busy(PracticeService):
        def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
            if sum(time.slept) < 20:
                raise ServiceError(Problem(Code.SERVICE_BUSY, {}), retry_after=7)
            return super().redeem(quote_id, request, idempotency_key)

    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, LosesTheRequest)
        order = redeem("--action", "new", NEW).json["order"]
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, Busy)
        assert run("resume", order).code == 0
    assert sum(time.slept) == 21


def _both() -> list[str]:
    return [NEW, SPARE[Action.NEW][0]]


def _add_licenses(folder: Path) -> None:
    meanwhile.redeem(folder, QuoteRequest("NL-1001", Action.ADD, (SPARE[Action.ADD][0],), "S-1001"))


def _redeem_first(folder: Path) -> None:
    meanwhile.redeem(folder, QuoteRequest("NL-1001", Action.NEW, (NEW,)))


# ---- overtaken by a later order


def test_an_order_overtaken_by_another_leads_to_its_receipt(redeem: Run, run: Run) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, IsGone)
        paused = redeem("--action", "new", NEW).json["order"]
    later = redeem("--action", "new", NEW).json["order"]
    listed = {line["order"]: line for line in run("orders", "--json").lines}
    assert listed[paused]["replaced_by"] == later
    told = run("orders").out
    assert f"nothing left to do: its keys were redeemed in another order, {later}" in told
    assert f"resume {paused}" not in told
    resumed = run("resume", paused)
    assert resumed.code == 0
    assert f"The keys of order {paused} were redeemed with {later}." in resumed.err
    assert NEW[-5:] in resumed.out
