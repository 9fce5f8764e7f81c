"""Intents of pages: what the window is asked to do, by the one signal `Page.wants`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wizard.orders.steps import Step


@dataclass(frozen=True, slots=True)
class FollowFlow:
    """Show the step that the flow is at now, wherever that is."""


@dataclass(frozen=True, slots=True)
class ShowService:
    """Show the steps and the service again: another one was chosen, or more is known of it."""


@dataclass(frozen=True, slots=True)
class EnterRoom:
    """Show a side room; its Back leads here again."""

    room: Step


@dataclass(frozen=True, slots=True)
class NewOrder:
    """Begin another order, for the same customer or for any; keys that are not redeemed yet come along."""

    same_customer: bool = False


@dataclass(frozen=True, slots=True)
class OfferUndo:
    """Say in the foot what was removed, and call `undo` when that is wanted."""

    told: str
    undo: Callable[[], object]


@dataclass(frozen=True, slots=True)
class ChangeLanguage:
    """Show the window in another language, by its code."""

    language: str


Intent = FollowFlow | ShowService | EnterRoom | NewOrder | OfferUndo | ChangeLanguage
