"""Every cloud, product and action has a way to Microsoft's page, and says where it is from."""

from __future__ import annotations

import itertools
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from wizard.contract import Action
from wizard.microsoft import (
    SOURCES,
    Cloud,
    Note,
    NoteCode,
    Plan,
    Product,
    StepCode,
    addresses,
    all_plans,
    names,
    plan,
)

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "microsoft.md"
PLANS = all_plans()
ORGANIZATIONS = (Product.MICROSOFT_365, Product.INTUNE, Product.EMS)
YOUR_PRODUCTS = {
    Cloud.WORLDWIDE: "https://go.microsoft.com/fwlink/p/?linkid=842054",
    Cloud.VIANET: "https://go.microsoft.com/fwlink/p/?linkid=850626",
    Cloud.GERMANY: "https://go.microsoft.com/fwlink/p/?linkid=842054",
}

each_plan = pytest.mark.parametrize("shown", PLANS, ids=lambda one: f"{one.cloud}-{one.product}-{one.action}")


def codes(shown: Plan) -> list[StepCode]:
    return [step.code for step in shown.steps]


def note(shown: Plan, code: NoteCode) -> Note | None:
    return next((one for one in shown.notes if one.code is code), None)


def buttons(shown: Plan) -> list[str]:
    return [name.en for step in shown.steps for _, name in step.buttons]


def test_no_combination_is_missing() -> None:
    every = set(itertools.product(Cloud, Product, Action))
    assert {(one.cloud, one.product, one.action) for one in PLANS} == every
    assert len(PLANS) == len(every) == 60


@each_plan
def test_every_combination_has_an_address_a_way_and_a_source(shown: Plan) -> None:
    assert shown.steps
    assert shown.source
    assert set(shown.source) <= set(SOURCES)
    mentioned = (shown.address, shown.closed_address, *(one.address for one in shown.notes))
    for address in filter(None, mentioned):
        assert urlsplit(address).scheme == "https"
        assert urlsplit(address).hostname


@each_plan
def test_no_way_claims_to_have_been_compared_with_a_page(shown: Plan) -> None:
    assert not shown.verified


@each_plan
def test_what_no_source_describes_says_so_and_leads_to_your_products_and_support(shown: Plan) -> None:
    support = note(shown, NoteCode.NOT_DESCRIBED)
    assert shown.described == (support is None)
    if support is not None:
        assert support.address == addresses.SUPPORT
        personal = shown.product is Product.CONSUMER
        assert shown.address == (addresses.CONSUMER if personal else YOUR_PRODUCTS[shown.cloud])


def test_what_no_source_describes() -> None:
    undescribed = {(one.cloud, one.product, one.action) for one in PLANS if not one.described}
    volume = {
        (Cloud.WORLDWIDE, Product.VOLUME, Action.REACTIVATE),
        (Cloud.GERMANY, Product.VOLUME, Action.REACTIVATE),
        *((Cloud.VIANET, Product.VOLUME, action) for action in Action),
    }
    new = {(Cloud.VIANET, product, Action.NEW) for product in ORGANIZATIONS}
    personal = {
        (cloud, Product.CONSUMER, action) for cloud in Cloud for action in Action if action is not Action.NEW
    }
    assert undescribed == volume | new | personal


@pytest.mark.parametrize(
    ("product", "address"),
    [
        (Product.MICROSOFT_365, "https://signup.microsoft.com/productkeystart?ms.officeurl=setup365"),
        (Product.INTUNE, "https://account.manage.microsoft.com/commerce/productkeystart.aspx"),
        (Product.EMS, "https://www.microsoft.com/ems/open"),
        (Product.VOLUME, "https://go.microsoft.com/fwlink/p/?LinkID=282016"),
        (Product.CONSUMER, "https://www.office.com/setup"),
    ],
)
def test_where_a_new_subscription_is_activated(product: Product, address: str) -> None:
    assert plan(Cloud.WORLDWIDE, product, Action.NEW).address == address


def test_the_older_address_for_a_new_subscription_is_named_too() -> None:
    older = note(plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.NEW), NoteCode.OLDER_ADDRESS)
    assert older is not None
    assert older.address == "https://go.microsoft.com/fwlink/p/?LinkId=839911"


@pytest.mark.parametrize("cloud", Cloud)
@pytest.mark.parametrize("product", ORGANIZATIONS)
@pytest.mark.parametrize("action", [Action.ADD, Action.EXTEND, Action.REACTIVATE])
def test_a_subscription_is_found_under_your_products_of_its_own_cloud(
    cloud: Cloud, product: Product, action: Action
) -> None:
    assert plan(cloud, product, action).address == YOUR_PRODUCTS[cloud]


def test_the_buttons_for_adding_licenses() -> None:
    assert buttons(plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)) == [
        *("Billing > Your products", "Products", "Subscription details", "Licenses", "Add more licenses"),
        *("Add more licenses", "Use a new and unused product key", "Next", "Next"),
        *("Add another product key", "Redeem"),
    ]


def test_the_buttons_for_extending() -> None:
    assert buttons(plan(Cloud.WORLDWIDE, Product.INTUNE, Action.EXTEND)) == [
        *("Billing > Your products", "Products", "Subscription details"),
        *("Subscription and payment settings", "Extend end date", "Renew or add user licenses"),
        *("Use a new and unused product key", "Next", "Next", "Add another product key", "Redeem"),
    ]


