"""Intents of pages: what the window is asked to do, by the one signal `Page.wants`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FollowFlow:
    """Show the step that the flow is at now, wherever that is."""


@dataclass(frozen=True, slots=True)
class ShowService:
    """Show the steps and the service again: another one was chosen, or more is known of it."""


@dataclass(frozen=True, slots=True)
class StartOver:
    """Start another order, for the same customer or for any."""

    keep_customer: bool = False


@dataclass(frozen=True, slots=True)
class UseKeysForSomethingElse:
    """Keep keys and customer, and ask again what they are for."""


@dataclass(frozen=True, slots=True)
class GoToMicrosoft:
    """Take these keys to Microsoft's own pages."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeLanguage:
    """Show the window in another language, by its code."""

    language: str


Intent = FollowFlow | ShowService | StartOver | UseKeysForSomethingElse | GoToMicrosoft | ChangeLanguage
