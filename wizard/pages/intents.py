"""Intents of pages: what the window is asked to do, by the one signal `Page.wants`."""

from __future__ import annotations

from typing import NamedTuple


class FollowFlow(NamedTuple):
    """Show the step that the flow is at now, wherever that is."""


class ShowService(NamedTuple):
    """Show the steps and the service again: another one was chosen, or more is known of it."""


class StartOver(NamedTuple):
    """Start another order, for the same customer or for any."""

    keep_customer: bool = False


class UseKeysForSomethingElse(NamedTuple):
    """Keep keys and customer, and ask again what they are for."""


class GoToMicrosoft(NamedTuple):
    """Take these keys to Microsoft's own pages."""

    texts: tuple[str, ...]


class ChangeLanguage(NamedTuple):
    """Show the window in another language, by its code."""

    language: str


Intent = FollowFlow | ShowService | StartOver | UseKeysForSomethingElse | GoToMicrosoft | ChangeLanguage
