"""Every outcome of a key is told with its own code and parameters, and stops only what it has to stop."""

from __future__ import annotations

import pytest

from tests.server.people import Person, case
from tests.server.world import AWAY, HOME, SECRET, World
from wizard.contract import Code, Line, Problem
from wizard.server.hashing import KeySecret
from wizard.server.settings import Service

OFFICE = "Cumulus Office"
Parameter = str | int | None


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


def id_of(product: str) -> str:
    """Return the id of a product by its English name."""
    return product.removeprefix("Cumulus ").lower()


def told(key: str, product: str, licenses: int, months: int, code: str, /, **parameters: Parameter) -> Line:
    """The line of a rejected key whose worth is told."""
    return Line(key[-5:], "rejected", product, licenses, months, Problem(code, parameters), id_of(product))


def hidden(key: str, code: str, /, **parameters: Parameter) -> Line:
    """The line of a rejected key of which nothing but the code is told."""
    return Line(key[-5:], "rejected", problem=Problem(code, parameters))


def accepted(key: str, licenses: int = 5, months: int = 12, product: str = OFFICE) -> Line:
    """The line of an accepted key."""
    return Line(key[-5:], "accepted", product, licenses, months, product_id=id_of(product))


def test_an_unknown_and_a_blocked_key_get_the_same_answer(world: World, admin: Person) -> None:
    unknown, blocked = world.unknown_key(), world.key(state="blocked")
    for key in (unknown, blocked):
        quote = admin.quote("new", key)
        assert quote.lines == (hidden(key, "key-invalid"),)
        assert (quote.after, quote.redeemable) == (None, False)


def test_entering_a_key_twice_does_not_tell_them_apart(world: World, admin: Person) -> None:
    for key in (world.unknown_key(), world.key(state="blocked")):
        lines = admin.quote("new", key, key).lines
        assert lines == (hidden(key, "key-invalid"), hidden(key, "key-duplicate", row=1))


def test_an_unfit_subscription_does_not_tell_them_apart(world: World, admin: Person) -> None:
    subscription = world.subscription(product="cloud", expires=-300)
    for key in (world.unknown_key(), world.key(state="blocked")):
        assert admin.quote("add", key, to=subscription).lines == (hidden(key, "key-invalid"),)


def test_a_blocked_key_is_not_told_to_be_used_or_too_late(world: World, admin: Person) -> None:
    key = world.key(state="blocked", redeem_by="2020-01-01", used_by=HOME, used_on="2020-01-01")
    assert admin.quote("new", key).lines == (hidden(key, "key-invalid"),)


def test_a_duplicate_names_its_first_row(world: World, admin: Person) -> None:
    one, two = world.key(), world.key()
    dashed = "-".join(two[start : start + 5] for start in range(0, 25, 5)).lower()
    quote = admin.quote("new", one, two, one, dashed)
    assert quote.lines == (
        accepted(one),
        accepted(two),
        told(one, OFFICE, 5, 12, "key-duplicate", row=1),
        told(two, OFFICE, 5, 12, "key-duplicate", row=2),
    )
    assert quote.after is not None
    assert quote.after.licenses == 10
    assert not quote.redeemable


def test_a_duplicate_names_its_first_row_also_if_that_was_rejected(world: World, admin: Person) -> None:
    spent = world.key(state="used", used_by=AWAY, used_on="2027-01-01")
    lines = admin.quote("new", spent, spent).lines
    assert lines == (
        hidden(spent, "key-used", by="other", redeemed_on=None, action="new"),
        hidden(spent, "key-duplicate", row=1),
    )


def test_redeem_by_is_the_last_day(world: World, admin: Person) -> None:
    key = world.key(redeem_by="2027-03-15")
    assert admin.quote("new", key).lines == (accepted(key),)
    world.clock.advance(days=1)
    line = told(key, OFFICE, 5, 12, "key-expired", redeem_by="2027-03-15")
    assert admin.quote("new", key).lines == (line,)


@pytest.mark.parametrize("action", ["new", "add", "extend"])
def test_a_used_key_says_when_to_those_who_used_it_and_nothing_to_others(
    world: World, admin: Person, action: str
) -> None:
    to = None if action == "new" else world.subscription()
    own = world.key(state="used", used_by=HOME, used_on="2026-10-01")
    others = world.key(state="used", used_by=AWAY, used_on="2026-10-02")
    assert admin.quote(action, own, others, to=to).lines == (
        hidden(own, "key-used", by="own", redeemed_on="2026-10-01", action=action),
        hidden(others, "key-used", by="other", redeemed_on=None, action=action),
    )


