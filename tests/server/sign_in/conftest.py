"""A service that takes the tokens of the tests' own issuer, with one person linked to `admin`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.server.people import Person
from tests.server.sign_in.issuer import ISSUER, SETTINGS, Issuer
from tests.server.world import World
from wizard.server.sign_in.access_tokens import AccessTokens
from wizard.server.sign_in.identity import SignInSettings

SUBJECT = "ada@provider"
Open = Callable[..., World]


@pytest.fixture
def issuer() -> Issuer:
    """A provider."""
    return Issuer()


@pytest.fixture
def take(world: World, issuer: Issuer) -> Open:
    """Function that opens the service with settings of the sign-in."""

    def open_(settings: SignInSettings = SETTINGS) -> World:
        return world.again(identify=AccessTokens(settings, issuer.find, world.clock))

    return open_


@pytest.fixture
def linked(take: Open) -> World:
    """The service, with one person linked."""
    opened = take()
    opened.run("link_sign_in", issuer=ISSUER, subject=SUBJECT, account_id="admin", linked_at=0)
    return opened


@pytest.fixture
def ada(linked: World, issuer: Issuer) -> Person:
    """The person who is linked, signed in at the provider."""
    return linked.person(issuer.token(SUBJECT))