@pytest.mark.parametrize(
    ("action", "choice", "otherwise"),
    [
        (Action.ADD, StepCode.CHOOSE_ADD_USERS, "Add more licenses"),
        (Action.EXTEND, StepCode.CHOOSE_EXTEND, "Extend end date"),
    ],
)
def test_21vianet_has_a_menu_of_its_own_and_a_note_what_to_look_for_without_it(
    action: Action, choice: StepCode, otherwise: str
) -> None:
    shown = plan(Cloud.VIANET, Product.MICROSOFT_365, action)
    assert buttons(shown)[1:3] == ["More actions", "Renew or add license with token"]
    assert codes(shown)[-2:] == [choice, StepCode.REVIEW_AND_REDEEM]
    other = note(shown, NoteCode.OTHER_BUTTONS)
    assert other is not None
    assert other.button is not None
    assert other.button.en == otherwise


@pytest.mark.parametrize("action", [Action.ADD, Action.EXTEND])
@pytest.mark.parametrize("cloud", Cloud)
def test_it_is_said_that_the_first_key_cannot_be_used_again(cloud: Cloud, action: Action) -> None:
    assert note(plan(cloud, Product.MICROSOFT_365, action), NoteCode.NEW_UNUSED_KEY)


@pytest.mark.parametrize("cloud", Cloud)
@pytest.mark.parametrize("product", ORGANIZATIONS)
def test_reactivating_is_not_done_by_key_and_leads_on_with_one(cloud: Cloud, product: Product) -> None:
    shown = plan(cloud, product, Action.REACTIVATE)
    assert not shown.needs_key
    assert codes(shown)[-2:] == [StepCode.SELECT_REACTIVATE, StepCode.ENTER_PAYMENT]
    assert note(shown, NoteCode.NOT_BY_KEY)
    assert note(shown, NoteCode.TRY_EXTEND)
    support = note(shown, NoteCode.SUPPORT_IF_MISSING)
    assert support is not None
    assert (support.address, support.button) == (addresses.CONTACT_SUPPORT, names.REACTIVATE)
    for code in (NoteCode.UPDATE_PAYMENT, NoteCode.MORE_ON_REACTIVATING):
        assert note(shown, code)


@pytest.mark.parametrize("product", Product)
@pytest.mark.parametrize("action", Action)
def test_the_german_cloud_is_closed_and_leads_to_the_worldwide_one(product: Product, action: Action) -> None:
    german, worldwide = plan(Cloud.GERMANY, product, action), plan(Cloud.WORLDWIDE, product, action)
    assert (german.address, german.steps) == (worldwide.address, worldwide.steps)
    assert german.notes == (Note(NoteCode.CLOUD_CLOSED, day=date(2021, 10, 29)), *worldwide.notes)
    to_products = german.address == YOUR_PRODUCTS[Cloud.WORLDWIDE]
    closed = "https://go.microsoft.com/fwlink/p/?linkid=847745"
    assert german.closed_address == (closed if to_products else None)
    assert worldwide.closed_address is None


@pytest.mark.parametrize("action", [Action.NEW, Action.ADD, Action.EXTEND])
def test_volume_licenses_come_by_an_e_mail_to_the_online_administrator(action: Action) -> None:
    shown = plan(Cloud.WORLDWIDE, Product.VOLUME, action)
    assert codes(shown)[:2] == [StepCode.FIND_EMAIL, StepCode.FOLLOW_LINK]
    assert StepCode.OR_LICENSING_CENTER in codes(shown)
    assert note(shown, NoteCode.ONLINE_ADMINISTRATOR)
    guides = [
        one.address for one in shown.notes if one.code in (NoteCode.GUIDE_ONLINE, NoteCode.GUIDE_CENTER)
    ]
    assert guides == [addresses.VOLUME_GUIDE_ONLINE, addresses.VOLUME_GUIDE_CENTER]
    assert not shown.needs_key


@pytest.mark.parametrize("shown", all_plans(), ids=lambda one: f"{one.cloud}-{one.product}-{one.action}")
def test_no_note_is_about_an_e_mail_that_no_step_mentions(shown: Plan) -> None:
    assert (NoteCode.ONLINE_ADMINISTRATOR in {one.code for one in shown.notes}) == (
        StepCode.FIND_EMAIL in codes(shown)
    )


@pytest.mark.parametrize("cloud", Cloud)
@pytest.mark.parametrize("action", Action)
def test_a_product_for_personal_use_leads_elsewhere(cloud: Cloud, action: Action) -> None:
    shown = plan(cloud, Product.CONSUMER, action)
    assert shown.address == "https://www.office.com/setup"
    assert note(shown, NoteCode.PERSONAL_PRODUCT)


@pytest.mark.parametrize("product", [Product.INTUNE, Product.EMS])
def test_another_product_is_not_passed_off_as_named_by_the_document(product: Product) -> None:
    shown = plan(Cloud.WORLDWIDE, product, Action.ADD)
    assert note(shown, NoteCode.PRODUCT_NOT_NAMED)
    start = note(shown, NoteCode.START_PAGE_TOO)
    assert start is not None
    assert start.address == plan(Cloud.WORLDWIDE, product, Action.NEW).address


def test_the_document_lists_every_address_and_every_source() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    known = {value for name, value in vars(addresses).items() if name.isupper() and name[0] != "_"}
    assert len(known) == 23
    assert [address for address in sorted(known) if f"`{address}`" not in text] == []
    for source in SOURCES:
        (row,) = [line for line in text.splitlines() if line.startswith(f"| `{source.id}` ")]
        assert row.split("|")[-2].strip() == (source.date.isoformat() if source.date else "none")