def test_a_key_redeemed_here_is_used_from_then_on(world: World, admin: Person) -> None:
    key = world.key()
    admin.does("new", key)
    world.clock.advance(days=3)
    assert admin.quote("new", key).lines == (
        hidden(key, "key-used", by="own", redeemed_on="2027-03-15", action="new"),
    )


def test_a_key_of_another_product_than_the_subscription_is_refused(world: World, admin: Person) -> None:
    subscription, wrong, right = world.subscription(), world.key(product="cloud"), world.key()
    quote = admin.quote("add", wrong, right, to=subscription)
    parameters = {"reason": "subscription", "product": "Cumulus Cloud", "expected": OFFICE}
    assert quote.lines == (
        told(wrong, "Cumulus Cloud", 5, 12, "key-wrong-product", **parameters),
        accepted(right),
    )


def test_a_key_of_another_product_than_the_first_is_refused(world: World, admin: Person) -> None:
    first, wrong = world.key(), world.key(product="cloud")
    parameters = {"reason": "order", "product": "Cumulus Cloud", "expected": OFFICE}
    line = told(wrong, "Cumulus Cloud", 5, 12, "key-wrong-product", **parameters)
    assert admin.quote("new", first, wrong).lines == (accepted(first), line)


def test_a_rejected_key_does_not_decide_the_product(world: World, admin: Person) -> None:
    late, right = world.key(product="cloud", redeem_by="2027-01-01"), world.key()
    assert admin.quote("new", late, right).lines[1] == accepted(right)


def test_a_consumer_product_is_not_for_organizations(world: World, admin: Person) -> None:
    world.product("home", consumer=True)
    key, right = world.key(product="home"), world.key()
    parameters = {"reason": "consumer", "product": "Home", "expected": None}
    line = told(key, "Home", 5, 12, "key-wrong-product", **parameters)
    assert admin.quote("new", key, right).lines == (line, accepted(right))


@pytest.mark.parametrize("action", ["new", "extend", "reactivate"])
def test_different_months_do_not_mix(world: World, admin: Person, action: str) -> None:
    to = None if action == "new" else world.subscription(expires=-2)
    year, half, again = world.key(5, 12), world.key(5, 6), world.key(5, 12)
    line = told(half, OFFICE, 5, 6, "key-term-mismatch", months=6, expected=12)
    assert admin.quote(action, year, half, again, to=to).lines == (accepted(year), line, accepted(again))


def test_different_months_mix_where_the_date_stays(world: World, admin: Person) -> None:
    subscription = world.subscription(expires=400)
    assert admin.quote("add", world.key(5, 12), world.key(5, 6), to=subscription).redeemable


@pytest.mark.parametrize(
    ("action", "had", "fits", "total"),
    [
        ("new", None, 300, 301),
        ("add", 290, 10, 301),
        ("extend", 290, 300, 301),
        ("reactivate", 290, 300, 301),
    ],
)
def test_the_license_limit_counts_the_total_after(
    world: World, admin: Person, action: str, had: int | None, fits: int, total: int
) -> None:
    to = world.subscription(had, expires=-1 if action == "reactivate" else 400) if had else None
    exact, over = world.key(fits), world.key(fits + 1)
    assert admin.quote(action, exact, to=to).redeemable
    line = told(over, OFFICE, fits + 1, 12, "license-limit-exceeded", maximum=300, total=total)
    assert admin.quote(action, over, to=to).lines == (line,)


def test_keys_are_taken_in_order_and_one_that_still_fits_is_taken(world: World, admin: Person) -> None:
    subscription = world.subscription(290, expires=400)
    six, five, four, one = (world.key(licenses) for licenses in (6, 5, 4, 1))
    quote = admin.quote("add", six, five, four, one, to=subscription)
    assert quote.lines == (
        accepted(six, 6),
        told(five, OFFICE, 5, 12, "license-limit-exceeded", maximum=300, total=301),
        accepted(four, 4),
        told(one, OFFICE, 1, 12, "license-limit-exceeded", maximum=300, total=301),
    )
    assert quote.after is not None
    assert quote.after.licenses == 300


def test_the_largest_subscription_has_ten_million_licenses(world: World, admin: Person) -> None:
    subscription = world.subscription(9_999_990, product="cloud", expires=400)
    exact, over = world.key(10, product="cloud"), world.key(11, product="cloud")
    (line,) = admin.quote("add", over, to=subscription).lines
    expected = {"maximum": 10_000_000, "total": 10_000_001}
    assert line.problem == Problem("license-limit-exceeded", expected)
    assert admin.does("add", exact, to=subscription).after.licenses == 10_000_000


