"""A list with keys of two places: the odd ones are named, and the batch can continue without them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.window.batches import BAKERY, CACTUS, SCHOOLS, Reseller, Row, ready_rows, table
from tests.window.key_page import SERVICE_KEY
from tests.window.person import Person
from wizard.contract import Code
from wizard.orders.batches.models import BatchCode, OrderState
from wizard.orders.destination import KnownService
from wizard.orders.known_services import remember_service
from wizard.pages.batches.work import Stage
from wizard.pages.stops import MICROSOFT_KEYS

Open = Callable[..., Person]
FOREIGN = (*BAKERY, SERVICE_KEY)
AT_MICROSOFT: tuple[Row, ...] = tuple(
    (*who, key) for who, key in zip((BAKERY, CACTUS, SCHOOLS), MICROSOFT_KEYS, strict=True)
)


@pytest.mark.parametrize(
    ("language", "plan", "told", "without"),
    [
        ("en", "Make the plan", "row 5 (…YTCBF)", "Continue without 1 key"),
        ("nl", "Plan maken", "rij 5 (…YTCBF)", "Doorgaan zonder 1 productcode"),
        ("ja", "計画を作成する", "5 行目 (…YTCBF)", "プロダクト キー 1 個を除いて続行する"),
    ],
)
def test_a_key_of_another_service_among_practice_keys_is_named_and_stays_out(
    open_window: Open, language: str, plan: str, told: str, without: str
) -> None:
    person = open_window(language)
    one = Reseller(person)
    one.paste(table(*ready_rows(), FOREIGN))
    assert told in person.texts()
    person.press_foot(plan)
    message = person.page.banner.message
    assert message is not None
    assert told in message.explanation
    assert one.page.work.stage is Stage.LIST
    answer = person.window.focusWidget()
    assert isinstance(answer, QAbstractButton)
    assert answer.text() == without
    person.press(without)
    one.wait_for(Stage.PLAN)
    assert one.states() == [OrderState.READY] * 3 + [OrderState.IMPOSSIBLE]
    assert one.plan.orders[-1].problem is not None
    assert one.plan.orders[-1].problem.code == Code.NOT_A_PRACTICE_KEY


def test_what_stays_out_can_be_included_again(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows(), FOREIGN))
    person.press("Continue without 1 key")
    one.wait_for(Stage.PLAN)
    person.press_foot("Back")
    assert "row 5 (…YTCBF)" in person.texts()
    person.press("Include 1 key again")
    assert one.page.work.stage is Stage.LIST
    person.press_foot("Make the plan")
    assert person.page.banner.title == "First choose where the keys are from."


def test_another_list_is_asked_about_anew(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows(), FOREIGN))
    person.press("Continue without 1 key")
    one.wait_for(Stage.PLAN)
    person.press_foot("Back")
    one.paste(table(*ready_rows(), FOREIGN))
    person.press_foot("Make the plan")
    assert person.page.banner.title == "First choose where the keys are from."


def test_a_known_service_gets_no_list_of_practice_keys_for_one_key(open_window: Open, folder: Path) -> None:
    remember_service(folder, KnownService("https://keys.northwind.example", "Northwind", "service"))
    person = open_window()
    one = Reseller(person)
    one.paste(table(*ready_rows(), FOREIGN))
    assert "row 5 (…YTCBF)" in person.texts()
    person.press("Continue without 1 key")
    one.wait_for(Stage.PLAN)
    assert one.states() == [OrderState.READY] * 3 + [OrderState.IMPOSSIBLE]


def test_a_key_of_a_service_among_microsoft_keys_stays_out_with_its_reason(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*AT_MICROSOFT, FOREIGN))
    person.press_foot("Make the plan")
    assert person.page.banner.title == "First choose where the keys are from."
    person.press("Continue without 1 key")
    one.wait_for(Stage.PLAN)
    assert one.states() == [OrderState.MICROSOFT] * 3 + [OrderState.IMPOSSIBLE]
    assert one.plan.orders[-1].problem is not None
    assert one.plan.orders[-1].problem.code == BatchCode.KEY_ELSEWHERE


def test_a_list_of_one_place_offers_nothing_of_it(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows(), AT_MICROSOFT[0]))
    assert not [told for told in person.buttons() if told.startswith("Continue without")]
