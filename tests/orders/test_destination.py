"""A key goes where it can be redeemed, and is asked about only where it cannot tell."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from tests.orders.steps import CUMULUS, DOUBTFUL, IMPOSSIBLE, RIGHT, STRATUS
from wizard.keys import KeyFormat, looks_microsoft, looks_of_a_service
from wizard.orders.destination import (
    MICROSOFT,
    Destination,
    Kind,
    KnownService,
    Reason,
    destinations,
)
from wizard.orders.flow import Flow
from wizard.orders.key_entries import judge
from wizard.orders.place import ANOTHER_VENDOR, Place, Source
from wizard.server import practice_data

OTHER = KnownService("https://nimbus.example", "Nimbus", "service")
RESALE = KnownService("https://resale.example", "Resale", "microsoft")
MICROSOFT_KEY = "VK7JGNPHTMC97JM9MPGT3V66T"
SECOND_MICROSOFT_KEY = "TX9XD98N7V6WMQ6BX7FGH8Q99"
PUBLISHED = "WM8YGYNGDD4JHDCPG3F4FC4T4"
MASKED = "XXXXXXXXXXXXXXXXXXXXT83GX"
UNVERIFIABLE = "BCDFGHJKMPQRTVWXY2346789B"
PRACTICE_KEY = practice_data.NEW[0].text
READER_KEY = practice_data.READ_ONLY.text


def goals(
    *texts: str, services: Iterable[KnownService] = (), doubts: bool = False, **more: object
) -> tuple[Destination, ...]:
    entries = judge(texts, KeyFormat.AUTO)
    return destinations(entries, services, doubts_accepted=doubts, **more)  # type: ignore[arg-type]


def goal(*texts: str, services: Iterable[KnownService] = (), doubts: bool = False) -> Destination:
    return goals(*texts, services=services, doubts=doubts)[0]


def test_the_samples_are_what_they_are_called() -> None:
    for text in (MICROSOFT_KEY, SECOND_MICROSOFT_KEY, PUBLISHED):
        assert looks_microsoft(text)
    for text in (*RIGHT, PRACTICE_KEY):
        assert looks_of_a_service(text)


def test_no_key_has_no_place() -> None:
    assert goals() == (Destination(None, (), Reason.EMPTY),)


def test_a_practice_key_goes_to_practice_with_the_account_it_needs() -> None:
    assert goal(PRACTICE_KEY).place == Place.of(Source.PRACTICE, account="admin")
    assert goal(READER_KEY, PRACTICE_KEY).place == Place.of(Source.PRACTICE, account="reader")
    assert goal(PRACTICE_KEY, services=[CUMULUS]).reason is Reason.PRACTICE


def test_practice_is_never_offered_for_a_key_that_it_did_not_issue() -> None:
    for text in (*RIGHT, MICROSOFT_KEY, UNVERIFIABLE, DOUBTFUL, practice_data.NOT_OURS):
        for services in ([], [CUMULUS], [CUMULUS, OTHER, STRATUS]):
            found = goal(text, services=services, doubts=True)
            places = {place.source for place in (*found.choices, found.place) if place is not None}
            assert Source.PRACTICE not in places


def test_a_key_of_2009_goes_to_microsoft_unless_a_known_service_takes_such_keys() -> None:
    assert goal(MICROSOFT_KEY, services=[CUMULUS]).place == MICROSOFT
    for service in (STRATUS, RESALE):
        found = goal(MICROSOFT_KEY, services=[CUMULUS, service])
        assert (found.place, found.choices) == (None, (MICROSOFT, service.place, ANOTHER_VENDOR))


def test_a_service_key_goes_to_the_only_service_that_takes_it_and_else_is_asked_about() -> None:
    one = goal(RIGHT[0], services=[CUMULUS, RESALE])
    assert (one.place, one.reason, one.choices) == (
        CUMULUS.place,
        Reason.ONE_SERVICE,
        (CUMULUS.place, ANOTHER_VENDOR),
    )
    several = goal(RIGHT[0], services=[CUMULUS, OTHER])
    assert (several.place, several.reason) == (None, Reason.WHICH_SERVICE)
    assert several.choices == (CUMULUS.place, OTHER.place, ANOTHER_VENDOR)
    none = goal(RIGHT[0])
    assert (none.place, none.reason, none.choices) == (None, Reason.WHICH_ADDRESS, (ANOTHER_VENDOR,))


def test_a_key_that_cannot_be_checked_may_be_for_any_place_but_practice() -> None:
    found = goal(UNVERIFIABLE, services=[CUMULUS])
    assert (found.place, found.reason) == (None, Reason.UNVERIFIABLE)
    assert found.choices == (MICROSOFT, CUMULUS.place, ANOTHER_VENDOR)


def test_a_mistyped_key_is_corrected_before_anybody_asks_where_it_goes() -> None:
    assert goal(DOUBTFUL, services=[CUMULUS]) == Destination(None, (), Reason.MISTYPED, (0,), Kind.MISTYPED)
    assert goal(DOUBTFUL, services=[CUMULUS], doubts=True).choices == (
        MICROSOFT,
        CUMULUS.place,
        ANOTHER_VENDOR,
    )


def test_a_mistyped_key_among_keys_of_one_kind_goes_with_them_but_never_to_practice() -> None:
    with_others = goals(RIGHT[0], DOUBTFUL, services=[CUMULUS], doubts=True)
    assert [(found.place, found.rows) for found in with_others] == [(CUMULUS.place, (0, 1))]
    at_practice = goals(PRACTICE_KEY, DOUBTFUL, doubts=True)
    assert [(found.kind, found.rows) for found in at_practice] == [
        (Kind.PRACTICE, (0,)),
        (Kind.MISTYPED, (1,)),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [(PUBLISHED, Reason.PUBLISHED), (MASKED, Reason.MASKED), (IMPOSSIBLE, Reason.UNUSABLE)],
)
def test_what_holds_no_licenses_is_no_goal_and_stops_the_order(text: str, reason: Reason) -> None:
    found = goal(text, services=[CUMULUS], doubts=True)
    assert (found.place, found.choices, found.reason) == (None, (), reason)
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys((RIGHT[0], text))
    walk.accept(doubts=True)
    assert (walk.place, walk.can_go_on) == (CUMULUS.place, False)
    walk.remove_keys((1,))
    assert walk.can_go_on


def test_keys_of_different_goals_become_orders_of_their_own_the_services_first() -> None:
    found = goals(
        MICROSOFT_KEY, PRACTICE_KEY, RIGHT[0], SECOND_MICROSOFT_KEY, UNVERIFIABLE, services=[CUMULUS]
    )
    assert [(each.kind, each.rows) for each in found] == [
        (Kind.SERVICE, (2,)),
        (Kind.PRACTICE, (1,)),
        (Kind.MICROSOFT, (0, 3)),
        (Kind.UNVERIFIABLE, (4,)),
    ]


def test_the_other_keys_are_kept_by_name_for_the_next_orders() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys((MICROSOFT_KEY, RIGHT[0], PRACTICE_KEY, RIGHT[1]))
    walk.go_on()
    assert walk.draft.key_texts == (RIGHT[0], RIGHT[1])
    assert [(each.kind, each.rows) for each in walk.kept_destinations] == [
        (Kind.PRACTICE, (1,)),
        (Kind.MICROSOFT, (0,)),
    ]
    walk.start_over()
    walk.undo()
    assert len(walk.draft.kept) == 2


def test_where_a_key_goes_is_asked_once_over_all_orders() -> None:
    walk = Flow()
    walk.know_services([CUMULUS, OTHER])
    walk.set_keys((RIGHT[0], RIGHT[1]))
    assert walk.draft.destination.asks
    walk.choose_place(OTHER.place)
    assert (walk.place, walk.draft.destination.reason) == (OTHER.place, Reason.CHOSEN)
    walk.keep_after(1)
    walk.new_order()
    assert (walk.draft.key_texts, walk.place) == ((RIGHT[1],), OTHER.place)
    walk.set_keys((RIGHT[2],))
    assert walk.draft.destination.asks  # another key


def test_an_address_that_is_typed_is_a_place_and_none_is_not() -> None:
    walk = Flow()
    walk.set_keys((RIGHT[0],))
    walk.choose_place(ANOTHER_VENDOR)
    assert not walk.can_go_on
    walk.choose_place(Place.of(Source.SERVICE, "https://keys.example"))
    assert (walk.can_go_on, walk.place.address) == (True, "https://keys.example")


def test_a_key_that_cannot_be_checked_is_checked_by_the_service_that_is_chosen_for_it() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys((UNVERIFIABLE,))
    walk.choose_place(CUMULUS.place)
    assert walk.draft.destination.reason is Reason.MISTYPED
    walk.accept(doubts=True)
    assert (walk.can_go_on, walk.place) == (True, CUMULUS.place)
    other = Flow()
    other.know_services([CUMULUS])
    other.set_keys((UNVERIFIABLE,))
    other.choose_place(MICROSOFT)
    assert other.can_go_on


def test_a_place_that_was_chosen_for_other_keys_does_not_hold() -> None:
    walk = Flow()
    walk.know_services([CUMULUS, OTHER])
    walk.set_keys((RIGHT[0],))
    walk.choose_place(OTHER.place)
    walk.set_keys((MICROSOFT_KEY,))
    assert walk.place == MICROSOFT


def test_an_option_of_the_command_line_takes_all_keys() -> None:
    walk = Flow()
    walk.pin(CUMULUS.place)
    walk.set_keys((MICROSOFT_KEY, RIGHT[0]))
    assert [(each.place, each.rows) for each in walk.destinations] == [(CUMULUS.place, (0, 1))]


def test_the_steps_are_those_of_the_place() -> None:
    walk = Flow()
    walk.set_keys((MICROSOFT_KEY,))
    assert " ".join(walk.route) == "key product guide guided"
    walk.set_keys((PRACTICE_KEY,))
    assert " ".join(walk.route) == "key customer subscription review redeem done"