@pytest.mark.parametrize(
    ("product", "reason"), [({"withdrawn": True}, "withdrawn"), ({"countries": "JP,US"}, "country")]
)
def test_an_unavailable_offer_says_why(
    world: World, admin: Person, product: dict[str, bool | str], reason: str
) -> None:
    world.product("archive", **product)
    key, right = world.key(product="archive"), world.key()
    line = told(key, "Archive", 5, 12, "offer-unavailable", reason=reason, product="Archive", country="NL")
    assert admin.quote("new", key, right).lines == (line, accepted(right))


def test_an_offer_is_available_in_each_of_its_countries(world: World) -> None:
    world.product("archive", countries="JP,US")
    assert world.person("stranger").quote("new", world.key(product="archive"), customer=AWAY).redeemable


def test_a_trial_is_for_a_customer_once(world: World, admin: Person) -> None:
    world.product("trial", trial=True)
    first, second = world.key(25, 1, "trial"), world.key(25, 1, "trial")
    receipt = admin.does("new", first)
    parameters = {"reason": "trial-used", "product": "Trial", "country": "NL"}
    line = told(second, "Trial", 25, 1, "offer-unavailable", **parameters)
    assert admin.quote("new", second).lines == (line,)
    world.clock.advance(days=1000)
    assert receipt.after.subscription_id is not None
    assert admin.state(receipt.after.subscription_id).status == "deleted"
    assert admin.quote("new", second).lines == (line,)
    assert world.person("stranger").quote("new", second, customer=AWAY).redeemable


def test_a_trial_that_runs_may_be_extended(world: World, admin: Person) -> None:
    world.product("trial", trial=True)
    receipt = admin.does("new", world.key(25, 1, "trial"))
    assert admin.quote("extend", world.key(25, 1, "trial"), to=receipt.after.subscription_id).redeemable


def test_the_first_thing_that_is_wrong_is_told(world: World, admin: Person) -> None:
    subscription = world.subscription(300, expires=-300)
    spent = world.key(500, 1, "cloud", state="used", used_by=AWAY, redeem_by="2020-01-01")
    late = world.key(500, 1, "cloud", redeem_by="2020-01-01")
    unfit = world.key(500, 1, "cloud")
    lines = admin.quote("add", spent, late, unfit, to=subscription).lines
    assert [line.problem and line.problem.code for line in lines] == [
        "key-used",
        "key-expired",
        "subscription-unfit",
    ]


def test_a_service_names_what_an_unknown_key_is_called(world: World) -> None:
    practice = world.again(unknown_key=Code.NOT_A_PRACTICE_KEY).person()
    unknown, blocked = world.unknown_key(), world.key(state="blocked")
    lines = practice.quote("new", unknown, blocked).lines
    assert lines == (hidden(unknown, "not-a-practice-key"), hidden(blocked, "key-invalid"))


def test_keys_issued_under_an_older_secret_still_work(world: World) -> None:
    newer = KeySecret({**SECRET.versions, 2: b"the secret after that"})
    service: Service = world.again(secret=newer).service
    assert service.secret.current == 2
    person = world.again(secret=newer).person()
    old, new = world.key(), world.key(secret=newer, secret_version=2)
    assert person.does("new", old, new).after.licenses == 10
    assert [line.state for line in person.quote("new", old, new).lines] == ["rejected", "rejected"]


def test_products_have_their_names_in_the_language_asked_for(world: World) -> None:
    for language, office, cloud in [
        (None, OFFICE, "Cumulus Cloud"),
        ("nl", "Cumulus Kantoor", "Cumulus Cloud"),  # no Dutch name: English
        ("nl-NL,nl;q=0.9", "Cumulus Kantoor", "Cumulus Cloud"),
        ("ja", OFFICE, "Cumulus クラウド"),
        ("fr, ja;q=0.5", OFFICE, "Cumulus クラウド"),
        ("JA-jp", OFFICE, "Cumulus クラウド"),
        ("*", OFFICE, "Cumulus Cloud"),
        (";;,", OFFICE, "Cumulus Cloud"),
    ]:
        with case(language):
            admin = world.person(language=language)
            for product, name in (("office", office), ("cloud", cloud)):
                quote = admin.quote("new", world.key(product=product))
                assert quote.lines[0].product == name
                assert quote.after is not None
                assert quote.after.product == name
                assert admin.redeemed(quote).after.product == name
